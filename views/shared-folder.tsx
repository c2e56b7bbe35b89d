import type { JSX } from "preact";
import { useTranslation } from "./translation.ts";

/** Where the glossary is as files, and that what changes on one side goes to the other. */
export function SharedFolder({ folder }: { readonly folder: string | null }): JSX.Element | null {
  const { t } = useTranslation();
  if (folder === null) return null;
  return (
    <p class="quiet shared-folder">
      {t("sharing.folder")} <code>{folder}</code>
    </p>
  );
}

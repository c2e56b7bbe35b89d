import type { JSX } from "preact";
import { useContext } from "preact/hooks";
import { OpenConflictsContext } from "./open-conflicts.ts";
import { useTranslation } from "./translation.ts";

/** The pages of the glossary, in the order of the tabs. */
const TABS = {
  concepts: "/glossary",
  candidates: "/glossary/candidates",
  import: "/glossary/import",
  changes: "/glossary/changes",
  conflicts: "/glossary/conflicts",
  exceptions: "/exceptions",
} as const;
export type GlossaryTab = keyof typeof TABS;

/** The way between the pages of the glossary. */
export function GlossaryTabs({ active }: { readonly active: GlossaryTab }): JSX.Element {
  const { t } = useTranslation();
  return (
    <nav class="tabs" aria-label={t("glossary.tabs.label")}>
      <ul>
        {keysOf(TABS).map((tab) => (
          <li key={tab}>
            <a href={TABS[tab]} aria-current={tab === active ? "page" : undefined}>
              {t(`glossary.tabs.${tab}`)}
              {tab === "conflicts" && <OpenConflicts />}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function OpenConflicts() {
  const { t } = useTranslation();
  const count = useContext(OpenConflictsContext);
  if (count === 0) return null;
  return (
    <>
      {" "}
      <span class="number" title={t("sharing.waiting", { count })}>
        {count}
      </span>
    </>
  );
}

function keysOf<Key extends string>(record: Readonly<Record<Key, string>>): readonly Key[] {
  return Object.keys(record) as Key[]; // a constant object has no other keys than its type says
}

import type { JSX } from "preact";
import { Icon } from "./icon.tsx";
import { useTranslation } from "./translation.ts";

/** The way to the neighbouring pages of a list too long for one; nothing where there is but one page. */
export function Pager(props: {
  readonly page: number;
  readonly pages: number;
  /** What the list is, for those who hear it; pages of the glossary unless said. */
  readonly label?: string;
  readonly addressOf: (page: number) => string;
}): JSX.Element | null {
  const { t } = useTranslation();
  const { page, pages, label, addressOf } = props;
  if (pages < 2) return null;
  return (
    <nav class="pager" aria-label={label ?? t("glossary.pages")}>
      {page > 1 && (
        <a class="button quiet" rel="prev" href={addressOf(page - 1)}>
          <Icon name="left" />
          {t("glossary.previous")}
        </a>
      )}
      <span class="quiet number">{t("glossary.page", { page, pages })}</span>
      {page < pages && (
        <a class="button quiet" rel="next" href={addressOf(page + 1)}>
          {t("glossary.next")}
          <Icon name="right" />
        </a>
      )}
    </nav>
  );
}

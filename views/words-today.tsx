import type { JSX } from "preact";
import { useTranslation } from "./translation.ts";

/** What the reader has confirmed since midnight. */
export function WordsToday({ words }: { readonly words: number }): JSX.Element {
  const { t } = useTranslation();
  return <span title={t("editor.wordsTodayHint")}>{t("editor.wordsToday", { count: words })}</span>;
}

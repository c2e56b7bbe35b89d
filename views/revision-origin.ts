import type { Revision } from "../src/revisions/revision.ts";
import { formatPercent } from "./format.ts";
import { useTranslation } from "./translation.ts";

/** Where the text of a revision came from, in words: `from the memory, 87% alike`. */
export function useOrigin({
  origin,
  restoredFrom,
  score,
}: Pick<Revision, "origin" | "restoredFrom" | "score">): string {
  const { t, language } = useTranslation();
  if (origin === "restored" && restoredFrom !== undefined)
    return t("history.origin.restoredFrom", { number: restoredFrom });
  if (origin === "memory" && score !== undefined)
    return t("history.origin.memoryScore", { percent: formatPercent(score / 100, language) });
  return t(`history.origin.${origin}`);
}

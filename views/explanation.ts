import type { WordMatch } from "../src/glossary/occurrence.ts";
import type { Inflection } from "../src/language/paradigm.ts";
import type { Translation } from "./translation.ts";

/** How a word was recognised: "borce ← borac, as čimbenik: fleeting a · acc. pl.". */
export function explainWord(match: WordMatch, translation: Translation): string {
  const { t } = translation;
  const changes = [...new Set(match.changes)].map((change) => t(`explain.change.${change}`));
  const because = changes.length > 0 ? `: ${changes.join(", ")}` : "";
  const place = placesOf(match.inflections, translation);
  return relation(match, translation) + because + (place === "" ? "" : ` · ${place}`);
}

function relation(match: WordMatch, { t }: Translation): string {
  const { surface, lemma, model, origin } = match;
  if (origin === "added") return t("explain.added", { surface, lemma });
  if (origin === "exact") return t("explain.exact", { surface });
  if (model !== "" && model !== lemma) return t("explain.as", { surface, lemma, model });
  return t(origin === "dictionary" ? "explain.dictionary" : "explain.form", { surface, lemma });
}

/** More places than these say nothing any more: an adjective in *-im* has six. */
const MOST_PLACES = 3;

function placesOf(inflections: readonly Inflection[], { t }: Translation): string {
  const places = inflections.map(({ case: grammaticalCase, number }) =>
    [
      ...(grammaticalCase === undefined ? [] : [t(`explain.case.${grammaticalCase}`)]),
      ...(number === undefined ? [] : [t(`explain.number.${number}`)]),
    ].join(" "),
  );
  const distinct = [...new Set(places)].filter(Boolean);
  return distinct.length > MOST_PLACES ? "" : distinct.join(" / ");
}

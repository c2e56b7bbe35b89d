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

function placesOf(inflections: readonly Inflection[], translation: Translation): string {
  const distinct = distinctPlaces(inflections, { translation, numbers: true });
  return distinct.length > MOST_PLACES ? "" : distinct.join(" / ");
}

/** How places are named. */
export interface NamingPlaces {
  readonly translation: Translation;
  /** Whether the number is said: *dat. jd.*, or only *dat.* where it is plain. */
  readonly numbers: boolean;
}

/** Every place of a form in its paradigm: *dat., lok., instr.* */
export function explainPlaces(inflections: readonly Inflection[], naming: NamingPlaces): string {
  return distinctPlaces(inflections, naming).join(", ");
}

function distinctPlaces(
  inflections: readonly Inflection[],
  { translation: { t }, numbers }: NamingPlaces,
): readonly string[] {
  const places = inflections.map(({ case: grammaticalCase, number }) =>
    [
      ...(grammaticalCase === undefined ? [] : [t(`explain.case.${grammaticalCase}`)]),
      ...(number === undefined || !numbers ? [] : [t(`explain.number.${number}`)]),
    ].join(" "),
  );
  return [...new Set(places)].filter(Boolean);
}

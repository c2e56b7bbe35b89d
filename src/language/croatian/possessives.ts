import type { InflectedForm } from "../paradigm.ts";
import { possessiveForms } from "./adjectives.ts";
import { endsSoft, palatalize } from "./sound-changes.ts";

/** All forms of the possessive adjective of a name: Husein → Huseinov, Ina → Inin, Milica → Miličin. */
export function possessivesOf(
  lemma: string,
  forms: readonly InflectedForm[],
): readonly InflectedForm[] {
  return nominatives(lemma, forms).flatMap(possessiveForms);
}

/** Made from the genitive, whose ending tells the suffix: Marka → Markov, Ive → Ivin. */
function nominatives(lemma: string, forms: readonly InflectedForm[]): readonly string[] {
  const genitive = forms.find(isGenitiveSingular)?.form ?? "";
  if (genitive === lemma) return [];
  const base = genitive.slice(0, -1);
  if (genitive.endsWith("e")) return [`${palatalizeC(base)}in`];
  return genitive.endsWith("a") ? fromMasculine(base) : [];
}

function isGenitiveSingular({ inflections }: InflectedForm): boolean {
  return inflections.some((each) => each.case === "gen" && each.number === "sg");
}

/** Huseinov, Milanovićev, Makedončev; Bushov and Bushev, Lazarov and Lazarev. */
function fromMasculine(base: string): readonly string[] {
  if (/(?:sh|ch|tz|z|ar)$/.test(base)) return [`${base}ov`, `${base}ev`];
  return [endsSoft(base) ? `${palatalizeC(base)}ev` : `${base}ov`];
}

/** Only c softens here: Milica → Miličin; Zdenka → Zdenkin. */
function palatalizeC(base: string): string {
  return base.endsWith("c") ? palatalize(base) : base;
}

import type { InflectedForm, Paradigm } from "../paradigm.ts";
import { possessiveForms } from "./adjectives.ts";
import { endsSoft, palatalize } from "./soundChanges.ts";

/** A name's paradigm with its possessive adjective: Husein → Huseinov, Ina → Inin, Milica → Miličin. */
export function withPossessives(paradigm: Paradigm): Paradigm {
  if (paradigm.partOfSpeech !== "proper" || paradigm.possessives.length > 0) return paradigm;
  return { ...paradigm, possessives: possessivesOf(paradigm).flatMap(possessiveForms) };
}

/** The masculine nominatives, made from the genitive, whose ending tells the suffix. */
function possessivesOf(paradigm: Paradigm): readonly string[] {
  const genitive = paradigm.forms.find(isGenitiveSingular)?.form ?? "";
  if (genitive === paradigm.lemma) return invariable(paradigm);
  const base = genitive.slice(0, -1);
  if (genitive.endsWith("e")) return [`${palatalizeC(base)}in`];
  return genitive.endsWith("a") ? fromMasculine(base) : [];
}

function isGenitiveSingular({ inflections }: InflectedForm): boolean {
  return inflections.some((each) => each.case === "gen" && each.number === "sg");
}

/** Huseinov, Milanovićev, Makedončev; Bushov and Bushev. */
function fromMasculine(base: string): readonly string[] {
  if (/(?:sh|ch|tz|z)$/.test(base)) return [`${base}ov`, `${base}ev`];
  return [endsSoft(base) ? `${palatalizeC(base)}ev` : `${base}ov`];
}

/** Merkel → Merkeličin: only of a woman's surname. */
function invariable(paradigm: Paradigm): readonly string[] {
  return paradigm.gender === "f" && !paradigm.lemma.endsWith("ić") ? [`${paradigm.lemma}ičin`] : [];
}

/** Only c softens here: Milica → Miličin; Zdenka → Zdenkin. */
function palatalizeC(base: string): string {
  return base.endsWith("c") ? palatalize(base) : base;
}

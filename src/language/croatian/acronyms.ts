/*
 * Acronyms: hyphen and ending (ISIL-a, CIA-e, EU-u); and written out as words (Nato → Nata, Ine).
 * Source: Badurina, Marković and Mićanović, «Hrvatski pravopis»; usage of the press.
 */
import type { Gender, InflectedForm, Paradigm } from "../paradigm.ts";
import { possessiveForms } from "./adjectives.ts";
import { type EndingTable, endings } from "./endings.ts";
import { decline, sameStem } from "./stems.ts";

/** ISIL-a, NATO-om, EU-u; in the plural DVD-i and DVD-ovi. */
const MASCULINE = endings(
  "m",
  "sg nom+voc 0, gen a, dat+loc u, acc 0/a, ins om\npl nom+voc i/ovi, gen a/ova, dat+loc+ins ima/ovima, acc e/ove",
);

/** iSCSI-ja, TCMI-ju. */
const MASCULINE_IN_I = endings(
  "m",
  "sg nom+voc 0, gen ja, dat+loc ju, acc 0/ja, ins jem/jom\npl nom+voc ji, gen ja, dat+loc+ins jima, acc je",
);

/** CIA-e, FIFA-om, NASA-i. */
const FEMININE = endings(
  "f",
  "sg nom+voc 0, gen e, dat+loc i, acc u, ins om\npl nom+acc+voc e, gen 0, dat+loc+ins ama",
);

/** ISIL, B92, 5G, R&D: capitals with figures among them, two signs at least. */
const CAPITALS = /^(?=.{2})[\p{Lu}\d&.]*\p{Lu}[\p{Lu}\d&.]*$/u;

/** BiH, iSCSI, DoD. */
const MIXED = /^\p{Ll}?\p{Lu}\p{Ll}?\p{Lu}+$/u;

/** Tells whether a word is an acronym: ISIL, BiH, MMF, B92; but not Zagreb, iPad, McCain. */
export function isAcronym(word: string): boolean {
  return CAPITALS.test(word) || MIXED.test(word);
}

/** The paradigms of an acronym, by its last letter: NATO as a masculine, CIA as a feminine too. */
export function acronym(word: string): readonly Paradigm[] {
  if (/A$/i.test(word)) return [hyphenated(word, "f", FEMININE), hyphenated(word, "m", MASCULINE)];
  if (/[IY]$/i.test(word))
    return [hyphenated(word, "m", MASCULINE_IN_I), hyphenated(word, "m", MASCULINE)];
  return [hyphenated(word, "m", MASCULINE)];
}

/** Tells whether an acronym can be read and written as a word: NATO → Nato, INA → Ina; not EU, HTV. */
export function isPronounceable(word: string): boolean {
  if (!/^\p{Lu}+$/u.test(word) || /[^AEIOU]{3}|^[^AEIOU]{2}(?![AEIOULRFMN])/.test(word))
    return false;
  return word.length > 3 ? /[AEIOU][^AEIOU]?$/.test(word) : /[AEIOU][^AEIOU][AO]$/.test(word);
}

function hyphenated(word: string, gender: Gender, table: EndingTable): Paradigm {
  const forms = decline(sameStem(word, `${word}-`), table);
  return {
    lemma: word,
    partOfSpeech: "proper",
    gender,
    model: gender === "f" ? "CIA" : "NATO",
    origin: "rules",
    forms,
    possessives: possessivesOf(word, gender),
  };
}

function possessivesOf(word: string, gender: Gender): readonly InflectedForm[] {
  if (gender === "f") return possessiveForms(`${word}-in`);
  return possessiveForms(/[IY]$/i.test(word) ? `${word}-jev` : `${word}-ov`);
}

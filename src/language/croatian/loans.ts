/*
 * Masculines that end in a vowel: names (Marko, Ivo, Hrvoje, Nikola) and loans and foreign names in
 * -i, -y, -u, -o, -e (žiri, Kennedy, Peru, Tokio, Shakespeare).
 * Source: Badurina, Marković and Mićanović, «Hrvatski pravopis», and general knowledge of usage.
 */
import type { Paradigm } from "../paradigm.ts";
import { isCapitalised } from "../text.ts";
import type { EndingTable } from "./endings.ts";
import {
  A_MASCULINE,
  HYPOCORISTIC,
  IN_JE,
  J_STEM,
  O_NAME,
  PLURAL_ONLY,
  VOWEL,
  VOWEL_I,
} from "./masculine-tables.ts";
import { nounParadigm } from "./noun-paradigm.ts";
import { endsSoft, syllables } from "./sound-changes.ts";
import { decline, type Stems, sameStem } from "./stems.ts";

/** žiri → žirija, Kennedy → Kennedyja, Al-Baghdadi → Al-Baghdadija. */
export function inI(word: string): Paradigm {
  const forms = decline(sameStem(word, `${word}j`, "stemExtension"), J_STEM);
  const withoutJ = isCapitalised(word) ? decline(sameStem(word, word), VOWEL_I).slice(1) : [];
  return nounParadigm({ lemma: word, gender: "m", model: "žiri", forms: [...forms, ...withoutJ] });
}

/** Peru → Perua, Kangoo → Kangooa, Shakespeare → Shakespearea, Joe → Joea: the vowel stays. */
export function withVowel(word: string): Paradigm {
  return noun(word, "intervju", sameStem(word, word), VOWEL);
}

/** radio → radija, Tokio → Tokija. */
export function inIo(word: string): Paradigm {
  return noun(word, "radio", sameStem(word, `${word.slice(0, -1)}j`, "stemExtension"), J_STEM);
}

/** auto → auta; finale → finala, Shakespeare → Shakespearom, Hrvoje → Hrvojem. */
export function withoutVowel(word: string): Paradigm {
  const soft = word.endsWith("e") && endsSoft(word.slice(0, -1));
  const stems = sameStem(word, word.slice(0, -1));
  return noun(word, word.endsWith("o") ? "auto" : "Hrvoje", stems, soft ? IN_JE : VOWEL);
}

/** Marko → Marka, Chicago → Chicaga: a name, which has no plural. */
export function nameInO(word: string): Paradigm {
  return noun(word, "Marko", sameStem(word, word.slice(0, -1)), O_NAME);
}

/** Ivo → Ive, Ante → Ante, Mate → Mati: familiar names of two syllables; not Marko. */
export function hypocoristic(word: string): Paradigm | undefined {
  if (syllables(word) !== 2 || word.endsWith("ko")) return undefined;
  return noun(word, "Ivo", sameStem(word, word.slice(0, -1)), HYPOCORISTIC);
}

/** kolega, vojvoda, Nikola, Luka: feminine in form, masculine in sense. */
export function inA(word: string): Paradigm {
  const base = word.slice(0, -1);
  return noun(word, "vojvoda", sameStem(word, base), A_MASCULINE);
}

/** Kornati, Emirati; Moldavci: a proper name in the plural. */
export function pluralInI(word: string): Paradigm {
  const base = word.slice(0, -1);
  return noun(word, "Kornati", sameStem(word, base), PLURAL_ONLY);
}

/** A noun that does not change: the surname of a woman (Angela Merkel), a loan such as kupe. */
export function invariable(word: string, gender: "m" | "f"): Paradigm {
  const cases = ["nom", "gen", "dat", "acc", "voc", "loc", "ins"] as const;
  const inflections = cases.map((name) => ({ case: name, number: "sg" as const, gender }));
  return nounParadigm({
    lemma: word,
    gender,
    model: "",
    forms: [{ form: word, inflections, changes: [] }],
  });
}

function noun(lemma: string, model: string, stems: Stems, table: EndingTable): Paradigm {
  return nounParadigm({ lemma, gender: "m", model, forms: decline(stems, table) });
}

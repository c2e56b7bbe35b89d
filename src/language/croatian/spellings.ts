import type { InflectedForm, Paradigm } from "../paradigm.ts";
import { fold, isCapitalised } from "../text.ts";

/**
 * Letters of names from other scripts that one writer spells so and another so; from the ways in
 * which English, French and Croatian papers write Arabic, Persian and Turkish names.
 */
const EQUIVALENTS: readonly (readonly [RegExp, string])[] = [
  [/gh/g, "g"], // Baghdadi: Bagdadi
  [/kh/g, "h"], // Khalid: Halid
  [/sh/g, "š"], // Bashar: Bašar
  [/dh/g, "d"], // Riyadh
  [/th/g, "t"],
  [/ph/g, "f"],
  [/dž/g, "đ"], // Hadži: Hađi
  [/q/g, "k"], // Qaddafi: Kadafi
  [/w/g, "v"], // Marwan: Marvan
  [/y/g, "j"], // Yusuf: Jusuf
  [/ou|oo/g, "u"], // Massoud: Masud
  [/ee/g, "i"], // Tahreer: Tahrir
  [/(.)\1/g, "$1"], // Hussein: Husein
];

/** A folded name as all its spellings are written alike: hussein, husein → husein. */
export function respelled(name: string): string {
  return EQUIVALENTS.reduce((word, [spelling, plain]) => word.replace(spelling, plain), name);
}

const ARTICLES: Readonly<Record<string, string>> = { al: "el", el: "al", Al: "El", El: "Al" };

/** The article of Arabic names in its two vowels, with a hyphen or without: al-Bagdadi, el Bagdadi. */
export function withArticles(words: readonly string[]): readonly (readonly string[])[] {
  const at = words.findIndex((word) => ARTICLES[word] !== undefined);
  const [article = "", ...behind] = words.slice(Math.max(at, 0));
  const rest = behind[0] === "-" ? behind.slice(1) : behind;
  const other = ARTICLES[article];
  if (other === undefined || !isCapitalised(rest[0] ?? "")) return [words];
  const before = words.slice(0, at);
  const ways = [["-", ...rest], rest];
  return [article, other].flatMap((each) => ways.map((way) => [...before, each, ...way]));
}

type IsKnown = (word: string) => boolean;

/** The long and the short jat as the standard writes them; not the ends of ujedinjen, kraljev, inženjer. */
const JAT = /ije|(?<=[bvmpdtscčzžšrk]|^[ln]|kol)je|(?<=.[ln])je(?![nvr])/;

/** Loans in which the letters are no jat: premijer, karijera, pacijent, higijena, Danijel. */
const NO_JAT = /(?<!zv)ijer(?:[aeiou]|k|s|$)|ijen[tc]|hig?ijen|(?:an|br)ijel|^hij/;

/**
 * A paradigm with its ekavian forms: predsjednik, predsednik. Only where these are no words of their
 * own: svijet is not svet (holy).
 */
export function withEkavian(paradigm: Paradigm, isKnown: IsKnown): Paradigm {
  const { lemma } = paradigm;
  const jat = JAT.exec(lemma);
  const ekavian = lemma.replace(JAT, "e");
  if (jat === null || jat.index + jat[0].length > lemma.length - 1) return paradigm;
  if (NO_JAT.test(lemma.toLowerCase()) || isKnown(ekavian)) return paradigm;
  const stem = lemma.slice(0, jat.index + jat[0].length);
  const both = (each: InflectedForm): readonly InflectedForm[] => {
    if (!each.form.startsWith(stem)) return [each];
    const form = each.form.replace(JAT, "e");
    return [each, { ...each, form, changes: [...each.changes, "spelling"] }];
  };
  return { ...paradigm, forms: paradigm.forms.flatMap(both) };
}

/** Words of the standard that an unknown ekavian word stands for: vreme → vrijeme, predsednik → predsjednik. */
export function ijekavian(word: string, isKnown: IsKnown): readonly string[] {
  if (isKnown(word) || isKnown(fold(word)) || !word.includes("e")) return [];
  return [...word.matchAll(/e/g)]
    .flatMap(({ index }) =>
      ["ije", "je"].map((jat) => word.slice(0, index) + jat + word.slice(index + 1)),
    )
    .filter(isKnown);
}

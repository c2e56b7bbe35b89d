/**
 * What a reader takes for the same letter. Two words are the same word for recognition where their
 * folded forms are equal; offsets never come from a folded text, only from the text as given.
 */

/** Letters that a text may hold instead of the plain ones: ǆ for dž, é for e, a soft hyphen for nothing. */
const UNUSUAL = /[^\p{ASCII}čćžšđČĆŽŠĐ]|dj|Dj|DJ/u;

const IGNORABLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const LIGATURES: Readonly<Record<string, string>> = {
  ǆ: "dž",
  ǅ: "Dž",
  Ǆ: "DŽ",
  ǉ: "lj",
  ǈ: "Lj",
  Ǉ: "LJ",
  ǌ: "nj",
  ǋ: "Nj",
  Ǌ: "NJ",
  ß: "ss",
};
const LIGATURE = /[ǆǅǄǉǈǇǌǋǊß]/g;

/** Accents that only help to pronounce or that belong to a foreign name: ȃ, é, ğ; č ć š ž are letters. */
const ACCENT = /(?<![csz])\p{M}+|(?<=[csz])(?!\u0301|\u030C)\p{M}/giu;

/** The form under which a word is looked up: "Ǆihad" → "džihad", "Djokovićem" → "đokovićem". */
export function fold(word: string): string {
  return unaccented(word).toLowerCase();
}

/** Composed, with every letter a plain one, but its case kept: "ǅep" → "Džep", "José" → "Jose". */
export function unaccented(word: string): string {
  if (!UNUSUAL.test(word)) return word;
  return word
    .replace(IGNORABLE, "")
    .replace(LIGATURE, (ligature) => LIGATURES[ligature] ?? ligature)
    .normalize("NFD")
    .replace(ACCENT, "")
    .normalize("NFC")
    .replace(/dj/g, "đ")
    .replace(/D[jJ]/g, "Đ");
}

/** Whether a text holds anything that `fold` changes besides case; most texts do not. */
export function needsFolding(text: string): boolean {
  return UNUSUAL.test(text);
}

/** Whether a word begins with a capital: "Raka", "Čakovec". */
export function isCapitalised(word: string): boolean {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
  return first !== first.toLowerCase();
}

/** Whether every letter is a capital and there are at least two: "ISIL", "COVID-19". */
export function isAllCapitals(word: string): boolean {
  return word === word.toUpperCase() && /\p{L}.*\p{L}/su.test(word) && word !== word.toLowerCase();
}

/**
 * What a reader takes for the same letter. Two words are the same word for recognition where their
 * folded forms are equal; offsets never come from a folded text, only from the text as given.
 */

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
  return isUnusual(word) ? unaccented(word).toLowerCase() : word.toLowerCase();
}

/** Codes of the letters that most Croatian words consist of. */
const USUAL = Uint8Array.from({ length: 0x180 }, (_, code) =>
  code < 0x80 || "čćžšđČĆŽŠĐ".includes(String.fromCharCode(code)) ? 1 : 0,
);

/** Whether a word holds a letter that has a plain one behind it, or *dj*. Not a regular expression: it runs for every word of a text and for every form of a glossary. */
function isUnusual(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (USUAL[code] !== 1) return true;
    if ((code | 32) === SMALL_J && at > 0 && (word.charCodeAt(at - 1) | 32) === SMALL_D)
      return true;
  }
  return false;
}

const SMALL_D = 100;
const SMALL_J = 106;

/** Composed, with every letter a plain one, but its case kept: "ǅep" → "Džep", "José" → "Jose". */
export function unaccented(word: string): string {
  if (!isUnusual(word)) return word;
  return word
    .replace(IGNORABLE, "")
    .replace(LIGATURE, (ligature) => LIGATURES[ligature] ?? ligature)
    .normalize("NFD")
    .replace(ACCENT, "")
    .normalize("NFC")
    .replace(/dj/g, "đ")
    .replace(/D[jJ]/g, "Đ");
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

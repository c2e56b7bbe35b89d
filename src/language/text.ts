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
  switch (kindOf(word)) {
    case SMALL:
      return word;
    case CAPITAL:
      return word.toLowerCase();
    default:
      return unaccented(word).toLowerCase();
  }
}

const UNUSUAL = 0;
const SMALL = 1;
const CAPITAL = 2;

/** What a letter is by its code: most Croatian words consist of few. */
const KINDS = Uint8Array.from({ length: 0x180 }, (_, code) => {
  const letter = String.fromCharCode(code);
  if (code >= 0x80 && !"čćžšđČĆŽŠĐ".includes(letter)) return UNUSUAL;
  return letter === letter.toLowerCase() ? SMALL : CAPITAL;
});

/**
 * Whether a word is all small letters, has capitals, or holds a letter that has a plain one behind
 * it, or *dj*. Not a regular expression, and no toLowerCase where nothing changes: it runs for every
 * word of a text and for every form of a glossary.
 */
function kindOf(word: string): number {
  let found = SMALL;
  let before = 0;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    const kind = KINDS[code] ?? UNUSUAL;
    if (kind === UNUSUAL) return UNUSUAL;
    if (kind === CAPITAL) found = CAPITAL;
    if ((code | 32) === SMALL_J && (before | 32) === SMALL_D) return UNUSUAL;
    before = code;
  }
  return found;
}

const SMALL_D = 100;
const SMALL_J = 106;

/** Composed, with every letter a plain one, but its case kept: "ǅep" → "Džep", "José" → "Jose". */
export function unaccented(word: string): string {
  if (kindOf(word) !== UNUSUAL) return word;
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

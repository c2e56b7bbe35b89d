/** The ways to write some words that a key goes through: as they are, small, As a Title, CAPITAL; each once. */
export function casesOf(text: string): readonly string[] {
  return [...new Set([text, text.toLocaleLowerCase("en"), titleCase(text), capitals(text)])];
}

/**
 * Words of up to three letters that stay small within an English title: articles, conjunctions, prepositions. After
 * the AP stylebook, which capitalises longer ones (From, With).
 */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  "a an and as at but by for if in nor of off on or out per so the to up via yet".split(" "),
);

const WORD = /[\p{L}\p{M}\p{N}]+(?:[’'][\p{L}\p{M}]+)*/gu;

/** the fall of raqqa → The Fall of Raqqa. The first and the last word are always capitalised; ISIL stays. */
export function titleCase(text: string): string {
  const words = Array.from(text.matchAll(WORD));
  const shouting = text === capitals(text);
  const last = words.length - 1;
  let at = 0;
  return text.replace(WORD, (word) => {
    const index = at++;
    if (!shouting && isAcronym(word)) return word;
    const small = word.toLocaleLowerCase("en");
    const stays = index > 0 && index < last && SMALL_WORDS.has(small);
    return stays ? small : initial(small);
  });
}

function isAcronym(word: string): boolean {
  return word.length > 1 && word === capitals(word) && word !== word.toLocaleLowerCase("en");
}

function capitals(text: string): string {
  return text.toLocaleUpperCase("en");
}

/** A digraph has a shape of its own at the head of a word: ǆep → ǅep. */
const DIGRAPHS: Readonly<Record<string, string>> = { ǆ: "ǅ", ǉ: "ǈ", ǌ: "ǋ" };

function initial(word: string): string {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
  const big = DIGRAPHS[first] ?? (first === "ß" ? "Ss" : capitals(first));
  return big + word.slice(first.length);
}

import { tokenize } from "../../language/tokens.ts";

/** A designation has seldom more words than this. */
const LONGEST_PHRASE = 4;

/** The words of a text, alone and in a row: what a headword could be made of, in order, each once. */
export function phrasesOf(text: string): readonly string[] {
  const words = tokenize(text);
  const phrases = words.flatMap((first, at) => {
    const run = words.slice(at, at + LONGEST_PHRASE);
    const end = run.findIndex(({ kind }) => kind === "mark");
    const unbroken = end < 0 ? run : run.slice(0, end);
    return unbroken.map((last) => text.slice(first.from, last.to));
  });
  return [...new Set(phrases)];
}

/** A selection grown to whole words: «slamskoj držav» → Islamskoj državi. Empty where it holds no word. */
export function wholeWords(text: string, from: number, to: number): string {
  const touched = tokenize(text).filter(
    (token) => token.kind === "word" && token.from < to && token.to > from,
  );
  const [first] = touched;
  const last = touched.at(-1);
  return first && last ? text.slice(first.from, last.to) : "";
}

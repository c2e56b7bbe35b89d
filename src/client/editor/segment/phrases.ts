import { tokenize } from "../../../language/tokens.ts";

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

/** Words of a text with what stands before them, which decides what they are: *za Al Khafsu*. */
export interface PlacedWords {
  readonly words: string;
  /** The word in front; empty where there is none. */
  readonly before: string;
  /** Whether a capital may be owed to the place alone. */
  readonly sentenceStart: boolean;
}

/** A selection grown to whole words: «slamskoj držav» → Islamskoj državi. Null where it holds no word. */
export function wholeWords(text: string, from: number, to: number): PlacedWords | null {
  const tokens = tokenize(text);
  const touched = tokens.filter(
    (token) => token.kind === "word" && token.from < to && token.to > from,
  );
  const [first] = touched;
  const last = touched.at(-1);
  if (first === undefined || last === undefined) return null;
  const before = tokens[tokens.indexOf(first) - 1];
  return {
    words: text.slice(first.from, last.to),
    before: before?.kind === "word" ? before.text : "",
    sentenceStart: before === undefined || before.kind === "mark",
  };
}

/** Where words first stand in a text; null where they do not. */
export function placed(text: string, words: string): PlacedWords | null {
  const from = text.indexOf(words);
  return from < 0 || words === "" ? null : wholeWords(text, from, from + words.length);
}

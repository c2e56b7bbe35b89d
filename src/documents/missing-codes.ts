import { CODE_CHARACTERS, codesIn, hasCodes } from "./inline-codes.ts";

/** A code of a source that its translation still lacks. */
export interface MissingCode {
  readonly character: string;
  /** The closing half of an opening one, where the translation lacks it too. */
  readonly closing?: string;
}

/** The codes of a source that are not in its translation, in the order of the source. */
export function missingCodes(source: string, target: string): readonly MissingCode[] {
  if (!hasCodes(source)) return [];
  const present = new Set(target.match(CODE_CHARACTERS));
  const missing = codesIn(source)
    .map((mark) => ({ ...mark, character: source.slice(mark.from, mark.to) }))
    .filter(({ character }) => !present.has(character));
  return missing.map(({ kind, number, character }) => {
    const other = missing.find((one) => one.kind === "close" && one.number === number);
    return kind === "open" && other ? { character, closing: other.character } : { character };
  });
}

/** A text without the codes that other texts do not have: what was copied elsewhere has codes of its own. */
export function withKnownCodes(text: string, known: string): string {
  if (!hasCodes(text)) return text;
  const present = new Set(known.match(CODE_CHARACTERS));
  return text.replace(CODE_CHARACTERS, (one) => (present.has(one) ? one : ""));
}

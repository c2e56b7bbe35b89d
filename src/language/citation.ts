import { isAllCapitals } from "./text.ts";
import { plainMark, tokenize } from "./tokens.ts";

/** What is known of the place where words were selected. */
export interface CitationContext {
  /** Whether a capital says nothing here, since a sentence begins. Default: it does not. */
  readonly sentenceStart?: boolean;
  /** The word before, whose government decides between cases: prema *Raki*. Default: unknown. */
  readonly before?: string;
  /** How many headwords to offer at most. Default: a short list for a person to choose from. */
  readonly most?: number;
}

/** What hangs together in a headword is one word, as in a text: izaslanik UN-a, Moody's, O'Neill. */
export function headwordWords(headword: string): readonly string[] {
  const words: string[] = [];
  let end = -1;
  for (const { text, from, to } of tokenize(headword)) {
    const [word = "", mark = ""] = words.slice(-2);
    if (from === end && hangsOn(word, plainMark(mark), text))
      words.splice(-2, 2, word + mark + text);
    else words.push(text);
    end = to;
  }
  return words;
}

function hangsOn(word: string, mark: string, ending: string): boolean {
  if (mark === "-") return isAllCapitals(word) && /^\p{Ll}+$/u.test(ending);
  return mark === "'" && /\p{L}$/u.test(word) && /^\p{L}/u.test(ending);
}

/** The words of a selection with no quotation marks, brackets or stops around them: „bojnih otrova”. */
export function selectedWords(text: string): readonly string[] {
  const bare = text.replace(/^[^\p{L}\p{N}]+/u, "").replace(/[^\p{L}\p{N}'’]+$/u, "");
  return bare.split(/\s+/u).filter((word) => word !== "");
}

import type { Inflection, SoundChange } from "../language/paradigm.ts";

/** How one word of a term was recognised: `borce ← borac, as čimbenik: fleeting a`. */
export interface WordMatch {
  readonly surface: string;
  readonly lemma: string;
  /** The model word of the pattern, empty for a word that does not change. */
  readonly model: string;
  readonly origin: "dictionary" | "rules" | "irregular" | "exact" | "added";
  readonly inflections: readonly Inflection[];
  readonly changes: readonly SoundChange[];
}

/** Where a term stands in a text. Offsets are UTF-16 code units of the text as given. */
export interface Occurrence {
  readonly from: number;
  readonly to: number;
  /** `text.slice(from, to)`. */
  readonly text: string;
  readonly termId: string;
  readonly conceptId: string;
  /** True where a longer occurrence contains this one; kept for explanation, not enforced. */
  readonly covered: boolean;
  /** True where the form is also another word and its surroundings do not decide: shown lighter, never an error. */
  readonly doubtful: boolean;
  readonly possessive: boolean;
  readonly words: readonly WordMatch[];
}

import type { Range } from "../range.ts";

/** The two ways of writing English that a client may want. */
export type Variety = "en-GB" | "en-US";

export type FigureKind =
  | "number"
  | "percentage"
  | "money"
  | "measure"
  | "ordinal"
  | "date"
  | "year"
  | "century"
  | "time"
  | "score"
  | "quotation";

/** What a translation takes over in another shape: 1.200,50 € → €1,200.50, 12. ožujka → 12 March, „ “ → “ ”. */
export interface Figure extends Range {
  readonly kind: FigureKind;
  /** The figure as it stands in the Croatian text: `text.slice(from, to)`. */
  readonly text: string;
  /** What to write for it; of a quotation the two marks: “”. */
  readonly english: string;
  /** Other ways in which it may stand in a translation: 3.5 per cent, fifth, 2.30pm. */
  readonly others: readonly string[];
}

/** Finds figures of one kind: where the pattern matches, `read` says what is written for it. */
export interface FigureReader {
  readonly kind: FigureKind;
  /** Global, with `u`. Figures of earlier readers are not read again by later ones. */
  readonly pattern: RegExp;
  /** Null where it is no such figure after all. */
  read(found: Found, variety: Variety): Written | null;
}

/** What a pattern matched: its named parts, and the text around them. */
export interface Found {
  /** A named part; empty where it did not match. */
  part(name: string): string;
  readonly before: string;
  readonly after: string;
}

export interface Written {
  readonly english: string;
  /** None by default. */
  readonly others?: readonly string[];
}

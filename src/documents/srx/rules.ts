import type { Language } from "../../language/paradigm.ts";

/** One rule of an SRX file; the first whose two sides match at a place decides whether a segment ends there. */
export interface SrxRule {
  readonly breaks: boolean;
  /** What must end at the place, in the syntax of RE2; empty for anything. */
  readonly before: string;
  /** What must begin at it. */
  readonly after: string;
  /** Where it stood in the file, for the reason that is shown. */
  readonly line: number;
}

/** A rule that cannot be used, and why: what in it is no regular expression. */
export interface RefusedSrxRule {
  readonly line: number;
  readonly pattern: string;
}

/** What an SRX file says about our two languages. JSON. */
export interface SrxRules {
  readonly rules: Readonly<Record<Language, readonly SrxRule[]>>;
  readonly refused: readonly RefusedSrxRule[];
}

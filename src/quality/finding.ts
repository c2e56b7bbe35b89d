/** `error` refuses confirmation, `warning` asks for a look, `note` only tells. */
export type Severity = "error" | "warning" | "note";

/** All that a check may have to say, the gravest first. */
export const RULES = [
  "target.empty",
  "code.missing",
  "code.doubled",
  "code.crossing",
  "code.unknown",
  "length.exceeded",
  "term.missing",
  "term.forbidden",
  "term.partlyMissing",
  "term.deprecated",
  "placeholder.missing",
  "subtitle.lines",
  "subtitle.lineLength",
  "subtitle.readingSpeed",
  "term.unprompted",
] as const;
export type Rule = (typeof RULES)[number];

/** What a fix of codes does, for those who cannot read it out of a text: `findings.fixes.${name}`. */
export const CODE_FIXES = ["codeInsert", "codeRemove", "codeReorder", "codesAll"] as const;
export type CodeFix = (typeof CODE_FIXES)[number];

/** A change of the target that answers a finding: at the cursor, or in place of `from`–`to`. */
export type Fix =
  | { readonly type: "insert"; readonly insert: string }
  | {
      readonly type: "replace";
      readonly from: number;
      readonly to: number;
      readonly insert: string;
      readonly name?: CodeFix;
    };

/**
 * What a check has to say about a segment. `from`–`to` is a range of the side named, in UTF-16 code units.
 * The sentence for the reader is `findings.${rule}` with `values`; it lives with the interface. The value
 * `context` chooses a variant of it.
 */
export interface Finding {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly side: "source" | "target";
  readonly from: number;
  readonly to: number;
  readonly values: Readonly<Record<string, string | number>>;
  readonly fixes: readonly Fix[];
  readonly conceptId?: string;
  readonly termId?: string;
  /** Stands for the rule and the concept with its terms as they are now: a changed term gives another one. */
  readonly fingerprint: string;
}

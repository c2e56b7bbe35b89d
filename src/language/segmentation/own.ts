import type { AbbreviationRule, AbbreviationUse, SentenceRules } from "./rules.ts";

/** An abbreviation of a project's own: `Upr`, `t. d`. */
export interface OwnAbbreviation {
  /** As it is written, without the last stop. */
  readonly text: string;
  /** After `goesOn` no sentence ends; after `unclear` the words around decide. */
  readonly use: Extract<AbbreviationUse, "goesOn" | "unclear">;
}

/** The rules of a language with abbreviations of a project's own, which are asked first. */
export function withOwnAbbreviations(
  rules: SentenceRules,
  own: readonly OwnAbbreviation[],
): SentenceRules {
  if (own.length === 0) return rules;
  return { ...rules, abbreviations: [...own.map(ownRule), ...rules.abbreviations] };
}

/** Of «t. d.» the stop to be judged is the last: behind `d`, where `t.` stands before it. */
function ownRule({ text, use }: OwnAbbreviation): AbbreviationRule {
  const parts = text.toLowerCase().split(/\s+/u);
  const last = parts.at(-1) ?? "";
  const before = parts.at(-2);
  return {
    name: "own",
    use,
    why: "an abbreviation of the project",
    ...(before === undefined ? {} : { after: new RegExp(`^${escaped(before)}$`, "u") }),
    abbreviations: new Set([last]),
  };
}

/** Text as a pattern that matches nothing else. */
export function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/gu, "\\$&");
}

import type { PlaceRuleName, SentenceRuleName, SentenceRules } from "./rules.ts";
import { RULES_AFTER_ABBREVIATIONS, RULES_BEFORE_ABBREVIATIONS } from "./stops.ts";

/** A rule as it is shown: its name, by which its reason is found, and its abbreviations if it lists any. */
export interface RuleEntry {
  readonly name: SentenceRuleName;
  readonly abbreviations: readonly string[];
}

/** The rules about places, as a text meets them; `word` about full stops closes the table. */
const PLACES: readonly PlaceRuleName[] = [
  "blankLine",
  "marker",
  "bullet",
  "headline",
  "emoticon",
  "insideQuotation",
  "insideBracket",
  "bracketOfSentence",
  "joined",
  "glued",
  "smallLetter",
  "quotedPhrase",
  "finalMark",
];

/** All rules of a language in the order in which they are asked. */
export function ruleTable({ abbreviations }: SentenceRules): readonly RuleEntry[] {
  const groups = new Map<SentenceRuleName, string[]>();
  for (const group of abbreviations) {
    const listed = groups.get(group.name) ?? [];
    groups.set(group.name, [...listed, ...group.abbreviations]);
  }
  const { own = [], ...known } = Object.fromEntries(groups);
  const entry = (name: SentenceRuleName, list: readonly string[] = []): RuleEntry => ({
    name,
    abbreviations: [...new Set(list)],
  });
  return [
    ...PLACES.map((name) => entry(name)),
    entry("own", own),
    ...RULES_BEFORE_ABBREVIATIONS.map(({ name }) => entry(name)),
    ...[...groups.keys()].filter((name) => name !== "own").map((name) => entry(name, known[name])),
    ...RULES_AFTER_ABBREVIATIONS.map(({ name }) => entry(name)),
  ];
}

import { headOf, pluralsOf } from "../../language/english/inflect.ts";
import { type Token, tokenize } from "../../language/tokens.ts";
import { approvedTerms, type Concept } from "../concept.ts";
import type { Occurrence } from "../occurrence.ts";
import { withoutQuotes } from "./target.ts";

interface Named {
  readonly concept: Concept;
  readonly approved: readonly Occurrence[];
}

/**
 * How often a term that was named in full is named again by its head alone, as English likes to: "Islamic
 * State … the State", "the security forces … these forces". Before the full name it may be another thing.
 */
export function shortened(target: string, { concept, approved }: Named): number {
  const [first] = approved;
  if (first === undefined) return 0;
  const heads = new Set(approvedTerms(concept, "en").flatMap(({ text }) => headForms(text)));
  const tokens = tokenize(withoutQuotes(target));
  return tokens.filter(
    (token, at) =>
      token.from >= first.to &&
      heads.has(token.text) &&
      POINTING.test(tokens[at - 1]?.text ?? "") &&
      !approved.some(({ from, to }) => from <= token.from && token.to <= to) &&
      !goesOn(tokens[at + 1]),
  ).length;
}

const POINTING = /^(the|this|that|these|those)$/i;

/** The head of a longer name is another one's: the Council of Europe, the State Department. */
function goesOn(after: Token | undefined): boolean {
  return after !== undefined && /^(of|for|\p{Lu}\p{L}*)$/u.test(after.text);
}

/** Of a term of several words: "Islamic State" → State, States. */
function headForms(term: string): readonly string[] {
  const words = term.split(" ");
  const head = words[headOf(words)];
  return words.length < 2 || head === undefined ? [] : [head, ...pluralsOf(head)];
}

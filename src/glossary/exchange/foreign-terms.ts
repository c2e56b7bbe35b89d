import { isApproved } from "../concept.ts";
import type { Entry, EntryTerm } from "./entries.ts";
import { couldBeStemHint, STEM_HINT, withoutStemHints } from "./tables/stem-hints.ts";

/**
 * An entry of another program: its terms without hints for stems (`bor|ac`), and each of them once, although the
 * file has it under en-GB and under en-US. What two of them say differently is kept beside each other.
 */
export function ofForeign(entry: Entry): Entry {
  const terms = entry.terms.map(withoutHint);
  const merged = terms.reduce<readonly EntryTerm[]>(withTerm, []);
  return { ...entry, terms: merged };
}

function withoutHint(term: EntryTerm): EntryTerm {
  const { text, extras } = term;
  const bare = withoutStemHints(text);
  if (bare === text || (text.includes("|") && !couldBeStemHint(text))) return term;
  return { ...term, text: bare, extras: { ...extras, [STEM_HINT]: text } };
}

function withTerm(terms: readonly EntryTerm[], next: EntryTerm): readonly EntryTerm[] {
  const at = terms.findIndex((one) => isTheSame(one, next));
  const known = terms[at];
  return known === undefined ? [...terms, next] : terms.with(at, joined(known, next));
}

/** What one variety forbids and the other one does not is two terms. */
function isTheSame(one: EntryTerm, other: EntryTerm): boolean {
  return (
    one.language === other.language &&
    one.text === other.text &&
    (one.status === other.status || (isApproved(one.status) && isApproved(other.status)))
  );
}

function joined(first: EntryTerm, next: EntryTerm): EntryTerm {
  return {
    ...next,
    ...first,
    status: next.status === "preferred" ? next.status : first.status,
    usage: first.usage || next.usage,
    abbreviation: first.abbreviation || next.abbreviation,
    extras: Object.entries(next.extras).reduce(withExtra, first.extras),
  };
}

/** A second value of one name is numbered as the readers do: `language:2`. */
function withExtra(
  extras: EntryTerm["extras"],
  [name, value]: readonly [string, string],
): EntryTerm["extras"] {
  let free = name;
  for (let number = 2; Object.hasOwn(extras, free); free = `${name}:${number++}`)
    if (extras[free] === value) return extras;
  return { ...extras, [free]: value };
}

import { fold } from "../../language/text.ts";
import { type Concept, isApproved, type Term, type TermStatus, termsInTexts } from "../concept.ts";
import type { Glossary } from "../glossary.ts";
import type { Occurrence } from "../occurrence.ts";

/** A term of a translation with how it may be used. */
export interface FoundTerm extends Occurrence {
  readonly status: TermStatus;
}

/**
 * Where terms stand in a translation, also across quotation marks: the “foreign” fighters. Two terms
 * of one concept may match the very same words; that is one use, of the term that is written more like them.
 */
export function termsInTarget(glossary: Glossary, target: string): readonly FoundTerm[] {
  const places = new Map<string, FoundTerm>();
  for (const found of glossary.recognise("en", apart(withoutQuotes(target)))) {
    const term = termOf(glossary.concept(found.conceptId), found);
    if (term === undefined) continue;
    const to = found.to + (isPluralPossessive(target, found) ? 1 : 0);
    const occurrence = { ...found, to, text: target.slice(found.from, to), status: term.status };
    const place = `${found.from} ${found.to} ${found.conceptId}`;
    const other = places.get(place);
    if (
      other === undefined ||
      isCloser(term, termOf(glossary.concept(found.conceptId), other), found)
    )
      places.set(place, occurrence);
  }
  return [...places.values()];
}

/** The same text with a space for the figure that a unit hangs on: €2bn, HRK1.5m. */
function apart(text: string): string {
  return text.replace(/\p{N}(?=(bn|tn|trn|mn|m|k)(?![\p{L}\p{N}]))/gu, " ");
}

/** The term of a concept that an occurrence is of. */
export function termOf(
  concept: Concept | undefined,
  occurrence: Pick<Occurrence, "termId">,
): Term | undefined {
  return concept && termsInTexts(concept).find((term) => term.id === occurrence.termId);
}

/** The same text with a space for each quotation mark; an apostrophe that ends a word may be one. */
export function withoutQuotes(text: string): string {
  return text
    .replace(/["“”„‟«»]/gu, " ")
    .replace(/(?<!\p{L})[‘'](?=\p{L})|(?<=\p{L})[’'](?!\p{L})/gu, " ");
}

/** Whether the apostrophe behind a term belongs to it (the kids’ toys) and closes no quotation (‘the kids’). */
function isPluralPossessive(target: string, { from, to }: Occurrence): boolean {
  const apostrophe =
    /s$/iu.test(target.slice(from, to)) && /^[’'](?!\p{L})/u.test(target.slice(to));
  const quoted = /(?<!\p{L})[‘'](?:[^’']|(?<=\p{L})[’'](?=\p{L}))*$/u;
  return apostrophe && !quoted.test(target.slice(0, from));
}

/** cease-fire is cease-fire and not ceasefire, though each of them would match both. */
function isCloser(term: Term, other: Term | undefined, { text }: Occurrence): boolean {
  if (other === undefined) return true;
  const [one, two] = [commonStart(term.text, text), commonStart(other.text, text)];
  return one === two ? isApproved(term.status) && !isApproved(other.status) : one > two;
}

function commonStart(one: string, other: string): number {
  const [left, right] = [fold(one), fold(other)];
  let length = 0;
  while (length < left.length && left[length] === right[length]) length++;
  return length;
}

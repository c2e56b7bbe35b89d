import { approvedTerms, isApproved, type Term, type TermStatus } from "../../glossary/concept.ts";
import { type FoundTerm, termOf, termsInTarget } from "../../glossary/enforcement/target.ts";
import type { Glossary } from "../../glossary/glossary.ts";
import type { Range } from "../../language/range.ts";
import { replacementFor } from "../checks/replacement.ts";
import type { Pair } from "../inspect.ts";
import { articleBefore } from "./article.ts";
import type { ConceptChange, GlossaryStep } from "./concept-change.ts";

/** A place of a translation that is to have other words. */
export interface Replacement extends Range {
  readonly insert: string;
}

/** A term of a changed concept where it stands in a translation, and what it was and is there. */
export interface Standing {
  readonly found: FoundTerm;
  readonly term: Term | undefined;
  readonly before: TermStatus | undefined;
  readonly after: TermStatus | undefined;
}

/** Where terms of changed concepts stand in a translation, by both glossaries; by concept. */
export function standingsIn(
  step: GlossaryStep,
  target: string,
): ReadonlyMap<string, readonly Standing[]> {
  const before = foundBy(step.before, step, target);
  const after = foundBy(step.after, step, target);
  const ids = new Set([...before, ...after].map(({ conceptId }) => conceptId));
  return new Map(
    [...ids].map((id) => {
      const own = ({ conceptId }: FoundTerm) => conceptId === id;
      return [id, standings(step, { before: before.filter(own), after: after.filter(own) })];
    }),
  );
}

function foundBy(glossary: Glossary, step: GlossaryStep, target: string): readonly FoundTerm[] {
  return termsInTarget(glossary, target).filter(
    ({ conceptId, covered }) => !covered && step.concepts.has(conceptId),
  );
}

/** The terms of one concept, as either glossary finds them. */
interface Found {
  readonly before: readonly FoundTerm[];
  readonly after: readonly FoundTerm[];
}

function standings(step: GlossaryStep, { before, after }: Found): readonly Standing[] {
  const gone = before.filter((one) => !after.some((other) => overlap(one, other)));
  return [
    ...after.map((found) => ({
      found,
      term: termOf(step.after.concept(found.conceptId), found),
      before: before.find((one) => samePlace(one, found))?.status,
      after: found.status,
    })),
    ...gone.map((found) => ({
      found,
      term: termOf(step.before.concept(found.conceptId), found),
      before: found.status,
      after: undefined,
    })),
  ];
}

const samePlace = (one: Range, other: Range): boolean =>
  one.from === other.from && one.to === other.to;
const overlap = (one: Range, other: Range): boolean => one.from < other.to && other.from < one.to;

/**
 * Whether a translation has a term that was right and is not any more. What a deleted concept leaves
 * behind is nobody's, and not wrong.
 */
export function isLeftWrong(change: ConceptChange, standings: readonly Standing[]): boolean {
  return change.after !== null && standings.some(isNoLongerRight);
}

function isNoLongerRight({ before, after }: Standing): boolean {
  if (after === undefined) return before !== undefined && isApproved(before);
  return !isApproved(after) && after !== before;
}

/** Wrong now, or overtaken by another preferred term: an admitted one may stay, but is offered it. */
function isToReplace(standing: Standing): boolean {
  const { before, after } = standing;
  if (after === undefined) return isNoLongerRight(standing);
  return !isApproved(after) || (before === "preferred" && after === "admitted");
}

/** What a change of a concept proposes for a translation: its preferred term in the form of the one that stands there. */
export function replacementsFor(
  { after: glossary }: GlossaryStep,
  { id, after }: ConceptChange,
  { pair, standings }: { readonly pair: Pair; readonly standings: readonly Standing[] },
): readonly Replacement[] {
  const right = after && approvedTerms(after, "en")[0];
  const wrong = standings.filter(isToReplace);
  if (!right || wrong.length === 0) return [];
  const spared = termsOfOthers(glossary, id, pair);
  return wrong
    .filter(({ found }) => !spared.some((other) => samePlace(other, found)))
    .flatMap(({ found, term }) => {
      const insert = term ? replacementFor(term, found, right) : "";
      const { from, to, text } = found;
      return insert === "" || insert === text ? [] : [{ from, to, insert }];
    });
}

/** Places that are the right terms of other concepts of the source: *zatvor* keeps its "detention". */
function termsOfOthers(glossary: Glossary, id: string, { source, target }: Pair): readonly Range[] {
  const demanded = glossary.recognise("hr", source).filter(({ covered }) => !covered);
  const others = new Set(demanded.map(({ conceptId }) => conceptId));
  others.delete(id);
  return termsInTarget(glossary, target).filter(
    ({ conceptId, status }) => others.has(conceptId) && isApproved(status),
  );
}

/** A text with its replacements made; where two overlap, the first one holds. */
export function replaced(text: string, replacements: readonly Replacement[]): string {
  let result = "";
  let end = 0;
  for (const { from, to, insert } of replacements.toSorted((a, b) => a.from - b.from)) {
    if (from < end) continue;
    result = articleBefore(result + text.slice(end, from), insert) + insert;
    end = to;
  }
  return result + text.slice(end);
}

import {
  approvedTerms,
  type Concept,
  isApproved,
  type Term,
  type TermStatus,
} from "../../glossary/concept.ts";
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

/** Where the terms of a concept stand in a translation, by both glossaries. */
export function standingsOf(step: GlossaryStep, id: string, target: string): readonly Standing[] {
  const before = foundBy(step.before, id, target);
  const after = foundBy(step.after, id, target);
  const gone = before.filter((one) => !after.some((other) => overlap(one, other)));
  return [
    ...after.map((found) => ({
      found,
      term: termOf(step.after.concept(id), found),
      before: before.find((one) => samePlace(one, found))?.status,
      after: found.status,
    })),
    ...gone.map((found) => ({
      found,
      term: termOf(step.before.concept(id), found),
      before: found.status,
      after: undefined,
    })),
  ].sort((one, other) => one.found.from - other.found.from);
}

function foundBy(glossary: Glossary, id: string, target: string): readonly FoundTerm[] {
  return termsInTarget(glossary, target).filter(
    (found) => found.conceptId === id && !found.covered,
  );
}

const samePlace = (one: Range, other: Range): boolean =>
  one.from === other.from && one.to === other.to;
const overlap = (one: Range, other: Range): boolean => one.from < other.to && other.from < one.to;

/**
 * Whether a translation has a term that was right and is not any more. What a deleted concept leaves
 * behind is nobody's, and not wrong.
 */
export function isLeftWrong(step: GlossaryStep, change: ConceptChange, target: string): boolean {
  return change.after !== null && standingsOf(step, change.id, target).some(isNoLongerRight);
}

function isNoLongerRight({ before, after }: Standing): boolean {
  if (after === undefined) return before !== undefined && isApproved(before);
  return !isApproved(after) && after !== before;
}

/** Whether the preferred term is another one now: admitted terms may stay, but are offered it. */
function isOvertaken({ before, after }: Standing): boolean {
  return before === "preferred" && after === "admitted";
}

/** Whether a term is wrong as it was before, where the words that should replace it are others now. */
function isStillWrong({ after }: Standing): boolean {
  return after !== undefined && !isApproved(after);
}

/** What a change of a concept proposes for a translation: its preferred term in the form of the one that stands there. */
export function replacementsFor(
  step: GlossaryStep,
  { id, after }: ConceptChange,
  { source, target }: Pair,
): readonly Replacement[] {
  const right = after && approvedTerms(after, "en")[0];
  if (!right || !(isEnglishAlone(after) || stands(step, id, source))) return [];
  const spared = termsOfOthers(step, id, { source, target });
  return standingsOf(step, id, target)
    .filter((one) => isNoLongerRight(one) || isOvertaken(one) || isStillWrong(one))
    .filter(({ found }) => !spared.some((other) => samePlace(other, found)))
    .flatMap(({ found, term }) => {
      const insert = term ? replacementFor(term, found, right) : "";
      return insert === "" || insert === found.text
        ? []
        : [{ from: found.from, to: found.to, insert }];
    });
}

/** A concept without any Croatian term holds for every translation, whatever its source. */
export function isEnglishAlone(concept: Concept): boolean {
  return concept.terms.every(({ language }) => language === "en");
}

/** Whether a concept is in the source, by its terms before or after. */
function stands({ before, after }: GlossaryStep, id: string, source: string): boolean {
  return [before, after].some((glossary) =>
    glossary.recognise("hr", source).some((one) => one.conceptId === id && !one.covered),
  );
}

/** Places that are the right terms of other concepts of the source: *zatvor* keeps its "detention". */
function termsOfOthers(
  { after }: GlossaryStep,
  id: string,
  { source, target }: Pair,
): readonly Range[] {
  const others = new Set(
    after
      .recognise("hr", source)
      .filter(({ covered }) => !covered)
      .map(({ conceptId }) => conceptId),
  );
  others.delete(id);
  return termsInTarget(after, target).filter(
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

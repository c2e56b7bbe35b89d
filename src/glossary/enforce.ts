import { type Concept, isApproved } from "./concept.ts";
import { impliedTerms, moreThanOne } from "./enforcement/coordination.ts";
import { shortened } from "./enforcement/shortened.ts";
import { type FoundTerm, termsInTarget } from "./enforcement/target.ts";
import { unpromptedTerms } from "./enforcement/unprompted.ts";
import type { Glossary } from "./glossary.ts";
import type { Occurrence } from "./occurrence.ts";

/** How the occurrences of one concept in a source fare in its translation. */
export interface ConceptUse {
  readonly concept: Concept;
  /** In the source, in order; covered ones are not among them. */
  readonly demanded: readonly Occurrence[];
  /** In the target, by what the term found is: `approved` is preferred or admitted. */
  readonly approved: readonly Occurrence[];
  readonly deprecated: readonly Occurrence[];
  readonly forbidden: readonly Occurrence[];
  /** Approved terms in the target though nothing of the concept is in the source. */
  readonly unprompted: readonly Occurrence[];
  /** How many of `demanded` have no counterpart of any status in the target. */
  readonly missing: number;
}

/**
 * Pairs the terms of a source with those of its translation, by number: a concept that stands three times
 * in the source wants three terms in the target. Where one stretch of the source is a term of several
 * concepts (homonyms), any of these answers for all.
 */
export function enforce(glossary: Glossary, source: string, target: string): readonly ConceptUse[] {
  const inSource = glossary.recognise("hr", source);
  const demanded = byConcept(uncovered(inSource));
  const found = byConcept(termsInTarget(glossary, target));
  const reading = { demanded, found };
  const concepts = [...demanded.keys(), ...rulesOfEnglish(glossary, found)];
  const uses = concepts
    .flatMap((id) => glossary.concept(id) ?? [])
    .map((concept) => conceptUse(concept, reading));
  return [
    ...forgiveHomonyms(forgiveCoordination(uses, glossary, target)),
    ...unpromptedUses(glossary, { source, inSource, found }),
  ];
}

function uncovered<Each extends Occurrence>(occurrences: readonly Each[]): readonly Each[] {
  return occurrences.filter((occurrence) => !occurrence.covered);
}

/** By concept, in order of first appearance. Two terms of one concept in one place are one use. */
function byConcept<Each extends Occurrence>(
  occurrences: readonly Each[],
): ReadonlyMap<string, readonly Each[]> {
  const groups = new Map<string, Each[]>();
  for (const occurrence of occurrences) {
    const group = groups.get(occurrence.conceptId) ?? [];
    if (!group.some((other) => placeOf(other) === placeOf(occurrence))) group.push(occurrence);
    groups.set(occurrence.conceptId, group);
  }
  return groups;
}

/** A concept without any Croatian term is a rule about the English text alone: it holds everywhere. */
function rulesOfEnglish(
  glossary: Glossary,
  found: ReadonlyMap<string, unknown>,
): readonly string[] {
  return [...found.keys()].filter((id) =>
    glossary.concept(id)?.terms.every((term) => term.language === "en"),
  );
}

function unpromptedUses(
  glossary: Glossary,
  reading: Parameters<typeof unpromptedTerms>[1],
): readonly ConceptUse[] {
  return [...unpromptedTerms(glossary, reading)].map(([concept, unprompted]) => ({
    concept,
    demanded: [],
    approved: [],
    deprecated: [],
    forbidden: [],
    unprompted,
    missing: 0,
  }));
}

/** The terms of both sides by concept. */
interface Reading {
  readonly demanded: ReadonlyMap<string, readonly Occurrence[]>;
  readonly found: ReadonlyMap<string, readonly FoundTerm[]>;
}

function conceptUse(concept: Concept, reading: Reading): ConceptUse {
  const demanded = reading.demanded.get(concept.id) ?? [];
  const approved = approvedOf(concept.id, reading);
  const wrong = wrongOf(concept.id, reading);
  const missing = Math.max(0, demanded.length - approved.length - wrong.length);
  return {
    concept,
    demanded,
    approved,
    deprecated: wrong.filter(({ status }) => status === "deprecated"),
    forbidden: wrong.filter(({ status }) => status === "forbidden"),
    unprompted: [],
    missing,
  };
}

/**
 * A term inside a longer one answers for its own concept only where the longer one is not needed for
 * another: "foreign fighters" are fighters unless the source has foreign fighters as well.
 */
function approvedOf(id: string, reading: Reading): readonly FoundTerm[] {
  const spare = new Map<string, number>();
  return (reading.found.get(id) ?? []).filter((occurrence) => {
    if (!isApproved(occurrence.status)) return false;
    const longer = occurrence.covered ? longerConcepts(occurrence, reading) : [];
    if (longer.includes(id)) return false;
    return longer.every((other) => {
      const left = spare.get(other) ?? surplusOf(other, reading);
      spare.set(other, left - 1);
      return left > 0;
    });
  });
}

/** The concepts that a longer term around this one belongs to, of those that matter: its own and the demanded. */
function longerConcepts(occurrence: FoundTerm, { demanded, found }: Reading): readonly string[] {
  return [...found]
    .filter(([id]) => id === occurrence.conceptId || demanded.has(id))
    .filter(([, others]) => others.some((other) => contains(other, occurrence)))
    .map(([id]) => id);
}

function contains(longer: Occurrence, shorter: Occurrence): boolean {
  return (
    longer.from <= shorter.from &&
    longer.to >= shorter.to &&
    longer.to - longer.from > shorter.to - shorter.from
  );
}

/** How many more terms of a concept the target has than the source. */
function surplusOf(id: string, { demanded, found }: Reading): number {
  return uncovered(found.get(id) ?? []).length - (demanded.get(id)?.length ?? 0);
}

/** Forbidden and deprecated terms, but for those that are the right ones of another concept of the source. */
function wrongOf(id: string, reading: Reading): readonly FoundTerm[] {
  const found = uncovered(reading.found.get(id) ?? []);
  const others = [...reading.demanded.keys()].filter((other) => other !== id);
  let wrong = found.filter(({ status }) => !isApproved(status));
  for (const other of others) wrong = withoutDue(wrong, other, reading);
  return wrong;
}

/** "Detention is not detention": of pritvor and zatvor, one of the two is due to pritvor. */
function withoutDue(
  wrong: readonly FoundTerm[],
  other: string,
  { demanded, found }: Reading,
): FoundTerm[] {
  const right = (found.get(other) ?? []).filter(({ status }) => isApproved(status));
  const places = new Set(right.map(placeOf));
  const both = wrong.filter((occurrence) => places.has(placeOf(occurrence)));
  const due = (demanded.get(other)?.length ?? 0) - (right.length - both.length);
  const pardoned = new Set(both.slice(0, Math.max(0, due)));
  return wrong.filter((occurrence) => !pardoned.has(occurrence));
}

/** Looked for only where something is missing: it means reading parts of the target again. */
function forgiveCoordination(
  uses: readonly ConceptUse[],
  glossary: Glossary,
  target: string,
): readonly ConceptUse[] {
  if (uses.every(({ missing }) => missing === 0)) return uses;
  const implied = impliedTerms(glossary, target);
  return uses.map((use) => {
    if (use.missing === 0) return use;
    const own = implied.filter(({ conceptId }) => conceptId === use.concept.id);
    const right = own.filter(({ status }) => isApproved(status)).length;
    const more = use.approved.reduce((sum, each) => sum + moreThanOne(target, each), 0);
    const short = shortened(target, use);
    const missing = Math.max(0, use.missing - right - more - short);
    return withWrong({ ...use, missing }, own);
  });
}

/** "Air and suicide attacks" is wrong for zračni napadi, not missing. */
function withWrong(use: ConceptUse, implied: readonly FoundTerm[]): ConceptUse {
  const wrong = implied.filter(({ status }) => !isApproved(status)).slice(0, use.missing);
  return {
    ...use,
    deprecated: [...use.deprecated, ...wrong.filter(({ status }) => status === "deprecated")],
    forbidden: [...use.forbidden, ...wrong.filter(({ status }) => status === "forbidden")],
    missing: use.missing - wrong.length,
  };
}

function forgiveHomonyms(uses: readonly ConceptUse[]): readonly ConceptUse[] {
  const answeredPlaces = new Set(
    uses
      .filter((use) => use.approved.length > 0 && use.missing === 0)
      .flatMap((use) => use.demanded.map(placeOf)),
  );
  return uses.map((use) => {
    const elsewhere = use.demanded.filter((occurrence) => answeredPlaces.has(placeOf(occurrence)));
    if (use.missing === 0 || elsewhere.length === 0) return use;
    return { ...use, missing: Math.max(0, use.missing - elsewhere.length) };
  });
}

function placeOf({ from, to }: Occurrence): string {
  return `${from} ${to}`;
}

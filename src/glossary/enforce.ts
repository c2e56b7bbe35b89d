import type { Concept, Term, TermStatus } from "./concept.ts";
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
  /** How many of `demanded` have no counterpart of any status in the target. */
  readonly missing: number;
}

/**
 * Pairs the terms of a source with those of its translation, by number: a concept that stands three times
 * in the source wants three terms in the target. Where one stretch of the source is a term of several
 * concepts (homonyms), any of these answers for all.
 */
export function enforce(glossary: Glossary, source: string, target: string): readonly ConceptUse[] {
  const demanded = demands(glossary, source);
  const found = groupByConcept(glossary.recognise("en", target));
  const uses = [...demanded].map(([concept, occurrences]) =>
    conceptUse(concept, occurrences, found.get(concept.id) ?? []),
  );
  return [...forgiveHomonyms(uses), ...sourceless(glossary, found)];
}

/** The concepts that a source demands, each with its uncovered occurrences, in order of first appearance. */
function demands(glossary: Glossary, source: string): ReadonlyMap<Concept, readonly Occurrence[]> {
  const demanded = new Map<Concept, Occurrence[]>();
  for (const [id, occurrences] of groupByConcept(uncovered(glossary.recognise("hr", source)))) {
    const concept = glossary.concept(id);
    if (concept) demanded.set(concept, occurrences);
  }
  return demanded;
}

function uncovered(occurrences: readonly Occurrence[]): readonly Occurrence[] {
  return occurrences.filter((occurrence) => !occurrence.covered);
}

function groupByConcept(occurrences: readonly Occurrence[]): Map<string, Occurrence[]> {
  const groups = new Map<string, Occurrence[]>();
  for (const occurrence of onePerPlace(occurrences)) {
    const group = groups.get(occurrence.conceptId);
    if (group) group.push(occurrence);
    else groups.set(occurrence.conceptId, [occurrence]);
  }
  return groups;
}

/** Two terms of one concept may match the very same words (colour, color); that is one use, not two. */
function onePerPlace(occurrences: readonly Occurrence[]): readonly Occurrence[] {
  const seen = new Set<string>();
  return occurrences.filter(({ conceptId, from, to }) => {
    const place = `${from} ${to} ${conceptId}`;
    return !seen.has(place) && seen.add(place);
  });
}

function conceptUse(
  concept: Concept,
  demanded: readonly Occurrence[],
  found: readonly Occurrence[],
): ConceptUse {
  const approved = withStatus(concept, found, ["preferred", "admitted"]);
  const wrong = uncovered(found);
  const deprecated = withStatus(concept, wrong, ["deprecated"]);
  const forbidden = withStatus(concept, wrong, ["forbidden"]);
  const answered = approved.length + deprecated.length + forbidden.length;
  const missing = Math.max(0, demanded.length - answered);
  return { concept, demanded, approved, deprecated, forbidden, missing };
}

function withStatus(
  concept: Concept,
  occurrences: readonly Occurrence[],
  statuses: readonly TermStatus[],
): readonly Occurrence[] {
  return occurrences.filter((occurrence) => {
    const status = termOf(concept, occurrence)?.status;
    return status !== undefined && statuses.includes(status);
  });
}

/** The term of a concept that an occurrence is of. */
export function termOf(concept: Concept, occurrence: Occurrence): Term | undefined {
  return concept.terms.find((term) => term.id === occurrence.termId);
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

/** A concept without any Croatian term is a rule about the English text alone: it holds everywhere. */
function sourceless(
  glossary: Glossary,
  found: ReadonlyMap<string, readonly Occurrence[]>,
): readonly ConceptUse[] {
  return [...found].flatMap(([id, occurrences]) => {
    const concept = glossary.concept(id);
    const alone = concept?.terms.every((term) => term.language === "en");
    return concept && alone ? [conceptUse(concept, [], occurrences)] : [];
  });
}

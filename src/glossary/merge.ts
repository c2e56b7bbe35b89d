import type { Concept, Term } from "./concept.ts";
import { type FieldConflict, Fields, type Sides } from "./merge/fields.ts";
import { mergeTerms } from "./merge/terms.ts";

export type { FieldConflict, FieldValue } from "./merge/fields.ts";

/** A concept in two versions, and the one that both were made from; null where both sides added it. */
export interface ConceptSides {
  readonly base: Concept | null;
  readonly ours: Concept;
  readonly theirs: Concept;
}

/** What came of a merge; where both sides changed a field, ours stands until somebody decides. */
export interface MergedConcept {
  /** Where the sides conflict, it is as ours has it; a term that one side deleted and the other changed stays. */
  readonly concept: Concept;
  readonly conflicts: readonly FieldConflict[];
}

/** The fields of a concept that are merged as one value each. */
const TEXTS = ["domain", "definition", "note", "source"] as const;

/** Merges two versions of a concept, field by field and term by term; nothing that either side says is lost. */
export function mergeConcepts({ base, ours, theirs }: ConceptSides): MergedConcept {
  const fields = new Fields();
  const texts = TEXTS.map((name) => {
    const sides = { base: base?.[name] ?? null, ours: ours[name], theirs: theirs[name] };
    return [name, fields.text([name], sides)] as const;
  });
  const flags = {
    base: base?.doNotTranslate ?? false,
    ours: ours.doNotTranslate,
    theirs: theirs.doNotTranslate,
  };
  const concept = {
    ...ours,
    ...Object.fromEntries(texts),
    doNotTranslate: fields.value(["doNotTranslate"], flags),
    extras: fields.extras([], {
      base: base?.extras ?? {},
      ours: ours.extras,
      theirs: theirs.extras,
    }),
    terms: termsOf({ base, ours, theirs }, fields),
  };
  return { concept, conflicts: fields.conflicts };
}

/** Each side may have deleted what the other one kept; a concept without any term is none. */
function termsOf({ base, ours, theirs }: ConceptSides, fields: Fields): readonly Term[] {
  const sides: Sides<readonly Term[], readonly Term[] | null> = {
    base: base?.terms ?? null,
    ours: ours.terms,
    theirs: theirs.terms,
  };
  const merged = mergeTerms(ours.id, sides, fields);
  if (merged.length > 0) return merged;
  fields.report(["terms"], sides);
  return ours.terms;
}

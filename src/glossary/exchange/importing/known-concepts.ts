import { type Concept, isApproved } from "../../concept.ts";
import type { ReadConcept } from "../reading.ts";

/** Which concept of the glossary a row of a file is about. */
export interface KnownConcept {
  /** Null where the glossary has none. */
  readonly before: Concept | null;
  /** True where the two have the headword in common and no translation. */
  readonly contradicts: boolean;
}

/** The concepts of a glossary, to be found by what they share with others. */
export interface KnownConcepts {
  find(read: ReadConcept): KnownConcept;
  has(id: string): boolean;
  put(concept: Concept): void;
}

/** Begins with the glossary; what an import adds is put to it as it goes, so that a file makes no doubles either. */
export function createKnownConcepts(glossary: Iterable<Concept>): KnownConcepts {
  const byId = new Map<string, Concept>();
  const byHeadword = new Map<string, Set<string>>();

  const put = (concept: Concept) => {
    byId.set(concept.id, concept);
    for (const headword of headwordsOf(concept)) {
      const ids = byHeadword.get(headword) ?? new Set();
      byHeadword.set(headword, ids.add(concept.id));
    }
  };
  for (const concept of glossary) put(concept);

  return {
    put,
    has: (id) => byId.has(id),
    find({ concept, ownId }) {
      const named = ownId ? byId.get(concept.id) : undefined;
      if (named && shareTerm(named, concept)) return { before: named, contradicts: false };
      const alike = headwordsOf(concept)
        .flatMap((headword) => [...(byHeadword.get(headword) ?? [])])
        .flatMap((id) => byId.get(id) ?? []);
      const agreed = alike.find((other) => agree(other, concept));
      if (agreed) return { before: agreed, contradicts: false };
      const [first] = alike;
      return first ? { before: first, contradicts: true } : { before: null, contradicts: false };
    },
  };
}

function headwordsOf(concept: Concept): readonly string[] {
  return textsOf(concept, "hr");
}

/** Those that may be used. */
function textsOf({ terms }: Concept, language: "hr" | "en"): readonly string[] {
  return terms
    .filter((term) => term.language === language && isApproved(term.status))
    .map(({ text }) => text);
}

function shareTerm(one: Concept, other: Concept): boolean {
  return one.terms.some((term) =>
    other.terms.some(({ language, text }) => language === term.language && text === term.text),
  );
}

/** Of two concepts with one headword: a translation in common, or one of the two has none at all. */
function agree(one: Concept, other: Concept): boolean {
  const [left, right] = [textsOf(one, "en"), textsOf(other, "en")];
  return left.length === 0 || right.length === 0 || left.some((text) => right.includes(text));
}

import type { Concept } from "./concept.ts";

/** What a reader of the glossary looks for; empty strings ask for nothing. */
export interface ConceptQuery {
  readonly query: string;
  readonly domain: string;
}

/** The concepts that a query finds, as a Croatian dictionary would sort them. */
export function searchConcepts(
  concepts: readonly Concept[],
  { query, domain }: ConceptQuery,
): readonly Concept[] {
  const wanted = fold(query.trim());
  return concepts
    .filter((concept) => domain === "" || concept.domain === domain)
    .filter((concept) => wanted === "" || searchable(concept).includes(wanted))
    .map((concept) => ({ concept, headword: headwordOf(concept) }))
    .sort((one, other) => COLLATOR.compare(one.headword, other.headword))
    .map(({ concept }) => concept);
}

const COLLATOR = new Intl.Collator("hr");

function headwordOf(concept: Concept): string {
  return concept.terms.find((term) => term.language === "hr")?.text ?? "";
}

function searchable(concept: Concept): string {
  const { terms, id, definition, note } = concept;
  return fold([...terms.map((term) => term.text), id, definition, note].join("\n"));
}

/** Reads č, ć as c and so on, since a searcher may have no Croatian keyboard; đ has no decomposition. */
function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("đ", "d");
}

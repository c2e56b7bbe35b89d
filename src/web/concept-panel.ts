import type { ConceptPanel } from "../../views/glossary-panel.tsx";
import type { Concept } from "../glossary/concept.ts";
import type { Services } from "./services.ts";

/** So many of the newest revisions stand beside a concept; its history has them all. */
const REVISIONS_SHOWN = 3;

/** The form of a new concept. */
export const NEW_CONCEPT: ConceptPanel = { concept: null, forms: [] };

/** A concept as the page shows it, with the forms that each of its terms will match. */
export async function conceptPanel(
  services: Pick<Services, "concepts" | "formsOf">,
  concept: Concept,
): Promise<ConceptPanel> {
  const revisions = await services.concepts.revisions(concept.id);
  const [newest] = revisions;
  return {
    concept,
    ...(newest ? { base: newest.number } : {}),
    revisions: revisions.slice(0, REVISIONS_SHOWN),
    forms: concept.terms.map((term) => ({
      term,
      words: services.formsOf(term.language, term.id),
    })),
  };
}

import { type Catalogue, createCatalogue } from "../glossary/catalogue.ts";
import type { ConceptRecord } from "../glossary/change.ts";
import type { Services } from "./services.ts";

/** The catalogue of the glossary, filled with what there is, which follows every change from then on. */
export function followedCatalogue(
  {
    glossaryFeed,
    formsOf,
    morphologies,
  }: Pick<Services, "glossaryFeed" | "formsOf" | "morphologies">,
  records: readonly ConceptRecord[] = [],
): Catalogue {
  const catalogue = createCatalogue({
    formsOf,
    citationsOf: (language, word) => morphologies[language].citations(word),
  });
  catalogue.fill(records);
  glossaryFeed.subscribe((_change, _step, states) => catalogue.take(states));
  return catalogue;
}

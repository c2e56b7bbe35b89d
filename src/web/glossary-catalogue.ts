import { type Catalogue, createCatalogue } from "../glossary/catalogue.ts";
import type { ConceptRecord } from "../glossary/change.ts";
import type { Services } from "./services.ts";

/** The catalogue of the glossary, filled with what there is, which follows every change from then on. */
export function followedCatalogue(
  { glossary, glossaryFeed, formsOf }: Pick<Services, "glossary" | "glossaryFeed" | "formsOf">,
  records: readonly ConceptRecord[] = [],
): Catalogue {
  const catalogue = createCatalogue({ formsOf, recognise: glossary.recognise });
  catalogue.fill(records);
  glossaryFeed.subscribe((_change, _step, states) => catalogue.take(states));
  return catalogue;
}

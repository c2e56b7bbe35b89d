import croatian from "dictionary-hr";
import { expect, test } from "vitest";
import { createCatalogue } from "../../../src/glossary/catalogue.ts";
import { plainConcept, plainTerm } from "../../../src/glossary/concept.ts";
import { foldForSearch } from "../../../src/glossary/search.ts";
import { headwordsOf } from "../../bench/synthetic.ts";
import { emptyRecognisers, morphologies } from "../../support/app.ts";

/** A glossary of words drawn from the dictionary, as large as they come. */
const headwords = headwordsOf(new TextDecoder().decode(croatian.dic), 10_000);

/** One word in so many is searched, in one of its forms. */
const SEARCHED = 97;

test("a search finds the headword of any form in a large glossary, though few are inflected for it", () => {
  const recognisers = emptyRecognisers();
  const catalogue = createCatalogue({
    formsOf: (language, id) => recognisers[language].forms(id),
    citationsOf: (language, word) => morphologies[language].citations(word),
  });
  const terms = headwords.map((text, at) => plainTerm({ id: `${at}`, language: "hr", text }));
  for (const term of terms) recognisers.hr.put(term.id, term);
  catalogue.fill(
    terms.map((term) => ({
      concept: plainConcept({ id: term.id, terms: [term] }),
      revision: 1,
      changedAt: 1,
      changedBy: "Ana",
    })),
  );
  const missed = terms
    .filter(({ text }, at) => at % SEARCHED === 0 && !text.includes(" "))
    .flatMap(({ id }, at) => {
      const forms = recognisers.hr.forms(id).flatMap((word) => word.forms);
      const { form = "" } = forms[(at * 7) % forms.length] ?? {};
      const found = catalogue.find({ query: foldForSearch(form) }).slice(0, 5);
      return found.some(({ concept }) => concept.id === id) ? [] : [form];
    });
  expect(missed).toEqual([]);
});

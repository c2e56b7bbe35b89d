import english from "dictionary-en";
import croatian from "dictionary-hr";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { bench, describe } from "vitest";
import { type Catalogue, createCatalogue } from "../../src/glossary/catalogue.ts";
import { type Concept, plainConcept, plainTerm } from "../../src/glossary/concept.ts";
import { createRecogniser } from "../../src/glossary/recognise.ts";
import { foldForSearch } from "../../src/glossary/search.ts";
import { createCroatian } from "../../src/language/croatian/paradigms.ts";
import { createEnglish } from "../../src/language/english/english.ts";
import { readHunspell } from "../../src/language/hunspell/hunspell.ts";
import { createTranslations } from "../../src/web/translate.ts";
import { GlossaryPage } from "../../views/glossary.tsx";
import { WHOLE_GLOSSARY } from "../../views/glossary-address.ts";
import { TranslationContext } from "../../views/translation.ts";
import { headwordsOf } from "./synthetic.ts";

const headwords = headwordsOf(new TextDecoder().decode(croatian.dic), 10_000);
const morphologies = {
  hr: createCroatian(readHunspell(croatian)),
  en: createEnglish(readHunspell(english)),
};

/** A concept as people write them: a domain, two terms and a sentence of definition. */
const concepts: readonly Concept[] = headwords.map((headword, at) =>
  plainConcept({
    id: `c${at}`,
    domain: `područje ${at % 20}`,
    definition: `Značenje koje naziv ${headword} ima u ovoj struci, u nekoliko riječi.`,
    terms: [
      plainTerm({ id: `c${at}:hr:1`, language: "hr", text: headword }),
      plainTerm({ id: `c${at}:en:1`, language: "en", text: `the ${headword}` }),
    ],
  }),
);

function filled(count: number): Catalogue {
  const recognisers = {
    hr: createRecogniser("hr", morphologies.hr),
    en: createRecogniser("en", morphologies.en),
  };
  const some = concepts.slice(0, count);
  for (const { id, terms } of some)
    for (const term of terms) recognisers[term.language].put(id, term);
  const catalogue = createCatalogue({
    formsOf: (language, id) => recognisers[language].forms(id),
    citationsOf: (language, word) => morphologies[language].citations(word),
  });
  catalogue.fill(some.map((concept) => ({ concept, revision: 1, changedAt: 1, changedBy: "Ana" })));
  catalogue.prepare();
  return catalogue;
}

const [small, large] = [filled(100), filled(10_000)];

/** What a search asks: each of them has been inflected once when it is measured. */
const SEARCHES = {
  "the headword": "abdomen",
  "a beginning": "abd",
  "a form": "abdomenima",
  "nothing that there is": "qwertzuiop",
  "without Croatian letters": "cudjenjem",
} as const;

const translation = createTranslations()("hr");

/** The page as a reader gets it: the first 200 rows. */
function opened(catalogue: Catalogue, query: string): string {
  const found = catalogue.find({ query });
  const page = h(GlossaryPage, {
    search: { ...WHOLE_GLOSSARY, query },
    records: found.slice(0, 200),
    total: found.length,
    facets: catalogue.facets(),
    pages: Math.ceil(found.length / 200),
  });
  return renderToString(h(TranslationContext.Provider, { value: translation }, page));
}

describe("the page of the glossary", () => {
  bench("opened, 100 concepts", () => void opened(small, ""));
  bench("opened, 10,000 concepts, 200 rows of them", () => void opened(large, ""));
  bench("searched for a form, 10,000 concepts", () => void opened(large, "abdomenima"));
});

describe("a search in 10,000 concepts", () => {
  const collator = new Intl.Collator("hr");
  bench("baseline: the letters alone, no form, filtered and sorted anew", () => {
    const wanted = foldForSearch("abdomen");
    const found = concepts.filter(({ terms, definition }) =>
      foldForSearch([...terms.map(({ text }) => text), definition].join("\n")).includes(wanted),
    );
    found.sort((one, other) =>
      collator.compare(one.terms[0]?.text ?? "", other.terms[0]?.text ?? ""),
    );
  });
  for (const [what, query] of Object.entries(SEARCHES))
    bench(`for ${what}: «${query}»`, () => void large.find({ query }));
  bench("for a form, in 100 concepts", () => void small.find({ query: "abdomenima" }));
});

describe("the catalogue of 10,000 concepts", () => {
  let revision = 1;
  bench("narrowed to a domain", () => void large.find({ domain: "područje 7" }));
  bench("one change, then the list", () => {
    revision += 1;
    const [concept] = concepts;
    if (concept === undefined) throw new RangeError("no concept to change");
    const states = { conceptId: concept.id, number: revision, concept, author: "Iva" };
    large.take([{ ...states, at: revision, step: revision, origin: "edited" }]);
    large.find({});
  });
});

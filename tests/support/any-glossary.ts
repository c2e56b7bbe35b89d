import fc from "fast-check";
import { CASE_RULES, type Concept, TERM_STATUSES } from "../../src/glossary/concept.ts";
import { GENDERS, PARTS_OF_SPEECH } from "../../src/language/paradigm.ts";

const word = fc
  .oneof(
    fc.constantFrom(
      "=1+1",
      "@cmd",
      "+385",
      "-a",
      "'=x",
      "'tis",
      "a|b",
      "c\\",
      "\\|",
      'reče "ne"',
      "a;b,c",
      "a\nb",
      "a\\nb",
      "c\\\r\n",
    ),
    fc.string({ unit: "grapheme" }),
  )
  .map((text) => text.trim())
  .filter((text) => text !== "");

const extras = fc.dictionary(
  fc.string({ minLength: 1 }).filter((name) => name !== "__proto__"), // no name of any tool's
  fc.string({ unit: "grapheme" }),
  { maxKeys: 3, noNullPrototype: true },
);

const anyTerm = fc.record(
  {
    language: fc.constantFrom("hr" as const, "en" as const),
    text: word,
    status: fc.constantFrom(...TERM_STATUSES),
    caseRule: fc.constantFrom(...CASE_RULES),
    formsAdded: fc.array(word, { maxLength: 2 }),
    formsVetoed: fc.array(word, { maxLength: 2 }),
    usage: fc.string(),
    abbreviation: fc.boolean(),
    extras,
    number: fc.integer({ min: 1, max: 9 }),
    partOfSpeech: fc.constantFrom(...PARTS_OF_SPEECH),
    gender: fc.constantFrom(...GENDERS),
    possessives: fc.boolean(),
  },
  {
    requiredKeys: [
      "language",
      "text",
      "status",
      "caseRule",
      "formsAdded",
      "formsVetoed",
      "usage",
      "abbreviation",
      "extras",
      "number",
    ],
  },
);

/** As terms get their ids, some of which are gone. */
const terms = fc.uniqueArray(anyTerm, {
  selector: ({ language, number }) => `${language}:${number}`,
  minLength: 1,
  maxLength: 6,
});

/** Glossaries with everything that a concept can have, odd texts above all; each concept has an id of its own. */
export const glossaries: fc.Arbitrary<readonly Concept[]> = fc.uniqueArray(
  fc
    .record({
      id: word,
      domain: word,
      definition: fc.string({ unit: "grapheme" }),
      note: word,
      source: fc.string(),
      doNotTranslate: fc.boolean(),
      extras,
      terms,
    })
    .map(({ terms, ...concept }) => ({
      ...concept,
      terms: terms.map(({ number, ...term }) => ({
        ...term,
        id: `${concept.id}:${term.language}:${number}`,
      })),
    })),
  { selector: (concept) => concept.id, maxLength: 5 },
);

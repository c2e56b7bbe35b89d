import fc from "fast-check";
import {
  CASE_RULES,
  type Concept,
  type Extras,
  plainTerm,
  TERM_STATUSES,
  type Term,
} from "../../src/glossary/concept.ts";
import { GENDERS, PARTS_OF_SPEECH } from "../../src/language/paradigm.ts";

/** What trips formats up: separators, quotation marks, markup, formulas, escapes, marks of other tools, booleans. */
const AWKWARD = [
  "|",
  "\\|",
  "\\",
  "\\n",
  "*",
  ",",
  ";",
  '"',
  "'",
  "=1+1",
  "'=x",
  "'tis",
  "+385",
  "-a",
  "@cmd",
  "<b>",
  "&amp;",
  "]]>",
  "_x000D_",
  "tumac:{}",
  "true",
  "#N/A",
  "š",
  "dž",
  "č",
  "😀",
  "\u00A0",
  "Al Khafsa",
  "kalifat",
  "1",
] as const;

/** What every object has already, so that a careless look-up finds it. */
const NAMES_OF_OBJECTS = ["constructor", "toString", "valueOf", "hasOwnProperty"] as const;

const anyPiece = fc.oneof(
  fc.constantFrom(...AWKWARD),
  fc.string({ unit: "grapheme", maxLength: 6 }),
);

/** Text on one line, without space around it; may be empty. */
export const anyLine: fc.Arbitrary<string> = fc.oneof(
  { weight: 9, arbitrary: fc.array(anyPiece, { maxLength: 4 }).map(onOneLine) },
  { weight: 1, arbitrary: fc.constantFrom(...NAMES_OF_OBJECTS) },
);

function onOneLine(pieces: readonly string[]): string {
  return pieces.join("").replace(/\s+/gu, " ").trim();
}

/** A designation as people type it: one line, not empty. */
export const anyDesignation: fc.Arbitrary<string> = anyLine.map((line) => line || "borac");

/** A description: lines and tabs within, no space around it; may be empty. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.oneof(anyLine, fc.constantFrom("\n", "\r\n", "\t", "\n\n", " ")), { maxLength: 4 })
  .map((pieces) => pieces.join("").trim());

/** Every UTF-16 unit: control characters, lone surrogates, space at the ends. */
export const anyUnits: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(0, 9, 10, 13, 0x20, 0x7f, 0x85, 0xa0, 0x2028, 0xd800, 0xdc00, 0xfffe, 0xffff),
      fc.integer({ min: 0, max: 0xffff }),
    ),
    { maxLength: 6 },
  )
  .map((units) => String.fromCharCode(...units));

const anyId = fc.oneof(
  fc.uuid(),
  fc.integer({ min: 1, max: 20_000 }).map(String),
  anyLine.map((line) => line || "k1"),
);

/** Names that other tools' formats use, and any others. */
const anyExtraName = fc.oneof(
  fc.constantFrom(
    "customerSubset",
    "customerSubset:2",
    "projectSubset",
    "geographicalUsage",
    "language",
    "termType",
    "note",
    "source",
    "context:2",
    "definition/source",
    "hr:definition",
    "lang:de",
    "lang:de:2",
    "lang:de/partOfSpeech",
    "lang:sh",
    "externalCrossReference",
    "externalCrossReference@target",
    "transactionType",
    "transactionType/date",
    "transactionType/responsibility",
  ),
  anyDesignation,
);

function extrasOf(text: fc.Arbitrary<string>): fc.Arbitrary<Extras> {
  return fc
    .uniqueArray(fc.tuple(anyExtraName, text), { selector: ([name]) => name, maxLength: 4 })
    .map((entries) => Object.fromEntries(entries));
}

/** A term before it has an id, with its number among the terms of its language, some of which are gone. */
type NewTerm = Omit<Term, "id"> & { readonly number: number };

function termOf(text: fc.Arbitrary<string>): fc.Arbitrary<NewTerm> {
  const forms = fc.array(anyDesignation, { maxLength: 2 });
  return fc.record(
    {
      language: fc.constantFrom("hr", "en"),
      text: anyDesignation,
      status: fc.constantFrom(...TERM_STATUSES),
      partOfSpeech: fc.constantFrom(...PARTS_OF_SPEECH),
      gender: fc.constantFrom(...GENDERS),
      caseRule: fc.constantFrom(...CASE_RULES),
      possessives: fc.boolean(),
      formsAdded: forms,
      formsVetoed: forms,
      usage: text,
      abbreviation: fc.boolean(),
      extras: extrasOf(text),
      number: fc.integer({ min: 1, max: 9 }),
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
}

function termsOf(text: fc.Arbitrary<string>): fc.Arbitrary<readonly NewTerm[]> {
  return fc.uniqueArray(termOf(text), {
    selector: ({ language, number }) => `${language}:${number}`,
    minLength: 1,
    maxLength: 6,
  });
}

/** A term's id is its concept's, its language, and its number. */
function numbered(conceptId: string, terms: readonly NewTerm[]): readonly Term[] {
  return terms.map(({ number, ...term }) =>
    plainTerm({ ...term, id: `${conceptId}:${term.language}:${number}` }),
  );
}

/** Concepts with all that they may have, their descriptions of the given texts. */
export function conceptsOf(text: fc.Arbitrary<string>): fc.Arbitrary<Concept> {
  return fc
    .record({
      id: anyId,
      domain: anyLine,
      definition: text,
      note: text,
      source: text,
      doNotTranslate: fc.boolean(),
      extras: extrasOf(text),
      terms: termsOf(text),
    })
    .map(({ terms, ...concept }) => ({ ...concept, terms: numbered(concept.id, terms) }));
}

/** A glossary of such concepts, each with an id of its own. */
export function glossariesOf(text: fc.Arbitrary<string>): fc.Arbitrary<readonly Concept[]> {
  return fc.uniqueArray(conceptsOf(text), { selector: ({ id }) => id, maxLength: 4 });
}

/** A concept with text as people write it. */
export const anyConcept = conceptsOf(anyText);

/** A glossary with text as people write it. */
export const anyGlossary = glossariesOf(anyText);

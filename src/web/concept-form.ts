import { z } from "zod";
import { type ConceptDraft, POSSESSIVE_CHOICES } from "../../views/glossary-draft.ts";
import { Mishap } from "../errors.ts";
import {
  CASE_RULES,
  type Concept,
  LONGEST_TERM,
  LONGEST_TEXT,
  TERM_STATUSES,
  type Term,
} from "../glossary/concept.ts";
import { GENDERS, PARTS_OF_SPEECH } from "../language/paradigm.ts";

const FormPossessives = z.enum(POSSESSIVE_CHOICES).default("");
const FormPartOfSpeech = z.enum([...PARTS_OF_SPEECH, ""]).default("");
const FormGender = z.enum([...GENDERS, ""]).default("");

/** A designation as it is typed or pasted, on one line: a line break in it would be found in no text. */
export const TermText = z
  .string()
  .overwrite((text) => text.trim().replace(/\s+/gu, " "))
  .max(LONGEST_TERM);

/** A text beside the terms: a definition, a note. */
export const Text = z.string().trim().max(LONGEST_TEXT).default("");

const Forms = z.array(TermText.min(1)).max(1_000).default([]);

const TermBody = z.object({
  id: z.string().default(""),
  language: z.enum(["hr", "en"]),
  text: TermText,
  status: z.enum(TERM_STATUSES).default("preferred"),
  partOfSpeech: z.enum(PARTS_OF_SPEECH).optional(),
  caseRule: z.enum(CASE_RULES).default("auto"),
  possessives: z.boolean().optional(),
  formsAdded: Forms,
  formsVetoed: Forms,
  gender: z.enum(GENDERS).optional(),
  usage: Text,
  abbreviation: z.boolean().default(false),
  extras: z.record(z.string(), z.string()).optional(),
});

/** A concept as programs send it. */
export const ConceptBody = z.object({
  domain: Text,
  definition: Text,
  note: Text,
  source: Text,
  doNotTranslate: z.boolean().default(false),
  extras: z.record(z.string(), z.string()).optional(),
  terms: z.array(TermBody).max(100),
});
/** A concept whose fields are sound, without ids of its own. */
export type PostedConcept = z.infer<typeof ConceptBody>;

/** With the revision that the concept was edited from; without it, whatever stands is replaced. */
export const EditedConceptBody = ConceptBody.extend({
  base: z.number().int().positive().optional(),
});

/** One input of a name gives a string, several give an array. */
const Column = z.union([z.string().transform((value) => [value]), z.array(z.string())]).default([]);

/** A box that is not ticked is not sent. */
const Tick = z
  .string()
  .optional()
  .transform((value) => value !== undefined);

const FormColumns = z.object({
  domain: z.string().default(""),
  definition: z.string().default(""),
  note: z.string().default(""),
  source: z.string().default(""),
  doNotTranslate: Tick,
  "termId[]": Column,
  "termLanguage[]": Column,
  "termText[]": Column,
  "termStatus[]": Column,
  "termPartOfSpeech[]": Column,
  "termCaseRule[]": Column,
  "termPossessives[]": Column,
  "termGender[]": Column,
  "termUsage[]": Column,
  "termAbbreviation[]": Column,
});

/** The revision that the form was filled from; nothing in a form for a new concept. */
const FormBase = z.object({ base: z.coerce.number().int().positive().optional().catch(undefined) });

/** The revision of the concept that the reader had before them. */
export function baseOf(body: unknown): number | undefined {
  return FormBase.parse(body).base;
}

/** The page's form, where each property of the terms is a column of inputs, as the reader filled it in. */
export function readConceptForm(body: unknown): ConceptDraft {
  const { domain, definition, note, source, doNotTranslate, ...columns } = FormColumns.parse(body);
  const terms = columns["termText[]"].map((text, row) => ({
    id: columns["termId[]"][row] ?? "",
    language: TermBody.shape.language.parse(columns["termLanguage[]"][row]),
    text,
    status: TermBody.shape.status.parse(columns["termStatus[]"][row]),
    partOfSpeech: FormPartOfSpeech.parse(columns["termPartOfSpeech[]"][row]),
    caseRule: TermBody.shape.caseRule.parse(columns["termCaseRule[]"][row]),
    possessives: FormPossessives.parse(columns["termPossessives[]"][row]),
    gender: FormGender.parse(columns["termGender[]"][row]),
    usage: columns["termUsage[]"][row] ?? "",
    abbreviation: columns["termAbbreviation[]"][row] === "yes",
  }));
  return { domain, definition, note, source, doNotTranslate, terms };
}

/**
 * Checks what a reader filled in as strictly as what a program sends. The forms of its terms stay as they
 * were in the state that the form was filled from.
 */
export function postedConcept({ terms, ...draft }: ConceptDraft, before?: Concept): PostedConcept {
  return ConceptBody.parse({
    ...draft,
    terms: terms.map(({ partOfSpeech, gender, possessives, ...term }) => {
      const earlier = before?.terms.find(({ id }) => id === term.id);
      return {
        ...term,
        ...(partOfSpeech === "" ? {} : { partOfSpeech }),
        ...(gender === "" ? {} : { gender }),
        ...(possessives === "" ? {} : { possessives: possessives === "yes" }),
        formsAdded: earlier?.formsAdded,
        formsVetoed: earlier?.formsVetoed,
      };
    }),
  });
}

/**
 * Makes a concept of what was sent; rows left empty are no terms. A concept needs one term at least. What is
 * not sent of the extras stays as it was in the state before.
 */
export function conceptOf(posted: PostedConcept, id: string, before?: Concept): Concept {
  const filled = posted.terms.filter((term) => term.text !== "");
  if (filled.length === 0) throw new Mishap("conceptWithoutTerm");
  const idOf = termIds(id, filled);
  const terms = filled.map((term): Term => {
    const { possessives, partOfSpeech, gender, extras, ...plain } = term;
    const earlier = before?.terms.find((one) => one.id === plain.id);
    return {
      ...plain,
      ...(possessives === undefined ? {} : { possessives }),
      ...(partOfSpeech === undefined ? {} : { partOfSpeech }),
      ...(gender === undefined ? {} : { gender }),
      extras: extras ?? earlier?.extras ?? {},
      id: idOf(term),
    };
  });
  return { ...posted, id, extras: posted.extras ?? before?.extras ?? {}, terms };
}

/** The same, of what is to be saved. Throws the mishap `termTwice` where a term contradicts itself. */
export function conceptToSave(posted: PostedConcept, id: string, before?: Concept): Concept {
  const concept = conceptOf(posted, id, before);
  requireDistinct(concept.terms);
  return concept;
}

/** Preferred and forbidden at once, a term would contradict itself. As another part of speech it is another one. */
function requireDistinct(terms: readonly Term[]): void {
  const seen = new Set<string>();
  for (const { language, text, partOfSpeech = "" } of terms) {
    const key = JSON.stringify([language, text, partOfSpeech]);
    if (seen.has(key)) throw new Mishap("termTwice", { term: text });
    seen.add(key);
  }
}

/** A term keeps its id where it has one of this concept; the others get free ones. */
function termIds(
  id: string,
  terms: PostedConcept["terms"],
): (term: PostedConcept["terms"][number]) => string {
  const taken = new Set(terms.map((term) => term.id).filter((own) => own.startsWith(`${id}:`)));
  const given = new Set<string>();
  return (term) => {
    const own = taken.has(term.id) && !given.has(term.id);
    const termId = own ? term.id : freeId(`${id}:${term.language}`, taken);
    given.add(termId);
    return termId;
  };
}

/** Term ids are `concept:language:number`, as a glossary file gives them, and no two concepts can share one. */
function freeId(beginning: string, taken: Set<string>): string {
  let number = 1;
  while (taken.has(`${beginning}:${number}`)) number += 1;
  taken.add(`${beginning}:${number}`);
  return `${beginning}:${number}`;
}

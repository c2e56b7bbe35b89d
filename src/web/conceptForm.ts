import { z } from "zod";
import { Mishap } from "../errors.ts";
import type { Concept, Term } from "../glossary/concept.ts";

/** The longest designation that makes sense: some forty words. UTF-16 code units. */
const LONGEST_TERM = 300;

const TermBody = z.object({
  id: z.string().default(""),
  language: z.enum(["hr", "en"]),
  text: z.string().trim().max(LONGEST_TERM),
  status: z.enum(["preferred", "admitted", "deprecated", "forbidden"]).default("preferred"),
  caseRule: z.enum(["auto", "sensitive", "insensitive"]).default("auto"),
  possessives: z.boolean().optional(),
  formsAdded: z.array(z.string()).default([]),
  formsVetoed: z.array(z.string()).default([]),
});

/** A concept as programs send it. */
export const ConceptBody = z.object({
  domain: z.string().trim().max(200).default(""),
  definition: z.string().trim().max(5_000).default(""),
  note: z.string().trim().max(5_000).default(""),
  terms: z.array(TermBody).max(100),
});
export type PostedConcept = z.infer<typeof ConceptBody>;

/** One input of a name gives a string, several give an array. */
const Column = z.union([z.string().transform((value) => [value]), z.array(z.string())]).default([]);

const FormColumns = z.object({
  domain: z.string().default(""),
  definition: z.string().default(""),
  note: z.string().default(""),
  termId: Column,
  termLanguage: Column,
  termText: Column,
  termStatus: Column,
  termCaseRule: Column,
  termFormsAdded: Column,
  termFormsVetoed: Column,
});

/** The same from the page's form, where each property of the terms is a column of inputs. */
export function readConceptForm(body: unknown): PostedConcept {
  const { domain, definition, note, ...columns } = FormColumns.parse(body);
  const terms = columns.termText.map((text, row) => ({
    id: columns.termId[row],
    language: columns.termLanguage[row],
    text,
    status: columns.termStatus[row],
    caseRule: columns.termCaseRule[row],
    formsAdded: formList(columns.termFormsAdded[row]),
    formsVetoed: formList(columns.termFormsVetoed[row]),
  }));
  return ConceptBody.parse({ domain, definition, note, terms });
}

/** Makes a concept of what was sent; rows left empty are no terms. A concept needs one term at least. */
export function conceptOf(posted: PostedConcept, id: string): Concept {
  const terms = posted.terms.filter((term) => term.text !== "");
  if (terms.length === 0) throw new Mishap("inputInvalid", { place: "terms" });
  const own = (termId: string) => (termId.startsWith(`${id}:`) ? termId : "");
  const taken = new Set(terms.map((term) => own(term.id)));
  return {
    id,
    domain: posted.domain,
    definition: posted.definition,
    note: posted.note,
    terms: terms.map(({ possessives, ...term }): Term => {
      const optional = possessives === undefined ? {} : { possessives };
      return { ...term, ...optional, id: own(term.id) || freeId(id, taken) };
    }),
  };
}

/** Term ids are the concept's with a number, so that a glossary file with the same concept gives the same. */
function freeId(conceptId: string, taken: Set<string>): string {
  let number = 1;
  while (taken.has(`${conceptId}:${number}`)) number += 1;
  taken.add(`${conceptId}:${number}`);
  return `${conceptId}:${number}`;
}

function formList(text = ""): readonly string[] {
  return text
    .split("|")
    .map((form) => form.trim())
    .filter((form) => form !== "");
}

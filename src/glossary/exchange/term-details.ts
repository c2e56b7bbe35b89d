import { z } from "zod";
import { PARTS_OF_SPEECH } from "../../language/paradigm.ts";
import { CASE_RULES, type Term } from "../concept.ts";

const TermDetails = z
  .object({
    status: z.enum(["preferred", "admitted"]),
    partOfSpeech: z.enum(PARTS_OF_SPEECH),
    caseRule: z.enum(CASE_RULES),
    possessives: z.boolean(),
    formsAdded: z.array(z.string()),
    formsVetoed: z.array(z.string()),
  })
  .partial();

/** What a term has beside its text, language and the status of its column. */
export type TermDetails = z.infer<typeof TermDetails>;

const DetailsCell = z.record(z.string(), TermDetails);

/** The details of a concept's terms, by their place among its columns: {"en:2": {"caseRule": "sensitive"}}. */
export function parseDetails(cell: string): Readonly<Record<string, TermDetails>> | null {
  if (cell.trim() === "") return {};
  try {
    return DetailsCell.safeParse(JSON.parse(cell)).data ?? null;
  } catch {
    return null; // JSON.parse can say «unusable» only so
  }
}

/** The details of a term that differ from what a plain row would give it. */
export function detailsOf(term: Term, columnStatus: Term["status"]): TermDetails {
  return {
    ...(term.status === "preferred" && columnStatus !== "preferred" ? { status: term.status } : {}),
    ...(term.partOfSpeech ? { partOfSpeech: term.partOfSpeech } : {}),
    ...(term.caseRule === "auto" ? {} : { caseRule: term.caseRule }),
    ...(term.possessives === undefined ? {} : { possessives: term.possessives }),
    ...(term.formsAdded.length > 0 ? { formsAdded: [...term.formsAdded] } : {}),
    ...(term.formsVetoed.length > 0 ? { formsVetoed: [...term.formsVetoed] } : {}),
  };
}

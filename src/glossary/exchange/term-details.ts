import { z } from "zod";
import { GENDERS, PARTS_OF_SPEECH } from "../../language/paradigm.ts";
import { CASE_RULES, type Term } from "../concept.ts";

const Extras = z.record(z.string(), z.string());

const TermDetails = z.object({
  /** Of its id, where that is not the place: terms were deleted or moved. */
  number: z.int().positive().exactOptional(),
  status: z.enum(["preferred", "admitted"]).exactOptional(),
  partOfSpeech: z.enum(PARTS_OF_SPEECH).exactOptional(),
  gender: z.enum(GENDERS).exactOptional(),
  caseRule: z.enum(CASE_RULES).exactOptional(),
  possessives: z.boolean().exactOptional(),
  formsAdded: z.array(z.string()).exactOptional(),
  formsVetoed: z.array(z.string()).exactOptional(),
  usage: z.string().exactOptional(),
  abbreviation: z.boolean().exactOptional(),
  extras: Extras.exactOptional(),
});

/** What a term has beside its text, language and the status of its column. */
export type TermDetails = z.infer<typeof TermDetails>;

const ConceptDetails = z.object({
  extras: Extras.exactOptional(),
  /** The places of the terms, where they do not stand in the order of the columns. */
  order: z.array(z.string()).exactOptional(),
});

/** What a concept has that no column says. */
export type ConceptDetails = z.infer<typeof ConceptDetails>;

const DetailsCell = z.object({ concept: ConceptDetails.optional() }).catchall(TermDetails);

/** What the cell of details says of the concept, and of its terms by their place among the columns. */
export interface Details {
  readonly concept: ConceptDetails;
  readonly terms: Readonly<Record<string, TermDetails>>;
}

/** Reads a cell of details: {"en:2": {"caseRule": "sensitive"}}; null where it cannot be read. */
export function parseDetails(cell: string): Details | null {
  if (cell.trim() === "") return { concept: {}, terms: {} };
  try {
    const { data } = DetailsCell.safeParse(JSON.parse(cell));
    if (data === undefined) return null;
    const { concept = {}, ...terms } = data;
    return { concept, terms };
  } catch {
    return null; // JSON.parse can say «unusable» only so
  }
}

/** Writes what there is to say; an empty cell for nothing. */
export function writeDetails({ concept, terms }: Details): string {
  const said = { ...(isEmpty(concept) ? {} : { concept }), ...terms };
  return isEmpty(said) ? "" : JSON.stringify(said);
}

/** The details of a term that differ from what a plain row would give it. */
export function detailsOf(term: Term, columnStatus: Term["status"]): TermDetails {
  return {
    ...(term.status === "preferred" && columnStatus !== "preferred" ? { status: term.status } : {}),
    ...(term.partOfSpeech ? { partOfSpeech: term.partOfSpeech } : {}),
    ...(term.gender ? { gender: term.gender } : {}),
    ...(term.caseRule === "auto" ? {} : { caseRule: term.caseRule }),
    ...(term.possessives === undefined ? {} : { possessives: term.possessives }),
    ...(term.formsAdded.length > 0 ? { formsAdded: [...term.formsAdded] } : {}),
    ...(term.formsVetoed.length > 0 ? { formsVetoed: [...term.formsVetoed] } : {}),
    ...(term.usage === "" ? {} : { usage: term.usage }),
    ...(term.abbreviation ? { abbreviation: true } : {}),
    ...(isEmpty(term.extras) ? {} : { extras: { ...term.extras } }),
  };
}

/** Whether there is nothing to say. */
export function isEmpty(said: object): boolean {
  return Object.keys(said).length === 0;
}

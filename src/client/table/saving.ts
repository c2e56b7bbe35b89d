import type { ApiError } from "../../../views/models.ts";
import { CELLS, type Cell, cellText, withCell } from "../../glossary/cells.ts";
import type { ConceptRevision } from "../../glossary/change.ts";
import { type Concept, plainConcept } from "../../glossary/concept.ts";

/** Cells of one row as they were edited. */
export type EditedCells = ReadonlyMap<Cell, string>;

/** A row as it was when it was edited. */
export interface EditedRow {
  /** Empty for a new concept. */
  readonly id: string;
  readonly revision: number;
  /** What the cells said before. */
  readonly before: EditedCells;
  readonly edited: EditedCells;
}

/** What came of saving a row. */
export type RowAnswer =
  | { readonly type: "saved"; readonly id: string }
  /** Others changed the same cell; `theirs` is what it says now. */
  | {
      readonly type: "conflict";
      readonly theirs: string;
      readonly author: string;
      readonly revision: number;
    }
  | { readonly type: "gone" }
  | { readonly type: "failed"; readonly message: string }
  | { readonly type: "unreachable" };

/** Saves the edited cells of a row; what others changed in its other cells stays as they have it. */
export function saveRow(row: EditedRow): Promise<RowAnswer> {
  return row.id === "" ? addConcept(row.edited) : changeConcept(row);
}

/** Deletes a concept, and answers the step that can be undone; undefined where nobody answers. */
export async function deleteConcept(id: string): Promise<number | undefined> {
  const { status } = await ask("DELETE", conceptPath(id));
  return status === 204 || status === 404
    ? ((await newestRevision(id))?.step ?? undefined)
    : undefined;
}

/** Takes a step of the glossary back, or tells that there is nothing to take back; undefined where nobody answers. */
export async function undo(step: number): Promise<"undone" | "nothing" | undefined> {
  const { status } = await ask("POST", `/api/glossary/steps/${step}/undo`);
  if (status === 200) return "undone";
  return isAnswered(status) ? "nothing" : undefined;
}

/** The last state of a concept, deleted ones too. */
export async function newestRevision(id: string): Promise<ConceptRevision | undefined> {
  const { body } = await ask("GET", `${conceptPath(id)}/revisions`);
  return (body as { revisions?: readonly ConceptRevision[] } | null)?.revisions?.[0]; // as the API answers
}

async function addConcept(edited: EditedCells): Promise<RowAnswer> {
  const concept = withCells(plainConcept({ id: "", terms: [] }), edited);
  const { status, body } = await ask("POST", "/api/concepts", concept);
  return status === 201 ? { type: "saved", id: (body as Concept).id } : refused(status, body);
}

async function changeConcept({ id, revision, before, edited }: EditedRow): Promise<RowAnswer> {
  const { status: found, body: current } = await ask("GET", conceptPath(id));
  if (found === 404) return { type: "gone" };
  if (found !== 200) return refused(found, current);
  return put(withCells(current as Concept, edited), { id, revision, before, edited });
}

async function put(concept: Concept, row: EditedRow): Promise<RowAnswer> {
  const { status, body } = await ask("PUT", conceptPath(row.id), {
    ...concept,
    base: row.revision,
  });
  if (status === 200) return { type: "saved", id: row.id };
  if (status === 404) return { type: "gone" };
  return status === 409 ? overtaken(detailsOf(body), row) : refused(status, body);
}

/** What stands, where it went on since the revision that was edited. */
interface Overtaken {
  readonly current: Concept | null;
  readonly revision: number;
  readonly author?: string;
}

/** Where others changed other cells, these are edited from what stands now. */
async function overtaken(
  { current, revision, author = "" }: Overtaken,
  row: EditedRow,
): Promise<RowAnswer> {
  if (current === null) return { type: "gone" };
  const clash = [...row.edited].find(([cell, text]) => {
    const now = cellText(current, cell);
    return now !== row.before.get(cell) && now !== text;
  });
  if (clash) return { type: "conflict", theirs: cellText(current, clash[0]), author, revision };
  const before = new Map(CELLS.map((cell) => [cell, cellText(current, cell)]));
  return put(withCells(current, row.edited), { ...row, revision, before });
}

function withCells(concept: Concept, edited: EditedCells): Concept {
  return [...edited].reduce((edits, [cell, text]) => withCell(edits, cell, text), concept);
}

/** A server that fails is one that may answer later. */
function refused(status: number, body: unknown): RowAnswer {
  if (!isAnswered(status)) return { type: "unreachable" };
  return { type: "failed", message: (body as ApiError).error.message }; // every error of the API has one
}

/** No answer at all has the status 0. */
const isAnswered = (status: number) => status > 0 && status < 500;

const detailsOf = (body: unknown) => (body as ApiError<Overtaken>).error.details; // of conceptChanged

const conceptPath = (id: string) => `/api/concepts/${encodeURIComponent(id)}`;

async function ask(method: string, path: string, body?: unknown) {
  const headers = { "content-type": "application/json" };
  const sent = body === undefined ? {} : { headers, body: JSON.stringify(body) };
  const response = await fetch(path, { method, ...sent }).catch(() => undefined);
  const isJson = response?.headers.get("content-type")?.includes("json");
  const answer: unknown = isJson ? await response?.json() : null;
  return { status: response?.status ?? 0, body: answer };
}

import type {
  ApiError,
  ConflictDetails,
  FindingsDetails,
  SavedRevision,
} from "../../../../views/models.ts";

/** What came of a request to save. */
export type SaveAnswer =
  | { readonly type: "saved"; readonly revision: SavedRevision }
  | { readonly type: "refused"; readonly details: FindingsDetails }
  | { readonly type: "conflict"; readonly details: ConflictDetails }
  | { readonly type: "rejected"; readonly message: string }
  /** The segment was split or joined meanwhile: its history has kept the text, and nobody goes on from there. */
  | { readonly type: "replaced"; readonly message: string }
  | { readonly type: "unreachable" };

/** Reads a status and body of the API; a failing server counts as unreachable, since trying again may help. */
export function saveAnswer(status: number, body: unknown): SaveAnswer {
  // The server of this very page speaks the contract of views/models.ts; the casts below say so.
  if (status === 200) return { type: "saved", revision: body as SavedRevision };
  if (status === 409) {
    return { type: "conflict", details: (body as ApiError<ConflictDetails>).error.details };
  }
  if (status === 422 && hasFindings(body)) return { type: "refused", details: body.error.details };
  if (status >= 500 || status === 429) return { type: "unreachable" };
  const { name, message } = (body as ApiError).error;
  return { type: name === "segmentReplaced" ? "replaced" : "rejected", message };
}

function hasFindings(body: unknown): body is ApiError<FindingsDetails> {
  const details = (body as ApiError<Partial<FindingsDetails>>).error.details;
  return details?.findings !== undefined && details.saved !== undefined;
}

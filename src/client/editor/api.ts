import type {
  ApiError,
  CapturedConcept,
  ConceptCard,
  DocumentOutline,
  Judgements,
  SegmentDetail,
  SegmentRow,
  TouchedRows,
} from "../../../views/models.ts";
import type { ReviewAct } from "../../../views/review-models.ts";
import type { CapturedPair } from "../../glossary/capture.ts";
import type { Vocabulary } from "../../language/english/vocabulary.ts";
import type { ExceptionScope } from "../../quality/exception.ts";
import type { Finding } from "../../quality/finding.ts";
import { type SaveAnswer, saveAnswer } from "./saving/answers.ts";
import type { Dispatch } from "./saving/saving.ts";
import type { PlacedWords } from "./segment/phrases.ts";

/** A page of rows, as `GET /api/documents/:id/segments` answers; `next` is the `after` of the next page. */
export interface SegmentPage {
  readonly segments: readonly SegmentRow[];
  readonly concepts: Readonly<Record<string, ConceptCard>>;
  readonly next: number | null;
}

/** An error of the API, with its sentence in the reader's language. */
export class RequestRefused extends Error {}

export function fetchSegments(
  documentId: number,
  { after, limit }: { readonly after: number; readonly limit: number },
): Promise<SegmentPage> {
  const range = `after=${after}&limit=${limit}`;
  return request<SegmentPage>(`/api/documents/${documentId}/segments?${range}`);
}

export function fetchOutline(documentId: number): Promise<DocumentOutline> {
  return request<DocumentOutline>(`/api/documents/${documentId}/outline`);
}

export function fetchJudgements(documentId: number): Promise<Judgements> {
  return request<Judgements>(`/api/documents/${documentId}/judgements`);
}

/** How many words the reader has confirmed since a moment (milliseconds since 1970, UTC). */
export async function fetchWords(since: number): Promise<number> {
  return (await request<{ words: number }>(`/api/words?since=${since}`)).words;
}

/** The rows of some sheets, as markup of the server. */
export async function fetchSheets(
  documentId: number,
  { sheet, count }: { readonly sheet: number; readonly count: number },
): Promise<string> {
  const response = await fetch(`/documents/${documentId}/rows?sheet=${sheet}&count=${count}`);
  if (!response.ok) throw new TypeError(`the rows answered with ${response.status}`);
  return response.text();
}

export function fetchTouched(documentId: number, since: number): Promise<TouchedRows> {
  return request<TouchedRows>(`/api/documents/${documentId}/touched?since=${since}`);
}

export function fetchVocabulary(documentId: number): Promise<Vocabulary> {
  return request<Vocabulary>(`/api/documents/${documentId}/vocabulary`);
}

export function fetchSegment(segmentId: number): Promise<SegmentDetail> {
  return request<SegmentDetail>(`/api/segments/${segmentId}`);
}

/** A server that takes longer over a save than this is taken to be away. Milliseconds. */
const LONGEST_SAVE = 10_000;

export function saveSegment(segmentId: number, save: Dispatch): Promise<SaveAnswer> {
  const { path, init } = dispatched(segmentId, save);
  return send(path, init);
}

/** What a reviewer decided goes another way than a text, and is answered alike. */
function dispatched(segmentId: number, { verdict, ...save }: Dispatch) {
  const path = `/api/segments/${segmentId}`;
  if (verdict === undefined) return { path, init: changing("PUT", save) };
  const { decision, reason } = verdict;
  const { target, base, from, sitting } = save;
  const act: ReviewAct = {
    decision,
    base,
    ...(decision === "edited" ? { target } : {}),
    ...(from === undefined ? {} : { from }),
    ...(reason === "" ? {} : { reason }),
    ...(sitting === undefined ? {} : { sitting }),
  };
  return { path: `${path}/review`, init: changing("POST", act) };
}

/** A restored revision is a save too, and can meet a conflict as any other. */
export function restoreRevision(
  segmentId: number,
  restore: {
    readonly revision: number;
    readonly base: number;
    readonly sitting: string;
    /** Why. */
    readonly comment?: string;
  },
): Promise<SaveAnswer> {
  return send(`/api/segments/${segmentId}/restore`, changing("POST", restore));
}

/** The last save of a page that is going away: nobody is left to hear the answer. */
export function saveOnLeaving(segmentId: number, save: Dispatch): void {
  const { path, init } = dispatched(segmentId, save);
  void fetch(path, { ...init, keepalive: true }).catch(() => undefined);
}

export async function setFindingAside(
  segmentId: number,
  finding: Finding,
  exception: { readonly reason: string; readonly scope: ExceptionScope },
): Promise<SegmentRow> {
  const { rule, fingerprint } = finding;
  const body = { rule, fingerprint, ...exception };
  const path = `/api/segments/${segmentId}/exceptions`;
  return (await request<{ row: SegmentRow }>(path, changing("POST", body))).row;
}

export async function takeBackException(exceptionId: number): Promise<SegmentRow> {
  const path = `/api/exceptions/${exceptionId}`;
  return (await request<{ row: SegmentRow }>(path, changing("DELETE"))).row;
}

export async function fetchCitations(
  language: "hr" | "en",
  { words, before, sentenceStart }: PlacedWords,
): Promise<readonly string[]> {
  const place = { before, sentenceStart: sentenceStart ? "1" : "0" };
  const query = new URLSearchParams({ language, text: words, ...place });
  return (await request<{ candidates: readonly string[] }>(`/api/citation?${query}`)).candidates;
}

export function addToGlossary(pair: CapturedPair): Promise<CapturedConcept> {
  return request<CapturedConcept>("/api/glossary/capture", changing("POST", pair));
}

export async function undoGlossaryStep(step: number): Promise<void> {
  await request(`/api/glossary/steps/${step}/undo`, changing("POST"));
}

/** A server that does not answer is an answer too. */
async function send(path: string, init: RequestInit): Promise<SaveAnswer> {
  try {
    const response = await fetch(path, { ...init, signal: AbortSignal.timeout(LONGEST_SAVE) });
    return saveAnswer(response.status, await response.json());
  } catch {
    return { type: "unreachable" };
  }
}

/** Asks the API. Throws `RequestRefused` with the sentence of what it answers otherwise. */
export async function request<Answer>(path: string, init?: RequestInit): Promise<Answer> {
  const response = await fetch(path, init);
  const body: unknown = await response.json();
  // The server of this very page speaks the contract of views/models.ts.
  if (!response.ok) throw new RequestRefused((body as ApiError).error.message);
  return body as Answer;
}

/** Requests that change something say so in a header, which another site cannot send. */
export function changing(method: "PUT" | "POST" | "DELETE", body?: object): RequestInit {
  return {
    method,
    headers: { "content-type": "application/json", "x-tumac": "1" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  };
}

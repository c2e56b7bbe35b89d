import type {
  ActResults,
  EqualSegments,
  FoundSegments,
  SearchQuery,
  SearchReplacement,
  SeenSegment,
} from "../../../../views/search-models.ts";
import { changing, request } from "../api.ts";

/** Segments that are acted on with one request. */
const PORTION = 100;

/** Segments found that are read with one request. */
const PAGE = 100;

export interface Search {
  readonly query: SearchQuery;
  /** Null where nothing is to be replaced. */
  readonly replacement: SearchReplacement | null;
}

/** A segment to replace in, and where not everywhere, in which places of it. */
export interface Chosen extends SeenSegment {
  readonly places?: readonly number[];
}

/** The segments found behind a position (0 for the first), with what each would become. */
export function fetchFound(
  documentId: number,
  { query, replacement }: Search,
  after: number,
): Promise<FoundSegments> {
  const asked = new URLSearchParams({
    q: query.query,
    kind: query.kind,
    side: query.side,
    case: query.matchCase ? "1" : "0",
    bare: query.ignoreMarks ? "1" : "0",
    ...(replacement && { with: replacement.text, keep: replacement.keepCase ? "1" : "0" }),
    after: String(after),
    limit: String(PAGE),
  });
  return request<FoundSegments>(`/api/documents/${documentId}/find?${asked}`);
}

/** What an act has come to so far, and how many segments it has reached. */
export type Reached = (results: ActResults, done: number) => void;

export function replaceFound(
  documentId: number,
  { query, replacement, segments }: Search & { readonly segments: readonly Chosen[] },
  reached: Reached,
): Promise<void> {
  const { side: _, ...asked } = query;
  const path = `/api/documents/${documentId}/replace`;
  return inPortions(
    segments,
    (portion) => post(path, { ...asked, replacement, segments: portion }),
    reached,
  );
}

/** Takes back what was replaced or carried over. */
export function undoActs(
  documentId: number,
  segments: readonly SeenSegment[],
  reached: Reached,
): Promise<void> {
  const path = `/api/documents/${documentId}/undo`;
  return inPortions(segments, (portion) => post(path, { segments: portion }), reached);
}

export function fetchEquals(segmentId: number): Promise<EqualSegments> {
  return request<EqualSegments>(`/api/segments/${segmentId}/equals`);
}

export function propagate(
  segmentId: number,
  segments: readonly SeenSegment[],
  reached: Reached,
): Promise<void> {
  const path = `/api/segments/${segmentId}/propagate`;
  return inPortions(segments, (portion) => post(path, { segments: portion }), reached);
}

function post(path: string, body: object): Promise<ActResults> {
  return request<ActResults>(path, changing("POST", body));
}

async function inPortions<One>(
  all: readonly One[],
  act: (portion: readonly One[]) => Promise<ActResults>,
  reached: Reached,
): Promise<void> {
  for (let at = 0; at < all.length; at += PORTION) {
    const portion = all.slice(at, at + PORTION);
    reached(await act(portion), at + portion.length);
  }
}

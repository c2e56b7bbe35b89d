import type { FindAnswer, FindModel } from "../../../../views/find-model.ts";
import { canChoose } from "../../../../views/found-list.tsx";
import type {
  FoundSegment,
  FoundSegments,
  FoundTotal,
  SearchQuery,
  SearchReplacement,
  SeenSegment,
} from "../../../../views/search-models.ts";
import type { FoundPlace } from "./found-places.ts";
import type { Search } from "./search-api.ts";

/** All that the bar for finding knows; each step answers a new one. */
export interface SearchState {
  readonly query: SearchQuery;
  readonly replacement: SearchReplacement;
  /** True once something is to be replaced: who only looks for words does not see them struck out. */
  readonly replaces: boolean;
  readonly answer: FindAnswer;
  readonly at: number | null;
  /** Segments that are chosen though they would not be, or the other way round. */
  readonly flipped: ReadonlySet<number>;
  readonly told: string | null;
  /** What the last replacing has made. */
  readonly made: readonly SeenSegment[];
  /** The segments in which all of the words that are looked for now were replaced; anew with other words. */
  readonly replaced: { readonly query: string; readonly segments: readonly SeenSegment[] };
  readonly busy: boolean;
}

export const NOT_SEARCHED: SearchState = {
  query: { query: "", kind: "plain", side: "target", matchCase: false, ignoreMarks: false },
  replacement: { text: "", keepCase: false },
  replaces: false,
  answer: { type: "none" },
  at: null,
  flipped: new Set(),
  told: null,
  made: [],
  replaced: { query: "", segments: [] },
  busy: false,
};

/** What is to be asked of the server; the source is never replaced. */
export function searchOf({ query, replacement, replaces }: SearchState): Search {
  return { query, replacement: replaces && query.side === "target" ? replacement : null };
}

export function foundIn({ answer }: SearchState): readonly FoundSegment[] {
  return answer.type === "found" ? answer.found.segments : [];
}

/** Another page of the same answer. */
export function withMore(state: SearchState, page: FoundSegments): SearchState {
  if (state.answer.type !== "found") return state;
  const { total, segments } = state.answer.found;
  const found = { total, segments: [...segments, ...page.segments], next: page.next };
  return { ...state, answer: { type: "found", found } };
}

/**
 * What would lose a review or bring an error is left out until somebody chooses it; so is what was just replaced,
 * where the new words hold the old ones: *telephone* for *phone* would become *teletelephone*.
 */
export function isChosen(state: SearchState, found: FoundSegment): boolean {
  const byDefault = found.prospect === "ready" && !wasReplaced(state, found);
  return canChoose(found) && byDefault !== state.flipped.has(found.id);
}

function wasReplaced({ replaced, query }: SearchState, { id, revision }: FoundSegment): boolean {
  if (replaced.query !== query.query) return false;
  return replaced.segments.some((one) => one.id === id && one.revision === revision);
}

/** Remembers what replacing has made, as long as the same words are looked for. */
export function withReplaced(
  { replaced, query: { query } }: SearchState,
  made: readonly SeenSegment[],
): SearchState["replaced"] {
  return { query, segments: replaced.query === query ? [...replaced.segments, ...made] : made };
}

export function flip(state: SearchState, segmentId: number): SearchState {
  const flipped = new Set(state.flipped);
  if (!flipped.delete(segmentId)) flipped.add(segmentId);
  return { ...state, flipped };
}

export function chooseAll(state: SearchState, chosen: boolean): SearchState {
  const others = foundIn(state).filter((one) => canChoose(one) && isChosen(state, one) !== chosen);
  return others.reduce((next, { id }) => flip(next, id), state);
}

/** The places of all segments in one row. */
export function placesOf(state: SearchState): readonly FoundPlace[] {
  return foundIn(state).flatMap((segment) =>
    segment.places.map((_, index) => ({ segment, index })),
  );
}

/** How much there is in the whole document. */
export function totalOf({ answer }: SearchState): FoundTotal {
  const total = answer.type === "found" ? answer.found.total : null;
  return total ?? { matches: 0, segments: 0, more: false };
}

export function placeAt(state: SearchState): FoundPlace | null {
  return (state.at === null ? undefined : placesOf(state)[state.at]) ?? null;
}

/** The first place in a segment, or behind it; from the top again where there is none. */
export function firstFrom(state: SearchState, position: number): number | null {
  const places = placesOf(state);
  const index = places.findIndex(({ segment }) => segment.position >= position);
  return places.length === 0 ? null : Math.max(0, index);
}

/** What the bar shows of it. */
export function modelOf(state: SearchState): FindModel {
  const can = foundIn(state).filter(canChoose);
  const count = can.filter((one) => isChosen(state, one)).length;
  const more = state.answer.type === "found" && state.answer.found.next !== null;
  return {
    ...state,
    canUndo: state.made.length > 0,
    choice: {
      count,
      more,
      all: count > 0 && count === can.length,
      has: (found) => isChosen(state, found),
    },
  };
}

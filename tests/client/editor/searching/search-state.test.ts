import { describe, expect, test } from "vitest";
import {
  chooseAll,
  firstFrom,
  flip,
  modelOf,
  NOT_SEARCHED,
  placeAt,
  type SearchState,
  searchOf,
  withMore,
  withReplaced,
} from "../../../../src/client/editor/searching/search-state.ts";
import type { FoundSegment, Prospect } from "../../../../views/search-models.ts";

/** Segments at 10, 20, 30 …, each with two places and what would become of it. */
function found(...prospects: readonly Prospect[]): SearchState {
  const segments = prospects.map((prospect, index) => segment((index + 1) * 10, prospect));
  const total = { matches: segments.length * 2, segments: segments.length, more: false };
  return { ...NOT_SEARCHED, answer: { type: "found", found: { total, segments, next: null } } };
}

function segment(position: number, prospect: Prospect): FoundSegment {
  return {
    ...{ id: position, position, revision: 1, status: "draft", codes: [], prospect },
    ...{ text: "a a", proposal: "b b" },
    places: [
      { from: 0, to: 1 },
      { from: 2, to: 3 },
    ],
  };
}

const chosen = (state: SearchState) => {
  const { choice, answer } = modelOf(state);
  const segments = answer.type === "found" ? answer.found.segments : [];
  return segments.filter((one) => choice.has(one)).map(({ position }) => position);
};

describe("what is replaced unless somebody says otherwise", () => {
  test("is what would stay as good as it is", () => {
    expect(chosen(found("ready", "draft", "translated", "same", "locked", "long"))).toEqual([10]);
  });

  test("can be chosen one by one", () => {
    const state = found("ready", "draft", "locked");
    expect(chosen(flip(state, 10))).toEqual([]);
    expect(chosen(flip(state, 20))).toEqual([10, 20]);
    expect(chosen(flip(flip(state, 20), 20))).toEqual([10]);
    expect(chosen(flip(state, 30))).toEqual([10]);
  });

  test("is not what was just replaced, where the new words hold the old ones", () => {
    const state = found("ready", "ready");
    const replaced = withReplaced(state, [{ id: 10, revision: 1 }]);
    expect(chosen({ ...state, replaced })).toEqual([20]);
    expect(chosen(flip({ ...state, replaced }, 10))).toEqual([10, 20]);
    const other = { ...state.query, query: "other" };
    expect(chosen({ ...state, replaced, query: other })).toEqual([10, 20]);
    const older = withReplaced(state, [{ id: 10, revision: 0 }]); // somebody has written in it since
    expect(chosen({ ...state, replaced: older })).toEqual([10, 20]);
    const both = withReplaced({ ...state, replaced }, [{ id: 20, revision: 1 }]);
    expect(chosen({ ...state, replaced: both })).toEqual([]);
  });

  test("can be all that can be replaced, or nothing", () => {
    const state = found("ready", "draft", "locked");
    expect(chosen(chooseAll(state, true))).toEqual([10, 20]);
    expect(modelOf(chooseAll(state, true)).choice).toMatchObject({ count: 2, all: true });
    expect(chosen(chooseAll(chooseAll(state, true), false))).toEqual([]);
  });
});

describe("the places found", () => {
  test.each([
    [1, 0],
    [10, 0],
    [11, 2],
    [31, 0],
  ])("from position %d on the first is the one at %d", (position, at) => {
    expect(firstFrom(found("ready", "ready", "ready"), position)).toBe(at);
  });

  test("are counted over all segments, further pages included", () => {
    const page = { total: null, segments: [segment(40, "ready")], next: null };
    const state = { ...withMore(found("ready"), page), at: 3 };
    expect(placeAt(state)).toMatchObject({ segment: { position: 40 }, index: 1 });
    expect(modelOf(state).answer).toMatchObject({ found: { total: { matches: 2 } } });
  });

  test("are none before one has looked for anything", () => {
    expect(firstFrom(NOT_SEARCHED, 1)).toBeNull();
    expect(placeAt({ ...NOT_SEARCHED, at: 0 })).toBeNull();
  });
});

test("nothing is proposed until something is to be replaced, and never for the source", () => {
  const state = { ...NOT_SEARCHED, replacement: { text: "b", keepCase: false } };
  expect(searchOf(state).replacement).toBeNull();
  expect(searchOf({ ...state, replaces: true }).replacement).toMatchObject({ text: "b" });
  const query = { ...state.query, side: "source" } as const;
  expect(searchOf({ ...state, replaces: true, query }).replacement).toBeNull();
});

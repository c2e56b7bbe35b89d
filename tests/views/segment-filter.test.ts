import { describe, expect, test } from "vitest";
import {
  filterFrom,
  filterQuery,
  isEmptyFilter,
  momentOf,
  NO_FILTER,
  type SegmentFilter,
} from "../../views/segment-filter.ts";

test.each<[string, Partial<SegmentFilter>]>([
  ["", {}],
  ["status=initial&status=draft", { status: ["initial", "draft"] }],
  ["finding=term.missing&term=borac", { term: "borac", finding: "term.missing" }],
  ["author=Ana+Mari%C4%87&wrote=now", { author: "Ana Marić", wrote: "now" }],
  [
    "since=visit&comments=me&bookmarked=yes&locked=no&review=unseen",
    {
      since: "visit",
      comments: "me",
      bookmarked: "yes",
      locked: "no",
      review: "unseen",
    },
  ],
  ["since=2026-11-23T10%3A00", { since: "2026-11-23T10:00" }],
])("«%s» is a filter, and written the same again", (query, choices) => {
  const filter = filterFrom(new URLSearchParams(query));
  expect(filter).toEqual({ ...NO_FILTER, ...choices });
  expect(filterQuery(filter).toString()).toBe(query);
  expect(isEmptyFilter(filter)).toBe(query === "");
});

test("what an address has that is no choice is left out", () => {
  const query =
    "status=done&finding=all&since=soon&comments=x&locked=maybe&review=all&term=+&wrote=then";
  expect(filterFrom(new URLSearchParams(query))).toEqual(NO_FILTER);
});

test("what counts as writing is nothing without an author", () => {
  expect(filterQuery({ ...NO_FILTER, wrote: "now" }).toString()).toBe("");
  expect(isEmptyFilter({ ...NO_FILTER, wrote: "now" })).toBe(true);
});

describe("a day begins at midnight of the reader's own", () => {
  const noon = new Date(2026, 10, 23, 12).getTime();
  test.each([
    ["today", new Date(2026, 10, 23)],
    ["yesterday", new Date(2026, 10, 22)],
    ["week", new Date(2026, 10, 16)],
    ["2026-11-20T08:30", new Date(2026, 10, 20, 8, 30)],
  ])("%s", (since, moment) => {
    expect(momentOf(since, noon)).toBe(moment.getTime());
  });

  test.each(["visit", "soon", "12", ""])("«%s» names no moment", (since) => {
    expect(momentOf(since, noon)).toBeNaN();
  });
});

import { describe, expect, test } from "vitest";
import {
  changedPart,
  findingsNow,
  fixNow,
  placesNow,
} from "../../../../src/client/editor/field/places.ts";
import { finding } from "../../../support/segment-rows.ts";

const THEN = "The khalifate falls.";

/** Where *khalifate* stands after one has written on: its words there, or nothing. */
function found(now: string): string | null {
  const from = THEN.indexOf("khalifate");
  const range = placesNow(THEN, now)({ from, to: from + "khalifate".length });
  return range && now.slice(range.from, range.to);
}

describe("a word is found again", () => {
  test.each([
    [THEN],
    ["The khalifate falls today."],
    ["Today the khalifate falls."],
    ["The old khalifate falls."],
    ["The khalifate"],
    ["The khalifate, he says, falls."],
  ])("in «%s»", (now) => {
    expect(found(now)).toBe("khalifate");
  });

  test.each([
    ["The caliphate falls."],
    ["The khalifates falls."],
    ["The akhalifate falls."],
    ["The khal ifate falls."],
    [""],
  ])("but not in «%s», where it was written over", (now) => {
    expect(found(now)).toBeNull();
  });
});

test.each([
  ["", ""],
  ["aa", "aaa"],
  ["aaa", "aa"],
  ["The city", "A city"],
  ["abc", "xyz"],
])("what changed from «%s» to «%s» can be put into the one to make the other", (then, now) => {
  const { start, end } = changedPart(then, now);
  const insert = now.slice(start, now.length - (then.length - end));
  expect(then.slice(0, start) + insert + then.slice(end)).toBe(now);
});

test("a finding moves with its words, one of the source stays, one that was written over is gone", () => {
  const inSource = finding({ from: 0, to: 7 });
  const inTarget = finding({ side: "target", from: 4, to: 13 });
  const over = finding({ side: "target", from: 0, to: 3 });
  const place = placesNow(THEN, "Their khalifate falls.");
  expect(findingsNow([inSource, inTarget, over], place)).toEqual([
    inSource,
    { ...inTarget, from: 6, to: 15 },
  ]);
});

test("a fix goes where its words are now, and nowhere where they are not", () => {
  const fix = { type: "replace", from: 4, to: 13, insert: "caliphate" } as const;
  expect(fixNow(fix, placesNow(THEN, `So ${THEN}`))).toEqual({ ...fix, from: 7, to: 16 });
  expect(fixNow(fix, placesNow(THEN, "The city falls."))).toBeNull();
  const anywhere = { type: "insert", insert: "caliphate" } as const;
  expect(fixNow(anywhere, placesNow(THEN, ""))).toBe(anywhere);
});

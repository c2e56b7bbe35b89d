import { describe, expect, test } from "vitest";
import {
  type AnsweredRow,
  isApproval,
  isChanged,
  isLookedAt,
  isReturnable,
  isShown,
  lacksReason,
  markedPieces,
  missingMarks,
} from "../../../src/documents/review/answered-row.ts";

const row = (change: Partial<AnsweredRow> = {}): AnsweredRow => ({
  segmentId: 1,
  position: 1,
  source: "Most je ‹1›dug‹/1›.",
  original: "The bridge is ‹1›long‹/1›.",
  target: "The bridge is ‹1›long‹/1›.",
  status: "translated",
  locked: false,
  comment: "",
  decision: null,
  reason: "",
  issue: null,
  ...change,
});

describe("a row is looked at", () => {
  test.each<[string, Partial<AnsweredRow>, boolean]>([
    ["as it was sent", {}, false],
    ["with a space more at its end", { target: "The bridge is ‹1›long‹/1›. " }, false],
    ["accepted", { decision: "accepted" }, true],
    ["changed", { target: "A bridge." }, true],
    ["remarked on", { comment: "Hm." }, true],
    ["with an issue", { issue: { category: "style", severity: "minor", note: "" } }, true],
  ])("%s: %s → %s", (_, change, expected) => expect(isLookedAt(row(change))).toBe(expected));
});

test.each<[Partial<AnsweredRow>, readonly string[]]>([
  [{}, []],
  [{ target: "" }, []],
  [{ target: "The bridge is ‹1›long." }, ["‹/1›"]],
  [{ target: "long" }, ["‹1›", "‹/1›"]],
  [{ source: "Znak ‹\\1›.", target: "A sign." }, []],
])("%o lacks %o", (change, expected) => expect(missingMarks(row(change))).toEqual(expected));

test("codes are every second piece of a text", () => {
  expect(markedPieces("A ‹1›b‹/1› ‹\\2›")).toEqual(["A ", "‹1›", "b", "‹/1›", " ‹\\2›"]);
});

test.each([
  ["initial", false, false],
  ["draft", false, false],
  ["translated", true, true],
  ["reviewed", true, false],
  ["final", false, false],
] as const)("%s: may go back %s, is approved as it is %s", (status, returnable, approval) => {
  expect(isReturnable(row({ status }))).toBe(returnable);
  expect(isApproval(row({ status }))).toBe(approval);
});

test("a reviewed text that is changed is approved again", () => {
  expect(isApproval(row({ status: "reviewed", target: "A bridge." }))).toBe(true);
});

test("what goes back needs a reason that is more than a space", () => {
  expect(lacksReason(row({ decision: "rejected", reason: " " }))).toBe(true);
  expect(lacksReason(row({ decision: "rejected", reason: "Why?" }))).toBe(false);
  expect(isChanged(row())).toBe(false);
});

test.each([
  ["all", [1, 2, 3]],
  ["changed", [2]],
  ["waiting", [1]],
  ["returned", [3]],
] as const)("filtered by %s", (filter, expected) => {
  const rows = [
    row(),
    row({ segmentId: 2, target: "A bridge." }),
    row({ segmentId: 3, decision: "rejected" }),
  ];
  expect(rows.filter((one) => isShown(one, filter)).map((one) => one.segmentId)).toEqual(expected);
});

import { describe, expect, test } from "vitest";
import { codeCharacter } from "../../../src/documents/inline-codes.ts";
import { isApplicable, planReview } from "../../../src/documents/review/plan.ts";
import { fingerprintOf, type ReviewRow, reviewSheet } from "../../../src/documents/review/sheet.ts";
import type { Segment } from "../../../src/documents/segment.ts";

const BOLD = [
  { kind: "open", number: 1, label: "b", data: "<b>" },
  { kind: "close", number: 1, label: "b", data: "</b>" },
] as const;
const [open, close] = [codeCharacter("open", 1), codeCharacter("close", 1)];

function segment(some: Partial<Segment> = {}): Segment {
  return {
    id: 451,
    documentId: 7,
    position: 1,
    paragraph: 1,
    source: "Most je tu.",
    target: "The bridge is here.",
    codes: [],
    context: {},
    status: "translated",
    locked: false,
    revision: 3,
    checkedState: 1,
    accepted: [],
    setAside: [],
    ...some,
  };
}

/** A table of one segment as it comes back, with another target. */
function row(of: Segment, target?: string, place: Partial<ReviewRow["place"]> = {}): ReviewRow {
  const [written] = reviewSheet({ id: 7, title: "", createdAt: 1 }, [of]).rows;
  if (written === undefined) throw new RangeError("no row");
  return {
    place: { ...written.place, ...place },
    target: target ?? written.target,
    comment: "",
  };
}

const outcome = (target: string | undefined, now: Segment, was = now, place = {}) =>
  planReview([row(was, target, place)], [now]).map((one) => one.outcome);

const coded = segment({
  source: `Most je ${open}tu${close}.`,
  target: `It is ${open}here${close}.`,
  codes: BOLD,
});

describe("a row of a reviewed table", () => {
  test.each<[string, readonly string[]]>([
    ["is the same where nothing was touched", outcome(undefined, segment())],
    ["is the same where only its end was pressed", outcome("The bridge is here. \n", segment())],
    [
      "is the same where the program made paragraphs of lines",
      outcome("A\n\nb", segment({ target: "A\nb" })),
    ],
    [
      "is the same where nobody reviewed it, though it was changed here",
      outcome(undefined, segment({ revision: 4, target: "Else." }), segment()),
    ],
    [
      "is the same where both sides came to say the same",
      outcome("Else.", segment({ revision: 4, target: "Else." }), segment()),
    ],
  ])("%s", (_, found) => {
    expect(found).toEqual(["same"]);
  });

  test.each<[string, readonly string[], string]>([
    ["another text", outcome("A bridge.", segment()), "changed"],
    ["a space less", outcome("It is.", segment({ target: "It  is." })), "changed"],
    [
      "a text where there was none",
      outcome("A bridge.", segment({ target: "", revision: 0 })),
      "changed",
    ],
    ["no text where there was one", outcome("", segment()), "emptied"],
    ["another text of a locked segment", outcome("A bridge.", segment({ locked: true })), "locked"],
    [
      "another text than was written here since",
      outcome("A bridge.", segment({ revision: 4, target: "Else." }), segment()),
      "conflict",
    ],
    [
      "another text than a draft that went on in its sitting",
      outcome("A bridge.", segment({ target: "The bridge is here now." }), segment()),
      "conflict",
    ],
    [
      "another text of a revision without its fingerprint",
      outcome("A bridge.", segment({ revision: 4 }), segment(), { fingerprint: null }),
      "conflict",
    ],
    ["moved codes", outcome("‹1›Here‹/1› it is.", coded), "changed"],
    ["a code that is missing", outcome("‹1›Here it is.", coded), "damaged"],
    ["codes the wrong way round", outcome("‹/1›Here‹1› it is.", coded), "damaged"],
    ["a code twice", outcome("‹1›‹1›Here‹/1› it is.", coded), "damaged"],
    ["a code that nobody knows", outcome("‹1›Here‹/1› it ‹9/›is.", coded), "damaged"],
    [
      "another text where a code was missing before",
      outcome("So it is.", { ...coded, target: "It is here." }),
      "changed",
    ],
    [
      "a segment that is not there",
      planReview([row(segment(), "A", { segmentId: 9 })], [segment()]).map((one) => one.outcome),
      "unknown",
    ],
  ])("with %s", (_, found, expected) => {
    expect(found).toEqual([expected]);
  });

  test("names its codes again", () => {
    const [found] = planReview([row(coded, "‹1›Here‹/1› it is.")], [coded]);
    expect(found?.target).toBe(`${open}Here${close} it is.`);
  });

  test("may have lost what was hidden in it: its number finds its segment", () => {
    const place = { segmentId: null, fingerprint: null };
    expect(outcome("A bridge.", segment(), segment(), place)).toEqual(["changed"]);
  });

  test("that was pasted twice counts once; two that differ do not count", () => {
    const changed = row(segment(), "A bridge.");
    const outcomes = (rows: readonly ReviewRow[]) =>
      planReview(rows, [segment()]).map((one) => one.outcome);
    expect(outcomes([changed, changed])).toEqual(["changed", "doubled"]);
    expect(outcomes([changed, row(segment(), "Else.")])).toEqual(["doubled", "doubled"]);
  });

  test("can be taken over where a text was changed, and never where that would overwrite another", () => {
    const rows = [row(segment(), "A bridge.")];
    expect(planReview(rows, [segment()]).map(isApplicable)).toEqual([true]);
    const changed = [segment({ revision: 4, target: "Else." })];
    expect(planReview(rows, changed).map(isApplicable)).toEqual([false]);
  });
});

describe("a translation from another tool", () => {
  const text = segment({ revision: 4 });
  const returned = (target: string, fingerprint: string | null, now: Segment, isOther = false) =>
    planReview(
      [
        {
          place: { position: 1, revision: null, segmentId: null, fingerprint },
          target,
          comment: "",
          isOther,
        },
      ],
      [now],
    ).map((one) => [one.outcome, isApplicable(one)]);

  test.each<[string, unknown, string, boolean]>([
    [
      "is a change where the same stands here as then",
      returned("A", fingerprintOf(text), text),
      "changed",
      true,
    ],
    [
      "is a conflict where another text stands here now",
      returned("A", fingerprintOf(text), segment({ target: "B" })),
      "conflict",
      false,
    ],
    ["is to be decided where nobody knows", returned("A", null, text), "undated", true],
    [
      "is a change where nothing stands here yet",
      returned("A", null, segment({ target: "", revision: 0 })),
      "changed",
      true,
    ],
    [
      "is to be looked at where its source is another one",
      returned("A", fingerprintOf(text), text, true),
      "otherSource",
      true,
    ],
    ["is the same where it says the same", returned(text.target, null, text), "same", false],
  ])("%s", (_, found, outcome, applicable) => {
    expect(found).toEqual([[outcome, applicable]]);
  });
});

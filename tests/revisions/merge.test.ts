import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { differences } from "../../src/revisions/differences.ts";
import { merge } from "../../src/revisions/merge.ts";

describe("a three-way merge", () => {
  test.each([
    ["only mine changed", "The city fell.", "The old city fell.", "The city fell."],
    ["only theirs changed", "The city fell.", "The city fell.", "The old city fell."],
    ["both made the same change", "The city fell.", "The old city fell.", "The old city fell."],
  ])("takes the change where %s", (_case, base, mine, theirs) => {
    expect(merge({ base, mine, theirs })).toMatchObject({
      text: "The old city fell.",
      clean: true,
    });
  });

  test("takes both where they changed different words", () => {
    const sides = {
      base: "The city fell on Monday.",
      mine: "The old city fell on Monday.",
      theirs: "The city fell on Tuesday.",
    };
    expect(merge(sides)).toMatchObject({ text: "The old city fell on Tuesday.", clean: true });
  });

  test("keeps both sides where they changed the same word", () => {
    const merged = merge({ base: "The city", mine: "The town", theirs: "The place" });
    expect(merged.clean).toBe(false);
    expect(merged.runs).toContainEqual({
      type: "conflict",
      base: "city",
      mine: "town",
      theirs: "place",
    });
    expect(merged.text).toBe("The place town");
  });

  test("keeps both texts that were begun from nothing", () => {
    expect(merge({ base: "", mine: "one", theirs: "two" }).text).toBe("two one");
  });
});

const anyText = fc
  .array(fc.constantFrom("a", "b", "č", " ", "  ", ".", "\n"))
  .map((parts) => parts.join(""));

test("a merge with an unchanged side is the other side, to the letter", () => {
  fc.assert(
    fc.property(anyText, anyText, (base, changed) => {
      expect(merge({ base, mine: changed, theirs: base }).text).toBe(changed);
      expect(merge({ base, mine: base, theirs: changed }).text).toBe(changed);
    }),
  );
});

test("the runs of a comparison give back both texts", () => {
  fc.assert(
    fc.property(anyText, anyText, (before, after) => {
      const runs = differences(before, after);
      const without = (type: string) =>
        runs
          .filter((run) => run.type !== type)
          .map((run) => run.text)
          .join("");
      expect(without("added")).toBe(before);
      expect(without("removed")).toBe(after);
    }),
  );
});

test.each([
  ["the city", "the town", "city", "town"],
  ["Džihadisti bježe", "Džihadisti ne bježe", "", "ne "],
])("«%s» → «%s» differs in words", (before, after, removed, added) => {
  const text = (type: string) =>
    differences(before, after)
      .filter((run) => run.type === type)
      .map((run) => run.text)
      .join("");
  expect(text("removed")).toBe(removed);
  expect(text("added")).toBe(added);
});

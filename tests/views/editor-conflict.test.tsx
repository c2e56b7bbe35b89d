import { describe, expect, test } from "vitest";
import { merge } from "../../src/revisions/merge.ts";
import { ConflictView, mergedText } from "../../views/conflict.tsx";
import type { ConflictDetails } from "../../views/models.ts";
import { count, html, text } from "./rendering.tsx";

const base = "The caliphate fell in March.";
const mine = "The caliphate collapsed in March 2019.";
const theirs = "The caliphate ended in March.";
const merged = merge({ base, mine, theirs });
const conflict: ConflictDetails = {
  base: revision(1, base, "Ana"),
  current: revision(2, theirs, "Marko <i>"),
  mine,
  merge: merged,
};

function revision(number: number, target: string, author: string) {
  const rest = { segmentId: 1, status: "draft", at: 0, origin: "typed", open: false } as const;
  return { ...rest, number, target, author };
}

describe("the merged text", () => {
  test.each([
    [[], "The caliphate ended collapsed in March 2019."],
    [["mine"], "The caliphate collapsed in March 2019."],
    [["theirs"], "The caliphate ended in March 2019."],
    [["both"], "The caliphate ended collapsed in March 2019."],
  ] as const)("with the choices %j", (choices, expected) => {
    expect(mergedText(merged.runs, choices)).toBe(expected);
  });

  test("begins as the server merged it", () => {
    expect(mergedText(merged.runs, [])).toBe(merged.text);
  });

  test("has no space of its own where one side has nothing", () => {
    const runs = [{ type: "conflict", base: "x", mine: "", theirs: "y" }] as const;
    expect(mergedText(runs, [])).toBe("y");
  });
});

describe("the view of a conflict", () => {
  const nothing = () => undefined;
  const view = (
    <ConflictView conflict={conflict} merged={undefined} onMerge={nothing} onSave={nothing} />
  );

  test("shows all three texts, with what each side changed", () => {
    expect(text(view)).toContain(base);
    expect(html(view)).toContain("<ins>collapsed</ins>");
    expect(html(view)).toContain("<ins>ended</ins>");
    expect(text(view)).toContain("Marko &lt;i> changed this segment");
  });

  test("says that what is left out stays in the history", () => {
    expect(text(view)).toContain("both stay in the history");
    expect(text(view, "hr")).toContain("ostaju u povijesti segmenta");
  });

  test("asks once for each place that both changed, and takes both until told otherwise", () => {
    expect(count(html(view), "<fieldset")).toBe(1);
    expect(html(view)).toMatch(/<label><input type="radio" name="conflict-1" checked\/>Both/);
    expect(text(view, "hr")).toContain("Oboje");
  });

  test("goes on with what was made of it before", () => {
    const begun = (
      <ConflictView conflict={conflict} merged="Begun." onMerge={nothing} onSave={nothing} />
    );
    expect(html(begun)).toMatch(/<textarea[^>]*>Begun\.</);
  });

  test("offers the result to be mended before it is saved", () => {
    expect(html(view)).toMatch(/<textarea[^>]*>The caliphate ended collapsed in March 2019\./);
  });
});

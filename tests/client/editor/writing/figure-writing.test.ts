import { expect, test } from "vitest";
import {
  figureChange,
  figureToInsert,
} from "../../../../src/client/editor/writing/figure-writing.ts";
import { figuresIn } from "../../../../src/language/figures/figures.ts";

const SOURCE = "Rođen je 12. ožujka, kaže „ona“.";
const [date, quotation] = figuresIn(SOURCE, "en-GB");

/** The text after the figure was put in where `[…]` is selected; `|` is the cursor. */
function written(marked: string, figure = date): string {
  if (figure === undefined) throw new RangeError("the source has no such figure");
  const from = marked.indexOf("[");
  const to = marked.indexOf("]") - 1;
  const text = marked.replace(/[[\]]/gu, "");
  const { changes, cursor } = figureChange(text, { from, to }, figure);
  const changed = changes.reduceRight(
    (rest, change) => rest.slice(0, change.from) + change.insert + rest.slice(change.to),
    text,
  );
  return `${changed.slice(0, cursor)}|${changed.slice(cursor)}`;
}

test.each([
  ["Born on[]", "Born on 12 March|"],
  ["Born on []", "Born on 12 March|"],
  ["[]", "12 March|"],
  ["Born []in Rijeka", "Born 12 March| in Rijeka"],
  ["Born on [that day].", "Born on 12 March|."],
])("a date in «%s»", (marked, expected) => {
  expect(written(marked)).toBe(expected);
});

test.each([
  ["She says[]", "She says “|”"],
  ["[she]", "“she”|"],
  ["as [she said] then", "as “she said”| then"],
])("a quotation in «%s»", (marked, expected) => {
  expect(written(marked, quotation)).toBe(expected);
});

test("the next figure comes, but a quotation where words are selected", () => {
  const missing = figuresIn(SOURCE, "en-GB");
  expect(figureToInsert(missing, { from: 3, to: 3 })?.kind).toBe("date");
  expect(figureToInsert(missing, { from: 3, to: 5 })?.kind).toBe("quotation");
  expect(figureToInsert(missing.slice(0, 1), { from: 3, to: 5 })?.kind).toBe("date");
  expect(figureToInsert([], { from: 0, to: 0 })).toBeUndefined();
});

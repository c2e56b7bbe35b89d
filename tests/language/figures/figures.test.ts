import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { figuresIn } from "../../../src/language/figures/figures.ts";
import { FIGURES, NO_FIGURES } from "./figure-table.ts";

const english = (text: string, variety: "en-GB" | "en-US") =>
  figuresIn(text, variety)
    .map((figure) => figure.english)
    .join(" | ");

const ROWS = FIGURES.map(([croatian, british, american = british]) => ({
  croatian,
  british,
  american,
}));

test.each(ROWS)("«$croatian» has $british in British English", ({ croatian, british }) => {
  expect(english(croatian, "en-GB")).toBe(british);
});

test.each(ROWS)("«$croatian» has $american in American English", ({ croatian, american }) => {
  expect(english(croatian, "en-US")).toBe(american);
});

test.each(NO_FIGURES)("«%s» has no figure", (text) => {
  expect(figuresIn(text, "en-GB")).toEqual([]);
});

describe("a figure", () => {
  test.each([
    ["Rođen je 12. ožujka 2021.", "12. ožujka 2021"],
    ["Rođen je 12. ožujka 2021. u Rijeci.", "12. ožujka 2021."],
    ["Stoji 1.200,50 € na dan.", "1.200,50 €"],
    ["u 14.30 sati", "14.30 sati"],
    ["krajem 19. st. i poslije", "19. st."],
    ["„Idemo!“ viče.", "„Idemo!“"],
    ["u ožujku", "ožujku"],
  ])("of «%s» stands where it is written", (text, own) => {
    const [figure] = figuresIn(text, "en-GB");
    expect(figure?.text).toBe(own);
    expect(text.slice(figure?.from, figure?.to)).toBe(own);
  });
});

test("whatever the text, figures stand where they say and, but for quotations, never in one another", () => {
  const pieces = fc.constantFrom(
    ...[
      "1",
      "23",
      "456",
      ".",
      ",",
      " ",
      "-",
      "–",
      ":",
      "/",
      "%",
      "€",
      "ožujka",
      "st.",
      "u",
      "sati",
      "„",
      "“",
    ],
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 25 }), (some) => {
      const text = some.join("");
      const figures = figuresIn(text, "en-GB");
      for (const one of figures) expect(text.slice(one.from, one.to)).toBe(one.text);
      const plain = figures.filter(({ kind }) => kind !== "quotation");
      plain.slice(1).forEach((one, at) => {
        expect(one.from).toBeGreaterThanOrEqual(plain[at]?.to ?? 0);
      });
      for (const { kind, english: written } of plain) expect([kind, written]).not.toContain("");
    }),
    { numRuns: 200 },
  );
});

import { expect, test } from "vitest";
import { type CutUnit, cutUnit } from "../../src/documents/cut-unit.ts";
import { PARTING, type Piece } from "../../src/documents/formats/format.ts";
import { shown } from "../support/documents.ts";

const text = (text: string): Piece => ({ type: "text", text });
const parting: Piece = { type: "point", data: "1", label: PARTING };
const note: Piece = { type: "point", data: "<note/>", label: "note" };

/** Cuts after each full stop. */
const sentences = (paragraph: string) =>
  Array.from(paragraph.matchAll(/[^. ][^.]*\.?/gu), ({ 0: found, index }) => ({
    from: index,
    to: index + found.length,
  }));

function cut(...pieces: Piece[]): CutUnit {
  const found = cutUnit({ from: 0, to: 9, pieces }, "<raw/>", sentences);
  if (found === null) throw new Error("nothing to translate");
  return found;
}

test("no sentence goes on from one text of a unit into the next", () => {
  const { segments } = cut(text("Most"), note, text(" je"), parting, text("Bilješka. Druga."));
  expect(segments.map(({ text, segment }) => [text, shown(segment.source)])).toEqual([
    [0, "Most‹1/› je"],
    [1, "Bilješka."],
    [1, "Druga."],
  ]);
});

test("what stands between two texts has all codes of both, each with a number of its own", () => {
  const { unit } = cut(text("Most."), note, parting, note, text("Bilješka."), note);
  expect(unit.between.map((one) => (typeof one === "string" ? one : shown(one.text)))).toEqual([
    "",
    "‹1/›‹2/›‹3/›",
    "‹1/›",
  ]);
});

test("texts without words leave no segment, and nothing is lost of them", () => {
  const { unit, segments } = cut(parting, text("– "), parting, note, parting, text("Most."));
  expect(segments).toHaveLength(1);
  expect(unit.between.map((one) => (typeof one === "string" ? one : shown(one.text)))).toEqual([
    "‹1/›– ‹2/›‹3/›‹4/›",
    "",
  ]);
});

import { describe, expect, test } from "vitest";
import { SegmentCells } from "../../views/segment.tsx";
import { spacedPieces } from "../../views/special-spaces.ts";
import { html } from "./rendering.tsx";
import { row, term } from "./rows.ts";

/** A text with the signs of its special spaces in brackets. */
function signed(text: string, start = true, end = true): string {
  return spacedPieces(text, { start, end })
    .map((piece) => (typeof piece === "string" ? piece : `[${piece.space.codePointAt(0)}]`))
    .join("");
}

describe("special spaces", () => {
  test.each([
    ["10 km", "10 km"],
    ["10\u00a0km", "10[160]km"],
    ["10\u202f000", "10[8239]000"],
    ["a\tb", "a[9]b"],
    ["po\u00addijeliti", "po[173]dijeliti"],
    ["a\u200bb", "a[8203]b"],
    ["a  b", "a[32][32]b"],
    [" a ", "[32]a[32]"],
    ["a \n b", "a[32]\n[32]b"],
    ["", ""],
  ])("of %j are %j", (text, expected) => {
    expect(signed(text)).toBe(expected);
  });

  test("at the edge of a piece are none that stand there in the whole text", () => {
    expect(signed(" a ", false, false)).toBe(" a ");
  });
});

test("a row has them around its terms, and its texts stay as they are", () => {
  const source = " Kalifat\u00a0pada ";
  const cells = html(<SegmentCells row={row({ source, terms: [term(source, "Kalifat")] })} />);
  expect(cells.match(/data-space="[^"]"/gu)).toEqual([
    'data-space="·"',
    'data-space="°"',
    'data-space="·"',
  ]);
});

test("the terms of a translation are marked in a closed row, each in its own way", () => {
  const target = "The caliphate and <khalifate>.";
  const counterparts = [
    { from: 4, to: 13, conceptId: "k", state: "translated" },
    { from: 19, to: 28, conceptId: "k", state: "forbidden" },
  ] as const;
  const cells = html(<SegmentCells row={row({ target, counterparts })} />);
  expect(cells).toContain(
    '<mark class="term counterpart-translated" data-counterpart="k" data-state="translated">caliphate</mark>',
  );
  expect(cells).toMatch(/&lt;<mark class="term counterpart-forbidden"[^>]*>khalifate<\/mark>/u);
});

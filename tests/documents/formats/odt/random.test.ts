import fc from "fast-check";
import { expect, test } from "vitest";
import { CODE_CHARACTERS } from "../../../../src/documents/inline-codes.ts";
import { readBytes, translatedFile, untouchedFile } from "../../../support/documents.ts";
import { odt, run } from "../../../support/odt.ts";
import { unpacked } from "../../../support/office.ts";

const automatic =
  run("T1", 'fo:font-weight="bold"') +
  run("T2", 'fo:font-style="italic"') +
  run("T3", 'officeooo:rsid="1"');

const word = fc.constantFrom(
  "Most",
  "je tu.",
  " Cesta ",
  "nije",
  "! ",
  "",
  "&amp;",
  "  ",
  "Kraj.\n",
);
const mark = fc.constantFrom(
  "<text:tab/>",
  '<text:s text:c="4"/>',
  "<text:s/>",
  "<text:line-break/>",
  '<text:bookmark text:name="a"/>',
  "<text:page-number>7</text:page-number>",
  '<text:change text:change-id="c"/>',
);

/** What can stand in a paragraph, each within each. */
const { content } = fc.letrec<{ content: string; piece: string }>((tie) => ({
  content: fc.array(tie("piece"), { maxLength: 5 }).map((pieces) => pieces.join("")),
  piece: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    word,
    mark,
    fc
      .tuple(fc.constantFrom("T1", "T2", "T3"), tie("content"))
      .map(([style, inner]) => `<text:span text:style-name="${style}">${inner}</text:span>`),
    tie("content").map((inner) => `<text:a xlink:href="#a">${inner}</text:a>`),
    tie("content").map(
      (inner) =>
        `<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>${inner}</text:p></text:note-body></text:note>`,
    ),
    tie("content").map(
      (inner) =>
        `<draw:frame><draw:text-box><text:p>${inner}</text:p></draw:text-box></draw:frame>`,
    ),
  ),
}));

const file = fc
  .array(content, { minLength: 1, maxLength: 4 })
  .map((paragraphs) =>
    odt(`<text:p>Početak.</text:p>${paragraphs.map(paragraph).join("")}`, { automatic }),
  );

function paragraph(inner: string): string {
  return `<text:p>${inner}</text:p>`;
}

test("untouched, a file is what it was; with every text changed, it says what the translation says, in whichever order its notes come", () => {
  fc.assert(
    fc.property(file, fc.array(fc.nat({ max: 20 }), { minLength: 1 }), (bytes, turns) => {
      const document = readBytes("a.odt", bytes);
      expect(Buffer.compare(untouchedFile(document), bytes)).toBe(0);
      const targets = document.segments.map(({ source }, index) =>
        turned(source, turns[index % turns.length] ?? 0),
      );
      const written = translatedFile(document, (_, index) => targets[index] ?? "");
      const again = readBytes("a.odt", written);
      const said = (texts: readonly string[]) => texts.join("").match(/\p{L}/gu)?.sort().join("");
      expect(said(again.segments.map(({ source }) => source))).toEqual(said(targets));
      expect(Object.keys(unpacked(written))).toEqual(Object.keys(unpacked(bytes)));
    }),
    { numRuns: 60 },
  );
});

test("a link around a tab and the number of a page stays two codes in a pair, however its words were moved", () => {
  const link = (inner: string) => `<text:a xlink:href="#a">${inner}</text:a>`;
  const number = "<text:page-number>7</text:page-number>";
  const bytes = odt(paragraph(`Most ${link(`<text:tab/>${link(`${number}cesta`)}`)}`));
  const document = readBytes("a.odt", bytes);
  const written = translatedFile(document, (source) => source.replace("cesta", ""));
  expect(readBytes("a.odt", written).segments).toHaveLength(1);
});

/** Other words, and the codes in another order and other places: pairs come to cross and to stand the wrong way. */
function turned(source: string, by: number): string {
  const codes = source.match(CODE_CHARACTERS) ?? [];
  const words = source.replace(CODE_CHARACTERS, "").replaceAll("s", "z").split(" ");
  const order = [
    ...codes.slice(by % (codes.length + 1)),
    ...codes.slice(0, by % (codes.length + 1)),
  ];
  return (
    words.map((one, index) => `${order[index] ?? ""}${one}`).join(" ") +
    order.slice(words.length).join("")
  );
}

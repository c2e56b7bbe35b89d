import { describe, expect, test } from "vitest";
import { codeCharacter } from "../../../src/documents/inline-codes.ts";
import { planReview } from "../../../src/documents/review/plan.ts";
import { readReview } from "../../../src/documents/review/read.ts";
import { reviewSheet } from "../../../src/documents/review/sheet.ts";
import { writeReviewDocx } from "../../../src/documents/review/write-docx.ts";
import { writeReviewHtml } from "../../../src/documents/review/write-html.ts";
import type { Segment } from "../../../src/documents/segment.ts";
import { packed, partOf, unpacked } from "../../support/office.ts";

const DOCUMENT = { id: 7, title: "Most & <cesta>", createdAt: 1_700_000_000_000 };

const SEGMENTS: readonly Segment[] = [
  ["Most je tu.", "The bridge is here."],
  [
    `Cesta je ${codeCharacter("open", 1)}duga${codeCharacter("close", 1)}.`,
    `The road is ${codeCharacter("open", 1)}long${codeCharacter("close", 1)}.`,
  ],
  ["Tvrtka «A & B» <d.o.o.>", "The firm ‹\\1› “A & B”"],
  ["Prvi redak\ndrugi\tstupac", "First line\nsecond\tcolumn"],
  ["Nije prevedeno.", ""],
].map(([source = "", target = ""], index) => ({
  id: 451 + index,
  documentId: 7,
  position: index + 1,
  paragraph: index + 1,
  source,
  target,
  codes: [],
  context: index === 0 ? { note: "Naslov" } : {},
  status: "draft",
  locked: false,
  revision: index,
  checkedState: null,
  accepted: [],
  setAside: [],
}));

const WORDS = {
  language: "en",
  columns: {
    place: "No.",
    source: "Croatian",
    target: "English",
    status: "Status",
    comment: "Comment",
  },
  statuses: {
    initial: "open",
    draft: "draft",
    translated: "done",
    reviewed: "seen",
    final: "final",
  },
  advice: "Correct the translation.",
};
const sheet = reviewSheet(DOCUMENT, SEGMENTS);
const docx = writeReviewDocx(sheet, WORDS);
const html = writeReviewHtml(sheet, WORDS, {
  script: { text: "start();", hash: "sha256-c2NyaXB0" },
  style: { text: "td { color: red }", hash: "sha256-c3R5bGU=" },
  name: "most.review",
  strings: '{"a":"</script>"}',
  made: 5,
});

const bytes = (text: string) => new TextEncoder().encode(text);

/** The DOCX as a reviewer's program has changed it. */
const edited = (change: (document: string) => string, more = {}) =>
  packed({
    ...unpacked(docx),
    "word/document.xml": change(partOf(docx, "word/document.xml")),
    ...more,
  });

const outcomes = (file: Uint8Array) =>
  planReview(readReview(file, DOCUMENT).rows, SEGMENTS).map((one) => one.outcome);
const targets = (file: Uint8Array) => readReview(file, DOCUMENT).rows.map(({ target }) => target);

const T = '<w:t xml:space="preserve">The bridge is here.</w:t>';

describe.each([
  ["DOCX", docx],
  ["HTML", bytes(html)],
])("a review table as %s", (_, file) => {
  test("comes back as it went out", () => {
    expect(outcomes(file)).toEqual(SEGMENTS.map(() => "same"));
    expect(readReview(file, DOCUMENT).rows.map(({ place }) => place)).toEqual(
      sheet.rows.map(({ place }) => place),
    );
  });

  test("is refused for another document, of this database or another", () => {
    for (const other of [{ id: 8 }, { createdAt: 5 }]) {
      expect(() => readReview(file, { ...DOCUMENT, ...other })).toThrow(
        expect.objectContaining({ mishap: "reviewOfAnother" }),
      );
    }
  });
});

describe("a reviewer's word processor", () => {
  test.each<[string, (document: string) => string, string]>([
    ["writes another text", (one) => one.replace(T, "<w:t>A bridge.</w:t>"), "A bridge."],
    [
      "splits runs and checks the spelling",
      (one) =>
        one.replace(
          T,
          '<w:t xml:space="preserve">The </w:t></w:r><w:proofErr w:type="spellStart"/><w:r w:rsidR="1"><w:t>bridge.</w:t>',
        ),
      "The bridge.",
    ],
    [
      "marks changes",
      (one) =>
        one.replace(
          T,
          '<w:t xml:space="preserve">The </w:t></w:r><w:del w:id="1" w:author="Iva"><w:r><w:delText>bridge</w:delText></w:r></w:del><w:ins w:id="2" w:author="Iva"><w:r><w:t>road</w:t></w:r></w:ins><w:r><w:t>.</w:t>',
        ),
      "The road.",
    ],
    [
      "marks what was moved",
      (one) =>
        one.replace(
          T,
          '<w:t>A</w:t></w:r><w:moveFrom w:id="1"><w:r><w:t>B</w:t></w:r></w:moveFrom><w:moveTo w:id="2"><w:r><w:t>C</w:t></w:r></w:moveTo><w:r><w:t>D</w:t>',
        ),
      "ACD",
    ],
    [
      "adds a paragraph",
      (one) => one.replace(T, "<w:t>The</w:t></w:r></w:p><w:p><w:r><w:t>road.</w:t>"),
      "The\nroad.",
    ],
    [
      "marks the end of a paragraph as deleted",
      (one) =>
        one.replace(
          `<w:p><w:pPr><w:spacing w:after="60"/></w:pPr><w:r><w:rPr><w:lang w:val="en-GB"/></w:rPr>${T}`,
          '<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:r><w:t>The </w:t></w:r></w:p><w:p><w:r><w:t>road.</w:t>',
        ),
      "The road.",
    ],
    [
      "adds marks and fields",
      (one) =>
        one.replace(
          T,
          "<w:t>A</w:t><w:noBreakHyphen/><w:t>B</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:hyperlink><w:r><w:t>C</w:t></w:r></w:hyperlink><w:r><w:t>D</w:t>",
        ),
      "A‑BCD",
    ],
  ])("%s", (_, change, expected) => {
    expect(targets(edited(change))[0]).toBe(expected);
  });

  test("may delete, double and add rows", () => {
    const rows = (document: string) => document.match(/<w:tr>.*?<\/w:tr>/gu) ?? [];
    const change = (document: string) => {
      const [, first = "", second = ""] = rows(document);
      const foreign = first.replace(/ s451 k\w+/u, " s9999 kabc");
      return document
        .replace(second, `${second.replace(T, "")}${second}${foreign}`)
        .replace(first, first.replace("<w:trPr>", '<w:trPr><w:del w:id="9" w:author="Iva"/>'));
    };
    expect(outcomes(edited(change))).toEqual([
      "same",
      "doubled",
      "unknown",
      "same",
      "same",
      "same",
    ]);
  });

  test("puts remarks beside the table and in its last column", () => {
    const change = (document: string) =>
      document
        .replace(T, `${T}</w:r><w:r><w:commentReference w:id="0"/>`)
        .replace(
          /(<w:tc><w:tcPr><w:tcW w:w="2800"[^>]*><\/w:tcPr><w:p>(?:(?!<w:r>).)*?)<\/w:p>/u,
          "$1<w:r><w:t>Bolje ovako.</w:t></w:r></w:p>",
        );
    const comments = `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="0" w:author="Iva"><w:p><w:r><w:t>Koji most?</w:t></w:r></w:p></w:comment></w:comments>`;
    const reading = readReview(edited(change, { "word/comments.xml": comments }), DOCUMENT);
    expect(reading.rows[0]?.comment).toBe("Bolje ovako.\nKoji most?");
    expect(reading.reviewer).toBe("Iva");
  });

  test("may lose what is hidden", () => {
    const change = (document: string) =>
      document
        .replace(/<w:r><w:rPr><w:noProof\/><w:vanish\/><\/w:rPr>.*?<\/w:r>/gu, "")
        .replace(T, "<w:t>A bridge.</w:t>");
    expect(outcomes(edited(change))).toEqual(["changed", "same", "same", "same", "same"]);
  });
});

describe("a reviewer's browser", () => {
  test.each<[string, string, string]>([
    ["writes another text", "A bridge.", "A bridge."],
    ["makes lines of blocks", "The<div>road.</div><div><br></div>", "The\nroad."],
    ["keeps what is marked up", "The <b>road</b> &amp; <i>bridge</i>", "The road & bridge"],
    ["makes spaces that do not break", "The&nbsp;road", "The\u00A0road"],
  ])("%s", (_, content, expected) => {
    expect(targets(bytes(html.replace("The bridge is here.", content)))[0]).toBe(expected);
  });

  test("saves remarks, and what it adds to the page is not read", () => {
    const saved = html
      .replace('aria-label="Comment 1"></div>', 'aria-label="Comment 1">Bolje ovako.</div>')
      .replace(
        "</body>",
        "<div id=ext><table><tr><td>1</td></tr></table><script>x()</script></div></body>",
      );
    const [first, ...others] = readReview(bytes(saved), DOCUMENT).rows;
    expect(first?.comment).toBe("Bolje ovako.");
    expect(others).toHaveLength(4);
  });
});

test.each([
  ["a page without the table", bytes("<table><tr><td>1</td></tr></table>"), "reviewUnusable"],
  ["text", bytes("Dobar dan."), "reviewUnusable"],
  ["another DOCX", packed({ "word/document.xml": "<a/>" }), "reviewUnusable"],
  ["an archive without a text", packed({ "a.txt": "a" }), "reviewUnusable"],
  ["elements a hundred thousand deep", bytes("<div>".repeat(100_000)), "reviewUnusable"],
])("%s is refused", (_, file, mishap) => {
  expect(() => readReview(file, DOCUMENT)).toThrow(expect.objectContaining({ mishap }));
});

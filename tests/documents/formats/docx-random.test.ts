import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { docxFormat } from "../../../src/documents/formats/docx.ts";
import { codesIn, plainText } from "../../../src/documents/inline-codes.ts";
import { mended } from "../../../src/documents/mended-codes.ts";
import { xmlTree } from "../../../src/documents/xml/tree.ts";
import { readBytes, translatedFile, untouchedFile } from "../../support/documents.ts";
import { docx, field, paragraph, run, runOf } from "../../support/docx.ts";
import { partOf } from "../../support/office.ts";

const PROPERTIES = [
  "<w:b/>",
  '<w:i w:val="0"/>',
  '<w:color w:val="FF0000"/>',
  '<w:u w:val="single"/>',
  '<w:lang w:val="de-DE"/>',
  '<w:spacing w:val="40"/>',
];

const words = fc
  .array(fc.constantFrom("kiša", " pada", "ć", " ", "čaj ", "&amp;", "1.", " Ž", "-"), {
    minLength: 1,
    maxLength: 4,
  })
  .map((some) => some.join(""));
const format = fc.subarray(PROPERTIES).map((some) => some.join(""));
const textRun = fc.tuple(words, format).map(([text, properties]) => run(text, properties));
const around =
  (before: string, after: string) =>
  (content: readonly string[]): string =>
    before + content.join("") + after;
const tracked = 'w:id="1" w:author="A"';

/** Whatever Word may put into a paragraph. */
const content = fc.letrec<{ readonly node: string; readonly nodes: readonly string[] }>((tie) => ({
  nodes: fc.array(tie("node"), { maxLength: 5, depthIdentifier: "content" }),
  node: fc.oneof(
    { depthSize: "small", depthIdentifier: "content" },
    { weight: 6, arbitrary: textRun },
    format.map((properties) => runOf("<w:tab/>", properties)),
    words.map((text) => runOf(`<w:t>${text}</w:t><w:br/><w:t>${text}</w:t>`)),
    fc.constant('<w:bookmarkStart w:id="1" w:name="a"/>'),
    fc.constant(runOf('<w:footnoteReference w:id="2"/>')),
    fc.constant(runOf('<w:fldChar w:fldCharType="separate"/>')),
    fc.constant(runOf('<w:fldChar w:fldCharType="begin"/>')),
    fc.constant(runOf('<w:fldChar w:fldCharType="end"/>')),
    words.map((text) => run(text, "<w:vanish/>")),
    words.map((text) => `<w:del ${tracked}><w:r><w:delText>${text}</w:delText></w:r></w:del>`),
    tie("nodes").map(around('<w:hyperlink r:id="rIdLink">', "</w:hyperlink>")),
    tie("nodes").map(around(`<w:ins ${tracked}>`, "</w:ins>")),
    tie("nodes").map(around("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>")),
    tie("nodes").map((nodes) => field("REF a", nodes.join(""))),
    tie("nodes").map((nodes) => field("PAGE", nodes.join(""))),
    tie("nodes").map((nodes) =>
      runOf(
        `<w:pict><v:textbox><w:txbxContent>${paragraph(...nodes)}</w:txbxContent></v:textbox></w:pict>`,
      ),
    ),
  ),
})).nodes;

const body = fc
  .array(content, { minLength: 1, maxLength: 4 })
  .map((some) => some.map((nodes) => paragraph(...nodes)).join("") + paragraph(run("Kraj.")));

/** What `read` finds, without the places. */
function piecesOf(bytes: Uint8Array) {
  const { parts } = docxFormat.read({ fileName: "a.docx", bytes });
  return parts.flatMap(({ units }) => units.map(({ pieces }) => pieces));
}

const RUNS = { numRuns: 60 };

describe("whatever stands in a paragraph", () => {
  test("an untouched file is the same file", () => {
    fc.assert(
      fc.property(body, (xml) => {
        const file = docx(xml);
        expect(untouchedFile(readBytes("a.docx", file))).toEqual(file);
      }),
      RUNS,
    );
  });

  test("what is written and read again is the same, codes and all", () => {
    fc.assert(
      fc.property(body, (xml) => {
        const file = docx(xml);
        const { parts } = docxFormat.read({ fileName: "a.docx", bytes: file });
        const [main] = parts;
        let text = main?.text ?? "";
        for (const unit of [...(main?.units ?? [])].reverse()) {
          const raw = text.slice(unit.from, unit.to);
          const writing = { pieces: unit.pieces, raw, base: unit.base, segments: [] };
          const written = docxFormat.writeUnit({ ...writing, variety: "en-GB" });
          text = text.slice(0, unit.from) + written + text.slice(unit.to);
        }
        const again = docx(/<w:body>(.*)<\/w:body>/su.exec(text)?.[1] ?? "");
        expect(plain(piecesOf(again))).toEqual(plain(piecesOf(file)));
      }),
      RUNS,
    );
  });

  test("random translations land where they belong", () => {
    fc.assert(
      fc.property(
        body,
        fc.infiniteStream(fc.stringMatching(/^[a-z&<>"' ]{1,12}$/u)),
        (xml, some) => {
          const document = readBytes("a.docx", docx(xml));
          const targets = document.segments.map((_, index) => `T${index}${some.next().value}`);
          const written = translatedFile(
            document,
            (source, index) => (targets[index] ?? "") + codesOf(source),
          );
          const texts = plain(piecesOf(written)).join("\n").replace(/‹.*?›/gu, "");
          let at = 0;
          for (const target of targets) {
            const found = even(texts).indexOf(even(target), at);
            expect(found).toBeGreaterThanOrEqual(at);
            at = found;
          }
        },
      ),
      RUNS,
    );
  });

  test("codes that were shuffled, dropped or doubled leave a file whole", () => {
    fc.assert(
      fc.property(body, fc.infiniteStream(fc.nat()), (xml, numbers) => {
        const document = readBytes("a.docx", docx(xml));
        const written = translatedFile(document, (source) => disordered(source, numbers));
        expect(xmlTree(partOf(written, "word/document.xml")).local).toBe("document");
      }),
      RUNS,
    );
  });
});

/** Data of codes hold marks of changes that are gone, and so may differ. */
function plain(units: ReturnType<typeof piecesOf>): readonly string[] {
  return units.map((pieces) =>
    pieces
      .map((piece) => (piece.type === "text" ? piece.text : `‹${piece.type} ${piece.label}›`))
      .join(""),
  );
}

function even(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

function codesOf(source: string): string {
  return codesIn(source)
    .map(({ from, to }) => source.slice(from, to))
    .join("");
}

function disordered(source: string, numbers: Iterator<number>): string {
  const pick = () => numbers.next().value ?? 0;
  const codes = codesIn(source).map(({ from, to }) => source.slice(from, to));
  const some = codes.flatMap((code) => [[], [code], [code, code]][pick() % 3] ?? []);
  const words = [...plainText(source).text.split(" "), ...some].map(
    (word) => [pick(), word] as const,
  );
  const shuffled = words.sort(([one], [other]) => one - other).map(([, word]) => word);
  return mended(`x ${shuffled.join(" ")}`, source);
}

import { describe, expect, test } from "vitest";
import { Mishap } from "../../../src/errors.ts";
import { readBytes, shownSources, translatedFile, untouchedFile } from "../../support/documents.ts";
import {
  bodyOf,
  type DocxParts,
  docx,
  field,
  NAMESPACES,
  paragraph,
  run,
  runOf,
} from "../../support/docx.ts";
import { contentTypes, packed, partOf, relationships, unpacked } from "../../support/office.ts";

const BOLD = "<w:b/><w:bCs/>";

/** A text in capitals; codes have none. */
function upper(source: string): string {
  return source.toUpperCase();
}

function capitals(file: Uint8Array): Uint8Array {
  return translatedFile(readBytes("a.docx", file), upper);
}

/** The body of a document with its letters made capitals. */
function inCapitals(body: string, parts: DocxParts = {}): string {
  return bodyOf(capitals(docx(body, parts)));
}

const TRACKED = 'w:id="1" w:author="Ana" w:date="2026-01-02T03:04:05Z"';
const inserted = (content: string) => `<w:ins ${TRACKED}>${content}</w:ins>`;
const deleted = (text: string) =>
  `<w:del ${TRACKED}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;

/** A paragraph whose mark is deleted, so that the next one goes on in it. */
const joining = (content: string) =>
  `<w:p><w:pPr><w:pStyle w:val="A"/><w:rPr><w:del ${TRACKED}/></w:rPr></w:pPr>${content}</w:p>`;

const plain = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const kept = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

describe("a translated paragraph", () => {
  test.each([
    [
      "keeps its format",
      paragraph(run("Kiša.", '<w:i/><w:lang w:val="hr-HR"/>')),
      paragraph('<w:r><w:rPr><w:i/><w:lang w:val="en-GB"/></w:rPr><w:t>KIŠA.</w:t></w:r>'),
    ],
    [
      "keeps its properties",
      `<w:p w:rsidR="00AB"><w:pPr><w:jc w:val="center"/></w:pPr>${run("Kiša.")}</w:p>`,
      `<w:p w:rsidR="00AB"><w:pPr><w:jc w:val="center"/></w:pPr>${plain("KIŠA.")}</w:p>`,
    ],
    [
      "has its pairs",
      paragraph(run("Ovo je "), run("važno", BOLD), run(".")),
      paragraph(
        kept("OVO JE "),
        "<w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t>VAŽNO</w:t></w:r>",
        plain("."),
      ),
    ],
    [
      "has properties in the order of the schema",
      paragraph(
        run("Sve je ovo ", '<w:i/><w:color w:val="FF0000"/>'),
        run("a", '<w:color w:val="FF0000"/><w:i/><w:b/>'),
      ),
      paragraph(
        '<w:r><w:rPr><w:i/><w:color w:val="FF0000"/></w:rPr><w:t xml:space="preserve">SVE JE OVO </w:t></w:r>',
        '<w:r><w:rPr><w:b/><w:i/><w:color w:val="FF0000"/></w:rPr><w:t>A</w:t></w:r>',
      ),
    ],
    [
      "keeps a link",
      paragraph(
        run("Vidi "),
        `<w:hyperlink r:id="rIdLink">${run("ovdje", "<w:i/>")}</w:hyperlink>`,
        run(" više."),
      ),
      paragraph(
        kept("VIDI "),
        '<w:hyperlink r:id="rIdLink"><w:r><w:rPr><w:i/></w:rPr><w:t>OVDJE</w:t></w:r></w:hyperlink>',
        kept(" VIŠE."),
      ),
    ],
    [
      "keeps a field",
      paragraph(run("Stranica "), field("PAGE", plain("3")), run(" je tu.")),
      paragraph(kept("STRANICA "), field("PAGE", plain("3")), kept(" JE TU.")),
    ],
    [
      "keeps the instruction of a field",
      paragraph(run("Vidi "), field("REF a", run("to")), run(" tu.")),
      paragraph(kept("VIDI "), field("REF a", plain("TO")), kept(" TU.")),
    ],
    [
      "keeps tabs and breaks in their run",
      paragraph(runOf("<w:t>Ana</w:t><w:tab/><w:t>i Ivo</w:t><w:br/><w:t>tu.</w:t>")),
      paragraph(runOf("<w:t>ANA</w:t><w:tab/><w:t>I IVO</w:t><w:br/><w:t>TU.</w:t>")),
    ],
    [
      "keeps the hyphens of Word",
      paragraph(runOf("<w:t>ab</w:t><w:noBreakHyphen/><w:t>cd</w:t><w:softHyphen/><w:t>ef</w:t>")),
      paragraph(runOf("<w:t>AB</w:t><w:noBreakHyphen/><w:t>CD</w:t><w:softHyphen/><w:t>EF</w:t>")),
    ],
    [
      "is written without marks of changes",
      paragraph(run("Kiša "), deleted("ne "), inserted(run("pada."))),
      paragraph(plain("KIŠA PADA.")),
    ],
    [
      "loses the tags of old",
      paragraph(`<w:smartTag w:uri="u" w:element="p">${run("Kiša")}</w:smartTag>`, run(" pada.")),
      paragraph(plain("KIŠA PADA.")),
    ],
    [
      "keeps marks of moves beside its text",
      paragraph(
        run("Kiša "),
        '<w:moveToRangeStart w:id="1" w:name="m"/>',
        `<w:moveTo ${TRACKED}>${run("pada.")}</w:moveTo>`,
      ),
      paragraph(plain("KIŠA PADA."), '<w:moveToRangeStart w:id="1" w:name="m"/>'),
    ],
    [
      "has no mark of a change in its properties",
      `<w:p><w:pPr><w:jc w:val="left"/><w:rPr><w:ins ${TRACKED}/><w:b/></w:rPr><w:pPrChange ${TRACKED}><w:pPr/></w:pPrChange></w:pPr>${run("Kiša.")}</w:p>`,
      `<w:p><w:pPr><w:jc w:val="left"/><w:rPr><w:b/></w:rPr></w:pPr>${plain("KIŠA.")}</w:p>`,
    ],
    [
      "goes on in the next where its mark is deleted",
      `${joining(run("Kiša "))}<w:p><w:pPr><w:pStyle w:val="B"/></w:pPr>${run("pada.")}</w:p>`,
      `<w:p><w:pPr><w:pStyle w:val="B"/></w:pPr>${plain("KIŠA PADA.")}</w:p>`,
    ],
    [
      "goes on behind what is all deleted",
      joining(run("Kiša ")) + joining(deleted("ne ")) + paragraph(run("pada.")),
      paragraph(plain("KIŠA PADA.")),
    ],
    [
      "ends before a table though its mark is deleted",
      `${joining(run("Kiša."))}<w:tbl/>`,
      `<w:p><w:pPr><w:pStyle w:val="A"/><w:rPr></w:rPr></w:pPr>${plain("KIŠA.")}</w:p><w:tbl/>`,
    ],
    [
      "leaves alone what is all deleted",
      joining(deleted("Ništa.")) + paragraph(run("Kiša.")),
      joining(deleted("Ništa.")) + paragraph(plain("KIŠA.")),
    ],
    [
      "keeps other names for the same",
      '<x:p xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:r><x:t>Kiša.</x:t></x:r></x:p>',
      '<x:p xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:r><x:t>KIŠA.</x:t></x:r></x:p>',
    ],
    [
      "leaves its control to itself",
      paragraph(
        `<w:sdt><w:sdtPr><w:dataBinding w:xpath="t"/></w:sdtPr><w:sdtContent>${run("Kiša")}</w:sdtContent></w:sdt>`,
        run(" pada."),
      ),
      paragraph(
        `<w:sdt><w:sdtPr></w:sdtPr><w:sdtContent>${plain("KIŠA")}</w:sdtContent></w:sdt>`,
        kept(" PADA."),
      ),
    ],
    [
      "leaves the control around it to itself",
      `<w:sdt><w:sdtPr><w:dataBinding w:xpath="t"/></w:sdtPr><w:sdtContent>${paragraph(run("Kiša."))}</w:sdtContent></w:sdt>`,
      `<w:sdt><w:sdtPr></w:sdtPr><w:sdtContent>${paragraph(plain("KIŠA."))}</w:sdtContent></w:sdt>`,
    ],
    [
      "has its mark in English",
      `<w:p><w:pPr><w:rPr><w:lang w:val="hr-HR"/></w:rPr></w:pPr>${run("Kiša.")}</w:p>`,
      `<w:p><w:pPr><w:rPr><w:lang w:val="en-GB"/></w:rPr></w:pPr>${plain("KIŠA.")}</w:p>`,
    ],
  ])("%s", (_, body, written) => {
    expect(inCapitals(body)).toBe(written);
  });

  test("takes tabs, line ends and markup that are typed", () => {
    const document = readBytes("a.docx", docx(paragraph(run("Kiša."))));
    const written = translatedFile(document, () => "a\tb\nc <w:t> & \u2011  d");
    expect(bodyOf(written)).toBe(
      paragraph(
        '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t xml:space="preserve">c &lt;w:t&gt; &amp; </w:t><w:noBreakHyphen/><w:t xml:space="preserve">  d</w:t></w:r>',
      ),
    );
  });

  test("keeps a field that goes on in the next as it stands", () => {
    const begin = runOf('<w:fldChar w:fldCharType="begin"/>');
    const code = runOf('<w:instrText xml:space="preserve"> TOC \\o </w:instrText>');
    const separate = runOf('<w:fldChar w:fldCharType="separate"/>');
    const last = runOf('<w:fldChar w:fldCharType="end"/>');
    const body =
      paragraph(begin, code, separate, plain("Kiša")) + paragraph(plain("pada.")) + paragraph(last);
    expect(inCapitals(body)).toBe(body.replace("Kiša", "KIŠA").replace("pada.", "PADA."));
  });
});

const PART_OF_BOX = (text: string) => `<w:txbxContent>${paragraph(run(text))}</w:txbxContent>`;

/** A box as Word writes it: once for itself, and again for programs that know less. */
const box = (text: string) =>
  runOf(
    `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:docPr id="1" name="Okvir 1" descr="Okvir s tekstom"/><a:graphic><a:graphicData><wps:wsp><wps:txbx>${PART_OF_BOX(text)}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape alt="Okvir s tekstom"><v:textbox>${PART_OF_BOX(text)}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`,
  );

describe("texts within a paragraph", () => {
  test("are segments of their own, behind it", () => {
    const body = paragraph(run("Prije okvira "), box("U okviru. Još."), run("i poslije."));
    expect(shownSources("a.docx", docx(body))).toEqual([
      "Prije okvira ‹1/›i poslije.",
      "Okvir s tekstom",
      "U okviru.",
      "Još.",
    ]);
  });

  test("are written wherever they are shown", () => {
    const body = paragraph(box("U okviru."), run("Poslije."));
    expect(inCapitals(body)).toBe(
      paragraph(box("U okviru."), plain("Poslije."))
        .replaceAll(run("U okviru."), plain("U OKVIRU."))
        .replaceAll("Okvir s tekstom", "OKVIR S TEKSTOM")
        .replace("Poslije", "POSLIJE"),
    );
  });

  test("are described pictures, but no names of files", () => {
    const picture = (text: string) =>
      runOf(
        `<w:drawing><wp:inline><wp:docPr id="1" name="Slika" descr="${text}"/></wp:inline></w:drawing>`,
      );
    const body = paragraph(run("Ovdje "), picture("Crveni &quot;krov&quot;"), run(" je slika."));
    expect(shownSources("a.docx", docx(body))).toEqual(["Ovdje ‹1_› je slika.", 'Crveni "krov"']);
    expect(inCapitals(body)).toContain('descr="CRVENI &quot;KROV&quot;"');
    expect(shownSources("a.docx", docx(paragraph(picture("slika.png"), run("A."))))).toEqual([
      "A.",
    ]);
  });

  test("are tooltips of links", () => {
    const body = paragraph(
      `<w:hyperlink r:id="rIdLink" w:tooltip="Otvori stranicu">${run("ovdje")}</w:hyperlink>`,
      run(" je više."),
    );
    expect(shownSources("a.docx", docx(body))).toEqual([
      "‹1›ovdje‹/1› je više.",
      "Otvori stranicu",
    ]);
    expect(inCapitals(body)).toContain('w:tooltip="OTVORI STRANICU"');
  });

  test("may hold others in turn", () => {
    const inner = runOf(
      '<w:drawing><wp:inline><wp:docPr descr="Slika u okviru"/></wp:inline></w:drawing>',
    );
    const body = paragraph(box(`Gore.</w:t></w:r>${inner}<w:r><w:t>`));
    const sources = shownSources("a.docx", docx(body));
    expect(sources).toEqual(["Okvir s tekstom", "Gore.", "Slika u okviru"]);
    expect(inCapitals(body).match(/SLIKA U OKVIRU/gu)).toHaveLength(2);
  });
});

describe("a whole document", () => {
  const PARTS: DocxParts = {
    header1: paragraph(run("Zaglavlje")),
    footer1: paragraph(run("Stranica "), field("PAGE", plain("1"))),
    footnotes: `<w:footnote w:type="separator" w:id="-1">${paragraph(runOf("<w:separator/>"))}</w:footnote><w:footnote w:id="2">${paragraph(runOf("<w:footnoteRef/>"), run(" Bilješka."))}</w:footnote>`,
    endnotes: `<w:endnote w:id="2">${paragraph(run("Na kraju."))}</w:endnote>`,
    comments: `<w:comment w:id="0">${paragraph(run("Primjedba."))}</w:comment>`,
    settings: '<w:themeFontLang w:val="hr-HR"/>',
  };
  const cell = (text: string) => `<w:tc><w:tcPr/>${paragraph(run(text))}</w:tc>`;
  const table = `<w:tbl><w:tblPr><w:tblCaption w:val="Cijene po danu"/></w:tblPr><w:tr>${cell("Dan")}${cell("Cijena")}</w:tr></w:tbl>`;
  const file = docx(paragraph(run("Tijelo.")) + table, PARTS);

  test("is read with all parts that are shown, comments left alone", () => {
    expect(shownSources("a.docx", file)).toEqual([
      "Tijelo.",
      "Cijene po danu",
      "Dan",
      "Cijena",
      "Bilješka.",
      "Na kraju.",
      "Zaglavlje",
      "Stranica ‹1=›",
    ]);
  });

  test("is the same file where nothing was translated", () => {
    expect(untouchedFile(readBytes("a.docx", file))).toEqual(file);
  });

  test("differs in its texts and languages alone", () => {
    const before = unpacked(file);
    const after = unpacked(capitals(file));
    const texts = ["document", "footnotes", "endnotes", "header1", "footer1", "styles", "settings"];
    const changed = Object.keys(before).filter((name) => before[name] !== after[name]);
    expect(changed.sort()).toEqual(texts.map((name) => `word/${name}.xml`).sort());
    expect(after["word/styles.xml"]).toBe(before["word/styles.xml"]?.replace("hr-HR", "en-GB"));
    expect(after["word/settings.xml"]).toContain('w:themeFontLang w:val="en-GB"');
  });

  test("keeps every paragraph that was not translated to the last byte", () => {
    const untouched = `<w:p w:rsidR="1"><w:r><w:t>Ki</w:t></w:r>${deleted("x")}<w:proofErr/><w:r><w:t>ša.</w:t></w:r></w:p>`;
    const document = readBytes("a.docx", docx(untouched + paragraph(run("Snijeg."))));
    const written = translatedFile(document, (source) => (source === "Snijeg." ? "Snow." : ""));
    expect(bodyOf(written)).toBe(untouched + paragraph(plain("Snow.")));
  });

  test("of the strict dialect is read and written", () => {
    const strict = Object.fromEntries(
      Object.entries(unpacked(file)).map(([name, text]) => [
        name,
        text.replaceAll(
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "http://purl.oclc.org/ooxml/wordprocessingml/main",
        ),
      ]),
    );
    expect(partOf(capitals(packed(strict)), "word/document.xml")).toContain("<w:t>TIJELO.</w:t>");
  });
});

describe("another file", () => {
  const mishap = (fileName: string, bytes: Uint8Array) => {
    try {
      readBytes(fileName, bytes);
      return "none";
    } catch (error) {
      if (!(error instanceof Mishap)) throw error;
      return error.mishap;
    }
  };
  const file = docx(paragraph(run("Kiša.")));
  const locked = Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.from("EncryptedPackage", "utf16le"),
  ]);
  const main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  const withBody = (xml: string | Uint8Array) =>
    packed({
      "[Content_Types].xml": contentTypes({ "/word/document.xml": main }),
      "_rels/.rels": relationships([]),
      "word/document.xml": xml,
    });
  const deep = `<w:document${NAMESPACES}>${"<w:sdt>".repeat(1e5)}${"</w:sdt>".repeat(1e5)}</w:document>`;

  test.each([
    ["that is whole", file, "none"],
    ["with a password", locked, "filePassword"],
    ["cut off", file.slice(0, 500), "archiveUnusable"],
    ["that is an archive of something else", packed({ a: "a" }), "fileNotOfFormat"],
    ["that is a text", Buffer.from("Kiša pada."), "fileNotOfFormat"],
    ["without text", docx(paragraph()), "documentEmpty"],
    ["with broken XML", withBody("<w:document>"), "xmlUnusable"],
    ["with entities", withBody('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'), "xmlWithEntities"],
    ["nested beyond reason", withBody(deep), "xmlTooDeep"],
    [
      "in an unknown encoding",
      withBody(Uint8Array.of(0x3c, 0x61, 0xe6, 0x2f, 0x3e)),
      "encodingUnknown",
    ],
  ])("%s", (_, bytes, expected) => {
    expect(mishap("a.docx", bytes)).toBe(expected);
  });

  test("with a wrong ending is known by its content", () => {
    expect(shownSources("a.dat", file)).toEqual(["Kiša."]);
  });
});

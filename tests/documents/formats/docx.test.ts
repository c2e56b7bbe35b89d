import { describe, expect, test } from "vitest";
import { shownSources } from "../../support/documents.ts";
import { docx, field, paragraph, run, runOf } from "../../support/docx.ts";

const BOLD = "<w:b/><w:bCs/>";
const LINKED = '<w:rStyle w:val="Hyperlink"/>';

/** The sources of one paragraph. */
function sources(...content: readonly string[]): readonly string[] {
  return shownSources("a.docx", docx(paragraph(...content)));
}

const link = (...content: readonly string[]) =>
  `<w:hyperlink r:id="rIdLink" w:history="1">${content.join("")}</w:hyperlink>`;
const inserted = (content: string) =>
  `<w:ins w:id="1" w:author="Ana" w:date="2026-01-02T03:04:05Z">${content}</w:ins>`;
const deleted = (text: string) =>
  `<w:del w:id="2" w:author="Ana"><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
const start = '<w:bookmarkStart w:id="5" w:name="mjesto"/>';
const end = '<w:bookmarkEnd w:id="5"/>';
const goBack = '<w:bookmarkStart w:id="6" w:name="_GoBack"/><w:bookmarkEnd w:id="6"/>';
const note = runOf('<w:footnoteReference w:id="2"/>', '<w:rStyle w:val="FootnoteReference"/>');

test("a link longer than the words around it costs one code", () => {
  const linked = link(run("u knjizi o brodovima i morima", LINKED));
  expect(sources(run("Piše "), linked, run(", str. 3."))).toEqual([
    "Piše ‹1›u knjizi o brodovima i morima‹/1›, str. 3.",
  ]);
});

describe("runs of one look are one", () => {
  test.each([
    [
      "cut by spelling and sessions",
      [
        run("Ki"),
        '<w:proofErr w:type="spellStart"/>',
        `<w:r w:rsidR="00A1"><w:t>ša</w:t></w:r>`,
        run(" pada."),
      ],
    ],
    [
      "in languages that Word has guessed",
      [run("Kiša ", '<w:lang w:val="en-US"/>'), run("pada.", "<w:noProof/>")],
    ],
    [
      "written in other ways",
      [run("Kiša ", '<w:b w:val="true"/><w:i/>'), run("pada.", '<w:i w:val="1"/><w:b/>')],
    ],
    [
      "with fonts for other scripts",
      [
        run("Kiša ", '<w:rFonts w:ascii="Arial" w:cs="Arial"/><w:szCs w:val="20"/>'),
        run("pada.", '<w:rFonts w:hint="eastAsia" w:ascii="Arial"/>'),
      ],
    ],
    [
      "pushed together by a hair",
      [run("Kiša ", '<w:spacing w:val="-2"/>'), run("pada.", '<w:w w:val="99"/>')],
    ],
    ["where Word was last", [run("Kiša "), goBack, run("pada.")]],
    ["where a page ended", [run("Kiša "), runOf("<w:lastRenderedPageBreak/><w:t>pada.</w:t>")]],
    [
      "in a tag of old",
      [`<w:smartTag w:uri="u" w:element="place">${run("Kiša")}</w:smartTag>`, run(" pada.")],
    ],
    ["with a plain space between bold words", [run("Kiša", BOLD), run(" "), run("pada.", BOLD)]],
    [
      "with the change of a format",
      [
        run("Kiša "),
        run("pada.", '<w:rPrChange w:id="1" w:author="A"><w:rPr><w:b/></w:rPr></w:rPrChange>'),
      ],
    ],
    ["inserted", [run("Kiša "), inserted(run("pada."))]],
    ["beside what was deleted", [run("Kiša "), deleted("ne "), run("pada.")]],
    [
      "moved here",
      [
        run("Kiša "),
        `<w:moveToRangeStart w:id="1" w:name="m"/><w:moveTo w:id="3">${run("pada.")}</w:moveTo><w:moveToRangeEnd w:id="1"/>`,
      ],
    ],
    [
      "moved away",
      [run("Kiša "), `<w:moveFrom w:id="3">${run("i snijeg ")}</w:moveFrom>`, run("pada.")],
    ],
    ["without the space that is not kept", ["<w:r><w:t> Kiša pada. </w:t></w:r>"]],
  ])("%s", (_, content) => {
    expect(sources(...content)).toEqual(["Kiša pada."]);
  });
});

describe("what has another look is a pair", () => {
  test.each([
    ["bold", [run("Ovo je "), run("važno", BOLD), run(".")], "Ovo je ‹1›važno‹/1›."],
    [
      "plain among bold",
      [run("Sve je ovo "), run("manje ")]
        .map((one, index) => (index === 0 ? run("Sve je ovo ", BOLD) : one))
        .concat(run("važno.", BOLD)),
      "Sve je ovo ‹1›manje ‹/1›važno.",
    ],
    [
      "bold and slanted within bold",
      [
        run("Ovo je "),
        run("vrlo ", "<w:b/>"),
        run("važno", "<w:b/><w:i/>"),
        run(" i hitno", "<w:b/>"),
        run(" danas."),
      ],
      "Ovo je ‹1›vrlo ‹2›važno‹/2› i hitno‹/1› danas.",
    ],
    [
      "a link with its style",
      [run("Vidi "), link(run("ovdje", LINKED)), run(" više.")],
      "Vidi ‹1›ovdje‹/1› više.",
    ],
    [
      "a link in bold",
      [
        run("Vidi dakle ", ""),
        run("ovo i ", BOLD),
        link(run("ovdje", BOLD + LINKED)),
        run(" više."),
      ],
      "Vidi dakle ‹1›ovo i ‹2›ovdje‹/2›‹/1› više.",
    ],
    [
      "a link with bold in it",
      [run("Vidi "), link(run("baš ", LINKED), run("tu", LINKED + BOLD)), run(" sve.")],
      "Vidi ‹1›baš ‹2›tu‹/2›‹/1› sve.",
    ],
    [
      "a link as a field",
      [run("Vidi "), field('HYPERLINK "https://example.com/"', run("ovdje", LINKED)), run(".")],
      "Vidi ‹1›ovdje‹/1›.",
    ],
    [
      "a reference",
      [run("Vidi "), field("REF _Ref1", run("Tablica 1")), run(".")],
      "Vidi ‹1›Tablica 1‹/1›.",
    ],
    [
      "a simple field with a text",
      [run("Vidi "), `<w:fldSimple w:instr=" REF a ">${run("sliku")}</w:fldSimple>`, run(".")],
      "Vidi ‹1›sliku‹/1›.",
    ],
    [
      "a control",
      [
        run("Ime: "),
        `<w:sdt><w:sdtPr><w:id w:val="1"/></w:sdtPr><w:sdtContent>${run("Ana")}</w:sdtContent></w:sdt>`,
        run("."),
      ],
      "Ime: ‹1›Ana‹/1›.",
    ],
    [
      "above the line",
      [run("Površina je 5 m"), run("2", '<w:vertAlign w:val="superscript"/>'), run(" i više.")],
      "Površina je 5 m‹1›2‹/1› i više.",
    ],
  ])("%s", (_, content, source) => {
    expect(sources(...content)).toEqual([source]);
  });
});

describe("what stands alone", () => {
  test.each([
    ["a tab", [run("Ime"), runOf("<w:tab/>"), run("prezime.")], "Ime‹1_›prezime."],
    ["a break", [runOf("<w:t>Ime</w:t><w:br/><w:t>prezime.</w:t>")], "Ime‹1_›prezime."],
    [
      "hyphens are letters",
      [runOf("<w:t>crno</w:t><w:noBreakHyphen/><w:t>bi</w:t><w:softHyphen/><w:t>jeli</w:t>")],
      "crno\u2011bi\u00ADjeli",
    ],
    [
      "a symbol",
      [run("Dalje "), runOf('<w:sym w:font="Wingdings" w:char="F0E0"/>'), run(" ovamo.")],
      "Dalje ‹1=› ovamo.",
    ],
    ["a note", [run("Ovo"), note, run(" piše.")], "Ovo‹1/› piše."],
    [
      "a bookmark",
      [run("Ovo "), start, run("piše"), end, run(" ovdje.")],
      "Ovo ‹1/›piše‹2/› ovdje.",
    ],
    [
      "the page",
      [run("Stranica "), field("PAGE", run("3")), run(" od dvije.")],
      "Stranica ‹1=› od dvije.",
    ],
    [
      "the date in a simple field",
      [
        run("Dana "),
        `<w:fldSimple w:instr="DATE">${run("2. svibnja")}</w:fldSimple>`,
        run(" ove godine."),
      ],
      "Dana ‹1=› ove godine.",
    ],
    [
      "a field within a field",
      [run("Broj "), field(`IF ${field("PAGE", run("1"))} = "1"`, run("prvi")), run(" je tu.")],
      "Broj ‹1›prvi‹/1› je tu.",
    ],
    [
      "an entry of the index",
      [
        run("Kiša"),
        runOf(
          '<w:fldChar w:fldCharType="begin"/><w:instrText>XE "kiša"</w:instrText><w:fldChar w:fldCharType="end"/>',
        ),
        run(" pada."),
      ],
      "Kiša‹1/› pada.",
    ],
    [
      "hidden text",
      [run("Kiša "), run("tajna", "<w:vanish/>"), run(" i više", "<w:vanish/>"), run("pada.")],
      "Kiša ‹1/›pada.",
    ],
    [
      "a formula",
      [run("Neka je "), "<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>", run(" točno.")],
      "Neka je ‹1=› točno.",
    ],
    [
      "a comment",
      [
        run("Kiša "),
        '<w:commentRangeStart w:id="0"/>',
        run("pada"),
        '<w:commentRangeEnd w:id="0"/>',
        runOf('<w:commentReference w:id="0"/>'),
        run(" jako."),
      ],
      "Kiša ‹1/›pada‹2/› jako.",
    ],
    [
      "ruby",
      [
        run("Riječ "),
        runOf("<w:ruby><w:rubyBase><w:r><w:t>漢</w:t></w:r></w:rubyBase></w:ruby>"),
        run(" je strana."),
      ],
      "Riječ ‹1=› je strana.",
    ],
    [
      "a box to tick",
      [
        run("Da "),
        `<w:sdt><w:sdtPr><w14:checkbox/></w:sdtPr><w:sdtContent>${run("☐")}</w:sdtContent></w:sdt>`,
        run(" Ne."),
      ],
      "Da ‹1=› Ne.",
    ],
  ])("%s", (_, content, source) => {
    expect(sources(...content)).toEqual([source]);
  });
});

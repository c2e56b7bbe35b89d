import { describe, expect, test } from "vitest";
import { codeCharacter } from "../../../src/documents/inline-codes.ts";
import { readBytes, shownSources, translatedFile, untouchedFile } from "../../support/documents.ts";
import { fodt, type OdtFixture, odt, run } from "../../support/odt.ts";
import { packed, partOf, unpacked } from "../../support/office.ts";

const BOLD = run("T1", 'fo:font-weight="bold" officeooo:rsid="0001"');
const ALSO_BOLD = run("T2", 'fo:font-weight="bold" officeooo:rsid="0002" fo:language="bg"');
const ITALIC = run("T3", 'fo:font-style="italic"');
const PLAIN = run("T4", 'officeooo:rsid="0003" fo:language="de" fo:country="DE"');
const HIDDEN = run("T5", 'text:display="none"');
const RUNS: OdtFixture = { automatic: BOLD + ALSO_BOLD + ITALIC + PLAIN + HIDDEN };

const p = (content: string) => `<text:p text:style-name="Standard">${content}</text:p>`;
const span = (name: string, content: string) =>
  `<text:span text:style-name="${name}">${content}</text:span>`;
const note = (content: string) =>
  `<text:note text:id="ftn1" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${p(content)}</text:note-body></text:note>`;
const box = (content: string, anchor = "paragraph") =>
  `<draw:frame draw:name="Okvir1" text:anchor-type="${anchor}"><draw:text-box>${content}</draw:text-box></draw:frame>`;

const sources = (body: string, fixture = RUNS) => shownSources("tekst.odt", odt(body, fixture));

describe("a text of LibreOffice is read", () => {
  test.each<[string, string, readonly string[]]>([
    [
      "paragraphs and headings",
      `<text:h text:outline-level="1">Uvod</text:h>${p("Most.")}`,
      ["Uvod", "Most."],
    ],
    ["bold words", p(`Most je ${span("T1", "otvoren")} svima.`), ["Most je ‹1›otvoren‹/1› svima."]],
    [
      "runs that differ in the session alone as one",
      p(`Most je ${span("T1", "otvo")}${span("T2", "ren")}.`),
      ["Most je ‹1›otvoren‹/1›."],
    ],
    [
      "runs that look like their paragraph without codes",
      p(`Most ${span("T4", "je otvo")}ren.`),
      ["Most je otvoren."],
    ],
    [
      "a pair around a pair as one",
      p(`Most ${span("T1", span("T3", "je"))} tu.`),
      ["Most ‹1›je‹/1› tu."],
    ],
    ["nothing where a run is empty", p(`Most ${span("T1", "")}je tu.`), ["Most je tu."]],
    [
      "runs that cover others",
      p(`${span("T1", `Most ${span("T3", "nije")} tu`)} danas.`),
      ["‹1›Most ‹2›nije‹/2› tu‹/1› danas."],
    ],
    [
      "a style with a name that nobody defined",
      p(`Most ${span("Strong_20_Emphasis", "je")} tu.`),
      ["Most ‹1›je‹/1› tu."],
    ],
    [
      "links",
      p(
        `Na <text:a xlink:href="https://hr.wikipedia.org/?a=1&amp;b">${span("T1", "stranici")}</text:a> piše.`,
      ),
      ["Na ‹1›stranici‹/1› piše."],
    ],
    ["white space as ODF has it", p("\n  Most \n je\ttu. "), ["Most je tu."]],
    ["white space across runs", p(`Most ${span("T1", " je ")} tu.`), ["Most ‹1›je ‹/1›tu."]],
    ["a doubled space as text", p("Most <text:s/>je tu."), ["Most  je tu."]],
    [
      "more spaces, tabs and line ends as codes",
      p('Ime:<text:s text:c="9"/>Ivan<text:tab/>Split<text:line-break/>kraj'),
      ["Ime:‹1_›Ivan‹2_›Split‹3_›kraj"],
    ],
    [
      "a bold line end as a line end",
      p(`Jedan${span("T1", "<text:line-break/>")}dva`),
      ["Jedan‹1_›dva"],
    ],
    [
      "fields as words",
      p('Stranica <text:page-number text:select-page="current">3</text:page-number> dokumenta'),
      ["Stranica ‹1=› dokumenta"],
    ],
    [
      "a placeholder as a word",
      p(
        'Poštovani <text:placeholder text:placeholder-type="text">&lt;Ime&gt;</text:placeholder>, hvala.',
      ),
      ["Poštovani ‹1=›, hvala."],
    ],
    [
      "bookmarks and what is listed in an index as points",
      p(
        'Most <text:bookmark-start text:name="a"/>je<text:bookmark-end text:name="a"/> tu<text:alphabetical-index-mark text:string-value="x"/> danas.',
      ),
      ["Most ‹1/›je‹2/› tu‹3/› danas."],
    ],
    [
      "a footnote behind its paragraph",
      p(`Most${note("Prva bilješka.")} je tu.`) + p("Dalje."),
      ["Most‹1/› je tu.", "Prva bilješka.", "Dalje."],
    ],
    [
      "a footnote at the end of a sentence without a code",
      p(`Most je tu.${note("Bilješka.")} Dalje.`),
      ["Most je tu.", "Dalje.", "Bilješka."],
    ],
    [
      "a comment as a point, its text not at all",
      p(
        "Most <office:annotation><dc:creator>Ana</dc:creator><text:p>Provjeri!</text:p></office:annotation>je tu.",
      ),
      ["Most ‹1/›je tu."],
    ],
    [
      "a text box in a paragraph",
      p(`Most ${box(p("U okviru."))}je tu.`),
      ["Most ‹1/›je tu.", "U okviru."],
    ],
    [
      "text boxes in a paragraph without words",
      p(box(p("Prvi.") + p(`Drugi${note("Treći.")} dalje.`))),
      ["Prvi.", "Drugi‹1/› dalje.", "Treći."],
    ],
    [
      "a picture in the line, with what it shows",
      p(
        `Gumb ${`<draw:frame text:anchor-type="as-char"><draw:image xlink:href="a.png"/><svg:title>Strelica</svg:title><svg:desc>Plava strelica</svg:desc></draw:frame>`} je tu.`,
      ),
      ["Gumb ‹1_› je tu.", "Strelica", "Plava strelica"],
    ],
    [
      "tables without cells that others cover",
      `<table:table><table:table-row><table:table-cell>${p("Godina")}</table:table-cell><table:covered-table-cell>${p("skriveno")}</table:covered-table-cell></table:table-row></table:table>`,
      ["Godina"],
    ],
    [
      "lists",
      `<text:list><text:list-item>${p("Prva")}<text:list><text:list-item>${p("Druga")}</text:list-item></text:list></text:list-item></text:list>`,
      ["Prva", "Druga"],
    ],
    [
      "sections, but no hidden ones",
      `<text:section text:name="a">${p("Vidi se.")}</text:section><text:section text:name="b" text:display="none">${p("Ne vidi se.")}</text:section>`,
      ["Vidi se."],
    ],
    ["hidden words as a code", p(`Most ${span("T5", "tajno ")}je tu.`), ["Most ‹1/›je tu."]],
    [
      "no text that was deleted, and changes as accepted",
      `<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info/>${p("Staro.")}</text:deletion></text:changed-region></text:tracked-changes>${p('Most <text:change text:change-id="c1"/><text:change-start text:change-id="c2"/>novi<text:change-end text:change-id="c2"/> je tu.')}`,
      ["Most novi je tu."],
    ],
    [
      "an index, without the numbers of pages",
      `<text:table-of-content><text:table-of-content-source><text:index-title-template>Sadržaj</text:index-title-template></text:table-of-content-source><text:index-body><text:index-title>${p("Sadržaj")}</text:index-title>${p('<text:a xlink:href="#1">1. Uvod<text:tab/>12</text:a>')}</text:index-body></text:table-of-content>`,
      ["Sadržaj", "Sadržaj", "1. Uvod"],
    ],
    [
      "a reading beside a word",
      p(
        "Grad <text:ruby><text:ruby-base>Zagreb</text:ruby-base><text:ruby-text>zagreb</text:ruby-text></text:ruby> je tu.",
      ),
      ["Grad ‹1›Zagreb‹/1› je tu.", "zagreb"],
    ],
    [
      "references and CDATA",
      p("Tvrtka &amp; sinovi <![CDATA[<d.o.o.>]]>"),
      ["Tvrtka & sinovi <d.o.o.>"],
    ],
    ["nothing of numbers and marks alone", p("***") + p("Kraj"), ["Kraj"]],
  ])("%s", (_, body, expected) => {
    expect(sources(body)).toEqual(expected);
  });

  test("with headers, footers and the language of its styles", () => {
    const styles = `<office:styles><style:default-style style:family="paragraph"><style:text-properties fo:language="hr" fo:country="HR"/></style:default-style></office:styles><office:master-styles><style:master-page style:name="Standard"><style:header>${p("Zaglavlje")}</style:header><style:footer>${p("Podnožje")}</style:footer></style:master-page></office:master-styles>`;
    expect(sources(p("Tekst."), { styles })).toEqual(["Tekst.", "Zaglavlje", "Podnožje"]);
  });

  test("without paragraphs whose style hides them", () => {
    const automatic =
      '<style:style style:name="P1" style:family="paragraph"><style:text-properties text:display="none"/></style:style>';
    const hidden = '<text:p text:style-name="P1">Tajno.</text:p>';
    expect(sources(hidden + p("Javno."), { automatic })).toEqual(["Javno."]);
  });

  test("with styles that have names of their own, called after what they look like", () => {
    const styles = `<office:styles>${run("Naglašeno", 'fo:font-style="italic"')}</office:styles>`;
    const { segments } = readBytes(
      "a.odt",
      odt(p(`Most ${span("Naglašeno", "je")} tu.`), { styles }),
    );
    expect(segments[0]?.codes?.map(({ label }) => label)).toEqual(["i", "i"]);
  });

  test("as one XML file", () => {
    expect(shownSources("tekst.fodt", fodt(p("Most je tu.")))).toEqual(["Most je tu."]);
  });

  test("whatever its ending is", () => {
    expect(readBytes("tekst.docx", odt(p("Most."))).format).toBe("odt");
  });

  test("as paragraphs of their own where a note follows", () => {
    const { segments } = readBytes("a.odt", odt(p(`Most. Tu.${note("Bilješka.")}`) + p("Dalje.")));
    expect(segments.map(({ paragraph }) => paragraph)).toEqual([1, 1, 2, 3]);
  });
});

describe("a text of LibreOffice is written", () => {
  const RICH =
    p(
      `Most${note(`Prva ${span("T1", "bilješka")}.`)} je &quot;${span("T1", "otvo")}${span("T2", "ren")}&quot;. Drugi je ${span("T4", "zatvoren")}.`,
    ) +
    p(`A ${box(p("U okviru.") + p("I dalje."), "as-char")} B`) +
    p('Ime:<text:s text:c="9"/>Ivan<text:tab/>Split');

  test("byte for byte as it was where nothing was translated", () => {
    const file = odt(RICH, RUNS);
    expect(untouchedFile(readBytes("a.odt", file))).toEqual(file);
  });

  test("with nothing else changed than what was translated", () => {
    const file = odt(RICH + p("Kraj."), RUNS);
    const written = translatedFile(readBytes("a.odt", file), (source) =>
      source === "Kraj." ? "The <end>." : "",
    );
    expect(unpacked(written)).toEqual({
      ...unpacked(file),
      "content.xml": partOf(file, "content.xml").replace("Kraj.", "The &lt;end&gt;."),
    });
  });

  test.each<[string, string, (source: string) => string, string]>([
    [
      "a note in its place",
      p(`Most${note("Bilješka.")} je tu.`),
      (one) =>
        one.replace("Bilješka", "Note").replace("Most", "Bridge").replace("je tu", "is here"),
      p(`Bridge${note("Note.")} is here.`),
    ],
    [
      "a note alone",
      p(`Most${note("Bilješka.")} je tu.`),
      (one) => (one === "Bilješka." ? "Note." : ""),
      p(`Most${note("Note.")} je tu.`),
    ],
    [
      "a text box alone",
      p(`Most ${box(p("U okviru."))}je tu.`),
      (one) => (one === "U okviru." ? "In a box." : ""),
      p(`Most ${box(p("In a box."))}je tu.`),
    ],
    [
      "codes where the translation has them",
      p(`Most je ${span("T1", "otvoren")}.`),
      () => `${codeCharacter("open", 1)}Open${codeCharacter("close", 1)} is the bridge.`,
      p(`${span("T1", "Open")} is the bridge.`),
    ],
    [
      "spaces in a row and tabs",
      p("Most je tu."),
      () => " A  b\tc\nd",
      p("<text:s/>A <text:s/>b<text:tab/>c<text:line-break/>d"),
    ],
    [
      "equal runs as the first of them",
      p(`Most je ${span("T1", "otvo")}${span("T2", "ren")}.`),
      (one) => one.replace("Most", "Bridge"),
      p(`Bridge je ${span("T1", "otvoren")}.`),
    ],
    [
      "what changes marked as accepted",
      p(
        'Most <text:change-start text:change-id="c2"/>je<text:change-end text:change-id="c2"/> tu.',
      ),
      () => "Here.",
      p("Here."),
    ],
    [
      "a picture with another description",
      p(`<draw:frame><svg:desc>Plava  strelica</svg:desc></draw:frame>`),
      () => "A  blue\tarrow",
      p("<draw:frame><svg:desc>A  blue\tarrow</svg:desc></draw:frame>"),
    ],
  ])("%s", (_, body, translate, expected) => {
    const written = translatedFile(readBytes("a.odt", odt(body, RUNS)), translate);
    expect(partOf(written, "content.xml")).toBe(partOf(odt(expected, RUNS), "content.xml"));
  });

  test("with a run across two sentences closed and opened where they belong", () => {
    const body = p(`Most ${span("T1", "je tu. Cesta")} nije.`);
    const written = translatedFile(readBytes("a.odt", odt(body, RUNS)), (one) =>
      one.startsWith("Most") ? `${one.replace("Most", "Bridge")}!` : "",
    );
    expect(shownSources("a.odt", written)).toEqual(["Bridge ‹1/›je tu.!", "Cesta‹1/› nije."]);
  });

  test("with the language of the reader", () => {
    const styles =
      '<office:styles><style:default-style><style:text-properties fo:language="hr" fo:country="HR" style:rfc-language-tag="hr-HR" style:country-asian="CN"/></style:default-style><number:date-style number:language="hr" number:country="HR"/><style:style><style:text-properties fo:language="de" fo:country="DE"/></style:style></office:styles>';
    const file = odt(p("Most."), { styles, meta: "<dc:language>hr-HR</dc:language>" });
    const written = translatedFile(readBytes("a.odt", file), () => "Bridge.", "en-US");
    expect(partOf(written, "styles.xml")).toContain(
      '<style:text-properties fo:language="en" fo:country="US" style:rfc-language-tag="en-US" style:country-asian="CN"/></style:default-style><number:date-style number:language="en" number:country="US"/><style:style><style:text-properties fo:language="de" fo:country="DE"/>',
    );
    expect(partOf(written, "meta.xml")).toContain("<dc:language>en-US</dc:language>");
  });

  test("as one XML file", () => {
    const written = translatedFile(readBytes("a.fodt", fodt(p("Most."))), () => "Bridge.");
    expect(new TextDecoder().decode(written)).toBe(fodt(p("Bridge.")));
  });
});

describe("a text of LibreOffice is refused", () => {
  const encrypted =
    '<manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry>';
  test.each([
    ["with a password", odt(p("Most."), { manifest: encrypted }), "filePassword"],
    [
      "without a text",
      packed({ mimetype: "application/vnd.oasis.opendocument.text" }),
      "fileNotOfFormat",
    ],
    [
      "that is a spreadsheet",
      packed({ mimetype: "application/vnd.oasis.opendocument.spreadsheet" }),
      "fileNotOfFormat",
    ],
    ["that is cut off", odt(p("Most.")).subarray(0, 400), "fileNotOfFormat"],
    ["whose markup is broken", odt("<text:p>Most"), "xmlUnusable"],
    [
      "with entities",
      packed({
        mimetype: "application/vnd.oasis.opendocument.text",
        "content.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
      }),
      "xmlWithEntities",
    ],
    ["without anything to translate", odt(p("12.")), undefined],
  ])("%s", (_, bytes, name) => {
    const read = () => readBytes("a.odt", bytes);
    if (name === undefined) expect(read().segments).toHaveLength(1);
    else expect(read).toThrow(expect.objectContaining({ mishap: name }));
  });
});

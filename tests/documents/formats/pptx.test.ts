import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codesIn } from "../../../src/documents/inline-codes.ts";
import { xmlTree } from "../../../src/documents/xml/tree.ts";
import { readBytes, shownSources, translatedFile, untouchedFile } from "../../support/documents.ts";
import { packed, partOf, unpacked } from "../../support/office.ts";
import { type Beside, par, presentation, run, shape } from "../../support/presentation.ts";

/** The sources of one slide with these shapes. */
function sourcesOf(...shapes: readonly string[]): readonly string[] {
  return shownSources("izlaganje.pptx", presentation([{ shapes: shapes.join("") }]));
}

/** A file with every segment in angle brackets, and the one it was. */
function marked(file: Uint8Array): Uint8Array {
  return translatedFile(readBytes("izlaganje.pptx", file), (source) => `«${source}»`);
}

/** The first slide with this text, translated. */
function slideWith(paragraph: string, translate: (source: string) => string): string {
  const document = readBytes("a.pptx", presentation([{ shapes: shape(paragraph) }]));
  return partOf(translatedFile(document, translate), "ppt/slides/slide1.xml");
}

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const MS = "http://schemas.microsoft.com/office";

/** A diagram with these texts, as data and as drawn last. */
function diagram(...texts: readonly string[]): readonly Beside[] {
  const points = texts.map(
    (text, index) =>
      `<dgm:pt modelId="${index + 1}"><dgm:prSet phldrT="[Tekst]"/><dgm:spPr/><dgm:t><a:bodyPr/><a:lstStyle/><a:p>${run(text)}</a:p></dgm:t></dgm:pt>`,
  );
  const shapes = texts.map(
    (text, index) =>
      `<dsp:sp modelId="${index + 10}"><dsp:txBody><a:bodyPr/><a:lstStyle/><a:p>${run(text, 'sz="2400" kern="1200"')}</a:p></dsp:txBody></dsp:sp>`,
  );
  return [
    {
      id: "rId5",
      type: "diagramData",
      path: "ppt/diagrams/data1.xml",
      contentType: "application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml",
      content: `<dgm:dataModel xmlns:dgm="${DRAWING}/diagram" xmlns:a="${DRAWING}/main"><dgm:ptLst>${points.join("")}</dgm:ptLst></dgm:dataModel>`,
    },
    {
      id: "rId6",
      type: "diagramDrawing",
      path: "ppt/diagrams/drawing1.xml",
      contentType: "application/vnd.ms-office.drawingml.diagramDrawing+xml",
      content: `<dsp:drawing xmlns:dsp="${MS}/drawing/2008/diagram" xmlns:a="${DRAWING}/main"><dsp:spTree>${shapes.join("")}</dsp:spTree></dsp:drawing>`,
    },
  ];
}

/** A chart with a title and two rows over the same axis. */
const CHART: Beside = {
  id: "rId7",
  type: "chart",
  path: "ppt/charts/chart1.xml",
  contentType: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  content: `<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:lang val="hr-HR"/><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p>${run("Prihodi po tromjesečju")}</a:p></c:rich></c:tx></c:title><c:plotArea><c:barChart>${row(0, "Zagreb", "B")}${row(1, "Split", "C")}</c:barChart></c:plotArea></c:chart></c:chartSpace>`,
};

function row(index: number, name: string, column: string): string {
  const months = ["siječanj", "veljača"].map(
    (month, at) => `<c:pt idx="${at}"><c:v>${month}</c:v></c:pt>`,
  );
  return `<c:ser><c:idx val="${index}"/><c:tx><c:strRef><c:f>List1!$${column}$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${name}</c:v></c:pt></c:strCache></c:strRef></c:tx><c:cat><c:strRef><c:f>List1!$A$2:$A$3</c:f><c:strCache><c:ptCount val="2"/>${months.join("")}</c:strCache></c:strRef></c:cat></c:ser>`;
}

const TABLE = `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="9" name="Tablica" descr="Cijene po gradovima"/></p:nvGraphicFramePr><a:graphic><a:graphicData uri="${DRAWING}/table"><a:tbl><a:tblGrid><a:gridCol w="1"/></a:tblGrid><a:tr h="1"><a:tc><a:txBody><a:bodyPr/>${par(run("Grad"))}</a:txBody></a:tc><a:tc><a:txBody><a:bodyPr/>${par(run("12,5"))}</a:txBody></a:tc></a:tr></a:tbl></a:graphicData></a:graphic></p:graphicFrame>`;

/** What Office 2010 shows, and what others do. */
const ALTERNATIVES = `<mc:AlternateContent><mc:Choice Requires="p14">${shape(par(run("Sadržaj "), run("za sve", 'b="1"')))}</mc:Choice><mc:Fallback>${shape(par(run("Sadržaj "), run("za sve", 'b="1" sz="900"')))}${shape(par(run("Samo za starije")))}</mc:Fallback></mc:AlternateContent>`;

describe("the texts of a presentation", () => {
  test.each([
    [
      "its paragraphs",
      shape(par(run("Dobar dan. Kako ste?")) + par(run("Drugi"))),
      ["Dobar dan.", "Kako ste?", "Drugi"],
    ],
    ["cells of tables and what pictures show", TABLE, ["Cijene po gradovima", "Grad", "12,5"]],
    ["shapes in groups", `<p:grpSp>${shape(par(run("U skupini")))}</p:grpSp>`, ["U skupini"]],
    ["alternatives, once", ALTERNATIVES, ["Sadržaj ‹1›za sve‹/1›", "Samo za starije"]],
    [
      "no names of files",
      `<p:pic><p:nvPicPr><p:cNvPr id="3" name="x" descr="slika 1.PNG"/></p:nvPicPr></p:pic>${shape(par(run("Tekst")))}`,
      ["Tekst"],
    ],
    ["decoded", shape(par(run("Ilica &amp; &lt;okolica&gt;"))), ["Ilica & <okolica>"]],
    [
      "nothing where there is only the number of a page",
      shape(par('<a:fld id="{B}" type="slidenum"><a:t>3</a:t></a:fld>') + par(run("Kraj"))),
      ["Kraj"],
    ],
  ])("are %s", (_, shapes, sources) => {
    expect(sourcesOf(shapes)).toEqual(sources);
  });

  test("come in the order of the slides, then of what belongs to all", () => {
    const slides = ["Drugi", "Prvi"].map((text) => ({
      shapes: shape(par(run(text))),
      notes: shape(par(run(`${text} govor`))),
    }));
    const master = shape(par(run("Zavod za statistiku")), 18);
    const { segments } = readBytes("a.pptx", presentation(slides, { order: [1, 0], master }));
    expect(segments.map(({ source, context }) => `${context?.key} ${source}`)).toEqual([
      "#1 Prvi",
      "#1 notes Prvi govor",
      "#2 Drugi",
      "#2 notes Drugi govor",
      "slideMaster1 Zavod za statistiku",
    ]);
  });

  test("have few codes: equal runs are one, whatever the spelling check thought", () => {
    const runs = [
      run("Ovo je ", 'dirty="0"'),
      run("vrl", 'err="1"'),
      run("o", 'smtClean="0"'),
      run(" važno", 'b="1"'),
      run(" ", 'sz="1800"'),
      run("pitanje.", 'b="1"'),
    ];
    expect(sourcesOf(shape(par(...runs)))).toEqual(["Ovo je vrlo‹1› važno pitanje.‹/1›"]);
  });

  test("have codes for line breaks, tabs, fields and links", () => {
    const link = '<a:hlinkClick r:id="rId9"/>';
    const field = '<a:fld id="{B}" type="datetime1"><a:rPr lang="hr-HR"/><a:t>3</a:t></a:fld>';
    const text = par(
      run("Prvi redak"),
      '<a:br><a:rPr lang="hr-HR"/></a:br>',
      run("dana\t"),
      field,
      run(", v. "),
      run("stranicu", 'u="sng"', link),
      run(" kod"),
    );
    const document = readBytes("a.pptx", presentation([{ shapes: shape(text) }]));
    expect(document.segments[0]?.codes?.map(({ kind, label }) => `${kind} ${label}`)).toEqual([
      "space br",
      "space tab",
      "word datetime",
      "open a",
      "close a",
    ]);
  });
});

describe("a presentation that was translated", () => {
  const slides = [
    { shapes: shape(par(run("Naslov", 'b="1"'))) + TABLE, notes: shape(par(run("Bilješka"))) },
    { shapes: shape(par(run("Zagreb &amp; Split"))), beside: [...diagram("Plan", "Rad"), CHART] },
  ];

  test("is what it was while nothing was translated", () => {
    const file = presentation(slides);
    expect(untouchedFile(readBytes("a.pptx", file))).toEqual(file);
  });

  test("differs in its texts and their language alone", () => {
    const file = presentation(slides);
    const [before, after] = [unpacked(file), unpacked(marked(file))];
    const bare = (part = "") =>
      part
        .replace(/<(a:t|c:v)>[^<]*<\/\1>/gu, "")
        .replace(/descr="[^"]*"|lang="[^"]*"|<c:lang val="[^"]*"/gu, "")
        .replaceAll(' dirty="0"', "");
    expect(Object.keys(after)).toEqual(Object.keys(before));
    for (const [name, part] of Object.entries(before)) expect(bare(after[name])).toBe(bare(part));
    expect(after["ppt/slides/slide1.xml"]).not.toContain("hr-HR");
    expect(after["ppt/presentation.xml"]).toContain('lang="en-GB"');
    expect(after["ppt/slides/slide2.xml"]).toContain("<a:t>«Zagreb &amp; Split»</a:t>");
  });

  test("says the same in a diagram and in its drawing, which keeps its sizes", () => {
    const drawing = partOf(marked(presentation(slides)), "ppt/diagrams/drawing1.xml");
    expect(drawing).toContain('sz="2400" kern="1200"/><a:t>«Plan»</a:t>');
    expect(drawing).toContain("<a:t>«Rad»</a:t>");
  });

  test("says the same along the axis of a chart for each row", () => {
    const file = presentation(slides);
    const { segments } = readBytes("a.pptx", file);
    const sources = segments.map(({ source }) => source);
    expect(sources).toContain("Prihodi po tromjesečju");
    expect(sources.filter((one) => one === "siječanj")).toHaveLength(1);
    const chart = partOf(marked(file), "ppt/charts/chart1.xml");
    expect(chart.match(/<c:v>«siječanj»<\/c:v>/gu)).toHaveLength(2);
    expect(chart).toContain("<c:v>«Split»</c:v>");
    expect(chart).toContain('<c:lang val="en-GB"/>');
  });

  test("says the same in all alternatives, each in its own format", () => {
    const slide = partOf(marked(presentation([{ shapes: ALTERNATIVES }])), "ppt/slides/slide1.xml");
    expect(slide.match(/<a:t>«Sadržaj <\/a:t>/gu)).toHaveLength(2);
    expect(slide).toMatch(/b="1" sz="900"\/><a:t>za sve<\/a:t>/u);
  });

  test("keeps prompts of layouts as they are", () => {
    const file = presentation(slides);
    const name = "ppt/slideLayouts/slideLayout1.xml";
    expect(partOf(marked(file), name)).toBe(partOf(file, name));
  });

  test("writes the runs of a sentence anew, moved or not", () => {
    const text = par(
      run("To je "),
      run("crveno", 'b="1"'),
      run(" i "),
      run("plavo", 'i="1"'),
      run("."),
    );
    const slide = slideWith(text, (source) => {
      const codes = codesIn(source).map(({ from, to }) => source.slice(from, to));
      return `It is ${codes[2]}blue${codes[3]} and ${codes[0]}red${codes[1]}.`;
    });
    const shown = [...slide.matchAll(/<a:rPr lang="en-GB"( [bi]="1")?\/><a:t>([^<]*)/gu)];
    expect(shown.map(([, format = "", content]) => `${format.trim()}|${content}`)).toEqual([
      "|It is ",
      'i="1"|blue',
      "| and ",
      'b="1"|red',
      "|.",
    ]);
  });

  test("is whole where codes were lost or doubled", () => {
    const piece = fc.constantFrom(0, 1, 2, 3, 4, " riječ ", "&<>");
    const text = par(
      run("Prvo "),
      run("drugo", 'b="1"'),
      "<a:br/>",
      run("treće", 'i="1"'),
      run(" ..."),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
        const slide = slideWith(text, (source) => {
          const codes = codesIn(source).map(({ from, to }) => source.slice(from, to));
          return `a${pieces.map((one) => (typeof one === "number" ? (codes[one] ?? "") : one)).join("")}`;
        });
        expect(slide.match(/<a:br\/>/gu)).toHaveLength(1);
        xmlTree(slide);
      }),
      { numRuns: 30 },
    );
  });
});

describe("a presentation that is broken", () => {
  const file = presentation([{ shapes: shape(par(run("Tekst"))) }]);
  const type = "application/vnd.openxmlformats-officedocument.presentationml";

  test("is refused where a slide is no XML", () => {
    const broken = packed({ ...unpacked(file), "ppt/slides/slide1.xml": "<p:sld>" });
    expect(() => readBytes("a.pptx", broken)).toThrow("xmlUnusable");
  });

  test("is refused where a slide is missing", () => {
    const { "ppt/slides/slide1.xml": _, ...rest } = unpacked(file);
    expect(() => readBytes("a.pptx", packed(rest))).toThrow("archiveUnusable");
  });

  test("shows a slide once that is named twice", () => {
    const twice = presentation([{ shapes: shape(par(run("Tekst"))) }], { order: [0, 0] });
    expect(readBytes("a.pptx", twice).segments).toHaveLength(1);
  });

  test.each([
    ["a show", `${type}.slideshow.main+xml`],
    ["one with macros", "application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml"],
  ])("is none where it is %s", (_, other) => {
    const parts = unpacked(file);
    const types = parts["[Content_Types].xml"]?.replace(`${type}.presentation.main+xml`, other);
    const show = packed({ ...parts, "[Content_Types].xml": types ?? "" });
    expect(readBytes("a.bin", show).format).toBe("pptx");
  });
});

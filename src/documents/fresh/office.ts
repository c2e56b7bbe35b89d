import { packed, XML } from "./packed.ts";

/** The least that Word, Excel and PowerPoint open without complaint. Names and addresses are those of ECMA-376. */

const SCHEMAS = "http://schemas.openxmlformats.org";
const PACKAGE = `${SCHEMAS}/package/2006`;
const OFFICE = `${SCHEMAS}/officeDocument/2006/relationships`;
const TYPES = "application/vnd.openxmlformats-officedocument";

/** A document of plain paragraphs. */
export function docxTemplate(paragraphs: readonly string[]): Uint8Array {
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join("");
  const type = `${TYPES}.wordprocessingml.document.main+xml`;
  return packed({
    "[Content_Types].xml": contentTypes({ "/word/document.xml": type }),
    "_rels/.rels": relationships([["officeDocument", "word/document.xml"]]),
    "word/document.xml": `${XML}<w:document xmlns:w="${SCHEMAS}/wordprocessingml/2006/main"><w:body>${body}<w:sectPr/></w:body></w:document>`,
  });
}

/** A sheet with a text in each row of its first column. */
export function xlsxTemplate(texts: readonly string[]): Uint8Array {
  const namespace = `xmlns="${SCHEMAS}/spreadsheetml/2006/main"`;
  const rows = texts
    .map((_, index) => `<row r="${index + 1}"><c r="A${index + 1}" t="s"><v>${index}</v></c></row>`)
    .join("");
  const strings = texts.map((text) => `<si><t>${text}</t></si>`).join("");
  const sheet = `${TYPES}.spreadsheetml`;
  return packed({
    "[Content_Types].xml": contentTypes({
      "/xl/workbook.xml": `${sheet}.sheet.main+xml`,
      "/xl/worksheets/sheet1.xml": `${sheet}.worksheet+xml`,
      "/xl/sharedStrings.xml": `${sheet}.sharedStrings+xml`,
    }),
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `${XML}<workbook ${namespace} xmlns:r="${OFFICE}"><sheets><sheet name="1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships([
      ["worksheet", "worksheets/sheet1.xml"],
      ["sharedStrings", "sharedStrings.xml"],
    ]),
    "xl/worksheets/sheet1.xml": `${XML}<worksheet ${namespace}><sheetData>${rows}</sheetData></worksheet>`,
    "xl/sharedStrings.xml": `${XML}<sst ${namespace} count="${texts.length}" uniqueCount="${texts.length}">${strings}</sst>`,
  });
}

/** More paragraphs than this do not fit on a slide that can be read. */
const PARAGRAPHS_A_SLIDE = 8;

const DRAWING = `xmlns:a="${SCHEMAS}/drawingml/2006/main" xmlns:r="${OFFICE}" xmlns:p="${SCHEMAS}/presentationml/2006/main"`;
const NO_SHAPES =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>';

/** Slides with a text box each. */
export function pptxTemplate(paragraphs: readonly string[]): Uint8Array {
  const count = Math.max(1, Math.ceil(paragraphs.length / PARAGRAPHS_A_SLIDE));
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const slides = numbers.map((number): [string, string] => {
    const own = paragraphs.slice((number - 1) * PARAGRAPHS_A_SLIDE, number * PARAGRAPHS_A_SLIDE);
    return [`ppt/slides/slide${number}.xml`, slide(own)];
  });
  const layoutOf = relationships([["slideLayout", "../slideLayouts/slideLayout1.xml"]]);
  const kind = `${TYPES}.presentationml`;
  return packed({
    "[Content_Types].xml": contentTypes({
      "/ppt/presentation.xml": `${kind}.presentation.main+xml`,
      "/ppt/slideMasters/slideMaster1.xml": `${kind}.slideMaster+xml`,
      "/ppt/slideLayouts/slideLayout1.xml": `${kind}.slideLayout+xml`,
      "/ppt/theme/theme1.xml": `${TYPES}.theme+xml`,
      ...Object.fromEntries(slides.map(([name]) => [`/${name}`, `${kind}.slide+xml`])),
    }),
    "_rels/.rels": relationships([["officeDocument", "ppt/presentation.xml"]]),
    "ppt/presentation.xml": `${XML}<p:presentation ${DRAWING}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:sldIdLst>${numbers.map((number) => `<p:sldId id="${255 + number}" r:id="rId${number + 1}"/>`).join("")}</p:sldIdLst><p:sldSz cx="9144000" cy="6858000"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`,
    "ppt/_rels/presentation.xml.rels": relationships([
      ["slideMaster", "slideMasters/slideMaster1.xml"],
      ...numbers.map((number): [string, string] => ["slide", `slides/slide${number}.xml`]),
    ]),
    "ppt/slideMasters/slideMaster1.xml": `${XML}<p:sldMaster ${DRAWING}><p:cSld><p:spTree>${NO_SHAPES}</p:spTree></p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/><p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst></p:sldMaster>`,
    "ppt/slideMasters/_rels/slideMaster1.xml.rels": relationships([
      ["slideLayout", "../slideLayouts/slideLayout1.xml"],
      ["theme", "../theme/theme1.xml"],
    ]),
    "ppt/slideLayouts/slideLayout1.xml": `${XML}<p:sldLayout ${DRAWING} type="blank"><p:cSld><p:spTree>${NO_SHAPES}</p:spTree></p:cSld></p:sldLayout>`,
    "ppt/slideLayouts/_rels/slideLayout1.xml.rels": relationships([
      ["slideMaster", "../slideMasters/slideMaster1.xml"],
    ]),
    "ppt/theme/theme1.xml": theme(),
    ...Object.fromEntries(slides),
    ...Object.fromEntries(
      numbers.map((number) => [`ppt/slides/_rels/slide${number}.xml.rels`, layoutOf]),
    ),
  });
}

function slide(paragraphs: readonly string[]): string {
  const text = paragraphs
    .map((one) => `<a:p><a:r><a:rPr sz="1800"/><a:t>${one}</a:t></a:r></a:p>`)
    .join("");
  const box =
    '<p:nvSpPr><p:cNvPr id="2" name="1"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x="457200" y="457200"/><a:ext cx="8229600" cy="5943600"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>';
  return `${XML}<p:sld ${DRAWING}><p:cSld><p:spTree>${NO_SHAPES}<p:sp>${box}<p:txBody><a:bodyPr wrap="square"><a:normAutofit/></a:bodyPr><a:lstStyle/>${text}</p:txBody></p:sp></p:spTree></p:cSld></p:sld>`;
}

const THEME_COLOURS: Readonly<Record<string, string>> = {
  dk1: "000000",
  lt1: "FFFFFF",
  dk2: "333333",
  lt2: "EEEEEE",
  accent1: "4472C4",
  accent2: "ED7D31",
  accent3: "A5A5A5",
  accent4: "FFC000",
  accent5: "5B9BD5",
  accent6: "70AD47",
  hlink: "0563C1",
  folHlink: "954F72",
};

/** A presentation without a theme is one that PowerPoint wants to repair. */
function theme(): string {
  const colours = Object.entries(THEME_COLOURS)
    .map(([name, colour]) => `<a:${name}><a:srgbClr val="${colour}"/></a:${name}>`)
    .join("");
  const font = '<a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/>';
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";
  const formats = `<a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${`<a:ln>${fill}</a:ln>`.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst>`;
  return `${XML}<a:theme xmlns:a="${SCHEMAS}/drawingml/2006/main" name="1"><a:themeElements><a:clrScheme name="1">${colours}</a:clrScheme><a:fontScheme name="1"><a:majorFont>${font}</a:majorFont><a:minorFont>${font}</a:minorFont></a:fontScheme><a:fmtScheme name="1">${formats}</a:fmtScheme></a:themeElements></a:theme>`;
}

function contentTypes(parts: Readonly<Record<string, string>>): string {
  const overrides = Object.entries(parts)
    .map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`)
    .join("");
  return `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides}</Types>`;
}

/** Numbered rId1, rId2 … in order. */
function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets
    .map(
      ([type, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
    )
    .join("");
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${all}</Relationships>`;
}

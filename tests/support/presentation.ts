import { contentTypes, DECLARATION, type Parts, packed, relationships } from "./office.ts";

const NAMESPACES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';

const GROUP =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

const OFFICE = "application/vnd.openxmlformats-officedocument";

/** A part of a slide beside it, and how the slide points to it. */
export interface Beside {
  readonly id: string;
  readonly type: string;
  readonly path: string;
  readonly contentType: string;
  readonly content: string;
}

export interface Slide {
  /** Shapes as XML. */
  readonly shapes: string;
  readonly notes?: string;
  readonly beside?: readonly Beside[];
}

/** A presentation as PowerPoint saves one, of shapes; `order` says which slide comes when. */
export function presentation(
  slides: readonly Slide[],
  {
    order = slides.map((_, index) => index),
    master = "",
    layout = prompt("Kliknite da biste uredili stil naslova"),
    extra = {},
  }: {
    readonly order?: readonly number[];
    readonly master?: string;
    readonly layout?: string;
    readonly extra?: Parts;
  } = {},
): Uint8Array {
  const parts: Record<string, string | Uint8Array> = {};
  const types: Record<string, string> = {
    "/ppt/presentation.xml": `${OFFICE}.presentationml.presentation.main+xml`,
    "/ppt/slideMasters/slideMaster1.xml": `${OFFICE}.presentationml.slideMaster+xml`,
    "/ppt/slideLayouts/slideLayout1.xml": `${OFFICE}.presentationml.slideLayout+xml`,
    "/ppt/theme/theme1.xml": `${OFFICE}.theme+xml`,
  };
  for (const [index, { shapes, notes, beside = [] }] of slides.entries()) {
    const name = `slide${index + 1}.xml`;
    parts[`ppt/slides/${name}`] = page("sld", shapes);
    types[`/ppt/slides/${name}`] = `${OFFICE}.presentationml.slide+xml`;
    const links: [string, string, string][] = [
      ["rId1", "slideLayout", "../slideLayouts/slideLayout1.xml"],
    ];
    if (notes !== undefined) {
      links.push(["rId2", "notesSlide", `../notesSlides/notes${name}`]);
      parts[`ppt/notesSlides/notes${name}`] = page("notes", notes);
      types[`/ppt/notesSlides/notes${name}`] = `${OFFICE}.presentationml.notesSlide+xml`;
      parts[`ppt/notesSlides/_rels/notes${name}.rels`] = relationships([
        ["rId1", "slide", `../slides/${name}`],
      ]);
    }
    for (const { id, type, path, contentType, content } of beside) {
      links.push([id, type, `/${path}`]);
      parts[path] = content;
      types[`/${path}`] = contentType;
    }
    parts[`ppt/slides/_rels/${name}.rels`] = relationships(links);
  }
  return packed({
    "[Content_Types].xml": contentTypes(types),
    "_rels/.rels": relationships([["rId1", "officeDocument", "ppt/presentation.xml"]]),
    "ppt/presentation.xml": `${DECLARATION}<p:presentation ${NAMESPACES}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rIdM"/></p:sldMasterIdLst><p:sldIdLst>${order.map((slide, index) => `<p:sldId id="${256 + index}" r:id="rId${slide + 1}"/>`).join("")}</p:sldIdLst><p:sldSz cx="12192000" cy="6858000"/><p:notesSz cx="6858000" cy="9144000"/><p:defaultTextStyle><a:defPPr><a:defRPr lang="hr-HR"/></a:defPPr></p:defaultTextStyle></p:presentation>`,
    "ppt/_rels/presentation.xml.rels": relationships([
      ...slides.map((_, index): [string, string, string] => [
        `rId${index + 1}`,
        "slide",
        `slides/slide${index + 1}.xml`,
      ]),
      ["rIdM", "slideMaster", "slideMasters/slideMaster1.xml"],
      ["rIdT", "theme", "theme/theme1.xml"],
    ]),
    ...parts,
    "ppt/slideMasters/slideMaster1.xml": `${DECLARATION}<p:sldMaster ${NAMESPACES}><p:cSld><p:bg><p:bgPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>${GROUP}${master}</p:spTree></p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/><p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst></p:sldMaster>`,
    "ppt/slideMasters/_rels/slideMaster1.xml.rels": relationships([
      ["rId1", "slideLayout", "../slideLayouts/slideLayout1.xml"],
      ["rId2", "theme", "../theme/theme1.xml"],
    ]),
    "ppt/slideLayouts/slideLayout1.xml": page("sldLayout", layout),
    "ppt/slideLayouts/_rels/slideLayout1.xml.rels": relationships([
      ["rId1", "slideMaster", "../slideMasters/slideMaster1.xml"],
    ]),
    "ppt/theme/theme1.xml": THEME,
    ...extra,
  });
}

function page(name: string, shapes: string): string {
  return `${DECLARATION}<p:${name} ${NAMESPACES}><p:cSld><p:spTree>${GROUP}${shapes}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:${name}>`;
}

/** A shape with paragraphs, `top` twentieths of a slide from above. */
export function shape(paragraphs: string, top = 0, inner = ""): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="${top + 2}" name="Oblik"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x="600000" y="${top * 340000}"/><a:ext cx="10000000" cy="600000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr wrap="square"/><a:lstStyle/>${paragraphs}</p:txBody>${inner}</p:sp>`;
}

function prompt(text: string): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Naslov"/><p:cNvSpPr/><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="hr-HR"/><a:t>${text}</a:t></a:r></a:p></p:txBody></p:sp>`;
}

/** A paragraph of runs. */
export function par(...runs: readonly string[]): string {
  return `<a:p><a:pPr marL="0"/>${runs.join("")}<a:endParaRPr lang="hr-HR" dirty="0"/></a:p>`;
}

/** A run with attributes and content of its format: `run("Važno", 'b="1"')`. */
export function run(text: string, attributes = "", content = ""): string {
  const start = `<a:rPr lang="hr-HR"${attributes === "" ? "" : ` ${attributes}`}`;
  const format = content === "" ? `${start}/>` : `${start}>${content}</a:rPr>`;
  return `<a:r>${format}<a:t>${text}</a:t></a:r>`;
}

const FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const LINE = `<a:ln w="6350">${FILL}</a:ln>`;
const COLOURS = [
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
]
  .map(
    (name, index) =>
      `<a:${name}><a:srgbClr val="${["4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47", "0563C1", "954F72"][index]}"/></a:${name}>`,
  )
  .join("");
const FONTS = '<a:latin typeface="Liberation Sans"/><a:ea typeface=""/><a:cs typeface=""/>';
const THEME = `${DECLARATION}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Tema"><a:themeElements><a:clrScheme name="Boje"><a:dk1><a:srgbClr val="000000"/></a:dk1><a:lt1><a:srgbClr val="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2>${COLOURS}</a:clrScheme><a:fontScheme name="Slova"><a:majorFont>${FONTS}</a:majorFont><a:minorFont>${FONTS}</a:minorFont></a:fontScheme><a:fmtScheme name="Oblici"><a:fillStyleLst>${FILL.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${LINE.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${"<a:effectStyle><a:effectLst/></a:effectStyle>".repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${FILL.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;

import { contentTypes, DECLARATION, packed, partOf, relationships } from "./office.ts";

/** The namespaces that Word declares in each of its parts. */
export const NAMESPACES = Object.entries({
  w: "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  r: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  m: "http://schemas.openxmlformats.org/officeDocument/2006/math",
  mc: "http://schemas.openxmlformats.org/markup-compatibility/2006",
  v: "urn:schemas-microsoft-com:vml",
  o: "urn:schemas-microsoft-com:office:office",
  wp: "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
  a: "http://schemas.openxmlformats.org/drawingml/2006/main",
  pic: "http://schemas.openxmlformats.org/drawingml/2006/picture",
  wps: "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
  w14: "http://schemas.microsoft.com/office/word/2010/wordml",
  w15: "http://schemas.microsoft.com/office/word/2012/wordml",
})
  .map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`)
  .join("");

const STYLES = `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Liberation Serif" w:hAnsi="Liberation Serif"/><w:sz w:val="24"/><w:lang w:val="hr-HR" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="240" w:after="120"/></w:pPr><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style><w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="0563C1"/><w:u w:val="single"/></w:rPr></w:style><w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>`;

/** The parts of a document besides its body: `{ header1: "<w:p>…</w:p>" }`. */
export interface DocxParts {
  readonly header1?: string;
  readonly footer1?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  readonly styles?: string;
  readonly settings?: string;
}

const ROOTS: Readonly<Record<keyof DocxParts | "document", string>> = {
  document: "document",
  header1: "hdr",
  footer1: "ftr",
  footnotes: "footnotes",
  endnotes: "endnotes",
  comments: "comments",
  styles: "styles",
  settings: "settings",
};

const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** A DOCX file around the XML of its body and of other parts. */
export function docx(body: string, { styles = STYLES, ...others }: DocxParts = {}): Uint8Array {
  const contents = { document: `<w:body>${body}</w:body>`, styles, ...others };
  const names = Object.keys(contents) as (keyof typeof contents)[]; // the keys that were just written
  const links = names.filter((name) => name !== "document");
  const main = { "/word/document.xml": `${WORD_TYPE}.document.main+xml` };
  const types = links.map((name) => [`/word/${name}.xml`, `${WORD_TYPE}.${kindOf(name)}+xml`]);
  const parts = names.map((name) => [`word/${name}.xml`, part(ROOTS[name], contents[name] ?? "")]);
  return packed({
    "[Content_Types].xml": contentTypes({ ...main, ...Object.fromEntries(types) }),
    "_rels/.rels": relationships([["rId1", "officeDocument", "word/document.xml"]]),
    "word/_rels/document.xml.rels": relationships([
      ...links.map((name) => [name, kindOf(name), `${name}.xml`] as const),
      ["rIdLink", "hyperlink", "https://example.com/"],
      ["rIdPicture", "image", "media/image1.png"],
    ]),
    ...Object.fromEntries(parts),
    "word/media/image1.png": DOT,
  });
}

/** A red dot of 2 × 2 points. */
const DOT = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR4nGP4z8AARAwQCgAf7gP9i18U1AAAAABJRU5ErkJggg==",
  "base64",
);

/** The XML of the body of a document. */
export function bodyOf(bytes: Uint8Array): string {
  return /<w:body>(.*)<\/w:body>/su.exec(partOf(bytes, "word/document.xml"))?.[1] ?? "";
}

/** A paragraph of runs: `paragraph(run("Ovo je "), run("važno", "<w:b/>"))`. */
export function paragraph(...content: readonly string[]): string {
  return `<w:p>${content.join("")}</w:p>`;
}

/** A run of text, which may begin and end with a space. */
export function run(text: string, properties = ""): string {
  return runOf(`<w:t xml:space="preserve">${text}</w:t>`, properties);
}

/** A run of something else. */
export function runOf(content: string, properties = ""): string {
  const own = properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${own}${content}</w:r>`;
}

/** A field in parts: `field("PAGE", run("3"))`. */
export function field(instruction: string, result: string): string {
  const mark = (type: string) => runOf(`<w:fldChar w:fldCharType="${type}"/>`);
  const code = runOf(`<w:instrText xml:space="preserve"> ${instruction} </w:instrText>`);
  return `${mark("begin")}${code}${mark("separate")}${result}${mark("end")}`;
}

function kindOf(name: string): string {
  return name.replace(/\d/u, "");
}

function part(root: string, content: string): string {
  return `${DECLARATION}<w:${root}${NAMESPACES} mc:Ignorable="w14 w15">${content}</w:${root}>`;
}

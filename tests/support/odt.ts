import { packed } from "./office.ts";

const OASIS = "urn:oasis:names:tc:opendocument:xmlns:";

/** All prefixes that the fixtures use. */
export const ODF_NAMESPACES = [
  ["office", `${OASIS}office:1.0`],
  ["text", `${OASIS}text:1.0`],
  ["table", `${OASIS}table:1.0`],
  ["draw", `${OASIS}drawing:1.0`],
  ["style", `${OASIS}style:1.0`],
  ["fo", `${OASIS}xsl-fo-compatible:1.0`],
  ["svg", `${OASIS}svg-compatible:1.0`],
  ["number", `${OASIS}datastyle:1.0`],
  ["meta", `${OASIS}meta:1.0`],
  ["xlink", "http://www.w3.org/1999/xlink"],
  ["dc", "http://purl.org/dc/elements/1.1/"],
  ["officeooo", "http://openoffice.org/2009/office"],
]
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(" ");

const TYPE = "application/vnd.oasis.opendocument.text";

/** What a fixture has besides its text. */
export interface OdtFixture {
  /** Styles that LibreOffice makes: `<style:style style:name="T1" …>`. */
  readonly automatic?: string;
  /** What `styles.xml` holds within its root. */
  readonly styles?: string;
  readonly meta?: string;
  readonly manifest?: string;
}

/** A text of LibreOffice out of the paragraphs in it. */
export function odt(body: string, fixture: OdtFixture = {}): Uint8Array {
  const { automatic = "", styles = "", meta = "", manifest = "" } = fixture;
  return packed(
    {
      mimetype: TYPE,
      "content.xml": root(
        "document-content",
        `<office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body>`,
      ),
      "styles.xml": root("document-styles", styles),
      "meta.xml": root("document-meta", `<office:meta>${meta}</office:meta>`),
      "META-INF/manifest.xml": `<manifest:manifest xmlns:manifest="${OASIS}manifest:1.0">${manifest}</manifest:manifest>`,
    },
    ["mimetype"],
  );
}

/** The same as one XML file. */
export function fodt(body: string): string {
  return root(
    "document",
    `<office:body><office:text>${body}</office:text></office:body>`,
    ` office:mimetype="${TYPE}"`,
  );
}

function root(name: string, content: string, attributes = ""): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<office:${name} ${ODF_NAMESPACES}${attributes} office:version="1.3">${content}</office:${name}>`;
}

/** An automatic style of a run: `run("T1", 'fo:font-weight="bold"')`. */
export function run(name: string, properties: string, parent = ""): string {
  const from = parent === "" ? "" : ` style:parent-style-name="${parent}"`;
  return `<style:style style:name="${name}" style:family="text"${from}><style:text-properties ${properties}/></style:style>`;
}

import { packed, XML } from "./packed.ts";

const MIMETYPE = "application/vnd.oasis.opendocument.text";
const OASIS = "urn:oasis:names:tc:opendocument:xmlns";

/** A text document of plain paragraphs. */
export function odtTemplate(paragraphs: readonly string[]): Uint8Array {
  const body = paragraphs.map((text) => `<text:p>${text}</text:p>`).join("");
  return packed(
    {
      mimetype: MIMETYPE,
      "META-INF/manifest.xml": `${XML}<manifest:manifest xmlns:manifest="${OASIS}:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${MIMETYPE}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
      "content.xml": `${XML}<office:document-content xmlns:office="${OASIS}:office:1.0" xmlns:text="${OASIS}:text:1.0" office:version="1.3"><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    },
    ["mimetype"],
  );
}

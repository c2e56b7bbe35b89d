import type { XmlElement } from "../../xml/tree.ts";

const OASIS = "urn:oasis:names:tc:opendocument:xmlns:";

const PREFIXES: ReadonlyMap<string, string> = new Map([
  [`${OASIS}office:1.0`, "office"],
  [`${OASIS}text:1.0`, "text"],
  [`${OASIS}table:1.0`, "table"],
  [`${OASIS}drawing:1.0`, "draw"],
  [`${OASIS}svg-compatible:1.0`, "svg"],
  [`${OASIS}xsl-fo-compatible:1.0`, "fo"],
  [`${OASIS}style:1.0`, "style"],
  [`${OASIS}datastyle:1.0`, "number"],
  [`${OASIS}manifest:1.0`, "manifest"],
  ["http://purl.org/dc/elements/1.1/", "dc"],
  ["urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0", "loext"],
]);

/** The name of an element or attribute as everybody writes it, whatever prefix the file has for it: `text:p`. */
export function odfName({ uri, local }: Pick<XmlElement, "uri" | "local">): string {
  return `${PREFIXES.get(uri) ?? ""}:${local}`;
}

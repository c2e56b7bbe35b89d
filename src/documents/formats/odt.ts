import { Mishap } from "../../errors.ts";
import { type Archive, looksPacked, openArchive } from "../archive/archive.ts";
import { decodeText } from "../encoding.ts";
import type { FileRemark } from "../file-facts.ts";
import { attributeOf, elementsOf, type XmlElement, xmlTree } from "../xml/tree.ts";
import type { FileReading, Format, PartReading, SourceFile, UnitReading } from "./format.ts";
import { languagesIn } from "./odt/languages.ts";
import { odfName } from "./odt/names.ts";
import { type PartText, paragraphPieces } from "./odt/paragraph.ts";
import { placesIn } from "./odt/places.ts";
import {
  automaticStyles,
  isHiddenParagraph,
  namedStyles,
  type Styles,
  spanStyle,
} from "./odt/styles.ts";
import { writeParagraph } from "./odt/write.ts";

/** Texts of LibreOffice and others (ODT, templates of them, flat FODT). */
export const odtFormat: Format = {
  name: "odt",
  recognises: ({ bytes }) => (looksPacked(bytes) ? isPackedText(bytes) : isFlatText(bytes)),
  read: readOdt,
  writeUnit: writeParagraph,
};

/** Files of an archive that hold texts or name their language. */
const PARTS = ["content.xml", "styles.xml", "meta.xml"];

const TEXT_TYPE = /^application\/vnd\.oasis\.opendocument\.text(?:-template)?(?:-flat-xml)?$/u;

function isPackedText(bytes: Uint8Array): boolean {
  try {
    const type = openArchive(bytes).read("mimetype");
    return type !== undefined && TEXT_TYPE.test(new TextDecoder().decode(type).trim());
  } catch {
    return false; // no archive that can be read is no text that can be
  }
}

/** The beginning is enough to tell. Bytes. */
const BEGINNING = 8 * 1024;

function isFlatText(bytes: Uint8Array): boolean {
  const beginning = new TextDecoder().decode(bytes.subarray(0, BEGINNING));
  const root = /<(?:\w+:)?document\s[^>]*mimetype\s*=\s*["']([^"']*)["']/u.exec(beginning);
  return TEXT_TYPE.test(root?.[1] ?? "");
}

interface ReadPart {
  readonly path: string;
  readonly decoded: ReturnType<typeof decodeText>;
  readonly root: XmlElement;
}

function readOdt({ bytes }: SourceFile): FileReading {
  const parts = looksPacked(bytes) ? packedParts(openArchive(bytes)) : [readPart("", bytes)];
  const named = parts.flatMap(({ root }) => [...namedStyles(root)]);
  const readings = parts.map((part) => partReading(part, new Map(named)));
  const isThere = (sign: RegExp) => parts.some(({ decoded }) => sign.test(decoded.text));
  return {
    parts: readings.filter(({ units, languages = [] }) => units.length + languages.length > 0),
    remarks: () => REMARKS.filter(({ sign }) => isThere(sign)).map(({ remark }) => remark),
  };
}

/** What of a file is not in its texts, and the element by which it is known. */
const REMARKS: readonly { readonly sign: RegExp; readonly remark: FileRemark }[] = [
  { sign: /<text:changed-region[\s>]/u, remark: { name: "changesAccepted", values: {} } },
  { sign: /<office:annotation[\s>]/u, remark: { name: "commentsLeft", values: {} } },
];

function packedParts(archive: Archive): readonly ReadPart[] {
  refuseEncrypted(archive);
  const parts = PARTS.flatMap((path) => {
    const bytes = archive.read(path);
    return bytes === undefined ? [] : [readPart(path, bytes)];
  });
  if (parts[0]?.path === "content.xml") return parts;
  throw new Mishap("fileNotOfFormat", { name: ".odt" });
}

function readPart(path: string, bytes: Uint8Array): ReadPart {
  const decoded = decodeText(bytes);
  return { path, decoded, root: xmlTree(decoded.text) };
}

/** With a password, everything but the list of the files is encrypted. */
function refuseEncrypted(archive: Archive): void {
  const manifest = archive.read("META-INF/manifest.xml");
  if (manifest === undefined) return;
  const isEncrypted = elementsOf(xmlTree(decodeText(manifest).text)).some((entry) =>
    elementsOf(entry).some((one) => odfName(one) === "manifest:encryption-data"),
  );
  if (isEncrypted) throw new Mishap("filePassword");
}

function partReading({ path, decoded, root }: ReadPart, named: Styles): PartReading {
  const styles = new Map([...named, ...automaticStyles(root)]);
  const part: PartText = {
    text: decoded.text,
    spanStyle: (name) => spanStyle(styles, name),
    isHidden: (paragraph) => isHiddenParagraph(styles, attributeOf(paragraph, "style-name")),
  };
  const units = elementsOf(root)
    .filter((container) => TEXT_CONTAINERS.has(odfName(container)))
    .flatMap((container) => placesIn(container, part.isHidden))
    .map((place): UnitReading => {
      const { contentFrom: from, contentTo: to } = place.element;
      return { from, to, pieces: paragraphPieces(place, part) };
    });
  return { path, ...decoded, units, languages: languagesIn(root) };
}

/** The text itself; and the pages of a style sheet with their headers and footers. */
const TEXT_CONTAINERS: ReadonlySet<string> = new Set(["office:body", "office:master-styles"]);

import { Mishap } from "../../../errors.ts";
import { type Archive, looksPacked, openArchive } from "../../archive/archive.ts";
import { decodeAs } from "../../encoding.ts";
import type { Encoding } from "../../encodings.ts";
import { attributeOf, elementsOf, type XmlElement, xmlTree } from "../../xml/tree.ts";
import type { SourceFile } from "../format.ts";

/** An Office file: named parts, each of a content type, that point to one another. */
export interface OfficePackage {
  readonly archive: Archive;
  /** The names of all parts in the order of the archive, without a slash before them, with their content types. */
  readonly types: ReadonlyMap<string, string>;
  /** Throws mishaps where the part is missing or no XML. */
  readonly part: (name: string) => OfficePart;
  /** The same for parts that are too large for a tree: sheets. */
  readonly text: (name: string) => OfficeText;
}

/** A part that is text, decoded. */
export interface OfficeText {
  readonly path: string;
  readonly text: string;
  readonly encoding: Encoding;
}

/** A part that is XML, with the text that its places are counted in. */
export interface OfficePart extends OfficeText {
  readonly root: XmlElement;
}

/** What a part points to. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, which is the same in both dialects of Office: `header`, `hyperlink`. */
  readonly type: string;
  /** The name of a part; an address where `isExternal`. */
  readonly target: string;
  readonly isExternal: boolean;
}

const CONTENT_TYPES = "[Content_Types].xml";

/** Throws the mishaps of archives, and `fileNotOfFormat` where it is no Office file. */
export function openPackage({ fileName, bytes }: SourceFile): OfficePackage {
  const archive = openArchive(bytes);
  const names = new Map(archive.names.map((name) => [name.toLowerCase(), name]));
  const text = (name: string): OfficeText => {
    const path = names.get(name.toLowerCase()) ?? name;
    const content = archive.read(path);
    if (content === undefined) throw new Mishap("archiveUnusable", { cause: `no ${name}` });
    return { path, ...decodedPart(content) };
  };
  const part = (name: string): OfficePart => {
    const read = text(name);
    return { ...read, root: xmlTree(read.text) };
  };
  if (!names.has(CONTENT_TYPES.toLowerCase())) {
    throw new Mishap("fileNotOfFormat", { name: /\.\w+$/u.exec(fileName)?.[0] ?? fileName });
  }
  return { archive, types: typesOf(archive, part(CONTENT_TYPES).root), part, text };
}

/** The names of the parts of a content type, in the order of the archive. */
export function partsOfType({ types }: OfficePackage, type: RegExp): readonly string[] {
  return [...types].filter(([, one]) => type.test(one)).map(([name]) => name);
}

/** What a part points to, by id; none where it points to nothing. */
export function relationshipsOf(
  { archive, part }: OfficePackage,
  name: string,
): readonly Relationship[] {
  const folder = name.slice(0, name.lastIndexOf("/") + 1);
  const links = `${folder}_rels/${name.slice(folder.length)}.rels`;
  const isThere = archive.names.some((one) => one.toLowerCase() === links.toLowerCase());
  if (!isThere) return [];
  return elementsOf(part(links).root).map((link) => {
    const target = attributeOf(link, "Target") ?? "";
    const isExternal = attributeOf(link, "TargetMode") === "External";
    return {
      id: attributeOf(link, "Id") ?? "",
      type: (attributeOf(link, "Type") ?? "").replace(/^.*\//u, ""),
      target: isExternal ? target : resolvedName(folder, target),
      isExternal,
    };
  });
}

/**
 * Tells whether a file is an Office file with a part of a content type; never throws. One that is locked or damaged
 * is what its ending says, so that reading it says what is wrong.
 */
export function isOfficeFile(file: SourceFile, type: RegExp, endings: readonly string[]): boolean {
  if (!looksPacked(file.bytes)) return false;
  try {
    return partsOfType(openPackage(file), type).length > 0;
  } catch (error) {
    if (!(error instanceof Mishap)) throw error;
    const name = file.fileName.toLowerCase();
    return error.mishap !== "fileNotOfFormat" && endings.some((ending) => name.endsWith(ending));
  }
}

/** Office writes UTF-8, and may write UTF-16. Throws the mishap `encodingUnknown`. */
function decodedPart(bytes: Uint8Array): Omit<OfficeText, "path"> {
  const encoding = encodingOf(bytes);
  const text = decodeAs(bytes, encoding);
  if (text.includes("\uFFFD") && !isSound(bytes, encoding)) throw new Mishap("encodingUnknown");
  return { text, encoding };
}

function encodingOf([first, second, third]: Uint8Array): Encoding {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return first === 0xef && second === 0xbb && third === 0xbf ? "utf-8-bom" : "utf-8";
}

/** The character for what cannot be read may stand in a text itself. */
function isSound(bytes: Uint8Array, encoding: Encoding): boolean {
  try {
    const name = encoding === "utf-8-bom" ? "utf-8" : encoding;
    new TextDecoder(name, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function typesOf({ names }: Archive, root: XmlElement): ReadonlyMap<string, string> {
  const byEnding = new Map<string, string>();
  const byName = new Map<string, string>();
  for (const element of elementsOf(root)) {
    const type = attributeOf(element, "ContentType") ?? "";
    const name = attributeOf(element, "PartName")?.replace(/^\//u, "");
    const ending = attributeOf(element, "Extension");
    if (name !== undefined) byName.set(name.toLowerCase(), type);
    else if (ending !== undefined) byEnding.set(ending.toLowerCase(), type);
  }
  return new Map(
    names.flatMap((name) => {
      const lower = name.toLowerCase();
      const type = byName.get(lower) ?? byEnding.get(lower.replace(/^.*\./u, ""));
      return type === undefined ? [] : [[name, type] as const];
    }),
  );
}

/** `word/` and `../docProps/app.xml` → `docProps/app.xml`; `/word/header1.xml` as well. */
function resolvedName(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}

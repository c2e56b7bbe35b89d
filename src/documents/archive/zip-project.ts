import { Mishap } from "../../errors.ts";
import type { SourceFile } from "../formats/format.ts";
import { nameOfFile } from "../names.ts";
import { looksPacked, openArchive } from "./archive.ts";

/** One file of a ZIP. */
export interface ZippedFile {
  /** With its folders: `poglavlja/1.md`. */
  readonly fileName: string;
  /** The folders alone, without those that lead out of it: `poglavlja`; empty at the top. */
  readonly folder: string;
  /** Unpacks it. Throws the mishaps of archives, and for a ZIP within the ZIP `archiveNested`. */
  readonly read: () => Uint8Array;
}

/** By these each Office format tells what it is; an archive with none of them is one of several files. */
const OFFICE_MARKS = ["[Content_Types].xml", "mimetype", "META-INF/manifest.xml"];

/** What systems and programs put beside files, which nobody translates: __MACOSX/, .DS_Store, Thumbs.db, ~$spis.docx. */
const LEFTOVER =
  /(?:^|\/)(?:__MACOSX\/|\.[^./][^/]*(?:\/|$)|thumbs\.db$|desktop\.ini$|~\$[^/]*$)/iu;

/**
 * Tells whether a file is a ZIP of several files rather than one document. One that is locked or damaged is what its
 * name says; whoever opens it says why it cannot be used.
 */
export function isZipOfFiles({ fileName, bytes }: SourceFile): boolean {
  if (!looksPacked(bytes)) return false;
  try {
    const { names } = openArchive(bytes);
    return !OFFICE_MARKS.some((mark) => names.includes(mark));
  } catch (error) {
    if (error instanceof Mishap) return /\.zip$/iu.test(fileName);
    throw error;
  }
}

/**
 * The files in a ZIP, in the order of its list, each unpacked when its turn comes. Throws the mishaps
 * `archiveUnusable`, `archiveTooLarge` and `filePassword`.
 */
export function filesOfZip(bytes: Uint8Array): readonly ZippedFile[] {
  const archive = openArchive(bytes);
  return archive.names
    .filter((name) => !LEFTOVER.test(name))
    .map((fileName) => ({
      fileName,
      folder: folderOf(fileName),
      read: () => {
        const content = archive.read(fileName) ?? new Uint8Array();
        if (isZipOfFiles({ fileName, bytes: content })) throw new Mishap("archiveNested");
        return content;
      },
    }));
}

/** `..\\poglavlja/./1.md` stood in `poglavlja`. */
function folderOf(path: string): string {
  const folders = path.split(/[\\/]/u).slice(0, -1).map(nameOfFile);
  return folders.filter((folder) => folder !== "").join("/");
}

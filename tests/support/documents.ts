import { codesIn } from "../../src/documents/inline-codes.ts";
import type { EnglishVariety } from "../../src/documents/project.ts";
import { type NewDocument, readDocument } from "../../src/documents/read.ts";
import { writeDocument } from "../../src/documents/write.ts";

/** A file as its import reads it. */
export function readBytes(fileName: string, content: string | Uint8Array): NewDocument {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return readDocument({ title: "", fileName, content: bytes });
}

/** The sources of a file, with codes as a reader can compare them: `Ovo je ‹1›važno‹/1›.` */
export function shownSources(fileName: string, content: string | Uint8Array): readonly string[] {
  return readBytes(fileName, content).segments.map(({ source }) => shown(source));
}

const SHOWN = {
  open: ["‹", "›"],
  close: ["‹/", "›"],
  point: ["‹", "/›"],
  space: ["‹", "_›"],
  word: ["‹", "=›"],
};

/** A text with its codes written out: ‹1› and ‹/1› a pair, ‹2/› a point, ‹3_› a space, ‹4=› a word. */
export function shown(coded: string): string {
  let at = 0;
  let text = "";
  for (const { kind, number, from, to } of codesIn(coded)) {
    const [before, after] = SHOWN[kind];
    text += coded.slice(at, from) + before + number + after;
    at = to;
  }
  return text + coded.slice(at);
}

/** The file with every segment translated: `translate` is given each source, with its codes as characters. */
export function translatedFile(
  document: NewDocument,
  translate: (source: string, index: number) => string,
  variety: EnglishVariety = "en-GB",
): Uint8Array {
  return writeDocument({
    ...document,
    variety,
    segments: document.segments.map(({ source, codes = [] }, index) => ({
      source,
      codes,
      target: translate(source, index),
      status: "translated",
    })),
  });
}

/** The file as it is written where nobody translated anything, beyond what it held already. */
export function untouchedFile(
  document: NewDocument,
  variety: EnglishVariety = "en-GB",
): Uint8Array {
  return writeDocument({
    ...document,
    variety,
    segments: document.segments.map(({ source, codes = [], target = "", status = "initial" }) => ({
      source,
      codes,
      target,
      status,
    })),
  });
}

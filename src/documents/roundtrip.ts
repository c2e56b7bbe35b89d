import { openArchive } from "./archive/archive.ts";
import type { FileRemark } from "./file-facts.ts";
import { formatNamed } from "./formats/formats.ts";
import type { EnglishVariety } from "./project.ts";
import { putTogether, type WrittenPart } from "./put-together.ts";
import { type DocumentSource, readDocument } from "./read.ts";

/** What became of a file that was read and written again with nothing changed. */
export interface Roundtrip {
  readonly segments: number;
  /** Undefined where every byte is the same. */
  readonly difference?: Difference;
  readonly remarks: readonly FileRemark[];
  /** Of all, also those that are not among them. */
  readonly remarkCount: number;
}

/** Where the written file first differs. */
export interface Difference {
  /** The file in an archive; empty where the file is none. */
  readonly path: string;
  /** Bytes, from 0. */
  readonly at: number;
}

/** Has no say where nothing is translated. */
const ANY_VARIETY: EnglishVariety = "en-GB";

/**
 * Takes a file apart and puts it together again. Of an archive, the files that were taken apart are compared, for
 * all others are copied. Throws what `readDocument` throws.
 */
export function roundtrip(source: DocumentSource): Roundtrip {
  const document = readDocument(source);
  const { archive, skeleton } = document;
  const segments = document.segments.map((segment) => {
    const { source: text, target = "", codes = [], status = "initial" } = segment;
    return { source: text, target, codes, status };
  });
  const parts = putTogether(formatNamed(document.format), skeleton, segments, ANY_VARIETY);
  const original = originals(archive, source.content);
  const [difference] = parts.flatMap((part) => differenceOf(part, original(part.path)));
  const { remarks = [], remarkCount = 0 } = document.facts ?? {};
  return {
    segments: segments.length,
    remarks,
    remarkCount,
    ...(difference === undefined ? {} : { difference }),
  };
}

function originals(archive: Uint8Array | null, content: DocumentSource["content"]) {
  const files = archive === null ? null : openArchive(archive);
  const whole = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return (path: string) => (files === null ? whole : (files.read(path) ?? new Uint8Array()));
}

function differenceOf({ path, bytes }: WrittenPart, original: Uint8Array): readonly Difference[] {
  const at = bytes.findIndex((byte, index) => byte !== original[index]);
  if (at >= 0) return [{ path, at }];
  return bytes.length === original.length ? [] : [{ path, at: bytes.length }];
}

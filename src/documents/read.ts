import { Mishap } from "../errors.ts";
import type { Language } from "../language/paradigm.ts";
import type { DocumentFormat } from "./document.ts";
import { requireText } from "./encoding.ts";
import type { Encoding } from "./encodings.ts";
import { boundedRemarks, type FileFacts } from "./file-facts.ts";
import type { FileReading } from "./formats/format.ts";
import { formatOf } from "./formats/formats.ts";
import { plainTextFormat } from "./formats/plain-text.ts";
import { plainText } from "./inline-codes.ts";
import { nameOfFile, stemOf, tidyTitle } from "./names.ts";
import { PLAIN_SEGMENTATION, type SegmentationSettings, segmenterOf } from "./segmentation.ts";
import type { ReadDocument, SourceSegment } from "./skeleton.ts";
import { takeApart } from "./take-apart.ts";

/** A file or a pasted text, as it comes in. */
export interface DocumentSource {
  /** May be empty: the document is called after its file then, else after its first words. */
  readonly title: string;
  /** Empty for a pasted text. */
  readonly fileName: string;
  readonly content: string | Uint8Array;
}

/** A document that has been read, ready to be stored. */
export interface NewDocument extends ReadDocument {
  readonly title: string;
  readonly fileName: string;
  readonly format: DocumentFormat;
  /** The file as it came; of archives alone, whose other parts are copied from it. */
  readonly archive: Uint8Array | null;
  readonly facts?: FileFacts;
}

/** A document on its way to the database, its skeleton as the JSON that is stored: nobody reads it on the way. */
export type StorableDocument = Omit<NewDocument, "skeleton"> & { readonly skeleton: string };

/** A title made of a text is cut after this many characters, at a word's end. */
const LONGEST_MADE_TITLE = 60;

/** Takes a document apart into skeleton and segments. Throws a mishap where it is empty or cannot be read. */
export function readDocument(
  source: DocumentSource,
  settings: SegmentationSettings = PLAIN_SEGMENTATION,
  language: Language = "hr",
): NewDocument {
  const { reading, head } = openSource(source);
  const read = takeApart(head.format, reading, segmenterOf(settings, language));
  return { ...read, ...titled(head, read.segments[0]) };
}

/** What is known of a document once its file has been opened. */
export type DocumentHead = Omit<NewDocument, "skeleton" | "segments">;

/** A file opened, but not yet taken apart; its title may still be empty. */
export function openSource({ title, fileName: path, content }: DocumentSource): {
  readonly reading: FileReading;
  readonly head: DocumentHead;
} {
  const fileName = nameOfFile(path);
  const file = { fileName, bytes: bytesOf(content) };
  const format = typeof content === "string" ? plainTextFormat : formatOf(file);
  const reading = format.read(file);
  const isArchive = reading.parts.some((part) => part.path !== "");
  const head = {
    title: tidyTitle(title) || tidyTitle(stemOf(fileName)),
    fileName,
    format: format.name,
    archive: isArchive ? file.bytes : null,
    facts: {
      size: file.bytes.length,
      encoding: isArchive || typeof content === "string" ? null : encodingOf(reading),
      ...boundedRemarks(reading.remarks?.() ?? []),
    },
  };
  return { reading, head };
}

/** A document without a title is called after its first words. Throws the mishap `documentEmpty` without any. */
export function titled(head: DocumentHead, first: SourceSegment | undefined): DocumentHead {
  if (first === undefined) throw new Mishap("documentEmpty");
  return { ...head, title: head.title || beginningOf(first.source) };
}

/** With its skeleton as it is stored. */
export function storable({ skeleton, ...document }: NewDocument): StorableDocument {
  return { ...document, skeleton: JSON.stringify(skeleton) };
}

function encodingOf({ parts }: FileReading): Encoding | null {
  return parts[0]?.encoding ?? null;
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  if (typeof content !== "string") return content;
  return new TextEncoder().encode(requireText(content));
}

function beginningOf(coded: string): string {
  const line = plainText(coded).text.replace(/\s+/gu, " ").trim();
  if (line.length <= LONGEST_MADE_TITLE) return line;
  const cut = line.slice(0, LONGEST_MADE_TITLE);
  return `${cut.slice(0, cut.lastIndexOf(" ")) || cut} …`;
}

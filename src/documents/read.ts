import { Mishap } from "../errors.ts";
import { sentences } from "../language/sentences.ts";
import type { TranslationDocument } from "./document.ts";
import { decodeText, requireText } from "./encoding.ts";
import { readPlainText } from "./formats/plain-text.ts";
import { nameOfFile, stemOf, tidyTitle } from "./names.ts";
import type { ReadDocument } from "./skeleton.ts";

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
  readonly format: TranslationDocument["format"];
}

/** A title made of a text is cut after this many characters, at a word's end. */
const LONGEST_MADE_TITLE = 60;

/** Takes a document apart into skeleton and segments. Throws a mishap where it is empty or no text. */
export function readDocument({ title, fileName: path, content }: DocumentSource): NewDocument {
  const text = typeof content === "string" ? requireText(content) : decodeText(content).text;
  const fileName = nameOfFile(path);
  const read = readPlainText(text, sentences);
  const [first] = read.segments;
  if (first === undefined) throw new Mishap("documentEmpty");
  return {
    ...read,
    title: tidyTitle(title) || tidyTitle(stemOf(fileName)) || beginningOf(first.source),
    fileName,
    format: "text",
  };
}

function beginningOf(text: string): string {
  const line = text.replace(/\s+/gu, " ");
  if (line.length <= LONGEST_MADE_TITLE) return line;
  const cut = line.slice(0, LONGEST_MADE_TITLE);
  return `${cut.slice(0, cut.lastIndexOf(" ")) || cut} …`;
}

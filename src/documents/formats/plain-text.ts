import { looksPacked } from "../archive/archive.ts";
import { decodeText } from "../encoding.ts";
import { type FileReading, type Format, type SourceFile, writtenMarkup } from "./format.ts";
import { paragraphs } from "./paragraphs.ts";

/** Plain text, in whichever encoding it comes; an Office file with its ending is left to the format that knows it. */
export const plainTextFormat: Format = {
  name: "text",
  recognises: ({ bytes }) => !looksPacked(bytes),
  guesses: true,
  read: readPlainText,
  writeUnit: ({ pieces }) => writtenMarkup(pieces, (text) => text),
};

function readPlainText({ bytes }: SourceFile): FileReading {
  const { text, encoding } = decodeText(bytes);
  const units = paragraphs(text).map(({ from, to }) => ({
    from,
    to,
    pieces: [{ type: "text" as const, text: text.slice(from, to) }],
  }));
  return { parts: [{ path: "", text, encoding, units }] };
}

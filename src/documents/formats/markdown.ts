import { decodeText } from "../encoding.ts";
import type { FileReading, Format, SourceFile } from "./format.ts";
import { FORMAT_KINDS } from "./kinds.ts";
import type { MarkdownBase } from "./markdown/base.ts";
import { type BlockReading, readBlock } from "./markdown/blocks.ts";
import { markdownSource } from "./markdown/source.ts";
import { markdownBlocks } from "./markdown/tree.ts";
import { writtenMarkdown } from "./markdown/write.ts";

/** Markdown with the tables and notes of GitHub's, and front matter; known by its ending alone. */
export const markdownFormat: Format = {
  name: "markdown",
  recognises: ({ fileName, bytes }) =>
    FORMAT_KINDS.markdown.endings.some((ending) => fileName.toLowerCase().endsWith(ending)) &&
    !(bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03), // a ZIP
  read: readMarkdown,
  // what `read` left there, as its own type says
  writeUnit: ({ pieces, base }) => writtenMarkdown(pieces, base as MarkdownBase),
};

function readMarkdown({ bytes }: SourceFile): FileReading {
  const { text, encoding } = decodeText(bytes);
  const mark = text.startsWith("\uFEFF") ? 1 : 0;
  const source = markdownSource(text.slice(mark));
  const units: BlockReading["units"][number][] = [];
  const languages: BlockReading["languages"][number][] = [];
  const moved = <T extends { readonly from: number; readonly to: number }>(one: T): T => ({
    ...one,
    from: one.from + mark,
    to: one.to + mark,
  });
  for (const block of markdownBlocks(source.masked)) {
    const reading = readBlock(source, block);
    for (const unit of reading.units) units.push(moved(unit));
    for (const language of reading.languages) languages.push(moved(language));
  }
  return { parts: [{ path: "", text, encoding, units, languages }] };
}

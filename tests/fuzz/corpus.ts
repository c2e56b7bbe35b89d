import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { convertDocument } from "../../src/documents/convert.ts";
import type { SourceFile } from "../../src/documents/formats/format.ts";
import { ENDINGS, FORMAT_KINDS } from "../../src/documents/formats/kinds.ts";
import { richDocuments } from "../fixtures/documents.ts";

/** Formats that the sample can be written in, so that each has a plain file too. */
const MADE = ["text", "markdown", "html", "docx", "odt", "xlsx", "pptx", "po"] as const;

/** The files that are mutated: every fixture of a format, rich ones, and the sample in each format that it can be written in. */
export async function corpus(root: string): Promise<readonly SourceFile[]> {
  const fixtures = join(root, "tests", "fixtures");
  const names = await readdir(fixtures, { recursive: true });
  const known = names.filter((name) => ENDINGS.some((ending) => name.endsWith(ending))).sort();
  const read = known.map(async (name) => ({
    fileName: basename(name),
    bytes: await readFile(join(fixtures, name)),
  }));
  const content = await readFile(join(root, "src", "documents", "sample.txt"));
  const made = MADE.map((format) => ({
    fileName: `sample${FORMAT_KINDS[format].endings[0]}`,
    bytes: convertDocument({ title: "", fileName: "sample.txt", content }, format),
  }));
  return [...(await Promise.all(read)), ...richDocuments(), ...made];
}

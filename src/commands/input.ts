import { readFile } from "node:fs/promises";
import { decodeBytes } from "../documents/encoding.ts";
import { Mishap } from "../errors.ts";
import type { Concept } from "../glossary/concept.ts";
import { readGlossaryCsv } from "../glossary/exchange/csv.ts";

/** A text to be read, with its place: the line that it is, or the whole file. */
export interface InputText {
  /** From 0; 0 for a whole file. */
  readonly line: number;
  readonly text: string;
}

/** Reads a file. Throws the mishap `fileUnreadable`. */
export async function readBytes(file: string): Promise<Uint8Array> {
  return readFile(file).catch(() => {
    throw new Mishap("fileUnreadable", { file });
  });
}

/** Reads a text file in any encoding that is recognised. Throws a mishap that names the file. */
export async function readText(file: string): Promise<string> {
  const bytes = await readBytes(file);
  const read = async () => decodeBytes(bytes).text;
  return explained(read(), file);
}

/** Names the file in a mishap that comes of its content. */
export async function explained<Result>(work: Promise<Result>, file: string): Promise<Result> {
  return work.catch((error: unknown) => {
    if (!(error instanceof Mishap)) throw error;
    throw new Mishap(error.mishap, { ...error.values, file });
  });
}

/** A file as one text, or each of its lines as a text of its own; the end of the last line starts no new one. */
export function inputTexts(text: string, byLine: boolean): readonly InputText[] {
  if (!byLine) return [{ line: 0, text }];
  return linesOf(text).map((line, index) => ({ line: index, text: line }));
}

/** The lines of a text without their ends, the byte order mark and an empty last one. */
export function linesOf(text: string): readonly string[] {
  const lines = text.replace(/^\uFEFF/u, "").split(/\r\n|\r|\n/u);
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}

/** Reads a glossary file. Throws the mishap of its first unusable row. */
export async function readGlossary(file: string | undefined): Promise<readonly Concept[]> {
  if (file === undefined) throw new Mishap("usage", { problem: "--glossary FILE" });
  const { concepts, problems } = readGlossaryCsv(await readText(file));
  const [first] = problems;
  if (first) throw new Mishap(first.mishap, { line: first.line, ...first.values });
  return concepts;
}

/** Counts code points up to each UTF-16 offset, for programs that count characters so. Nearby questions are cheap. */
export function codePointCounter(text: string): (offset: number) => number {
  let passed = 0;
  let counted = 0;
  return (offset) => {
    while (passed > offset) {
      passed -= (text.codePointAt(passed - 2) ?? 0) > 0xffff ? 2 : 1;
      counted -= 1;
    }
    while (passed < offset) {
      passed += (text.codePointAt(passed) ?? 0) > 0xffff ? 2 : 1;
      counted += 1;
    }
    return counted;
  };
}

/** A text that holds line ends, on one line of the screen. */
export function oneLine(text: string): string {
  return text
    .split(/[\r\n]+/u)
    .map((line) => line.trim())
    .join(" ");
}

import { readFileSync } from "node:fs";
import type { SegmentStatus } from "../../src/documents/segment.ts";
import { writeDocument } from "../../src/documents/write.ts";
import { readBytes, shown } from "./documents.ts";

/** A file under `fixtures/xliff`. */
export function xliffFixture(name: string): string {
  return readFileSync(new URL(`../fixtures/xliff/${name}`, import.meta.url), "utf-8");
}

/** XLIFF 1.2 with one file from Croatian into English. */
export function xliff1(units: string, attributes = ' target-language="en"'): string {
  return `<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="a" source-language="hr"${attributes} datatype="plaintext"><body>${units}</body></file></xliff>`;
}

/** XLIFF 2.1 with one file from Croatian into English. */
export function xliff2(units: string, attributes = ' trgLang="en"'): string {
  return `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="hr"${attributes}><file id="f">${units}</file></xliff>`;
}

/** What was done to one segment of a file; all others stay as they were read. */
export interface Work {
  readonly target: string;
  readonly status?: SegmentStatus;
}

/** The file after some of its segments were worked at, by their places from 0. */
export function worked(
  name: string,
  content: string,
  work: Readonly<Record<number, Work>>,
): string {
  const document = readBytes(name, content);
  const bytes = writeDocument({
    ...document,
    variety: "en-GB",
    segments: document.segments.map((segment, index) => ({
      source: segment.source,
      codes: segment.codes ?? [],
      target: work[index]?.target ?? segment.target ?? "",
      status: work[index]?.status ?? (work[index] ? "translated" : (segment.status ?? "initial")),
    })),
  });
  return new TextDecoder().decode(bytes);
}

/** Lines that are others than they were, as they are now. */
export function changedLines(before: string, after: string): readonly string[] {
  const lines = new Set(before.split("\n"));
  return after
    .split("\n")
    .filter((line) => !lines.has(line))
    .map((line) => line.trim());
}

/** Segments as a reader sees them: source, translation and status. */
export function shownPairs(name: string, content: string): readonly string[] {
  return readBytes(name, content).segments.map(
    ({ source, target = "", status = "initial", locked }) =>
      `${shown(source)} → ${shown(target)} (${locked ? "locked " : ""}${status})`,
  );
}

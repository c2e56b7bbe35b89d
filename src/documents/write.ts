import { Mishap } from "../errors.ts";
import { replaceParts } from "./archive/replace-parts.ts";
import { readText } from "./coded-pieces.ts";
import { type Format, PARTING, type PartReading, type SegmentReading } from "./formats/format.ts";
import { formatNamed } from "./formats/formats.ts";
import type { EnglishVariety } from "./project.ts";
import { BETWEEN_TEXTS, putTogether, type WrittenPart } from "./put-together.ts";
import type { Skeleton } from "./skeleton.ts";
import type { TranslatedSegment } from "./unit-writing.ts";

/** A document to be written in the format that it came in. */
export interface DocumentWriting {
  readonly fileName: string;
  readonly skeleton: Skeleton;
  /** The file as it came, where it is an archive. */
  readonly archive: Uint8Array | null;
  readonly segments: readonly TranslatedSegment[];
  readonly variety: EnglishVariety;
}

/**
 * The file with the translation in it, read again to prove that the texts in it are those that were written.
 * Throws the mishap `exportUnproven` with the first text that is another one.
 */
export function writeDocument(writing: DocumentWriting): Uint8Array {
  const { skeleton, archive, segments, variety } = writing;
  const format = formatNamed(skeleton.format);
  const parts = putTogether(format, skeleton, segments, variety);
  const isTouched = parts.some(({ touched }) => touched);
  if (archive !== null && !isTouched) return archive;
  const bytes = joined(parts, archive);
  const file = { fileName: writing.fileName, bytes };
  if (isTouched) prove(format, file, parts);
  if (isTouched) format.verify?.(file, skeleton);
  return bytes;
}

function joined(parts: readonly WrittenPart[], archive: Uint8Array | null): Uint8Array {
  if (archive === null) return parts[0]?.bytes ?? new Uint8Array();
  return replaceParts(archive, new Map(parts.map(({ path, bytes }) => [path, bytes])));
}

/** White space may have been laid out anew (folded lines, tabs); all else must be found again. */
function prove(
  format: Format,
  file: { readonly fileName: string; readonly bytes: Uint8Array },
  written: readonly WrittenPart[],
): void {
  const read = new Map(format.read(file).parts.map((part) => [part.path, textsOf(part)]));
  for (const { path, units } of written) {
    const settle = format.guesses ? onlyLetters : (texts: readonly string[]) => texts;
    const found = settle(read.get(path) ?? []);
    const expected = settle(units.map(settled).filter(saysAnything));
    const place = expected.findIndex((text, index) => text !== found[index]);
    if (place < 0 && found.length === expected.length) continue;
    const at = place < 0 ? expected.length : place;
    const [wanted = "", got = ""] = [expected[at], found[at]];
    throw new Mishap("exportUnproven", { wanted: wanted.slice(0, 200), got: got.slice(0, 200) });
  }
}

/** All that is said, whichever signs stand around it: a row of stars is nobody's paragraph, or the end of one. */
function onlyLetters(texts: readonly string[]): readonly string[] {
  return [texts.join("").replace(/[^\p{L}\p{M}\p{N}]/gu, "")];
}

/** What the units of a part say: the translation where there is one. */
function textsOf({ units }: PartReading): readonly string[] {
  return units
    .map((unit) => settled((unit.segments ?? [unit]).map(said).join("")))
    .filter(saysAnything);
}

function said({ translation, pieces }: SegmentReading): string {
  const target = translation === undefined ? "" : readable(translation.pieces);
  return target === "" ? readable(pieces) : target;
}

/** What is left where a dash was translated as a dash is nothing that a reader of the file looks for. */
function saysAnything(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function readable(pieces: PartReading["units"][number]["pieces"]): string {
  const partings = pieces.flatMap((piece, at) =>
    piece.type !== "text" && piece.label === PARTING ? [at] : [],
  );
  return [0, ...partings]
    .map((from, index) => pieces.slice(from, partings[index]))
    .map((text) => even(readText(text)))
    .join(BETWEEN_TEXTS);
}

/** The texts of a unit, in whichever order they come. */
function settled(texts: string): string {
  return texts.split(BETWEEN_TEXTS).map(even).sort().join(" ").trim();
}

function even(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

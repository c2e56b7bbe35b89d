import type { UnitWriting, WrittenPiece, WrittenSegment } from "../format.ts";
import { placeOfCode, writtenCode } from "./placeholders.ts";
import { type Layout, written } from "./strings.ts";

/** What writing a message has to know. */
export interface PoBase extends Layout {
  readonly numbers: boolean;
  readonly isPlural: boolean;
  /** White space before and behind each of the texts. */
  readonly edges: readonly (readonly [before: string, after: string])[];
  /** The source is the msgstr itself. */
  readonly inPlace: boolean;
}

/** A message with its translation: comments and msgid stay as they are, flags tell how far it is. */
export function writeEntry({ raw, base, segments }: UnitWriting): string {
  const layout = base as PoBase; // what `read` left there
  const { newline, isPlural, edges, numbers, inPlace } = layout;
  const start = raw.search(/^[ \t]*msgstr/mu);
  const head = inPlace ? raw.slice(0, start) : withFlags(raw.slice(0, start), segments, newline);
  const strings = segments.map((segment, index) => {
    const text = textOf(segment, { numbers, inPlace });
    const [before, after] = edges[index] ?? ["", ""];
    const whole = text === "" ? "" : before + text + after;
    return written(isPlural ? `msgstr[${index}]` : "msgstr", whole, layout);
  });
  return head + strings.join(newline);
}

/** A message that is not translated has an empty translation; in a file that holds Croatian there, the source. */
function textOf(
  { target, pieces }: WrittenSegment,
  { numbers, inPlace }: Pick<PoBase, "numbers" | "inPlace">,
): string {
  if (target === "" && !inPlace) return "";
  const numbered = numbers && !isInOrder(pieces);
  return pieces
    .map((piece) => (piece.type === "text" ? piece.text : writtenCode(piece.data, numbered)))
    .join("");
}

function isInOrder(pieces: readonly WrittenPiece[]): boolean {
  const places = pieces.flatMap((piece) =>
    piece.type === "text" ? [] : (placeOfCode(piece.data) ?? []),
  );
  return places.every((place, index) => place === index + 1);
}

/** A draft is fuzzy; what is confirmed is not, and needs the msgid that it was once made for no more. */
function withFlags(head: string, segments: readonly WrittenSegment[], newline: string): string {
  const filled = segments.filter(({ target }) => target !== "");
  const isFuzzy = filled.some(({ status }) => status === "draft" || status === "initial");
  const isDone = filled.length > 0 && !isFuzzy;
  const lines = head.split(/(?<=\n)|(?<=\r)(?!\n)/u);
  const kept = isDone ? lines.filter((line) => !/^[ \t]*#\|/u.test(line)) : lines;
  const plain = kept.flatMap((line) => {
    if (!/^[ \t]*#,/u.test(line) || !/\bfuzzy\b/u.test(line)) return [line];
    const flags = line
      .trim()
      .slice(2)
      .split(",")
      .map((flag) => flag.trim());
    const others = flags.filter((flag) => flag !== "fuzzy" && flag !== "");
    const end = /[\r\n]*$/u.exec(line)?.[0] ?? newline;
    return others.length === 0 ? [] : [`#, ${others.join(", ")}${end}`];
  });
  return isFuzzy ? fuzzy(plain, newline).join("") : plain.join("");
}

function fuzzy(lines: readonly string[], newline: string): readonly string[] {
  const flags = lines.findIndex((line) => /^[ \t]*#,/u.test(line));
  if (flags >= 0)
    return lines.map((line, at) => (at === flags ? line.replace(/#,\s*/u, "#, fuzzy, ") : line));
  const place = lines.findIndex((line) => /^[ \t]*(?:#\||msgctxt|msgid)/u.test(line));
  return [...lines.slice(0, place), `#, fuzzy${newline}`, ...lines.slice(place)];
}

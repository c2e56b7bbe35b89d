import type { CodePiece, Piece, WrittenPiece } from "../format.ts";

/** How a stretch of text looks. */
export interface RunFormat {
  /** Equal for what looks the same. */
  readonly key: string;
  /** The element that says so; empty for none. */
  readonly markup: string;
  /** What it has that a plain text has not, for the reader: `b`, `i`, `a`. */
  readonly labels: readonly string[];
  /** Seen on a space too: underlined, marked, a link. */
  readonly marksSpaces: boolean;
}

/** A stretch of text in one format, or something that stands for itself: a line break, the number of a page. */
export type Run =
  | { readonly type: "text"; readonly text: string; readonly format: RunFormat }
  | { readonly type: "code"; readonly piece: CodePiece };

/** Where a format has no name: a colour, a font, a size. */
const UNNAMED = "font";

/** The white space inside a line that programs take for a code of its own. */
const BREAKS = /(\r\n|[\r\n\t\v])/u;

/**
 * The pieces of runs. The plainest format is taken for granted, each other is a pair of codes; equal ones side by side
 * are one, and a space between has the format of its neighbour.
 */
export function runPieces(all: readonly Run[]): {
  readonly base: RunFormat | undefined;
  readonly pieces: readonly Piece[];
} {
  const runs = mergedRuns(all);
  const base = commonFormat(runs);
  const pieces = runs.flatMap((run): readonly Piece[] => {
    if (run.type === "code") return [run.piece];
    const text = textPieces(run.text);
    if (run.format.key === base?.key) return text;
    const label = run.format.labels.find((one) => !base?.labels.includes(one)) ?? UNNAMED;
    const data = run.format.markup;
    return [{ type: "open", data, label }, ...text, { type: "close", data, label }];
  });
  return { base, pieces };
}

/** Equal runs side by side are one; so are those with nothing but a space between that shows no format. */
export function mergedRuns(all: readonly Run[]): readonly Run[] {
  const merged: Run[] = [];
  for (const run of all) {
    if (run.type === "text" && run.text === "") continue;
    const last = merged.at(-1);
    if (run.type === "code" || last?.type !== "text" || !joins(last, run)) merged.push(run);
    else {
      const format = isBlank(last.text) ? run.format : last.format;
      merged[merged.length - 1] = { type: "text", text: last.text + run.text, format };
    }
  }
  return merged;
}

type TextRun = Extract<Run, { readonly type: "text" }>;

function joins(last: TextRun, run: TextRun): boolean {
  if (last.format.key === run.format.key) return true;
  const showsNothing = !last.format.marksSpaces && !run.format.marksSpaces;
  return showsNothing && (isBlank(last.text) || isBlank(run.text));
}

function isBlank(text: string): boolean {
  return text.trim() === "";
}

/** The plainest one, so that it is the bold words that have a code; of equals that of most of the text. */
function commonFormat(runs: readonly Run[]): RunFormat | undefined {
  const lengths = new Map<string, { readonly format: RunFormat; readonly length: number }>();
  for (const run of runs) {
    if (run.type === "code" || isBlank(run.text)) continue;
    const { key } = run.format;
    const { format, length } = lengths.get(key) ?? { format: run.format, length: 0 };
    lengths.set(key, { format, length: length + run.text.length });
  }
  const [first] = [...lengths.values()].sort(
    (one, other) =>
      one.format.labels.length - other.format.labels.length || other.length - one.length,
  );
  return first?.format;
}

function textPieces(text: string): readonly Piece[] {
  return text.split(BREAKS).flatMap((part, index): readonly Piece[] => {
    if (part === "") return [];
    if (index % 2 === 0) return [{ type: "text", text: part }];
    return [{ type: "space", data: part, label: part === "\t" ? "tab" : "br" }];
  });
}

/** A stretch to be written: text with the markup of its format, or the markup of a code. */
export type WrittenRun =
  | { readonly type: "text"; readonly text: string; readonly format: string }
  | { readonly type: "markup"; readonly markup: string };

/** The runs that pieces stand for, the other way round. Codes that are no markup are characters. */
export function writtenRuns(pieces: readonly WrittenPiece[], base: string): readonly WrittenRun[] {
  const open: string[] = [];
  const runs: WrittenRun[] = [];
  const add = (text: string) => {
    const format = open.at(-1) ?? base;
    const last = runs.at(-1);
    if (last?.type === "text" && last.format === format) {
      runs[runs.length - 1] = { type: "text", text: last.text + text, format };
    } else runs.push({ type: "text", text, format });
  };
  for (const piece of pieces) {
    if (piece.type === "text") add(piece.text);
    else if (piece.type === "open") open.push(piece.data);
    else if (piece.type === "close") {
      const place = open.lastIndexOf(piece.data);
      if (place >= 0) open.splice(place, 1);
    } else if (piece.data.startsWith("<")) runs.push({ type: "markup", markup: piece.data });
    else add(piece.data);
  }
  return runs;
}

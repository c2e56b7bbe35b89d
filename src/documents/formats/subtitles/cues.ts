import type { Range } from "../../../language/range.ts";
import type { SegmentContext } from "../../segment.ts";

/** A text that is shown for a time. Its range is that of its lines, without white space around. */
export interface Cue extends Range {
  readonly context: SegmentContext;
}

interface Line extends Range {
  /** Without white space around. */
  readonly text: string;
}

/** What tells the cues of one format from those of the other. */
export interface CueRules {
  /** A cue may be called by any line before its times, and ends with the first empty line (WebVTT). */
  readonly named: boolean;
}

/** With hours or without, a point or a comma before the thousandths; programs write spaces where none belong. */
const TIME = String.raw`(?:(\d{1,4})[ ]?:[ ]?)?(\d{1,2})[ ]?:[ ]?(\d{1,2})(?:[ ]?[.,][ ]?(\d{1,3}))?`;

/** The line of the times; settings and coordinates may stand behind them. */
const TIMES = new RegExp(String.raw`^(${TIME})[ \t]*--?>[ \t]*(${TIME})(?:[ \t].*)?$`, "u");

/** The line of the times where something in it is broken; nothing to translate either. Without a colon it is text: 5 -> 7. */
const BROKEN_TIMES = /^\d[\d., ]*:[\d:., ]*--?>/u;

/** Tells by its first lines whether a file has cues, in whichever encoding it is. */
export function hasTimes(bytes: Uint8Array): boolean {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, SAMPLE)).replaceAll("\0", "");
  return start.split(/[\r\n]+/u).some((line) => TIMES.test(line.trim()));
}

/** A licence or a style sheet above the first cue is shorter. Bytes. */
const SAMPLE = 64 * 1024;

/** The texts of all cues, in the order of the file; their times may overlap, run back or make no sense. */
export function cuesOf(text: string, rules: CueRules): readonly Cue[] {
  const lines = linesOf(text);
  const cues: Cue[] = [];
  let context: SegmentContext | undefined;
  let block: Line[] = [];
  const finish = () => {
    const [first, last] = [block[0], block.at(-1)];
    if (context && first && last && saysAnything(block))
      cues.push({ from: first.from, to: last.to, context });
    block = [];
  };
  for (const [index, line] of lines.entries()) {
    const times = TIMES.exec(line.text);
    if (times || BROKEN_TIMES.test(line.text)) {
      finish();
      const note = noteAbove(lines, index, rules);
      context = times ? contextOf(times, note) : { key: line.text };
    } else if (line.text === "") {
      finish();
      if (rules.named) context = undefined;
    } else if (!isHead(lines, index, rules)) block.push(line);
  }
  finish();
  return cues;
}

/** Nothing is to be translated of a cue that has music and dots alone. */
function saysAnything(block: readonly Line[]): boolean {
  return block.some(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

/** The number or the name of a cue stands right above its times. */
function isHead(lines: readonly Line[], index: number, { named }: CueRules): boolean {
  const [above, line, below] = [lines[index - 1], lines[index], lines[index + 1]];
  if (line === undefined || below === undefined) return false;
  if (!TIMES.test(below.text) && !BROKEN_TIMES.test(below.text)) return false;
  return /^\d+$/u.test(line.text) || (named && (above === undefined || above.text === ""));
}

function linesOf(text: string): readonly Line[] {
  return Array.from(text.matchAll(/([^\r\n]*)(?:\r\n|\n|\r|$)/gu), ({ 1: whole = "", index }) => {
    const content = whole.trim();
    const from = index + whole.indexOf(content);
    return { from, to: from + content.length, text: content };
  });
}

/** A comment right above a cue speaks of it. */
function noteAbove(lines: readonly Line[], times: number, rules: CueRules): string {
  if (!rules.named) return "";
  let last = times - 1;
  if (isHead(lines, last, rules)) last--;
  while (lines[last]?.text === "") last--;
  let first = last;
  while (first >= 0 && lines[first]?.text !== "") first--;
  const block = lines.slice(first + 1, last + 1).map(({ text }) => text);
  const isNote = /^NOTE(?:\s|$)/u.test(block[0] ?? "") && !block.some((one) => TIMES.test(one));
  return isNote ? block.join("\n").slice("NOTE".length).trim() : "";
}

function contextOf(times: RegExpExecArray, note: string): SegmentContext {
  const [, start = "", ...parts] = times;
  const duration = milliseconds(parts.slice(5)) - milliseconds(parts.slice(0, 4));
  return {
    key: start,
    ...(duration > 0 ? { duration } : {}),
    ...(note === "" ? {} : { note }),
  };
}

function milliseconds([hours, minutes, seconds, rest]: readonly (string | undefined)[]): number {
  const whole = Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
  return whole * 1000 + Number((rest ?? "").padEnd(3, "0"));
}

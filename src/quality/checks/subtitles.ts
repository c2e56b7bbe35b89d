import { plainText } from "../../documents/inline-codes.ts";
import type { Finding, Rule } from "../finding.ts";
import type { Pair } from "../inspect.ts";

/** Characters a line: what streaming services demand of subtitles in Latin letters. */
const LONGEST_LINE = 42;

/** Lines: more would hide the picture; the code of good practice of the subtitlers and all broadcasters agree. */
const MOST_LINES = 2;

/** Characters a second: what guidelines of streaming services have long demanded for adults. */
const FASTEST_READING = 17;

const MILLISECONDS = 1000;

/** Whether a subtitle can be read in the time that it is shown; other texts have no such time. */
export function checkSubtitle({ target, context }: Pair): Finding[] {
  const duration = context?.duration;
  if (duration === undefined) return [];
  const { text, range } = plainText(target);
  const all = { from: 0, to: text.length };
  const lines = linesOf(text);
  const long = lines.filter((line) => lengthOf(line.text) > LONGEST_LINE);
  const found = long.map((line) => {
    const values = { count: lengthOf(line.text), maximum: LONGEST_LINE };
    return warning("subtitle.lineLength", range(line), values);
  });
  if (lines.length > MOST_LINES) {
    const values = { count: lines.length, maximum: MOST_LINES };
    found.unshift(warning("subtitle.lines", range(all), values));
  }
  const speed = duration > 0 ? (lengthOf(text.replace(/\n/gu, "")) * MILLISECONDS) / duration : 0;
  if (speed > FASTEST_READING) {
    const values = { count: Math.ceil(speed), maximum: FASTEST_READING };
    found.push(warning("subtitle.readingSpeed", range(all), values));
  }
  return found;
}

interface Line {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

function linesOf(text: string): readonly Line[] {
  return Array.from(text.matchAll(/[^\n]+/gu), ({ 0: line, index }) => ({
    from: index,
    to: index + line.length,
    text: line.trim(),
  })).filter((line) => line.text !== "");
}

/** Characters as they are counted by readers. */
function lengthOf(text: string): number {
  return Array.from(text.normalize("NFC")).length;
}

function warning(
  rule: Rule,
  place: { readonly from: number; readonly to: number },
  values: Finding["values"],
): Finding {
  return {
    rule,
    severity: "warning",
    side: "target",
    ...place,
    values,
    fixes: [],
    fingerprint: rule,
  };
}

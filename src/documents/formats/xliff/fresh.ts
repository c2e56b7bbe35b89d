import { Mishap } from "../../../errors.ts";
import { CODE_CHARACTERS, type CodeMark, codesIn, type InlineCode } from "../../inline-codes.ts";
import { codeKey, withSoundCodes } from "../../mended-codes.ts";
import { freshXliff1 } from "./fresh1.ts";
import { freshXliff2 } from "./fresh2.ts";
import { xliffProblems } from "./rules/constraints.ts";
import { type FreshXliff, type SentSegment, unitId } from "./sent-segment.ts";

/**
 * An XLIFF file of the segments of any document, a unit each, so that it can be translated in another tool and read
 * back by `readXliffTranslations`. What has to stay is told: keys, notes, limits, locks.
 */
export function freshXliff(segments: readonly SentSegment[], options: FreshXliff): string {
  const fresh = segments.map((segment) => {
    const { source, codes, target } = segment;
    const isNested = nests(source);
    const sound = isNested ? withSoundCodes(target, source, codes) : withWholePairs(target, codes);
    return { ...segment, id: unitId(segment), target: sound, nests: isNested };
  });
  const text =
    options.version === "1.2" ? freshXliff1(fresh, options) : freshXliff2(fresh, options);
  const problem = xliffProblems(text).find(({ severity }) => severity !== "warning");
  if (problem === undefined) return text;
  const { rule, line, values } = problem;
  throw new Mishap("xliffWritten", { rule, line, ...values });
}

function nests(text: string): boolean {
  const open: number[] = [];
  for (const { kind, number } of codesIn(text)) {
    if (kind === "open") open.push(number);
    if (kind === "close" && open.pop() !== number) return false;
  }
  return open.length === 0;
}

/** A translation with each known code once, and of pairs both halves in their order; they may cross. */
function withWholePairs(target: string, codes: readonly InlineCode[]): string {
  const first = new Map<string, CodeMark>();
  const known = new Set(codes.map(codeKey));
  for (const mark of codesIn(target)) {
    if (known.has(codeKey(mark)) && !first.has(codeKey(mark))) first.set(codeKey(mark), mark);
  }
  const isWhole = ({ kind, number }: CodeMark) => {
    const [start, end] = [first.get(`open${number}`), first.get(`close${number}`)];
    const isHalf = kind === "open" || kind === "close";
    return !isHalf || (start !== undefined && end !== undefined && start.from < end.from);
  };
  const places = new Set([...first.values()].filter(isWhole).map(({ from }) => from));
  return target.replace(CODE_CHARACTERS, (one, at: number) => (places.has(at) ? one : ""));
}

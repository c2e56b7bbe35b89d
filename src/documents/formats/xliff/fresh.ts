import { Mishap } from "../../../errors.ts";
import { codesIn } from "../../inline-codes.ts";
import { withSoundCodes } from "../../mended-codes.ts";
import { xliffProblems } from "./constraints.ts";
import { freshXliff1 } from "./fresh1.ts";
import { freshXliff2 } from "./fresh2.ts";
import type { FreshXliff, SentSegment } from "./sent-segment.ts";

/**
 * An XLIFF file of the segments of any document, a unit each, so that it can be translated in another tool and read
 * back by `readXliffTranslations`. What has to stay is told: keys, notes, limits, locks.
 */
export function freshXliff(segments: readonly SentSegment[], options: FreshXliff): string {
  const fresh = segments.map((segment) => {
    const { source, codes, target } = segment;
    const sound = withSoundCodes(target, source, codes);
    return { ...segment, target: sound, nests: nests(source) };
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

import { Mishap } from "../../../errors.ts";
import { decodeText } from "../../encoding.ts";
import type { Skeleton, SkeletonPart } from "../../skeleton.ts";
import type { SourceFile } from "../format.ts";
import { type XliffProblem, xliffProblems } from "./rules/constraints.ts";

/**
 * Throws the mishap `xliffWritten` where a written file breaks a rule of XLIFF that it did not break as it came: what
 * was wrong before is not for the translator to mend.
 */
export function verifyXliff({ bytes }: SourceFile, { parts }: Skeleton): void {
  const broken = errorsIn(decodeText(bytes).text);
  if (broken.length === 0) return;
  const before = new Map<string, number>();
  for (const problem of parts.flatMap((part) => errorsIn(textBefore(part)))) {
    before.set(keyOf(problem), (before.get(keyOf(problem)) ?? 0) + 1);
  }
  for (const problem of broken) {
    const left = before.get(keyOf(problem)) ?? 0;
    before.set(keyOf(problem), left - 1);
    if (left > 0) continue;
    const { rule, line, values } = problem;
    throw new Mishap("xliffWritten", { rule, line, ...values });
  }
}

function errorsIn(text: string): readonly XliffProblem[] {
  return xliffProblems(text).filter(({ severity }) => severity !== "warning");
}

/** The file as it came. */
function textBefore({ gaps, items }: SkeletonPart): string {
  return gaps.map((gap, index) => gap + (items[index]?.raw ?? "")).join("");
}

function keyOf({ rule, values }: XliffProblem): string {
  return `${rule} ${values.subject}`;
}

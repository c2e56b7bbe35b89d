import type { Finding, Fix } from "../../../quality/finding.ts";
import { insertion, type TextChange } from "./insertion.ts";

/** The finding that the fix key answers: under the cursor, else after it, else any other that has a fix. */
export function findingToFix(findings: readonly Finding[], cursor: number): Finding | undefined {
  const fixable = findings.filter((finding) => finding.fixes.length > 0);
  const inTarget = fixable
    .filter((finding) => finding.side === "target")
    .toSorted((a, b) => a.from - b.from);
  return (
    inTarget.find((finding) => finding.from <= cursor && cursor <= finding.to) ??
    inTarget.find((finding) => finding.from > cursor) ??
    fixable.find((finding) => finding.side === "source") ??
    inTarget[0]
  );
}

/** The change of the target that a fix asks for; an insertion goes to the selection. */
export function changeOf(fix: Fix, text: string, selection: Selection): TextChange {
  if (fix.type === "insert") return insertion(text, selection, fix.insert);
  const { from, to, insert } = fix;
  if (from < 0 || to < from || to > text.length) {
    throw new RangeError(`a fix of ${from}–${to} does not fit a text of ${text.length}`);
  }
  return { from, to, insert };
}

interface Selection {
  readonly from: number;
  readonly to: number;
}

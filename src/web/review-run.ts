import type { ReviewRowModel, ReviewRunPageProps } from "../../views/review-run.tsx";
import { notated } from "../documents/code-notation.ts";
import { isApplicable, type ReviewedRow } from "../documents/review/plan.ts";
import { fingerprintOf, writtenTarget } from "../documents/review/sheet.ts";
import type { ReviewChange } from "./review-acts.ts";

/** Changes on one page: a form may hold some two thousand fields. */
const MOST_CHANGES = 1000;

/** Of the changes on one page together: a form may be four megabytes long, in which a letter can take six. */
const LONGEST_CHANGES = 400_000;

/** The dry run of a review: rows where nothing was changed or said are only counted. */
export function reviewRun(
  planned: readonly ReviewedRow[],
  segments: number,
): Pick<ReviewRunPageProps, "rows" | "changes" | "counts"> {
  const changes: ReviewChange[] = [];
  const rows: ReviewRowModel[] = [];
  let [length, more] = [0, 0];
  for (const [index, one] of planned.entries()) {
    if (one.outcome === "same" && one.row.comment === "") continue;
    const change = isApplicable(one) ? changeOf(one) : null;
    length += change === null ? 0 : change.target.length;
    const isFull = rows.length >= MOST_CHANGES || length > LONGEST_CHANGES;
    if (isFull && rows.length > 0) more++;
    else {
      rows.push(rowModel(one, index + 1));
      if (change !== null) changes.push(change);
    }
  }
  const found = new Set(planned.map(({ segment }) => segment?.id).filter((id) => id !== undefined));
  return {
    rows,
    changes: JSON.stringify(changes),
    counts: {
      rows: planned.length,
      changed: planned.filter(isApplicable).length,
      missing: segments - found.size,
      more,
    },
  };
}

function changeOf({ segment, target, outcome }: ReviewedRow): ReviewChange | null {
  if (segment === null) return null;
  const { id, revision: base } = segment;
  return { id, base, target, was: fingerprintOf(segment), sound: outcome === "changed" };
}

function rowModel(one: ReviewedRow, number: number): ReviewRowModel {
  const { outcome, segment, target, row } = one;
  const known = segment === null ? "" : segment.source + segment.target;
  return {
    number,
    outcome,
    applicable: isApplicable(one),
    segment: segment && {
      id: segment.id,
      position: segment.position,
      source: notated(segment.source, known),
    },
    before: segment === null ? row.target : writtenTarget(segment),
    after: segment === null ? row.target : notated(target, known),
    comment: row.comment,
  };
}

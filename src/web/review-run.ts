import type {
  ReviewOfferModel,
  ReviewRowModel,
  ReviewRunPageProps,
} from "../../views/review-run.tsx";
import { notated } from "../documents/code-notation.ts";
import { isApplicable, type ReviewedRow } from "../documents/review/plan.ts";
import { fingerprintOf, writtenTarget } from "../documents/review/sheet.ts";
import type { ReviewChange } from "./review-acts.ts";
import { offerOf, permitted, saidIn } from "./review-offer.ts";
import type { Services } from "./services.ts";

/** Changes on one page: a form may hold some two thousand fields. */
const MOST_CHANGES = 1000;

/** Of the changes on one page together: a form may be four megabytes long, in which a letter can take six. */
const LONGEST_CHANGES = 400_000;

/** A reviewed file before its document. */
interface Reviewed {
  readonly documentId: number;
  readonly planned: readonly ReviewedRow[];
  /** Who has reviewed, or who reads it in where the file does not say. */
  readonly reviewer: string;
  /** How many segments the document has. */
  readonly segments: number;
}

/** The dry run of a review: rows where nothing was changed or said are only counted. */
export async function reviewRun(
  services: Services,
  { documentId, planned, reviewer, segments }: Reviewed,
): Promise<Pick<ReviewRunPageProps, "rows" | "changes" | "counts">> {
  const said = await saidIn(services, documentId);
  const changes: ReviewChange[] = [];
  const rows: ReviewRowModel[] = [];
  let [length, more, takeable] = [0, 0, 0];
  for (const [index, one] of planned.entries()) {
    const asked = offerOf(one, { said, reviewer });
    if (one.outcome === "same" && isEmpty(asked)) continue;
    const isFull = rows.length >= MOST_CHANGES || length > LONGEST_CHANGES;
    const offer = isFull ? asked : await withPermission(services, one, { offer: asked, reviewer });
    const change = changeOf(one, offer);
    if (change !== null) takeable++;
    length += change === null ? 0 : JSON.stringify(change).length;
    if (isFull || (length > LONGEST_CHANGES && rows.length > 0)) more++;
    else {
      rows.push(rowModel(one, { offer, number: index + 1, takeable: change !== null }));
      if (change !== null) changes.push(change);
    }
  }
  const found = new Set(planned.map(({ segment }) => segment?.id).filter((id) => id !== undefined));
  return {
    rows,
    changes: JSON.stringify(changes),
    counts: {
      rows: planned.length,
      changed: takeable,
      missing: segments - found.size,
      more,
    },
  };
}

function isEmpty({ decision, comment, issue }: ReviewOfferModel): boolean {
  return decision === null && comment === "" && issue === null;
}

async function withPermission(
  services: Services,
  { segment }: ReviewedRow,
  { offer, reviewer }: { readonly offer: ReviewOfferModel; readonly reviewer: string },
): Promise<ReviewOfferModel> {
  if (segment === null) return offer;
  const { decision } = offer;
  return { ...offer, decision: await permitted(services, segment, { decision, reviewer }) };
}

/** What can be taken over of a row; null where nothing can. A text whose decision is refused can go alone. */
function changeOf(one: ReviewedRow, { decision, comment, issue }: ReviewOfferModel) {
  const { segment, row, outcome, target } = one;
  if (segment === null) return null;
  const text = isApplicable(one) ? target : null;
  const { id, position, revision: base } = segment;
  const decided = decision === null || decision.refused !== null ? null : decision;
  if (text === null && decided === null && comment === "" && issue === null) return null;
  return {
    ...{ id, position, base, target: text, was: fingerprintOf(segment) },
    sound: text === null || outcome === "changed",
    judged: row.place.revision,
    decision: decided && { decision: decided.decision, reason: decided.reason },
    ...{ comment, issue },
  } satisfies ReviewChange;
}

interface Shown {
  readonly offer: ReviewOfferModel;
  readonly number: number;
  readonly takeable: boolean;
}

function rowModel(one: ReviewedRow, { offer, number, takeable }: Shown): ReviewRowModel {
  const { outcome, segment, target } = one;
  const known = segment === null ? "" : segment.source + segment.target;
  return {
    number,
    outcome,
    applicable: takeable,
    sound: !isApplicable(one) || outcome === "changed",
    segment: segment && {
      id: segment.id,
      position: segment.position,
      source: notated(segment.source, known),
    },
    before: segment === null ? target : writtenTarget(segment),
    after: segment === null ? target : notated(target, known),
    ...offer,
  };
}

import type {
  DocumentReview,
  MayDo,
  ReviewerCount,
  SeenText,
  SegmentReview,
} from "../../views/review-models.ts";
import { isConfirmed, type Segment } from "../documents/segment.ts";
import type { ReviewIssue } from "../quality/review/issue.ts";
import { issueMatrix, qualityScore } from "../quality/review/score.ts";
import {
  doersOf,
  hindranceOf,
  REVIEW_DECISIONS,
  REVIEW_STEPS,
  type ReviewDecision,
  type ReviewSituation,
  rolesOf,
} from "../quality/review/steps.ts";
import type { Verdict } from "../quality/review/verdict.ts";
import { madeBy } from "../revisions/structure.ts";
import { reviewedHistory, situationOf } from "./review-deciding.ts";
import type { Services } from "./services.ts";

/** What was made of a segment, and what its reader may make of it. */
export async function segmentReview(
  services: Services,
  segment: Segment,
  reader: string,
): Promise<SegmentReview> {
  const { reviews } = services;
  const { id: segmentId, documentId } = segment;
  const history = await reviewedHistory(services, segment);
  const situation = await situationOf(services, { segment, history, reader });
  const unseen = await reviews.looks.unseen({ documentId, segmentId, author: reader });
  const decisions = await reviews.ofSegment(segmentId);
  return {
    segmentId,
    revision: segment.revision,
    decisions,
    issues: await reviews.issues.ofSegment(segmentId),
    seen: await seenText(services, segmentId, reader),
    unseen: unseen.length > 0,
    returned: await returnedOf(services, segment, decisions),
    mayDo: REVIEW_DECISIONS.map((decision) => permission(decision, situation)),
  };
}

/** One that came of a split or join may have inherited a rejection; only then the document is asked. */
async function returnedOf(
  { reviews, structure }: Pick<Services, "reviews" | "structure">,
  segment: Segment,
  [newest]: readonly Verdict[],
): Promise<Verdict | null> {
  const { id, documentId } = segment;
  if (isConfirmed(segment)) return null;
  if (newest !== undefined) return newest.decision === "rejected" ? newest : null;
  if (madeBy(id, await structure.steps(documentId)) === undefined) return null;
  return (await reviews.returned(documentId)).get(id) ?? null;
}

async function seenText(
  { segments, reviews }: Pick<Services, "segments" | "reviews">,
  segmentId: number,
  reader: string,
): Promise<SeenText | null> {
  const number = await reviews.looks.seen(segmentId, reader);
  const seen = number === 0 ? undefined : await segments.revision(segmentId, number);
  return seen === undefined ? null : { revision: number, target: seen.target };
}

function permission(decision: ReviewDecision, situation: ReviewSituation): MayDo {
  const hindrance = hindranceOf(decision, situation);
  const doers = doersOf(REVIEW_STEPS[decision].task, situation.team);
  return { decision, hindrance, who: hindrance === "role" && doers !== "everybody" ? doers : [] };
}

/** How far the review of a document is, and what is there for its reader. */
export async function documentReview(
  { reviews }: Pick<Services, "reviews">,
  documentId: number,
  reader: string,
): Promise<DocumentReview> {
  const verdicts = await reviews.inDocument(documentId);
  const issues = await reviews.issues.inDocument(documentId);
  const matrix = issueMatrix(issues);
  return {
    documentId,
    unseen: await reviews.looks.unseen({ documentId, author: reader }),
    returned: [...(await reviews.returned(documentId)).keys()],
    withIssues: await reviews.issues.standingIn(documentId),
    issueCounts: countsBySegment(issues),
    decisions: countsOf(verdicts),
    reviewers: reviewersOf(verdicts),
    issues: matrix,
    score: qualityScore(matrix, await reviews.reviewedWords(documentId)),
    roles: rolesOf(await reviews.teamOf(documentId), reader),
  };
}

function countsOf(verdicts: readonly Verdict[]): Record<ReviewDecision, number> {
  const counts = REVIEW_DECISIONS.map((decision) => [
    decision,
    verdicts.filter((one) => one.decision === decision).length,
  ]);
  return Object.fromEntries(counts) as Record<ReviewDecision, number>; // made of the list that the type comes from
}

/** Those that were withdrawn do not count. */
function countsBySegment(issues: readonly ReviewIssue[]): DocumentReview["issueCounts"] {
  const counts = new Map<number, number>();
  for (const { segmentId, withdrawn } of issues)
    if (withdrawn === null) counts.set(segmentId, (counts.get(segmentId) ?? 0) + 1);
  return [...counts];
}

/** Who has decided most comes first. */
function reviewersOf(verdicts: readonly Verdict[]): readonly ReviewerCount[] {
  const byAuthor = new Map<string, Verdict[]>();
  for (const one of verdicts) {
    const own = byAuthor.get(one.author);
    if (own === undefined) byAuthor.set(one.author, [one]);
    else own.push(one);
  }
  return [...byAuthor]
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([author, own]) => ({ author, decisions: countsOf(own) }));
}

import type {
  QualityPlace,
  QualityReport,
  ReportedIssue,
  ReportedRejection,
} from "../../views/quality-models.ts";
import type { DocumentOverview } from "../documents/document.ts";
import { isConfirmed, isLiving } from "../documents/segment.ts";
import type { ReviewIssue } from "../quality/review/issue.ts";
import type { Verdict } from "../quality/review/verdict.ts";
import type { Act } from "../storage/documents.ts";
import { documentReview } from "./review-state.ts";
import type { Services } from "./services.ts";

/** What reviewers found in a document, and what became of it. */
export async function qualityReport(
  services: Services,
  document: DocumentOverview,
  made: Act,
): Promise<QualityReport> {
  const { reviews } = services;
  const found = await reviews.issues.inDocument(document.id);
  const issues: ReportedIssue[] = [];
  for (const issue of found)
    if (issue.withdrawn === null) issues.push(await reportedIssue(services, issue));
  const rejections: ReportedRejection[] = [];
  for (const verdict of await reviews.inDocument(document.id))
    if (verdict.decision === "rejected")
      rejections.unshift(await reportedRejection(services, verdict));
  return {
    document,
    made,
    review: await documentReview(services, document.id, made.author),
    issues: issues.sort((one, other) => rank(one.at) - rank(other.at)),
    rejections,
  };
}

/** What has no place any more comes last. */
function rank({ position }: QualityPlace): number {
  return position ?? Number.POSITIVE_INFINITY;
}

async function placeOf({ segments }: Services, segmentId: number): Promise<QualityPlace> {
  const segment = await segments.find(segmentId);
  if (segment === undefined) return { segmentId, position: null, source: "", codes: [] };
  const { source, codes } = segment;
  return { segmentId, position: isLiving(segment) ? segment.position : null, source, codes };
}

async function reportedIssue(services: Services, issue: ReviewIssue): Promise<ReportedIssue> {
  const { segmentId, revision, place } = issue;
  const text = (await services.segments.revision(segmentId, revision))?.target ?? "";
  const words = place === null ? text : text.slice(place.from, place.to);
  return { issue, at: await placeOf(services, segmentId), words };
}

async function reportedRejection(services: Services, verdict: Verdict): Promise<ReportedRejection> {
  const { segmentId } = verdict;
  const history = await services.segments.revisions(segmentId);
  const answer = history.findLast(
    (one) => one.number > verdict.revision && isConfirmed(one) && one.origin !== "review",
  );
  const said = (await services.annotations.ofSegment(segmentId)).filter(
    ({ at }) => at >= verdict.at && at <= (answer?.at ?? Number.POSITIVE_INFINITY),
  );
  return {
    verdict,
    at: await placeOf(services, segmentId),
    before: history.find(({ number }) => number === verdict.revision)?.target ?? "",
    answer: answer ? { target: answer.target, author: answer.author, at: answer.at } : null,
    comments: said.map(({ text, author, at }) => ({ text, author, at })),
  };
}

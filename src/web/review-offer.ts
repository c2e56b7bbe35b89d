import type { ReviewOfferModel } from "../../views/review-run.tsx";
import type { Comment } from "../documents/comment.ts";
import type { ReviewAnswer } from "../documents/review/answers.ts";
import { isApplicable, type ReviewedRow } from "../documents/review/plan.ts";
import type { Segment } from "../documents/segment.ts";
import {
  ISSUE_CATEGORIES,
  ISSUE_SEVERITIES,
  type IssueCategory,
  type IssueSeverity,
  LONGEST_NOTE,
  type ReviewIssue,
} from "../quality/review/issue.ts";
import { hindranceOf } from "../quality/review/steps.ts";
import type { Verdict } from "../quality/review/verdict.ts";
import { situationOf } from "./review-deciding.ts";
import type { Services } from "./services.ts";

/** What was said of a document already, by segment: nothing that is read in twice is done twice. */
export interface Said {
  readonly verdicts: ReadonlyMap<number, readonly Verdict[]>;
  readonly issues: ReadonlyMap<number, readonly ReviewIssue[]>;
  readonly comments: ReadonlyMap<number, readonly Comment[]>;
}

export async function saidIn(
  { reviews, annotations }: Pick<Services, "reviews" | "annotations">,
  documentId: number,
): Promise<Said> {
  return {
    verdicts: bySegment(await reviews.inDocument(documentId)),
    issues: bySegment(await reviews.issues.inDocument(documentId)),
    comments: bySegment(await annotations.inDocument(documentId)),
  };
}

function bySegment<One extends { readonly segmentId: number }>(all: readonly One[]) {
  const found = new Map<number, One[]>();
  for (const one of all) found.set(one.segmentId, [...(found.get(one.segmentId) ?? []), one]);
  return found;
}

interface Asked {
  readonly said: Said;
  readonly reviewer: string;
}

/** What a row brings besides its text that is not there yet; whether its reviewer may decide so is not asked. */
export function offerOf(row: ReviewedRow, { said, reviewer }: Asked): ReviewOfferModel {
  const { segment } = row;
  if (segment === null) return { decision: null, comment: row.row.comment, issue: null };
  const { id } = segment;
  return {
    decision: decisionOf(row, segment, said.verdicts.get(id)?.filter(isBy(reviewer)) ?? []),
    comment: commentOf(row, said.comments.get(id)?.filter(isBy(reviewer)) ?? []),
    issue: issueOf(row, said.issues.get(id)?.filter(isBy(reviewer)) ?? []),
  };
}

function isBy(reviewer: string) {
  return ({ author }: { readonly author: string }) => author === reviewer;
}

type OfferedDecision = ReviewOfferModel["decision"];

function decisionOf(
  one: ReviewedRow,
  segment: Segment,
  verdicts: readonly Verdict[],
): OfferedDecision {
  const { decision = null, reason: written = "" } = one.row.answer ?? {};
  const reason = written.slice(0, LONGEST_NOTE);
  if (decision === null) return null;
  const names = decision === "rejected" ? ["rejected"] : ["accepted", "edited"];
  const { revision } = one.row.place;
  const isDone = verdicts.some(
    (was) => names.includes(was.decision) && was.revision === revision && was.reason === reason,
  );
  if (isDone) return null;
  if (decision === "rejected")
    return { decision, reason, refused: reason === "" ? "reason" : changedSince(one, segment) };
  const isEdited = isApplicable(one) && isConfirmedText(segment);
  if (!isEdited && segment.status !== "translated" && changedSince(one, segment) === null)
    return null; // there is nothing to accept: the reviewer has seen it, and says no more
  return {
    decision: isEdited ? "edited" : "accepted",
    reason,
    refused: changedSince(one, segment),
  };
}

function isConfirmedText({ status }: Segment): boolean {
  return status === "translated" || status === "reviewed";
}

/** What was judged is not what stands here. */
function changedSince({ row, outcome }: ReviewedRow, { revision }: Segment): "changed" | null {
  const isOther = row.place.revision !== null && row.place.revision !== revision;
  return isOther || outcome === "conflict" || outcome === "doubled" ? "changed" : null;
}

function commentOf({ row }: ReviewedRow, comments: readonly Comment[]): string {
  const pieces = commentPieces(row.comment);
  const known = new Set(comments.map(({ text }) => text));
  return pieces.every((piece) => known.has(piece)) ? "" : row.comment;
}

/** A comment holds a page of text; a longer remark becomes several. UTF-16 code units. */
const PIECE = 4_000;

export function commentPieces(text: string): readonly string[] {
  const rest = text.trim();
  if (rest === "") return [];
  return [rest.slice(0, PIECE).trim(), ...commentPieces(rest.slice(PIECE))];
}

function issueOf({ row }: ReviewedRow, issues: readonly ReviewIssue[]): ReviewOfferModel["issue"] {
  const found = knownIssue(row.answer?.issue ?? null);
  return found === null || issues.some((one) => isSameIssue(one, found)) ? null : found;
}

/** An issue with words that only this program has is one; anything else is none. */
function knownIssue(issue: ReviewAnswer["issue"]): ReviewOfferModel["issue"] {
  const category = ISSUE_CATEGORIES.find((one) => one === issue?.category);
  const severity = ISSUE_SEVERITIES.find((one) => one === issue?.severity);
  if (issue === null || category === undefined || severity === undefined) return null;
  return { category, severity, note: issue.note.slice(0, LONGEST_NOTE).trim() };
}

interface Found {
  readonly category: IssueCategory;
  readonly severity: IssueSeverity;
  readonly note: string;
}

export function isSameIssue(one: Found, other: Found): boolean {
  return (
    one.category === other.category && one.severity === other.severity && one.note === other.note
  );
}

/** The same with what keeps the reviewer from deciding so. */
export async function permitted(
  services: Services,
  segment: Segment,
  { decision, reviewer }: { readonly decision: OfferedDecision; readonly reviewer: string },
): Promise<OfferedDecision> {
  if (decision === null || decision.refused !== null) return decision;
  const history = await services.segments.revisions(segment.id);
  const situation = await situationOf(services, { segment, history, reader: reviewer });
  return { ...decision, refused: hindranceOf(decision.decision, situation) };
}

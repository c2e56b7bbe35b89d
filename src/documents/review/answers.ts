/** What a reviewer made of a segment on the page that they were sent. */
export const ANSWERED_DECISIONS = ["accepted", "rejected"] as const;
export type AnsweredDecision = (typeof ANSWERED_DECISIONS)[number];

/** Something that the reviewer found wrong; the words of category and severity are those of the quality of a review. */
export interface AnsweredIssue {
  readonly category: string;
  readonly severity: string;
  readonly note: string;
}

/** All that a reviewer did to one segment. */
export interface ReviewAnswer {
  readonly segmentId: number;
  readonly target: string;
  readonly comment: string;
  readonly decision: AnsweredDecision | null;
  /** Why it goes back; empty for none. */
  readonly reason: string;
  readonly issue: AnsweredIssue | null;
}

/** What the page of a reviewer keeps. */
export interface ReviewAnswers {
  /** When the page was written, which tells it from another one of the same document. Milliseconds since 1970, UTC. */
  readonly made: number;
  readonly reviewer: string;
  /** When the reviewer changed something last; 0 for never. Milliseconds since 1970, UTC. */
  readonly changedAt: number;
  readonly answers: readonly ReviewAnswer[];
}

/** Where a page has its answers. */
export const ANSWERS_ID = "tumac-answers";

/** Nothing was done yet. */
export function noAnswers(made: number): ReviewAnswers {
  return { made, reviewer: "", changedAt: 0, answers: [] };
}

/** As it stands in a script element, which no text can end: `<` is written as a number. */
export function answersWritten(answers: ReviewAnswers): string {
  return JSON.stringify(answers).replaceAll("<", "\\u003c");
}

/** What stands there; null where that is nothing of ours. What is not understood counts as not done. */
export function answersRead(json: string): ReviewAnswers | null {
  const found = parsed(json);
  if (!isRecord(found) || !Array.isArray(found.answers)) return null;
  return {
    made: numberIn(found.made),
    reviewer: textIn(found.reviewer).trim(),
    changedAt: numberIn(found.changedAt),
    answers: found.answers.filter(isRecord).map(answer),
  };
}

function answer(found: Readonly<Record<string, unknown>>): ReviewAnswer {
  return {
    segmentId: numberIn(found.segmentId),
    target: textIn(found.target),
    comment: textIn(found.comment),
    decision: ANSWERED_DECISIONS.find((one) => one === found.decision) ?? null,
    reason: textIn(found.reason).trim(),
    issue: isRecord(found.issue) ? issue(found.issue) : null,
  };
}

function issue({ category, severity, note }: Readonly<Record<string, unknown>>): AnsweredIssue {
  return { category: textIn(category), severity: textIn(severity), note: textIn(note).trim() };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function textIn(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function numberIn(value: unknown): number {
  return typeof value === "number" && Number.isSafeInteger(value) ? value : 0;
}

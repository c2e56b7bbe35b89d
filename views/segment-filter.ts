import { SEGMENT_STATUSES, type SegmentStatus } from "../src/documents/segment.ts";
import { RULES, type Rule } from "../src/quality/finding.ts";

/** `outdated`: what was confirmed and no longer holds. */
export const FINDING_KINDS = ["any", "error", "warning", "outdated"] as const;
/** Rules whose findings stand beside a segment; notes are only told. */
export const FINDING_RULES: readonly Rule[] = RULES.filter((rule) => rule !== "term.unprompted");
/** Days of the reader's calendar; `visit` is known to the reader's browser only. */
export const SINCE_DAYS = ["today", "yesterday", "week"] as const;
export const COMMENT_CHOICES = ["any", "open", "me"] as const;
/** `unseen`: changed since the reader saw it last; `returned`: rejected, and not answered yet; `issues`: with some. */
export const REVIEW_CHOICES = ["unseen", "returned", "issues"] as const;
export const YES_NO = ["yes", "no"] as const;

/** What a document is narrowed to; an empty choice leaves all. A segment has to answer every choice that is made. */
export interface SegmentFilter {
  /** Any of these. */
  readonly status: readonly SegmentStatus[];
  readonly finding: (typeof FINDING_KINDS)[number] | Rule | "";
  /** A word or a term: *borac* finds *boraca* and *borci*. */
  readonly term: string;
  /** In the source or the translation, however it is written: *cita* finds *Čita*. */
  readonly text: string;
  readonly author: string;
  /** Whether the author wrote the text that stands, or ever one. */
  readonly wrote: "ever" | "now";
  /** A day, `visit`, or a moment: `2026-11-23T10:00`. */
  readonly since: string;
  readonly comments: (typeof COMMENT_CHOICES)[number] | "";
  /** With a bookmark of the reader's. */
  readonly bookmarked: "yes" | "";
  readonly locked: (typeof YES_NO)[number] | "";
  readonly review: (typeof REVIEW_CHOICES)[number] | "";
}

export const NO_FILTER: SegmentFilter = {
  status: [],
  finding: "",
  term: "",
  text: "",
  author: "",
  wrote: "ever",
  since: "",
  comments: "",
  bookmarked: "",
  locked: "",
  review: "",
};

/** `GET /api/documents/:id/filter` */
export interface FilterAnswer {
  /** The segments that answer, in the order of the document. */
  readonly ids: readonly number[];
  readonly total: number;
  /** Segments of the document. */
  readonly of: number;
  /** The concepts that `term` names; empty where it was read as a word of its own. */
  readonly concepts: readonly FilterConcept[];
}

/** A concept by which a document can be filtered. */
export interface FilterConcept {
  readonly headword: string;
  readonly translation: string;
}

/** `GET /api/documents/:id/filter/choices`: who worked on it, and the concepts in its source, the most frequent first. */
export interface FilterChoices {
  readonly authors: readonly string[];
  readonly concepts: readonly (FilterConcept & { readonly segments: number })[];
}

/** Whether all segments answer. */
export function isEmptyFilter({ wrote: _, ...filter }: SegmentFilter): boolean {
  return Object.values(filter).every((choice) => choice.length === 0);
}

/** A filter as the query of an address, without what was not chosen: `status=draft&term=borac`. */
export function filterQuery(filter: SegmentFilter): URLSearchParams {
  const query = new URLSearchParams(filter.status.map((status) => ["status", status]));
  const { status: _, wrote, ...rest } = filter;
  for (const [name, value] of Object.entries(rest)) if (value !== "") query.set(name, value);
  if (filter.author !== "" && wrote === "now") query.set("wrote", wrote);
  return query;
}

/** Reads an address or a form; what it does not know it leaves out. */
export function filterFrom(query: URLSearchParams | FormData): SegmentFilter {
  const texts = (name: string) => query.getAll(name).map((value) => String(value).trim());
  const text = (name: string) => texts(name)[0] ?? "";
  const oneOf = <Choice extends string>(name: string, choices: readonly Choice[]): Choice | "" =>
    choices.find((choice) => choice === text(name)) ?? "";
  const statuses = texts("status");
  return {
    status: SEGMENT_STATUSES.filter((status) => statuses.includes(status)),
    finding: oneOf("finding", [...FINDING_KINDS, ...FINDING_RULES]),
    term: text("term"),
    text: text("text"),
    author: text("author"),
    wrote: oneOf("wrote", ["ever", "now"]) || "ever",
    since: isSince(text("since")) ? text("since") : "",
    comments: oneOf("comments", COMMENT_CHOICES),
    bookmarked: oneOf("bookmarked", ["yes"]),
    locked: oneOf("locked", YES_NO),
    review: oneOf("review", REVIEW_CHOICES),
  };
}

/** `today`, `visit`, or a moment. */
export function isSince(since: string): boolean {
  const isDay = SINCE_DAYS.some((day) => day === since);
  return isDay || since === "visit" || !Number.isNaN(momentOf(since, 0));
}

/** So many days before today a week begins. */
const DAYS_OF_WEEK = 7;

/** The moment since which something has changed, in the time zone of who asks; NaN for what names none. */
export function momentOf(since: string, now: number): number {
  const day = new Date(now);
  day.setHours(0, 0, 0, 0);
  if (since === "yesterday") day.setDate(day.getDate() - 1);
  else if (since === "week") day.setDate(day.getDate() - DAYS_OF_WEEK);
  else if (since !== "today") return /^\d{4}-/u.test(since) ? Date.parse(since) : Number.NaN;
  return day.getTime();
}

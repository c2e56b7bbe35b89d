import type { FilterAnswer, FilterConcept, SegmentFilter } from "../../views/segment-filter.ts";
import { isEmptyFilter, momentOf } from "../../views/segment-filter.ts";
import type { DocumentOverview } from "../documents/document.ts";
import { withoutCodes } from "../documents/inline-codes.ts";
import { mentions } from "../documents/mentions.ts";
import { literalPattern } from "../documents/search/literal.ts";
import { isConfirmed, type Segment } from "../documents/segment.ts";
import { isBlank } from "../quality/inspect.ts";
import { allSegments } from "./all-segments.ts";
import { segmentRow } from "./desk.ts";
import type { Services } from "./services.ts";
import { readTerm, type TermReading } from "./term-reading.ts";

/** Whether a segment answers one of the choices of a filter. */
type Criterion = (segment: Segment) => boolean;

/** What is asked, by whom. */
export interface FilterAsked {
  readonly document: DocumentOverview;
  readonly filter: SegmentFilter;
  readonly reader: string;
}

/** The segments that answer all choices of a filter. Gives way to other requests while it reads. */
export async function filterSegments(
  services: Services,
  asked: FilterAsked,
): Promise<FilterAnswer> {
  const reading = asked.filter.term === "" ? null : readTerm(services, asked.filter.term);
  const criteria = await criteriaOf(services, asked, reading);
  const ids: number[] = [];
  let of = 0;
  for await (const segment of allSegments(services.scan, { documentId: asked.document.id })) {
    of += 1;
    if (criteria.every((answers) => answers(segment))) ids.push(segment.id);
  }
  const concepts: readonly FilterConcept[] = reading?.concepts ?? [];
  return { ids, total: ids.length, of, concepts };
}

/** The cheap ones come first: recognition and the checks read only what has passed all others. */
async function criteriaOf(
  services: Services,
  asked: FilterAsked,
  reading: TermReading | null,
): Promise<readonly Criterion[]> {
  const { filter } = asked;
  if (isEmptyFilter(filter)) return [];
  return [
    ...ofState(filter),
    ...(await ofHistory(services, asked)),
    ...(await ofAnnotations(services, asked)),
    ...(await ofReview(services, asked)),
    ...ofText(filter),
    ...(reading === null ? [] : [reading.standsIn]),
    ...(await ofFindings(services, asked)),
  ];
}

function ofState({ status, locked }: SegmentFilter): readonly Criterion[] {
  const wanted = new Set(status);
  return [
    ...(wanted.size === 0 ? [] : [(segment: Segment) => wanted.has(segment.status)]),
    ...(locked === "" ? [] : [(segment: Segment) => segment.locked === (locked === "yes")]),
  ];
}

async function ofHistory(
  { scan, clock }: Services,
  { document, filter }: FilterAsked,
): Promise<readonly Criterion[]> {
  const { author, wrote, since } = filter;
  const documentId = document.id;
  const moment = momentOf(since, clock());
  return [
    ...(author === "" ? [] : [among(await scan.writtenBy({ documentId, author, wrote }))]),
    ...(Number.isNaN(moment) ? [] : [among(await scan.changedSince(documentId, moment))]),
  ];
}

async function ofAnnotations(
  { annotations }: Services,
  { document, filter, reader }: FilterAsked,
): Promise<readonly Criterion[]> {
  const marked =
    filter.bookmarked === "" ? [] : [new Set(await annotations.bookmarks(document.id, reader))];
  if (filter.comments === "") return marked.map(among);
  const comments = (await annotations.inDocument(document.id)).filter(
    ({ resolved, text }) =>
      filter.comments === "any" ||
      (resolved === null && (filter.comments === "open" || mentions(text, reader))),
  );
  return [...marked, new Set(comments.map(({ segmentId }) => segmentId))].map(among);
}

async function ofReview(
  { reviews }: Services,
  { document, filter, reader }: FilterAsked,
): Promise<readonly Criterion[]> {
  const { id: documentId } = document;
  switch (filter.review) {
    case "unseen":
      return [among(new Set(await reviews.looks.unseen({ documentId, author: reader })))];
    case "returned":
      return [among(new Set((await reviews.returned(documentId)).keys()))];
    case "issues":
      return [among(new Set(await reviews.issues.standingIn(documentId)))];
    case "":
      return [];
  }
}

function ofText({ text: query }: SegmentFilter): readonly Criterion[] {
  if (query === "") return [];
  const pattern = literalPattern({ query, matchCase: false, ignoreMarks: true });
  const stands = (text: string) => withoutCodes(text).search(pattern) >= 0;
  return [({ source, target }) => stands(source) || stands(target)];
}

async function ofFindings(
  { glossary, exceptions }: Services,
  { document, filter }: FilterAsked,
): Promise<readonly Criterion[]> {
  const wanted = filter.finding;
  if (wanted === "") return [];
  const given = await exceptions.inDocument(document.id);
  return [
    (segment) => {
      if (isBlank(segment.target) && !isConfirmed(segment)) return false; // nothing is said of what was not begun
      const { findings, outdated } = segmentRow(glossary, segment, given);
      if (wanted === "any") return findings.length > 0;
      if (wanted === "outdated") return outdated !== false;
      return findings.some(({ severity, rule }) => severity === wanted || rule === wanted);
    },
  ];
}

function among(ids: ReadonlySet<number>): Criterion {
  return ({ id }) => ids.has(id);
}

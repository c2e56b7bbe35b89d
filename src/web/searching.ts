import { type Response, Router } from "express";
import { z } from "zod";
import type { FoundSegment, FoundSegments, Prospect } from "../../views/search-models.ts";
import { isConfirmed, type Segment } from "../documents/segment.ts";
import { createReplacer, type Replacer } from "../documents/text-replacement.ts";
import {
  createTextSearch,
  FIND_KINDS,
  LONGEST_QUERY,
  type TextSearch,
} from "../documents/text-search.ts";
import type { Exception } from "../quality/exception.ts";
import { actOnAll, SeenSegmentBody, seenSegments } from "./acted-segments.ts";
import { allSegments } from "./all-segments.ts";
import { LONGEST_TARGET, Sitting } from "./asked-segment.ts";
import { findDocument } from "./documents.tsx";
import {
  type Acted,
  actOn,
  type Holders,
  type Seen,
  statusReplaced,
  takeBack,
} from "./replacements.ts";
import type { Services } from "./services.ts";

/** Counting ends here: nobody looks through more, and a single letter is found everywhere. Matches. */
const MOST_COUNTED = 10_000;

/** Places of one segment that are named; its count goes on. */
const MOST_PLACES = 200;

const Flag = z.enum(["0", "1"]).default("0");
const Words = z.string().max(LONGEST_QUERY);
/** A line break would break a paragraph in two. */
const NewWords = Words.regex(/^[^\n\r\v\f\u0085\u2028\u2029]*$/);

/** What is looked for, as an address has it: `q=kalifat&kind=word&side=target&case=1`. */
const FindQuery = z.object({
  q: Words.min(1),
  kind: z.enum(FIND_KINDS).default("plain"),
  side: z.enum(["source", "target"]).default("target"),
  case: Flag,
  /** 1: c finds č and ć as well. */
  bare: Flag,
  with: NewWords.optional(),
  /** 1: capitals as in what is replaced. */
  keep: Flag,
  after: z.coerce.number().int().nonnegative().default(0),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

const ReplaceBody = z.object({
  query: Words.min(1),
  kind: z.enum(FIND_KINDS),
  matchCase: z.boolean().default(false),
  ignoreMarks: z.boolean().default(false),
  replacement: z.object({ text: NewWords, keepCase: z.boolean().default(false) }),
  segments: seenSegments(
    SeenSegmentBody.extend({
      places: z.array(z.number().int().nonnegative()).max(10_000).optional(),
    }),
  ),
  sitting: Sitting.optional(),
});

const UndoBody = z.object({ segments: seenSegments(SeenSegmentBody), sitting: Sitting.optional() });

/** Finding in a document, replacing what was found, and taking that back. */
export function searchRoutes(services: Services): Router {
  const routes = Router();

  routes.get("/api/documents/:id/find", async (request, response) => {
    const document = await findDocument(services, request);
    const found = await find(services, {
      documentId: document.id,
      response,
      ...askedIn(request.query),
    });
    response.json(found);
  });

  routes.post("/api/documents/:id/replace", async (request, response) => {
    const { id: documentId } = await findDocument(services, request);
    const { segments, sitting, replacement, ...query } = ReplaceBody.parse(request.body);
    const search = createTextSearch(query);
    const replacer = createReplacer(search, replacement);
    const acting = { documentId, segments, sitting, response };
    response.json(
      await actOnAll(services, acting, (holders, seen) => replaceIn(holders, seen, replacer)),
    );
  });

  routes.post("/api/documents/:id/undo", async (request, response) => {
    const { id: documentId } = await findDocument(services, request);
    const { segments, sitting } = UndoBody.parse(request.body);
    response.json(await actOnAll(services, { documentId, segments, sitting, response }, takeBack));
  });

  return routes;
}

/** What is looked for in one document, and what of it is asked for now. */
interface Asked {
  readonly search: TextSearch;
  readonly replacer: Replacer | null;
  readonly side: "source" | "target";
  readonly after: number;
  readonly limit: number;
}

function askedIn(query: unknown): Asked {
  const asked = FindQuery.parse(query);
  const { q, kind, side, after, limit } = asked;
  const search = createTextSearch({
    query: q,
    kind,
    matchCase: asked.case === "1",
    ignoreMarks: asked.bare === "1",
  });
  const replaces = asked.with !== undefined && side === "target";
  const replacement = { text: asked.with ?? "", keepCase: asked.keep === "1" };
  return {
    search,
    replacer: replaces ? createReplacer(search, replacement) : null,
    side,
    after,
    limit,
  };
}

/**
 * Names the segments of one page, and with the first one counts in the whole document. Ends where nobody waits for
 * it any more.
 */
async function find(
  services: Services,
  {
    documentId,
    response,
    ...asked
  }: Asked & { readonly documentId: number; readonly response: Response },
): Promise<FoundSegments> {
  const { search, side, after: position, limit } = asked;
  const exceptions = await services.exceptions.inDocument(documentId);
  const segments: FoundSegment[] = [];
  const total = { matches: 0, segments: 0, more: false };
  const isFirst = position === 0;
  let next: number | null = null;
  for await (const segment of allSegments(services.scan, {
    documentId,
    after: { documentId, position },
  })) {
    const isFull = segments.length === limit;
    if (response.destroyed || total.more || (next !== null && !isFirst)) break;
    const { length } = search.matches(segment[side]);
    if (length === 0) continue;
    if (isFull) next = segments.at(-1)?.position ?? null;
    else segments.push(foundIn(services, { segment, exceptions, asked }));
    if (total.matches >= MOST_COUNTED) total.more = true;
    else {
      total.matches += length;
      total.segments += 1;
    }
  }
  return { total: isFirst ? total : null, segments, next };
}

interface Finding {
  readonly segment: Segment;
  readonly exceptions: readonly Exception[];
  readonly asked: Asked;
}

function foundIn(services: Services, { segment, exceptions, asked }: Finding): FoundSegment {
  const { search, replacer, side } = asked;
  const { id, position, revision, status, codes } = segment;
  const text = segment[side];
  const places = search
    .matches(text)
    .slice(0, MOST_PLACES)
    .map(({ from, to }) => ({ from, to }));
  const shown = { id, position, revision, status, text, codes, places };
  if (replacer === null) return { ...shown, proposal: null, prospect: null };
  const target = replacer.replace(text, { longest: LONGEST_TARGET });
  const prospect = prospectOf(services, { segment, target, exceptions });
  return { ...shown, proposal: target, prospect };
}

interface Proposed {
  readonly segment: Segment;
  readonly target: string | null;
  readonly exceptions: readonly Exception[];
}

function prospectOf(services: Services, { segment, target, exceptions }: Proposed): Prospect {
  if (segment.locked) return "locked";
  if (target === null) return "long";
  if (target === segment.target) return "same";
  const status = statusReplaced(services, { segment, target }, exceptions);
  if (isConfirmed(segment) && status === "draft") return "draft";
  return isConfirmed(segment) && status !== segment.status ? "translated" : "ready";
}

interface SeenPlaces extends Seen {
  readonly places?: readonly number[] | undefined;
}

function replaceIn(services: Holders, seen: SeenPlaces, replacer: Replacer): Promise<Acted> {
  const places = seen.places && new Set(seen.places);
  return actOn(services, seen, (segment) => {
    const target = replacer.replace(segment.target, { places, longest: LONGEST_TARGET });
    if (target === null || target === segment.target) return null;
    const status = statusReplaced(services, { segment, target }, seen.exceptions);
    return { target, status, origin: "replaced" };
  });
}

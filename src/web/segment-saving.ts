import type { Response } from "express";
import { z } from "zod";
import type {
  ConflictDetails,
  FindingsDetails,
  SavedRevision,
  SegmentRow,
} from "../../views/models.ts";
import type { Segment } from "../documents/segment.ts";
import { Mishap } from "../errors.ts";
import { merge } from "../revisions/merge.ts";
import type { Revision } from "../revisions/revision.ts";
import { type Checked, checkAfter, type Save } from "../revisions/sitting.ts";
import { LONGEST_TARGET, Sitting } from "./asked-segment.ts";
import { judge, segmentRow } from "./desk.ts";
import { asking } from "./reader.ts";
import type { Services } from "./services.ts";

/** A text as a page or a program sends it. */
export const SaveBody = z.object({
  target: z.string().max(LONGEST_TARGET),
  status: z.enum(["draft", "translated"]),
  base: z.number().int().nonnegative(),
  from: z.string().max(LONGEST_TARGET).optional(),
  sitting: Sitting.optional(),
  leaving: z.boolean().optional(),
});

/** Saves a text that was typed; one that is confirmed is checked first. */
export async function saveTyped(
  services: Services,
  segment: Segment,
  { body, response }: { readonly body: z.infer<typeof SaveBody>; readonly response: Response },
): Promise<SavedRevision> {
  const save = saveOf(body, response);
  const checked = save.status === "translated" && (await check(services, segment, save));
  return saved(services, segment, checked ? { ...save, checked } : save);
}

function saveOf(body: z.infer<typeof SaveBody>, response: Response): Save {
  const { sitting, leaving, from, ...rest } = body;
  return {
    ...rest,
    ...asking(response).act(),
    origin: "typed",
    ...(sitting === undefined ? {} : { key: sitting }),
    ...(leaving === undefined ? {} : { leaving }),
    ...(from === undefined ? {} : { from }),
  };
}

/** Saves, and answers with what follows from it. Throws the mishap `conflict` with both sides in it. */
export async function saved(
  services: Services,
  segment: Segment,
  save: Save,
): Promise<SavedRevision> {
  const plan = await services.segments.save(segment.id, save);
  if (plan.type === "conflict") {
    throw new Mishap("conflict", {}, await conflict(services, save, plan.current));
  }
  const { current } = plan;
  const row = await rowOf(services, {
    ...segment,
    target: current?.target ?? "",
    status: current?.status ?? "initial",
    revision: current?.number ?? 0,
    ...checkFields(checkAfter(current, save)),
  });
  const progress = await services.documents.progress(segment.documentId);
  return { ...(current ?? nothingYet(segment, save)), row, progress };
}

/** A check as the segment has it; nothing where it stays as it was. */
function checkFields(check: Checked | null | undefined) {
  if (check === undefined) return {};
  const { state = null, accepted = [], setAside = [] } = check ?? {};
  return { checkedState: state, accepted, setAside };
}

/** What is answered where a segment was left as empty as it was found: there is no revision to name. */
function nothingYet(segment: Segment, save: Save): Revision {
  const { author, at, origin } = save;
  const empty = { target: "", status: "initial", open: false } as const;
  return { segmentId: segment.id, number: 0, ...empty, author, at, origin };
}

async function conflict(
  services: Services,
  save: Save,
  current: Revision,
): Promise<ConflictDetails> {
  const kept = (await services.segments.revision(current.segmentId, save.base)) ?? null;
  const base = kept && { ...kept, target: save.from ?? kept.target };
  const sides = { base: base?.target ?? "", mine: save.target, theirs: current.target };
  return { base, current, mine: save.target, merge: merge(sides) };
}

/** A text with errors cannot be confirmed; it is kept as a draft, so that the refusal costs nothing. */
async function check(services: Services, segment: Segment, save: Save): Promise<Checked> {
  const exceptions = await services.exceptions.inDocument(segment.documentId);
  const { state } = services.glossary;
  const judged = { ...segment, target: save.target };
  const { standing, excepted } = judge(services.glossary, judged, exceptions);
  if (!standing.some((finding) => finding.severity === "error")) {
    return {
      state,
      accepted: standing.map((finding) => finding.fingerprint),
      setAside: excepted.map(({ finding }) => finding.fingerprint),
    };
  }
  const kept = await saved(services, segment, { ...save, status: "draft" });
  const details: FindingsDetails = { findings: standing, saved: kept };
  throw new Mishap("findingsStand", {}, details);
}

/** The row of a segment as it stands. */
export async function rowOf(services: Services, segment: Segment): Promise<SegmentRow> {
  const exceptions = await services.exceptions.inDocument(segment.documentId);
  return segmentRow(services.glossary, segment, exceptions);
}

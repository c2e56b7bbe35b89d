import type { Response } from "express";
import { z } from "zod";
import type {
  ConflictDetails,
  FindingsDetails,
  SavedRevision,
  SegmentRow,
} from "../../views/models.ts";
import { isConfirmed, type Segment } from "../documents/segment.ts";
import { Mishap } from "../errors.ts";
import { doersOf, mayDo, type ReviewTask } from "../quality/review/steps.ts";
import { merge } from "../revisions/merge.ts";
import type { Revision } from "../revisions/revision.ts";
import { type Checked, checkAfter, type Save, type SavePlan } from "../revisions/sitting.ts";
import { LONGEST_TARGET, Sitting } from "./asked-segment.ts";
import { judge, segmentRow } from "./desk.ts";
import { asking } from "./reader.ts";
import type { Services } from "./services.ts";

/** A text as a page or a program sends it. */
export const SaveBody = z
  .object({
    target: z.string().max(LONGEST_TARGET),
    status: z.enum(["draft", "translated"]),
    base: z.number().int().nonnegative(),
    from: z.string().max(LONGEST_TARGET).optional(),
    sitting: Sitting.optional(),
    leaving: z.boolean().optional(),
    /** A page names it only of a text that came from the memory, as it came. */
    origin: z.literal("memory").optional(),
    score: z.number().int().min(0).max(100).optional(),
  })
  .refine(({ origin, score }) => (origin === undefined) === (score === undefined));

/** Saves a text that was typed; one that is confirmed is checked first. To confirm what was reviewed leaves it so. */
export async function saveTyped(
  services: Services,
  segment: Segment,
  { body, response }: { readonly body: z.infer<typeof SaveBody>; readonly response: Response },
): Promise<SavedRevision> {
  const save = saveOf(body, response);
  if (save.status !== "translated") return saved(services, segment, save);
  const status =
    isConfirmed(segment) && segment.target === save.target ? segment.status : save.status;
  const checked = await demandSound(services, segment, save);
  return saved(services, segment, { ...save, status, checked });
}

/** Throws the mishap `notYourStep` where a task is not this person's in the project of a segment. */
export async function demand(
  { reviews }: Pick<Services, "reviews">,
  { documentId }: Pick<Segment, "documentId">,
  { task, person }: { readonly task: ReviewTask; readonly person: string },
): Promise<void> {
  const team = await reviews.teamOf(documentId);
  if (mayDo(task, team, person)) return;
  const doers = doersOf(task, team);
  throw new Mishap("notYourStep", { who: doers === "everybody" ? "" : doers.join(", ") });
}

function saveOf(body: z.infer<typeof SaveBody>, response: Response): Save {
  const { sitting, leaving, from, origin = "typed", score, ...rest } = body;
  return {
    ...rest,
    ...asking(response).act(),
    origin,
    ...(score === undefined ? {} : { score }),
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
  await demand(services, segment, { task: "translate", person: save.author });
  const plan = await services.segments.save(segment.id, save);
  if (plan.type === "conflict") {
    throw new Mishap("conflict", {}, await conflict(services, save, plan.current));
  }
  return answerTo(services, segment, { save, plan });
}

/** What follows from a save that was carried out. */
export async function answerTo(
  services: Services,
  segment: Segment,
  { save, plan }: { readonly save: Save; readonly plan: Extract<SavePlan, { type: "saved" }> },
): Promise<SavedRevision> {
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

/** What is answered where others were quicker: both sides, and how they go together. */
export async function conflict(
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
async function demandSound(services: Services, segment: Segment, save: Save): Promise<Checked> {
  const checked = await checkedText(services, segment, save.target);
  if ("state" in checked) return checked;
  const kept = await saved(services, segment, { ...save, status: "draft" });
  throw new Mishap("findingsStand", {}, { ...checked, saved: kept } satisfies FindingsDetails);
}

/** What a text was checked against, or what stands in the way of confirming it. */
export async function checkedText(
  services: Services,
  segment: Segment,
  target: string,
): Promise<Checked | Pick<FindingsDetails, "findings">> {
  const exceptions = await services.exceptions.inDocument(segment.documentId);
  const { state } = services.glossary;
  const { standing, excepted } = judge(services.glossary, { ...segment, target }, exceptions);
  if (standing.some((finding) => finding.severity === "error")) return { findings: standing };
  return {
    state,
    accepted: standing.map((finding) => finding.fingerprint),
    setAside: excepted.map(({ finding }) => finding.fingerprint),
  };
}

/** The row of a segment as it stands. */
export async function rowOf(services: Services, segment: Segment): Promise<SegmentRow> {
  const exceptions = await services.exceptions.inDocument(segment.documentId);
  return segmentRow(services.glossary, segment, exceptions);
}

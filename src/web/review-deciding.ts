import type { SavedRevision } from "../../views/models.ts";
import type { ReviewAct } from "../../views/review-models.ts";
import type { Segment } from "../documents/segment.ts";
import { Mishap } from "../errors.ts";
import {
  type Hindrance,
  hindranceOf,
  REVIEW_STEPS,
  type ReviewDecision,
  type ReviewSituation,
} from "../quality/review/steps.ts";
import type { Revision, RevisionOrigin } from "../revisions/revision.ts";
import type { Checked, Save } from "../revisions/sitting.ts";
import { isBegunBy, tellsTranslator, translatorOf } from "../revisions/translator.ts";
import type { Act } from "../storage/documents.ts";
import type { Deciding } from "../storage/reviews.ts";
import { answerTo, checkedText, conflict, demand, rowOf, saved } from "./segment-saving.ts";
import type { Services } from "./services.ts";

/** Few segments are revised more often than so before they are confirmed. Revisions. */
const REVISIONS_LOOKED_AT = 50;

/** What a review does to a segment: what is asked, of which history, by whom. */
interface Judged {
  readonly segment: Segment;
  readonly act: ReviewAct;
  /** The newest first. */
  readonly history: readonly Revision[];
}

/** Whose decision it is. */
export interface DecidedBy extends Act {
  /** How a text of theirs came; default: typed. */
  readonly origin?: RevisionOrigin;
  /** Said of the revision beside the reason: who has read the decision in from a file. */
  readonly note?: string;
}

/** Carries a decision out: the revision, what was decided, and that its author has seen it, all or nothing. */
export async function decide(
  services: Services,
  segment: Segment,
  { act, by }: { readonly act: ReviewAct; readonly by: DecidedBy },
): Promise<SavedRevision> {
  const history = await reviewedHistory(services, segment);
  const judged = { segment, act, history };
  const save = saveOf(judged, by);
  if (act.base !== segment.revision) return repeated(services, judged, save);
  const situation = await situationOf(services, { segment, history, reader: save.author });
  await demandOpen(services, segment, { decision: act.decision, situation });
  const checked = await checkedFor(services, judged, save);
  const whole = checked === null ? save : { ...save, checked };
  return kept(services, judged, { ...decidingOf(judged), save: whole });
}

/** As much of the history of a segment as its review rests on, the newest first; of a long one mostly the end. */
export async function reviewedHistory(
  { segments }: Pick<Services, "segments">,
  { id }: Pick<Segment, "id">,
): Promise<readonly Revision[]> {
  const newest = await segments.revisions(id, { limit: REVISIONS_LOOKED_AT });
  const isEnough = newest.length < REVISIONS_LOOKED_AT || tellsTranslator(newest);
  return isEnough ? newest : segments.revisions(id);
}

/** A segment as its reviewer has it before them. */
export async function situationOf(
  { reviews }: Pick<Services, "reviews">,
  {
    segment,
    history,
    reader,
  }: { readonly segment: Segment; readonly history: readonly Revision[]; readonly reader: string },
): Promise<ReviewSituation> {
  return {
    team: await reviews.teamOf(segment.documentId),
    reader,
    status: segment.status,
    locked: segment.locked,
    translator: translatorOf(history),
    begun: isBegunBy(history, reader),
  };
}

function saveOf({ segment, act }: Judged, by: DecidedBy): Save {
  const { decision, base, target, from, reason = "", to, sitting } = act;
  const edits = decision === "edited" && target !== undefined && target !== segment.target;
  const begun = decision === "edited" && segment.status === "draft";
  const comment = [reason, by.note ?? ""].filter((one) => one !== "").join("\n");
  return {
    target: decision === "edited" ? (target ?? segment.target) : segment.target,
    status: decision === "reopened" ? (to ?? REVIEW_STEPS.reopened.to) : REVIEW_STEPS[decision].to,
    base,
    from: from ?? segment.target,
    author: by.author,
    at: by.at,
    origin: edits || begun ? (by.origin ?? "typed") : "review",
    ...(comment === "" ? {} : { comment }),
    ...(sitting === undefined ? {} : edits || begun ? { key: sitting } : { page: sitting }),
  };
}

/** A request whose answer was lost comes again; any other from an outdated revision is a conflict. */
async function repeated(
  services: Services,
  { segment, act, history }: Judged,
  save: Save,
): Promise<SavedRevision> {
  const [newest] = history;
  if (newest === undefined) throw new Mishap("stepUnfit");
  const isSame =
    newest.number === act.base + 1 &&
    newest.author === save.author &&
    newest.status === save.status &&
    newest.target === save.target;
  if (!isSame) throw new Mishap("conflict", {}, await conflict(services, save, newest));
  return standing(services, segment, newest);
}

const MISHAPS = {
  locked: "segmentLocked",
  status: "stepUnfit",
  own: "ownTranslation",
} as const satisfies Partial<Record<Hindrance, string>>;

interface Wanted {
  readonly decision: ReviewDecision;
  readonly situation: ReviewSituation;
}

async function demandOpen(
  services: Services,
  segment: Segment,
  { decision, situation }: Wanted,
): Promise<void> {
  const hindrance = hindranceOf(decision, situation);
  if (hindrance === null) return;
  if (hindrance !== "role") throw new Mishap(MISHAPS[hindrance]);
  await demand(services, segment, { task: REVIEW_STEPS[decision].task, person: situation.reader });
}

/** What has errors is neither accepted nor final; a text that the reviewer has typed is kept as a draft. */
async function checkedFor(
  services: Services,
  { segment, act, history }: Judged,
  save: Save,
): Promise<Checked | null> {
  if (act.decision === "rejected" || act.decision === "reopened") return null;
  const checked = await checkedText(services, segment, save.target);
  if ("state" in checked) return checked;
  const [newest] = history;
  const asItWas =
    save.origin !== "review" || newest === undefined
      ? await saved(services, segment, { ...save, status: "draft" })
      : await standing(services, segment, newest);
  throw new Mishap("findingsStand", {}, { ...checked, saved: asItWas });
}

/** What was judged is what its translator had confirmed, also where the reviewer has begun to change it. */
function decidingOf({ segment, act, history }: Judged): Omit<Deciding, "save"> {
  const confirmed = history.find(({ status }) => status !== "draft");
  const unchanged =
    act.decision === "edited" && segment.status === "translated" && act.target === segment.target;
  return {
    decision: unchanged ? "accepted" : act.decision,
    revision: confirmed?.number ?? act.base,
    reason: act.reason ?? "",
  };
}

async function kept(
  services: Services,
  { segment, act }: Judged,
  deciding: Deciding,
): Promise<SavedRevision> {
  const { save } = deciding;
  const plan = await services.reviews.decide(segment.id, deciding);
  if (plan.type === "conflict")
    throw new Mishap("conflict", {}, await conflict(services, save, plan.current));
  const revision = plan.current?.number ?? 0;
  services.feed.tell(segment.documentId, {
    type: "saved",
    segments: [{ id: segment.id, revision }],
    sitting: act.sitting ?? null,
  });
  return answerTo(services, segment, { save, plan });
}

/** A segment as it stands, in the shape of one that was saved. */
async function standing(
  services: Services,
  segment: Segment,
  newest: Revision,
): Promise<SavedRevision> {
  const row = await rowOf(services, segment);
  return { ...newest, row, progress: await services.documents.progress(segment.documentId) };
}

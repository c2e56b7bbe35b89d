import { z } from "zod";
import type { ReviewRefusal } from "../../views/review-refusals.ts";
import { fingerprintOf } from "../documents/review/sheet.ts";
import type { Segment } from "../documents/segment.ts";
import { Mishap } from "../errors.ts";
import { ISSUE_CATEGORIES, ISSUE_SEVERITIES, LONGEST_NOTE } from "../quality/review/issue.ts";
import { LONGEST_TARGET } from "./asked-segment.ts";
import { type DecidedBy, decide } from "./review-deciding.ts";
import { commentPieces, isSameIssue } from "./review-offer.ts";
import { refusalOf } from "./review-refusal.ts";
import { demand } from "./segment-saving.ts";
import type { Services } from "./services.ts";

const Note = z.string().max(LONGEST_NOTE);

/** What a row of a review brings, as the page of its dry run carries it. */
const Change = z.object({
  id: z.number().int().positive(),
  position: z.number().int().positive(),
  base: z.number().int().nonnegative(),
  /** Null where the text stays as it is. */
  target: z.string().max(LONGEST_TARGET).nullable(),
  /** Fingerprint of the translation that was shown: a draft goes on without a new revision. */
  was: z.string().max(12),
  /** Taken over where all is. */
  sound: z.boolean(),
  /** The revision that the reviewer had before them; null where the file does not say. */
  judged: z.number().int().nonnegative().nullable(),
  decision: z
    .object({ decision: z.enum(["accepted", "edited", "rejected"]), reason: Note })
    .nullable(),
  comment: z.string().max(LONGEST_TARGET),
  issue: z
    .object({
      category: z.enum(ISSUE_CATEGORIES),
      severity: z.enum(ISSUE_SEVERITIES),
      note: Note,
    })
    .nullable(),
});
export type ReviewChange = z.infer<typeof Change>;

const Id = z.coerce.number().int().positive();

/** What is decided about a review. */
export const ReviewForm = z.object({
  changes: z.string().transform((json) => z.array(Change).parse(parsed(json))),
  reviewer: z.string().trim().max(100).default(""),
  file: z.string().max(300).default(""),
  choice: z.enum(["ticked", "all"]),
  take: z.union([z.array(Id), Id.transform((one) => [one])]).default([]),
});

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new Mishap("inputInvalid"); // not what the page sent
  }
}

type Reviewing = Pick<z.infer<typeof ReviewForm>, "changes" | "choice" | "take"> & {
  readonly by: DecidedBy;
};

/** What became of a review. */
export interface ReviewTaken {
  /** Texts that are drafts now. */
  applied: number;
  decided: number;
  remarks: number;
  issues: number;
  /** What was changed or locked since it was shown, and was left as it is. */
  left: number;
  readonly refused: { readonly position: number; readonly why: ReviewRefusal }[];
}

/** Takes the chosen rows over in the name of their reviewer, by the rules that hold for decisions made here. */
export async function applyReview(
  services: Services,
  documentId: number,
  { changes, choice, take, by }: Reviewing,
): Promise<ReviewTaken> {
  const ticked = new Set(take);
  const chosen = changes.filter(({ id, sound }) => (choice === "all" ? sound : ticked.has(id)));
  const taken: ReviewTaken = { ...NOTHING, refused: [] };
  for (const change of chosen) {
    const segment = await services.segments.find(change.id);
    if (segment?.documentId !== documentId) {
      taken.left++;
      continue;
    }
    const one = { segment, change, by, taken };
    await trying(one, () => judged(services, one));
    await trying(one, () => remarked(services, one));
    await trying(one, () => reported(services, one));
  }
  return taken;
}

const NOTHING = { applied: 0, decided: 0, remarks: 0, issues: 0, left: 0 };

interface Taking {
  readonly segment: Segment;
  readonly change: ReviewChange;
  readonly by: DecidedBy;
  readonly taken: ReviewTaken;
}

/** What is refused is listed; what else was said of the segment is taken over all the same. */
async function trying({ change, taken }: Taking, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    const why = refusalOf(error);
    if (why === null) throw error;
    taken.refused.push({ position: change.position, why });
  }
}

/** The decision, and the text: with it, after it where the segment goes back, or alone as a draft. */
async function judged(services: Services, one: Taking): Promise<void> {
  const { segment, change, by, taken } = one;
  const { target, decision, base } = change;
  if (target === null && decision === null) return;
  const isOther = segment.revision !== base || fingerprintOf(segment) !== change.was;
  if (isOther || segment.locked) {
    taken.left++;
    return;
  }
  if (decision === null) return drafted(services, one, base);
  const { decision: name, reason } = decision;
  const text = name === "edited" && target !== null ? { target } : {};
  const act = { decision: name, base, from: segment.target, ...text, ...(reason && { reason }) };
  const { number } = await decide(services, segment, { act, by });
  taken.decided++;
  if (name !== "edited") await drafted(services, one, number);
}

/** Keeps the text as a draft of the reviewer, which history can take back. */
async function drafted(
  services: Services,
  { segment, change, by, taken }: Taking,
  base: number,
): Promise<void> {
  const { target } = change;
  if (target === null) return;
  await demand(services, segment, { task: "translate", person: by.author });
  const { author, at, note } = by;
  const comment = note === undefined ? {} : { comment: note };
  const save = { target, status: "draft", base, author, at, ...comment, origin: "import" } as const;
  if ((await services.segments.save(segment.id, save)).type === "saved") taken.applied++;
  else taken.left++;
}

async function remarked(services: Services, { segment, change, by, taken }: Taking): Promise<void> {
  const there = await services.annotations.ofSegment(segment.id);
  const own = new Set(there.filter(({ author }) => author === by.author).map(({ text }) => text));
  const place = { segmentId: segment.id, documentId: segment.documentId };
  for (const text of commentPieces(change.comment)) {
    if (own.has(text)) continue;
    await services.annotations.add(place, text, { author: by.author, at: by.at });
    taken.remarks++;
  }
}

/** An issue is about the revision that the reviewer had before them. */
async function reported(services: Services, { segment, change, by, taken }: Taking): Promise<void> {
  const { issue, judged: seen } = change;
  if (issue === null) return;
  await demand(services, segment, { task: "review", person: by.author });
  const { issues } = services.reviews;
  const there = await issues.ofSegment(segment.id);
  if (there.some((one) => one.author === by.author && isSameIssue(one, issue))) return;
  const known = seen === null ? undefined : await services.segments.revision(segment.id, seen);
  const revision = known?.number ?? segment.revision;
  if (revision === 0) throw new Mishap("stepUnfit");
  const { id: segmentId, documentId } = segment;
  const { author, at } = by;
  await issues.add({ ...issue, place: null, segmentId, documentId, revision, author, at });
  taken.issues++;
}

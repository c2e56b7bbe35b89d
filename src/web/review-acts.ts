import { z } from "zod";
import { fingerprintOf } from "../documents/review/sheet.ts";
import { Mishap } from "../errors.ts";
import type { Act } from "../storage/documents.ts";
import { LONGEST_TARGET } from "./asked-segment.ts";
import type { Services } from "./services.ts";

/** A change of a review as the page of its dry run carries it. */
const Change = z.object({
  id: z.number().int().positive(),
  base: z.number().int().nonnegative(),
  target: z.string().max(LONGEST_TARGET),
  /** Fingerprint of the translation that was shown: a draft goes on without a new revision. */
  was: z.string().max(12),
  /** Taken over where all is. */
  sound: z.boolean(),
});
export type ReviewChange = z.infer<typeof Change>;

const Id = z.coerce.number().int().positive();

/** What is decided about a review. */
export const ReviewForm = z.object({
  changes: z.string().transform((json) => z.array(Change).parse(parsed(json))),
  reviewer: z.string().trim().max(100).default(""),
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

type Reviewing = z.infer<typeof ReviewForm> & { readonly act: Act };

/**
 * Takes the chosen changes over, each as a draft by the reviewer's name that can be taken back. What was changed or
 * locked since it was shown is left as it is, and counted.
 */
export async function applyReview(
  { segments }: Pick<Services, "segments">,
  documentId: number,
  { changes, reviewer, choice, take, act }: Reviewing,
): Promise<{ readonly applied: number; readonly left: number }> {
  const ticked = new Set(take);
  const chosen = changes.filter(({ id, sound }) => (choice === "all" ? sound : ticked.has(id)));
  const author = reviewer === "" ? act.author : reviewer;
  let applied = 0;
  for (const change of chosen) {
    if (await isSaved({ segments }, documentId, { change, act: { ...act, author } })) applied++;
  }
  return { applied, left: chosen.length - applied };
}

async function isSaved(
  { segments }: Pick<Services, "segments">,
  documentId: number,
  { change, act }: { readonly change: ReviewChange; readonly act: Act },
): Promise<boolean> {
  const { id, base, target, was } = change;
  const segment = await segments.find(id);
  if (segment?.documentId !== documentId || segment.locked) return false;
  if (segment.revision !== base || fingerprintOf(segment) !== was) return false;
  const save = { target, status: "draft", base, ...act, origin: "import" } as const;
  return (await segments.save(id, save)).type === "saved";
}

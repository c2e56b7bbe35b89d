import { z } from "zod";
import { IMPACT_SHOWN } from "../../views/impact-models.ts";
import { IMPACT_KINDS } from "../quality/impact.ts";
import type { Place } from "../storage/segment-scan.ts";

/** The number of a step in an address. */
export const StepNumber = z.coerce.number().int().positive();

/** A place as addresses have it: `12.345` is the 345th segment of document 12. */
const PlaceText = z
  .string()
  .regex(/^\d{1,15}\.\d{1,15}$/)
  .transform((text): Place => {
    const [documentId = 0, position = 0] = text.split(".").map(Number);
    return { documentId, position };
  });

/** The other way round: the end of a list has no place. */
export function placeText(place: Place | null): string | null {
  return place && `${place.documentId}.${place.position}`;
}

/** What the page of a step shows, and from where. */
export const PageQuery = z.object({
  show: z.enum(IMPACT_SHOWN).default("todo"),
  after: PlaceText.optional(),
});

/** What a program asks of the segments that a step touches. */
export const ListQuery = z.object({
  after: PlaceText.optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
  kind: z.enum(IMPACT_KINDS).optional(),
});

/** Accepting many at once is asked for in portions. */
const MOST_AT_ONCE = 500;

/** The segments that are accepted or taken back, each with the revision that was on the screen. */
export const ShownSegments = z.object({
  segments: z
    .array(z.object({ id: z.number().int().positive(), base: z.number().int().nonnegative() }))
    .max(MOST_AT_ONCE),
});

/** `12:3` is segment 12, shown in its third revision. */
const ShownText = z
  .string()
  .regex(/^\d{1,15}:\d{1,15}$/)
  .transform((text) => {
    const [id = 0, base = 0] = text.split(":").map(Number);
    return { id, base };
  });

/** What the form of the list sends: one segment alone, all, or those that are ticked. */
export const AcceptForm = z.object({
  only: ShownText.optional(),
  all: z.string().optional(),
  segment: z.union([ShownText.transform((one) => [one]), z.array(ShownText)]).default([]),
});

/** What the request before did, as the address of the list says. */
export const DoneQuery = z.object({
  replaced: z.coerce.number().int().nonnegative().optional(),
  left: z.coerce.number().int().nonnegative().default(0),
  at: z.coerce.number().int().nonnegative().optional(),
  undone: z.coerce.number().int().nonnegative().optional(),
});

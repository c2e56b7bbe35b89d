import type { Request } from "express";
import { z } from "zod";
import type { Segment } from "../documents/segment.ts";
import { Mishap } from "../errors.ts";
import type { Services } from "./services.ts";

const Id = z.coerce.number().int().positive();

/** The longest translation of one segment. UTF-16 code units. */
export const LONGEST_TARGET = 100_000;

/** The name that a page gives itself, so that it is not told of what it did. */
export const Sitting = z.string().min(1).max(100);

/** The segment that a request names. Throws the mishap `notFound` where there is none. */
export async function findSegment(
  { segments }: Pick<Services, "segments">,
  { params }: Request,
): Promise<Segment> {
  const id = Id.safeParse(params.id);
  const segment = id.success ? await segments.find(id.data) : undefined;
  if (segment === undefined) throw new Mishap("notFound");
  return segment;
}

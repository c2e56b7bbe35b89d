import type { Skeleton } from "../documents/skeleton.ts";

/** A skeleton as the first version stored it: of plain text alone, and of segments without their paragraphs. */
interface OldSkeleton {
  readonly format: "text";
  readonly gaps: readonly string[];
}

/** A stored skeleton, whichever version stored it. */
export function skeletonOf(stored: Skeleton | OldSkeleton): Skeleton {
  if ("parts" in stored) return stored;
  const items = stored.gaps.slice(1).map(() => ({
    type: "unit" as const,
    between: ["", ""],
    raws: [null],
  }));
  return {
    format: stored.format,
    parts: [{ path: "", encoding: "utf-8", gaps: stored.gaps, items }],
  };
}

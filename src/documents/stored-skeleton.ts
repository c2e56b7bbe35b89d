import type { Skeleton } from "./skeleton.ts";

/** A skeleton as the first version stored it: of plain text alone, and of segments without their paragraphs. */
interface OldSkeleton {
  readonly format: "text";
  readonly gaps: readonly string[];
}

/** A skeleton from the JSON that is stored, whichever version stored it. */
export function skeletonOf(json: string): Skeleton {
  const stored: Skeleton | OldSkeleton = JSON.parse(json);
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

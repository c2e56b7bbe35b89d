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
  const { gaps, units } = paragraphsOf(stored.gaps);
  const items = units.map((between) => ({
    type: "unit" as const,
    between,
    raws: between.slice(1).map(() => null),
  }));
  return { format: stored.format, parts: [{ path: "", encoding: "utf-8", gaps, items }] };
}

/** Segments with no line end between them stood in one paragraph. */
function paragraphsOf(all: readonly string[]) {
  const gaps = all.slice(0, 1);
  const units: string[][] = [];
  let between = [""];
  for (const [index, gap] of all.entries()) {
    if (index === 0) continue;
    const isLast = index === all.length - 1 || /[\n\r]/u.test(gap);
    between.push(isLast ? "" : gap);
    if (!isLast) continue;
    units.push(between);
    gaps.push(gap);
    between = [""];
  }
  return { gaps, units };
}

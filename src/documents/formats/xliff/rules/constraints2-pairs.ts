import type { XmlElement } from "../../../xml/tree.ts";
import { ownAttribute } from "../document.ts";
import { idOf, type PlacedElement, says } from "../unit-elements.ts";
import type { Report } from "./rules.ts";

/** Halves that are not isolated have the other half in the same unit, the start first; so do `sm` and `em`. */
export function pairConstraints(side: readonly PlacedElement[], report: Report): void {
  const places = new Map(side.map(({ element }, index) => [element, index]));
  const { starts, endsOf } = halvesOf(side);
  const isBefore = (one: XmlElement, other: XmlElement) =>
    (places.get(one) ?? 0) < (places.get(other) ?? 0);
  for (const [key, start] of starts) {
    const ends = endsOf.get(key) ?? [];
    if (isIsolated(start)) {
      if (ends.length > 0) report("isolatedPair", start, idOf(start));
    } else if (ends.length !== 1 || ends.some((end) => !isBefore(start, end))) {
      report("startWithoutEnd", start, idOf(start));
    } else for (const end of ends) hints(start, end, report);
  }
  for (const [key, ends] of endsOf) {
    const start = starts.get(key);
    for (const end of ends) {
      if (start !== undefined && isBefore(start, end)) continue;
      report("endWithoutStart", end, ownAttribute(end, "startRef"));
    }
  }
}

interface Halves {
  readonly starts: ReadonlyMap<string, XmlElement>;
  readonly endsOf: ReadonlyMap<string, readonly XmlElement[]>;
}

function halvesOf(side: readonly PlacedElement[]): Halves {
  const starts = new Map<string, XmlElement>();
  const endsOf = new Map<string, XmlElement[]>();
  for (const { element } of side) {
    const key = pairKey(element);
    if (key === null) continue;
    const ends = endsOf.get(key);
    if (element.local === "sc" || element.local === "sm") starts.set(key, element);
    else if (ends === undefined) endsOf.set(key, [element]);
    else ends.push(element);
  }
  return { starts, endsOf };
}

/** Null for what is no half, and for an end that stands alone. */
function pairKey(element: XmlElement): string | null {
  const ref = ownAttribute(element, "startRef");
  const id = idOf(element);
  switch (element.local) {
    case "sc":
      return `c${id}`;
    case "sm":
      return `m${id}`;
    case "ec":
      return ref === undefined ? null : `c${ref}`;
    case "em":
      return `m${ref}`;
    default:
      return null;
  }
}

/** Says that its other half is in another unit. */
export function isIsolated(element: XmlElement): boolean {
  return says(element, "isolated", "yes", "no");
}

/** Both halves of a pair allow the same; after a start that comes first, its end cannot move either. */
function hints(start: XmlElement, end: XmlElement, report: Report): void {
  for (const name of ["canCopy", "canDelete", "canOverlap", "canReorder"]) {
    const own = ownAttribute(start, name) ?? "yes";
    const expected = own === "firstNo" ? "no" : own;
    if (start.local === "sc" && !says(end, name, expected)) report("hintsOther", end, name);
  }
}

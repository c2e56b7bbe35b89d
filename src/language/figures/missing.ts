import type { Range } from "../range.ts";
import type { Figure } from "./figure.ts";

/** The figures of a source that its translation does not have yet, in order; what stands there once answers one. */
export function missingFigures(figures: readonly Figure[], target: string): readonly Figure[] {
  const taken: Range[] = [];
  const longest = figures.toSorted((one, other) => other.english.length - one.english.length);
  const missing = new Set(longest.filter((figure) => !take(figure, target, taken)));
  return figures.filter((figure) => missing.has(figure));
}

function take(figure: Figure, target: string, taken: Range[]): boolean {
  if (figure.kind === "quotation") return takeMarks(figure, target, taken);
  for (const way of [figure.english, ...figure.others]) {
    const place = placeOf(way, target, taken);
    if (place === null) continue;
    taken.push(place);
    return true;
  }
  return false;
}

/** 12 does not stand in 12,000, nor in 2012. */
function placeOf(way: string, target: string, taken: readonly Range[]): Range | null {
  const wanted = way.toLowerCase();
  const all = target.toLowerCase();
  for (let from = all.indexOf(wanted); from >= 0; from = all.indexOf(wanted, from + 1)) {
    const place = { from, to: from + way.length };
    if (isFree(place, taken) && isWhole(all, place)) return place;
  }
  return null;
}

function isWhole(text: string, { from, to }: Range): boolean {
  const before = /[\p{L}\p{N}]$|\d[.,]$/u.test(text.slice(Math.max(0, from - 2), from));
  const after = /^[\p{L}\p{N}]|^[.,]\d/u.test(text.slice(to, to + 2));
  return !before && !after;
}

/** An opening mark of any kind answers a quotation. */
function takeMarks({ english, others }: Figure, target: string, taken: Range[]): boolean {
  const marks = [...[english, ...others].map((pair) => pair.charAt(0)), '"', "'"];
  for (const mark of marks) {
    const places = Array.from(
      target.matchAll(new RegExp(`(?<![\\p{L}\\p{N}.,!?…])${mark}(?=[^\\s])`, "gu")),
    );
    const free = places
      .map(({ index }) => ({ from: index, to: index + 1 }))
      .find((place) => isFree(place, taken));
    if (free === undefined) continue;
    taken.push(free);
    return true;
  }
  return false;
}

function isFree(place: Range, taken: readonly Range[]): boolean {
  return !taken.some((one) => one.from < place.to && place.from < one.to);
}

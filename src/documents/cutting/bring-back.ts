import { diffWordsWithSpace } from "diff";
import { CODE_CHARACTERS, type InlineCode } from "../inline-codes.ts";
import { counterpart, cutTarget, placeOf } from "./cut-places.ts";
import { joinSegments } from "./join.ts";
import { type CodedPair, characterOf } from "./part-codes.ts";
import { type CutSegment, partOf } from "./split.ts";

/** A segment that took the place of others, with its translation as it was when it did. */
export interface TakenPlace extends CutSegment {
  readonly targetThen: string;
}

/**
 * The translations of segments that come back, for what was written in those that had taken their place. Null
 * where nothing was: then they come back as they were.
 */
export function broughtBack(
  earlier: readonly CutSegment[],
  later: readonly TakenPlace[],
): readonly string[] | null {
  if (later.every(({ target, targetThen }) => target === targetThen)) return null;
  const [first, second] = earlier;
  const [one, other] = later;
  if (first === undefined || one === undefined) return null;
  if (other !== undefined) return [joinedTarget(first, [one, other])];
  return second === undefined ? [one.target] : splitTarget([first, second], one);
}

/** Two become one again: what stands between them in its source stands between their translations. */
function joinedTarget(whole: CutSegment, [one, other]: readonly [CutSegment, CutSegment]): string {
  const { source, codes } = whole;
  const between = source.slice(one.source.length, source.length - other.source.length);
  const place = { lead: null, seams: [] };
  return fitted(joinSegments(one, { ...other, place }, { text: between, codes }), whole);
}

/** One becomes two again: cut where they met, however much was written before and behind. */
function splitTarget(
  [first, second]: readonly [CutSegment, CutSegment],
  joined: TakenPlace,
): readonly string[] {
  const { source, target } = joined;
  const start = source.length - second.source.length;
  const cut = cutTarget(target, cutPlace([first, second], joined));
  const one = partOf(joined, source.slice(0, first.source.length), target.slice(0, cut.from));
  const other = partOf(joined, source.slice(start), target.slice(cut.to));
  return [fitted(one, first), fitted(other, second)];
}

/** Where the two met then, moved along with what was written since; where there was only one, it grew. */
function cutPlace([first, second]: readonly [CutSegment, CutSegment], joined: TakenPlace): number {
  const { source, target, targetThen } = joined;
  if (first.target === "" && second.target === "") {
    return counterpart(target, placeOf(source, first.source.length), true) ?? target.length;
  }
  if (second.target === "") return target.length;
  if (first.target === "") return 0;
  return moved(targetThen.length - second.target.length, targetThen, target);
}

/** Where a place of a text is in what became of it. */
function moved(place: number, before: string, after: string): number {
  let [passed, at] = [0, 0];
  for (const { value, added, removed } of diffWordsWithSpace(before, after)) {
    if (added) {
      at += value.length;
      continue;
    }
    if (passed + value.length >= place) return removed ? at : at + place - passed;
    passed += value.length;
    if (!removed) at += value.length;
  }
  return at;
}

/** Codes that only the translation has are numbered as those of the segment that comes back. */
function fitted({ target, codes }: CodedPair, whole: Pick<CutSegment, "codes">): string {
  const free = new Set(whole.codes);
  const taken = new Map<string, string>();
  for (const code of codes) {
    const same = whole.codes.find((one) => free.has(one) && isSame(one, code));
    if (same !== undefined) free.delete(same);
    taken.set(characterOf(code), same === undefined ? "" : characterOf(same));
  }
  return target.replace(CODE_CHARACTERS, (one) => taken.get(one) ?? "");
}

function isSame(one: InlineCode, other: InlineCode): boolean {
  return one.kind === other.kind && one.label === other.label && one.data === other.data;
}

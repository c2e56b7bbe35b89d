import { diffArrays } from "diff";
import type { Revision } from "./revision.ts";

/** The revision that brought a word: of this segment, or of one that it was split off or joined from. */
export type Bringer = Pick<Revision, "segmentId" | "number" | "author" | "at">;

/** A stretch of a text that one revision brought; white space between two stretches belongs to nobody. */
export interface BlameRun {
  readonly text: string;
  readonly by: Bringer | null;
}

/** The words of a text in order, without the white space, and who brought each. */
export interface Attribution {
  readonly words: readonly string[];
  readonly bringers: readonly Bringer[];
}

/** Nothing was written yet. */
export const NO_WORDS: Attribution = { words: [], bringers: [] };

/** A revision, as far as it says who wrote what. */
export type Blamed = Pick<Revision, "segmentId" | "number" | "author" | "at" | "target"> & {
  readonly restoredFrom?: number | undefined;
};

/** A text that two revisions have this many other words in was written anew: nothing of it is looked for any more. */
const MOST_EDITS = 200;

/** To compare all revisions takes no more than these steps; later changes are then taken as they stand, as new. */
const MOST_STEPS = 1_000_000;

/** A word (`caliphate’s`), a mark or a code. */
const WORDS = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;

/** The same, and the white space between them. */
const PIECES = new RegExp(`\\s+|${WORDS.source}`, "gu");

/**
 * Who brought each word of the newest of these revisions; the oldest first. What a revision has in common with the
 * one before it keeps its bringer, the rest was brought by itself. Words that moved were brought by whoever moved
 * them, for a text is written in an order.
 *
 * A restoring brings back not only a text but whoever wrote it: it goes on from the revision that it restored, and
 * brings nothing itself. Who types the same words again has brought them.
 *
 * `inherited`: what a revision began with that was made of other segments, as by a split or a join.
 */
export function blame(
  revisions: readonly Blamed[],
  inherited: ReadonlyMap<number, Attribution> = new Map(),
): Attribution {
  const restored = new Set(revisions.flatMap(({ restoredFrom }) => restoredFrom ?? []));
  const kept = new Map<number, Attribution>();
  const effort = { steps: 0 };
  let now = NO_WORDS;
  let text = "";
  for (const revision of revisions) {
    const { number, restoredFrom = 0, target } = revision;
    const base = inherited.get(number) ?? kept.get(restoredFrom);
    if (base !== undefined || target !== text) now = carryOn(base ?? now, revision, effort);
    if (restored.has(number)) kept.set(number, now);
    text = target;
  }
  return now;
}

/** The same words as one reads them, with the white space between; `text` has these words. */
export function blameRuns(text: string, { bringers }: Attribution): readonly BlameRun[] {
  const runs: BlameRun[] = [];
  let at = 0;
  let gap = "";
  for (const [piece] of text.matchAll(PIECES)) {
    if (/^\s/u.test(piece)) {
      gap += piece;
      continue;
    }
    const by = bringers[at++] ?? null;
    const last = runs.at(-1);
    if (last !== undefined && isSame(last.by, by)) {
      runs[runs.length - 1] = { by, text: last.text + gap + piece };
    } else {
      if (gap !== "") runs.push({ by: null, text: gap });
      runs.push({ by, text: piece });
    }
    gap = "";
  }
  return gap === "" ? runs : [...runs, { by: null, text: gap }];
}

/** Two attributions after one another, as where segments were joined. */
export function together(parts: readonly Attribution[]): Attribution {
  return {
    words: parts.flatMap(({ words }) => words),
    bringers: parts.flatMap(({ bringers }) => bringers),
  };
}

function isSame(one: Bringer | null, other: Bringer | null): boolean {
  return one?.number === other?.number && one?.segmentId === other?.segmentId;
}

/** What most revisions change lies between words that both texts begin and end with. */
function carryOn(base: Attribution, revision: Blamed, effort: { steps: number }): Attribution {
  const { segmentId, number, author, at, target } = revision;
  const words = target.match(WORDS) ?? [];
  const start = commonStart(base.words, words);
  const end = commonEnd(base.words, words, start);
  const before = base.words.slice(start, base.words.length - end);
  const after = words.slice(start, words.length - end);
  const bringers = [...base.bringers.slice(0, start)];
  const by: Bringer = { segmentId, number, author, at };
  let old = start;
  for (const { added, removed, count } of changesOf(before, after, effort)) {
    for (let index = 0; index < count; index++) {
      if (removed) old += 1;
      else bringers.push(added ? by : (base.bringers[old++] ?? by));
    }
  }
  return { words, bringers: [...bringers, ...base.bringers.slice(base.words.length - end)] };
}

function commonStart(one: readonly string[], other: readonly string[]): number {
  const most = Math.min(one.length, other.length);
  let at = 0;
  while (at < most && one[at] === other[at]) at += 1;
  return at;
}

function commonEnd(one: readonly string[], other: readonly string[], start: number): number {
  const most = Math.min(one.length, other.length) - start;
  let at = 0;
  while (at < most && one.at(-1 - at) === other.at(-1 - at)) at += 1;
  return at;
}

interface WordChange {
  readonly added: boolean;
  readonly removed: boolean;
  readonly count: number;
}

function changesOf(
  before: readonly string[],
  after: readonly string[],
  effort: { steps: number },
): readonly WordChange[] {
  const whole = [
    { added: false, removed: true, count: before.length },
    { added: true, removed: false, count: after.length },
  ];
  const mayCompare = before.length > 0 && after.length > 0 && effort.steps < MOST_STEPS;
  if (!mayCompare) return whole;
  const most = Math.min(MOST_EDITS, before.length + after.length);
  const changes = diffArrays([...before], [...after], { maxEditLength: most });
  const edits = changes?.reduce((sum, one) => sum + (one.added || one.removed ? one.count : 0), 0);
  effort.steps += (edits ?? most) ** 2;
  return changes ?? whole;
}

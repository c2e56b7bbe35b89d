import type { StorableDocument } from "../documents/read.ts";
import type { Bead } from "./align.ts";
import type { Mending } from "./mendings.ts";

/** Two files on their way to become a document with its translation, and memory. */
export interface Alignment extends AlignedTexts {
  readonly id: number;
  readonly projectId: number;
  readonly targetFile: string;
  /** Counts the changes of the beads, so that two pages cannot change the same one unawares. */
  readonly revision: number;
  readonly author: string;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
}

/** A source as it was read, the sentences of its translation, and which belong together. */
export interface AlignedTexts {
  readonly document: StorableDocument;
  readonly targets: readonly string[];
  readonly beads: readonly Bead[];
}

/** What a person has put together is as sure as can be. */
const SURE = 1;

/**
 * - `join`: with the next one;
 * - `split`: into one for each sentence, in pairs as long as both sides have one;
 * - `targetUp`, `sourceUp`: its first sentence of that side goes to the bead above;
 * - `targetDown`, `sourceDown`: its last one goes to the bead below, or to a new one.
 *
 * What cannot be done changes nothing. No sentence is lost, and all keep their order.
 */
export function mendedBeads(beads: readonly Bead[], at: number, mending: Mending): readonly Bead[] {
  const bead = beads[at];
  if (bead === undefined) return beads;
  const changed = replacement(beads, at, mending);
  if (changed === null) return beads;
  const { from, to, by } = changed;
  const kept = by.filter(({ sources, targets }) => sources.length + targets.length > 0);
  return [...beads.slice(0, from), ...kept, ...beads.slice(to)];
}

interface Replacement {
  /** The beads from here to before there … */
  readonly from: number;
  readonly to: number;
  readonly by: readonly Bead[];
}

function replacement(beads: readonly Bead[], at: number, mending: Mending): Replacement | null {
  const bead = beads[at] ?? NOTHING;
  const next = beads[at + 1];
  switch (mending) {
    case "join":
      return next === undefined ? null : { from: at, to: at + 2, by: [joined(bead, next)] };
    case "split":
      return { from: at, to: at + 1, by: parted(bead) };
    case "targetUp":
    case "sourceUp":
      return movedUp(beads, at, mending === "targetUp" ? "targets" : "sources");
    case "targetDown":
    case "sourceDown":
      return movedDown(beads, at, mending === "targetDown" ? "targets" : "sources");
  }
}

type SideName = "sources" | "targets";

const NOTHING: Bead = { sources: [], targets: [], confidence: SURE };

function joined(one: Bead, other: Bead): Bead {
  return {
    sources: [...one.sources, ...other.sources],
    targets: [...one.targets, ...other.targets],
    confidence: SURE,
  };
}

function parted({ sources, targets }: Bead): readonly Bead[] {
  return Array.from({ length: Math.max(sources.length, targets.length) }, (_, index) => ({
    sources: sources.slice(index, index + 1),
    targets: targets.slice(index, index + 1),
    confidence: SURE,
  }));
}

function movedUp(beads: readonly Bead[], at: number, side: SideName): Replacement | null {
  const bead = beads[at] ?? NOTHING;
  const above = beads[at - 1];
  if (above === undefined || bead[side].length === 0) return null;
  const taken = { ...above, [side]: [...above[side], ...bead[side].slice(0, 1)], confidence: SURE };
  const left = { ...bead, [side]: bead[side].slice(1), confidence: SURE };
  return { from: at - 1, to: at + 1, by: [taken, left] };
}

/** Behind the last bead, the sentence gets one of its own; alone in the last one, it stays. */
function movedDown(beads: readonly Bead[], at: number, side: SideName): Replacement | null {
  const bead = beads[at] ?? NOTHING;
  const below = beads[at + 1] ?? NOTHING;
  const isLast = beads[at + 1] === undefined;
  if (bead[side].length === 0) return null;
  if (isLast && bead.sources.length + bead.targets.length === 1) return null;
  const left = { ...bead, [side]: bead[side].slice(0, -1), confidence: SURE };
  const taken = { ...below, [side]: [...bead[side].slice(-1), ...below[side]], confidence: SURE };
  return { from: at, to: isLast ? at + 1 : at + 2, by: [left, taken] };
}

import type { Revision } from "./revision.ts";

/** A revision as a link of the chain of its document. */
export interface ChainLink extends Omit<Revision, "open"> {
  readonly documentId: number;
  /** From 1 in a document, in the order in which revisions were kept. */
  readonly sequence: number;
}

/** How far the chain of a document goes. */
export interface ChainEnd {
  readonly revisions: number;
  /** The hash of the newest link, hexadecimal; empty where there is none. */
  readonly head: string;
}

/** What the first link of a chain holds on to. */
export const CHAIN_START = "";

/** All that a link says, with the hash before it: what its own hash is made of. */
export function chainText(previous: string, link: ChainLink): string {
  return JSON.stringify([
    previous,
    link.documentId,
    link.sequence,
    link.segmentId,
    link.number,
    link.target,
    link.status,
    link.author,
    link.at,
    link.origin,
    link.restoredFrom ?? null,
    link.score ?? null,
    link.comment ?? null,
  ]);
}

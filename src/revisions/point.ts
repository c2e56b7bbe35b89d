/**
 * A moment in the history of a document: after a revision and a step of its order, which are counted and so exact,
 * or at a time, in milliseconds since 1970, UTC. At a time, what was being written then counts as it was last saved.
 */
export type Point =
  | {
      /** Sequence of the last revision that counts; 0 for none. */
      readonly through: number;
      /** Id of the last step of the order that counts; 0 for none. */
      readonly step: number;
    }
  | { readonly at: number };

/** The document as it stands, with what is being written. */
export const NOW: Point = { at: Number.POSITIVE_INFINITY };

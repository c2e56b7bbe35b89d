/**
 * A moment in the history of a document: after a revision and a step of its order, which are counted and so exact,
 * or at a time, in milliseconds since 1970, UTC.
 */
export type Point =
  | {
      /** Sequence of the last revision that counts; 0 for none. */
      readonly through: number;
      /** Id of the last step of the order that counts; 0 for none. */
      readonly step: number;
    }
  | { readonly at: number };

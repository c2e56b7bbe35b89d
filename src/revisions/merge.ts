/** A run of a three-way merge. `conflict` is where both sides changed the same words in different ways. */
export type MergeRun =
  | { readonly type: "agreed"; readonly text: string }
  | { readonly type: "mine" | "theirs"; readonly base: string; readonly text: string }
  | {
      readonly type: "conflict";
      readonly base: string;
      readonly mine: string;
      readonly theirs: string;
    };

export interface Merge {
  readonly runs: readonly MergeRun[];
  /** The merged text; a conflict keeps both sides, theirs first, so that nothing is lost. */
  readonly text: string;
  /** True where no run is a conflict. */
  readonly clean: boolean;
}

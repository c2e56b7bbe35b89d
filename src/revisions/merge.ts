import { diff3MergeRegions } from "node-diff3";

/** A run of a three-way merge. `conflict` is where both sides changed the same words in different ways. */
export type MergeRun =
  | { readonly type: "agreed" | "mine" | "theirs"; readonly text: string }
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

/** The three texts of a merge: what both began with, and what each made of it. */
export interface MergeSides {
  readonly base: string;
  readonly mine: string;
  readonly theirs: string;
}

/**
 * Merges two edits of one text, word by word. White space is part of the comparison, as a token of
 * its own, so that the runs put together give back every character of the sides.
 */
export function merge({ base, mine, theirs }: MergeSides): Merge {
  const regions = diff3MergeRegions(words(mine), words(base), words(theirs));
  const runs = regions.map((region): MergeRun => {
    if (region.stable) {
      return { type: RUN_OF_BUFFER[region.buffer], text: region.bufferContent.join("") };
    }
    return conflictOrAgreement({
      base: region.oContent.join(""),
      mine: region.aContent.join(""),
      theirs: region.bContent.join(""),
    });
  });
  return {
    runs,
    text: runs.map(textOf).join(""),
    clean: runs.every((run) => run.type !== "conflict"),
  };
}

const RUN_OF_BUFFER = { o: "agreed", a: "mine", b: "theirs" } as const;

function words(text: string): string[] {
  return text.match(/\s+|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? [];
}

/** Both sides may have made the very same change, which is no conflict. */
function conflictOrAgreement(sides: MergeSides): MergeRun {
  return sides.mine === sides.theirs
    ? { type: "agreed", text: sides.mine }
    : { type: "conflict", ...sides };
}

function textOf(run: MergeRun): string {
  if (run.type !== "conflict") return run.text;
  const gap = /\s$/u.test(run.theirs) || /^\s/u.test(run.mine) ? "" : " ";
  return run.theirs === "" || run.mine === "" ? run.theirs + run.mine : run.theirs + gap + run.mine;
}

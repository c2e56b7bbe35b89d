import { diffWordsWithSpace } from "diff";

/** A run of text in a comparison. The `same` and `removed` runs make the earlier text, `same` and `added` the later. */
export interface Difference {
  readonly type: "same" | "added" | "removed";
  readonly text: string;
}

/** The differences of two texts, word by word; an added space counts as a difference, since it is exported too. */
export function differences(before: string, after: string): readonly Difference[] {
  return diffWordsWithSpace(before, after).map((change) => ({
    type: change.added ? "added" : change.removed ? "removed" : "same",
    text: change.value,
  }));
}

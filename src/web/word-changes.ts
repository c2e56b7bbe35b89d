import { setImmediate } from "node:timers/promises";
import { plainText } from "../documents/inline-codes.ts";
import type { Segment } from "../documents/segment.ts";
import { countWords } from "../language/words.ts";
import { differences } from "../revisions/differences.ts";
import type { DocumentChangeRow } from "../revisions/document-state.ts";

/** How many words of a text came, went, and took the place of others. */
export interface WordChanges {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

const NONE: WordChanges = { added: 0, removed: 0, changed: 0 };

/** So many texts are compared in a row; then saves come in between. */
const PORTION = 200;

/** The words that changed on both sides of some segments. */
export async function wordChangesIn(
  rows: readonly DocumentChangeRow[],
): Promise<{ readonly source: WordChanges; readonly target: WordChanges }> {
  let [source, target] = [NONE, NONE];
  for (const [index, { before, after }] of rows.entries()) {
    source = sum(source, wordChanges(textOf(before, "source"), textOf(after, "source")));
    target = sum(target, wordChanges(textOf(before, "target"), textOf(after, "target")));
    if (index % PORTION === PORTION - 1) await setImmediate();
  }
  return { source, target };
}

/** Words that went where others came were changed: *dug put* → *long way* is two changed. */
export function wordChanges(before: string, after: string): WordChanges {
  if (before === after) return NONE;
  let [changes, gone] = [NONE, 0];
  for (const { type, text } of differences(before, after)) {
    const words = countWords(text);
    if (type === "removed") {
      changes = sum(changes, { added: 0, removed: words, changed: 0 });
      gone += words;
    } else if (type === "added") {
      const changed = Math.min(gone, words);
      changes = sum(changes, { added: words - changed, removed: -changed, changed });
      gone -= changed;
    } else if (words > 0) gone = 0;
  }
  return changes;
}

/** The text of segments that stand one behind the other, without codes. */
function textOf(segments: readonly Segment[], side: "source" | "target"): string {
  return segments.map((segment) => plainText(segment[side]).text).join(" ");
}

function sum(one: WordChanges, other: WordChanges): WordChanges {
  return {
    added: one.added + other.added,
    removed: one.removed + other.removed,
    changed: one.changed + other.changed,
  };
}

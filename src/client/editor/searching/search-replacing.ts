import type { TFunction } from "i18next";
import type { ActResult, ActResults, SeenSegment } from "../../../../views/search-models.ts";
import { isBusy, isUnsaved } from "../saving/saving.ts";
import type { Tools } from "../tools.ts";

/** A text that is being written is waited for so often, and so long each time. Milliseconds. */
const LOOKS = 100;
const PAUSE = 50;

/** Waits until nothing of a segment is on its way to the server. False where that does not come to an end. */
export async function settled({ outbox }: Tools, segmentId: number): Promise<boolean> {
  for (let look = 0; look < LOOKS; look++) {
    const saving = outbox.get(segmentId);
    if (saving === undefined || !(isUnsaved(saving) || isBusy(saving))) return true;
    if (outbox.unreachable || saving.conflict !== null) return false;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  return false;
}

/** Shows the rows that an act has changed, and what the document has come to. */
export function takeResults({ facts, renew }: Tools, { results, progress }: ActResults): void {
  facts.progress(progress);
  facts.saved(Date.now());
  renew(results.flatMap(({ row }) => row ?? []));
}

/** What has become of segments, counted. */
export interface Tally {
  /** As they were saved. */
  readonly made: readonly SeenSegment[];
  readonly drafts: number;
  /** Left as they are, since they were changed, locked or taken away. */
  readonly left: number;
}

export function tally(results: readonly ActResult[]): Tally {
  const count = (...outcomes: readonly ActResult["outcome"][]) =>
    results.filter(({ outcome }) => outcomes.includes(outcome)).length;
  return {
    made: results
      .filter(({ outcome }) => outcome === "done" || outcome === "draft")
      .map(({ id, revision }) => ({ id, revision })),
    drafts: count("draft"),
    left: count("changed", "locked", "gone"),
  };
}

/** Replaced in 12 segments. 2 of them are drafts again. 1 was changed meanwhile … */
export function replacedSentence({ made, drafts, left }: Tally, t: TFunction): string {
  return [
    t("searching.replaced", { count: made.length }),
    drafts > 0 ? t("searching.drafts", { count: drafts }) : "",
    left > 0 ? t("searching.left", { count: left }) : "",
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

export function undoneSentence({ made, left }: Tally, t: TFunction): string {
  const undone = t("searching.undone", { count: made.length });
  return left > 0 ? `${undone} ${t("searching.kept", { count: left })}` : undone;
}

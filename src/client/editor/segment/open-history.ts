import type { SavedRevision } from "../../../../views/models.ts";
import type { HistoryModel } from "../../../../views/segment-panel.tsx";
import { fetchSegment, restoreRevision } from "../api.ts";
import type { SaveAnswer } from "../saving/answers.ts";
import { isUnsaved, type Saving } from "../saving/saving.ts";
import { withRevision } from "./revisions.ts";

export interface OpenHistoryOptions {
  readonly segmentId: number;
  /** The name of the page. */
  readonly sitting: string;
  readonly saving: () => Saving;
  readonly isWritable: () => boolean;
  readonly draw: () => void;
  /** Sends what is not yet kept: only then can an earlier revision follow it. */
  readonly saveFirst: () => void;
  /** Called with what the server says to a revision that was to be put back. */
  readonly onAnswer: (answer: SaveAnswer, revision: number) => void;
}

/** The revisions of the open segment: shown, and put back. */
export interface OpenHistory {
  readonly model: HistoryModel;
  readonly isOpen: boolean;
  toggle(): void;
  show(): Promise<void>;
  /** Takes a new revision into the list, and goes on with a restoring that waited for it. */
  take(revision: SavedRevision): void;
  /** The reason may be empty. */
  restore(revision: number, reason: string): Promise<void>;
  /** Whoever goes on typing wants the text, not the revision that was to replace it. */
  typed(): void;
}

export function createOpenHistory(options: OpenHistoryOptions): OpenHistory {
  const { segmentId, sitting, saving, isWritable, onAnswer } = options;
  let model: HistoryModel = { type: "closed" };
  /** A revision to restore as soon as what was typed is saved, and why. */
  let restoring: readonly [revision: number, reason: string] | null = null;

  const change = (next: HistoryModel) => {
    model = next;
    options.draw();
  };

  const show = async () => {
    change({ type: "loading" });
    const detail = await fetchSegment(segmentId).catch(() => undefined);
    if (model.type !== "loading") return;
    change(detail ? { type: "open", revisions: detail.revisions } : { type: "failed" });
  };

  const restore = async (revision: number, reason: string) => {
    if (!isWritable()) return;
    restoring = isUnsaved(saving()) ? [revision, reason] : null;
    if (restoring !== null) return options.saveFirst();
    const why = reason === "" ? {} : { comment: reason };
    onAnswer(
      await restoreRevision(segmentId, { revision, sitting, base: saving().base, ...why }),
      revision,
    );
  };

  return {
    get model() {
      return model;
    },
    get isOpen() {
      return model.type !== "closed";
    },
    toggle() {
      if (model.type === "closed") void show();
      else change({ type: "closed" });
    },
    show,
    take(revision) {
      if (model.type === "open" && revision.number > 0)
        model = { type: "open", revisions: withRevision(model.revisions, revision) };
      if (restoring !== null && !isUnsaved(saving())) void restore(...restoring);
    },
    restore,
    typed() {
      restoring = null;
    },
  };
}

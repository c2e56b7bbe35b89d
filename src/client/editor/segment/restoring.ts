import type { SavedRevision } from "../../../../views/models.ts";
import type { TextField } from "../field/text-field.ts";
import type { SaveAnswer } from "../saving/answers.ts";
import { type Tools, tellFailure } from "../tools.ts";

export interface RestoringOptions {
  readonly tools: Tools;
  readonly segmentId: number;
  readonly field: TextField;
  /** Takes the revision in which the restored text stands. */
  readonly take: (saved: SavedRevision) => void;
  readonly showConflict: () => void;
}

/** Takes what the server says to a revision that was to be put back. */
export type TakeRestoring = (answer: SaveAnswer, number: number) => void;

export function createRestoring(options: RestoringOptions): TakeRestoring {
  const { tools, segmentId, field, take, showConflict } = options;
  const { t } = tools.around.translation;

  const takeRestored = (saved: SavedRevision, number: number) => {
    tools.outbox.continueFrom(saved.row);
    field.replace(saved.target);
    take(saved);
    field.focus();
    tools.announce(t("editor.history.restored", { number }));
  };

  return (answer, number) => {
    if (answer.type === "saved") takeRestored(answer.revision, number);
    else if (answer.type === "conflict") {
      tools.outbox.disagree(segmentId, answer.details);
      showConflict();
    } else {
      const rejected = answer.type === "rejected" || answer.type === "replaced";
      tellFailure(tools, rejected ? answer.message : t("editor.save.noAnswer"));
    }
  };
}

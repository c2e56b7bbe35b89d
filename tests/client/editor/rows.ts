import type { Revision } from "../../../src/revisions/revision.ts";
import type { ConflictDetails, SavedRevision } from "../../../views/models.ts";
import { row } from "../../support/segment-rows.ts";

export function revision(part: Partial<Revision> = {}): Revision {
  return {
    segmentId: 1,
    number: 1,
    target: "",
    status: "draft",
    author: "Ana",
    at: 0,
    origin: "typed",
    open: false,
    ...part,
  };
}

export function savedAs(part: Partial<Revision>): SavedRevision {
  const saved = revision(part);
  const none = { initial: 0, draft: 0, translated: 0, reviewed: 0, final: 0 };
  return {
    ...saved,
    row: row({ target: saved.target, revision: saved.number, status: saved.status }),
    progress: { segments: none, words: none },
  };
}

export function conflictWith(theirs: Partial<Revision>, mine: string): ConflictDetails {
  const current = revision({ author: "Marko", number: 4, ...theirs });
  const runs = [{ type: "conflict", base: "", mine, theirs: current.target } as const];
  return {
    base: null,
    current,
    mine,
    merge: { runs, text: `${current.target} ${mine}`, clean: false },
  };
}

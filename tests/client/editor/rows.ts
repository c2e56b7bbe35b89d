import type { Finding } from "../../../src/quality/finding.ts";
import type { Revision } from "../../../src/revisions/revision.ts";
import type { ConflictDetails, SavedRevision, SegmentRow } from "../../../views/models.ts";

/** A segment with nothing in it but what a case asks for. */
export function row(part: Partial<SegmentRow> = {}): SegmentRow {
  return {
    id: 1,
    documentId: 1,
    position: 1,
    paragraph: 1,
    source: "Kalifat broji posljednje dane.",
    target: "",
    status: "initial",
    locked: false,
    revision: 0,
    checkedState: null,
    accepted: [],
    setAside: [],
    terms: [],
    findings: [],
    notes: [],
    outdated: false,
    excepted: [],
    ...part,
  };
}

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

export function finding(part: Partial<Finding>): Finding {
  return {
    rule: "term.missing",
    severity: "error",
    side: "source",
    from: 0,
    to: 0,
    values: {},
    fixes: [],
    fingerprint: "",
    ...part,
  };
}

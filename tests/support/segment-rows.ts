import type { Finding } from "../../src/quality/finding.ts";
import type { SegmentRow } from "../../views/models.ts";

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
    codes: [],
    context: {},
    locked: false,
    revision: 0,
    checkedState: null,
    accepted: [],
    setAside: [],
    terms: [],
    counterparts: [],
    findings: [],
    notes: [],
    outdated: false,
    excepted: [],
    ...part,
  };
}

/** A finding that says nothing but what a case asks for. */
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

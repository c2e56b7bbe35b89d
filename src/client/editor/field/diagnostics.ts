import type { Diagnostic } from "@codemirror/lint";
import type { TFunction } from "i18next";
import { findingSentence } from "../../../../views/finding-sentence.ts";
import type { Finding, Severity } from "../../../quality/finding.ts";

/** The findings about the target as marks in the text field; those about the source stand beside it. */
export function diagnosticsOf(
  findings: readonly Finding[],
  length: number,
  t: TFunction,
): readonly Diagnostic[] {
  return findings
    .filter((finding) => finding.side === "target" && finding.from < finding.to)
    .filter((finding) => finding.to <= length)
    .map((finding) => ({
      from: finding.from,
      to: finding.to,
      severity: SEVERITIES[finding.severity],
      message: findingSentence(finding, t),
    }));
}

const SEVERITIES: Readonly<Record<Severity, Diagnostic["severity"]>> = {
  error: "error",
  warning: "warning",
  note: "info",
};

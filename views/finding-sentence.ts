import type { TFunction } from "i18next";
import type { Finding } from "../src/quality/finding.ts";
import { codeName } from "./code-names.ts";

/** What a finding says, in the reader's language; codes are called as their chips are. */
export function findingSentence({ rule, values }: Finding, t: TFunction): string {
  const { label, otherLabel } = values;
  return t(`findings.${rule}`, {
    ...values,
    ...(label === undefined ? {} : { label: codeName(String(label), t) }),
    ...(otherLabel === undefined ? {} : { otherLabel: codeName(String(otherLabel), t) }),
  });
}

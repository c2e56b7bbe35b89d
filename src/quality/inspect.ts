import { type InlineCode, plainText } from "../documents/inline-codes.ts";
import type { SegmentContext } from "../documents/segment.ts";
import type { ConceptUse } from "../glossary/enforce.ts";
import type { Glossary } from "../glossary/glossary.ts";
import { checkCodes } from "./checks/codes.ts";
import { checkLength } from "./checks/length.ts";
import { checkPlaceholders } from "./checks/placeholders.ts";
import { checkSubtitle } from "./checks/subtitles.ts";
import { checkTerms } from "./checks/terms.ts";
import { enforceCoded } from "./enforce-coded.ts";
import type { Finding } from "./finding.ts";

/** A source and its translation, as far as checks read them; both with their codes. */
export interface Pair {
  readonly source: string;
  readonly target: string;
  readonly codes?: readonly InlineCode[];
  readonly context?: SegmentContext;
}

/** All that is to be said about a translation. Places and fixes are those of the texts with their codes. */
export function inspect(glossary: Glossary, pair: Pair): readonly Finding[] {
  return inspectUses(enforceCoded(glossary, pair), pair);
}

/** The same where `enforceCoded` has read the terms already. An empty translation has one finding: that it is empty. */
export function inspectUses(uses: readonly ConceptUse[], pair: Pair): readonly Finding[] {
  const { source, target } = pair;
  if (isBlank(target) && !isBlank(source)) return [emptyTarget(source)];
  const others = [
    ...checkCodes(pair),
    ...checkLength(pair),
    ...checkPlaceholders(pair),
    ...checkSubtitle(pair),
  ];
  const terms = checkTerms(uses, pair);
  return [...others.filter(isError), ...terms, ...others.filter((one) => !isError(one))];
}

function isError({ severity }: Finding): boolean {
  return severity === "error";
}

/** Nothing but white space and codes: nobody has written anything there. */
export function isBlank(coded: string): boolean {
  return plainText(coded).text.trim() === "";
}

function emptyTarget(source: string): Finding {
  return {
    rule: "target.empty",
    severity: "error",
    side: "source",
    from: 0,
    to: source.length,
    values: {},
    fixes: [],
    fingerprint: "target.empty",
  };
}

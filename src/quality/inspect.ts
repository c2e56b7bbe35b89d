import { type ConceptUse, enforce } from "../glossary/enforce.ts";
import type { Glossary } from "../glossary/glossary.ts";
import { checkTerms } from "./checks/terms.ts";
import type { Finding } from "./finding.ts";

/** A source and its translation, as far as checks read them. */
export interface Pair {
  readonly source: string;
  readonly target: string;
}

/** All that is to be said about a translation. */
export function inspect(glossary: Glossary, pair: Pair): readonly Finding[] {
  return inspectUses(enforce(glossary, pair.source, pair.target), pair);
}

/** The same where the terms were read already. An empty translation has one finding: that it is empty. */
export function inspectUses(
  uses: readonly ConceptUse[],
  { source, target }: Pair,
): readonly Finding[] {
  if (target.trim() === "" && source.trim() !== "") return [emptyTarget(source)];
  return checkTerms(uses, source);
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

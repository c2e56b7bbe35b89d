import type { Glossary } from "../glossary/glossary.ts";
import { checkTerms } from "./checks/terms.ts";
import type { Finding } from "./finding.ts";

/** A source and its translation, as far as checks read them. */
export interface Pair {
  readonly source: string;
  readonly target: string;
}

/** All that is to be said about a translation. An empty one has a single finding: that it is empty. */
export function inspect(glossary: Glossary, { source, target }: Pair): readonly Finding[] {
  if (target.trim() === "" && source.trim() !== "") return [emptyTarget(source)];
  return checkTerms(glossary, source, target);
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

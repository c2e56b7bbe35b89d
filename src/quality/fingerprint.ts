import type { Concept } from "../glossary/concept.ts";
import type { Rule } from "./finding.ts";

type Terms = readonly (readonly [language: string, text: string, status: string])[];

/** Any change of the terms, their statuses or whether they are translated makes another; a note or a definition does not. */
export function fingerprintOf(rule: Rule, concept: Concept): string {
  const terms = concept.terms.map(({ language, text, status }) => [language, text, status]);
  const kept = concept.doNotTranslate ? ["doNotTranslate"] : [];
  return JSON.stringify([rule, concept.id, terms, ...kept]);
}

/** What a finding was about when it was found, as far as its fingerprint tells. */
export interface Subject {
  readonly conceptId: string;
  /** Preferred first, as the concept had them then; empty for none. */
  readonly headword: string;
  readonly translation: string;
}

/** Undefined for a finding that is about no concept. */
export function subjectOf(fingerprint: string): Subject | undefined {
  if (!fingerprint.startsWith("[")) return undefined;
  const [, conceptId, terms]: [Rule, string, Terms] = JSON.parse(fingerprint);
  const first = (language: string, statuses: readonly string[]) =>
    terms.find(([own, , status]) => own === language && statuses.includes(status))?.[1];
  const named = (language: string) =>
    first(language, ["preferred"]) ?? first(language, ["admitted"]);
  return { conceptId, headword: named("hr") ?? "", translation: named("en") ?? "" };
}

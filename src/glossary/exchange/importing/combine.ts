import type { Language } from "../../../language/paradigm.ts";
import { type Concept, isApproved, type Term } from "../../concept.ts";
import { saysTheSame } from "../../same.ts";

/** The texts of a concept that a file can fill in or contradict. */
const TEXT_FIELDS = ["domain", "definition", "note", "source"] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** A concept with what a file adds to it: no text and no term that stands goes. */
export function completed(before: Concept, incoming: Concept): Concept {
  return combined(before, incoming, (field) => before[field] || incoming[field]);
}

/** A concept with what a file says of it: that counts, and what it does not say stays. */
export function updated(before: Concept, incoming: Concept): Concept {
  return combined(before, incoming, (field) => incoming[field] || before[field]);
}

/** What a file says otherwise than what stands and stays. */
export interface Contradiction {
  /** A language for a term that is not allowed here, and is in the file. */
  readonly field: TextField | Language;
  readonly text: string;
}

/** Where a file says otherwise than what is completed with it. */
export function contradictions(before: Concept, incoming: Concept): readonly Contradiction[] {
  const texts = TEXT_FIELDS.filter(
    (field) => before[field] !== "" && incoming[field] !== "" && before[field] !== incoming[field],
  );
  return texts.map((field) => ({ field, text: incoming[field] }));
}

/** Terms that are allowed in a file and not here, which stays so. */
export function stillRefused(before: Concept, incoming: Concept): readonly Contradiction[] {
  return before.terms
    .filter((term) => !isApproved(term.status))
    .filter((term) => isApproved(sameTerm(incoming, term)?.status ?? term.status))
    .map(({ language, text }) => ({ field: language, text }));
}

/** The concept itself where the file has nothing new. */
function combined(before: Concept, incoming: Concept, text: (field: TextField) => string): Concept {
  const known = before.terms.map((term) => completedTerm(term, sameTerm(incoming, term)));
  const added = incoming.terms.filter((term) => sameTerm(before, term) === undefined);
  return unlessSame(before, {
    ...before,
    domain: text("domain"),
    definition: text("definition"),
    note: text("note"),
    source: text("source"),
    doNotTranslate: incoming.doNotTranslate || before.doNotTranslate,
    extras: { ...before.extras, ...incoming.extras },
    terms: added.reduce<readonly Term[]>((all, term) => withTerm(before.id, all, term), known),
  });
}

/** A concept as the file has it, under its own id; terms keep theirs. */
export function replaced(before: Concept, incoming: Concept): Concept {
  const terms: Term[] = [];
  for (const term of incoming.terms) {
    const left = before.terms.filter((one) => terms.every(({ id }) => id !== one.id));
    const known = sameTerm({ ...before, terms: left }, term);
    const taken = [...before.terms, ...terms];
    terms.push({ ...term, id: known?.id ?? freeTermId(before.id, term.language, taken) });
  }
  return unlessSame(before, { ...incoming, id: before.id, terms });
}

/** The same concept under another id; the ids of its terms begin with it. */
export function withId(concept: Concept, id: string): Concept {
  const counts = { hr: 0, en: 0 };
  const terms = concept.terms.map((term) => {
    counts[term.language] += 1;
    return { ...term, id: `${id}:${term.language}:${counts[term.language]}` };
  });
  return { ...concept, id, terms };
}

function unlessSame(before: Concept, after: Concept): Concept {
  return saysTheSame(before, after) ? before : after;
}

/** By its words; where a concept has them twice (bol, m. and f.), by its id too. */
function sameTerm({ terms }: Concept, { id, language, text }: Term): Term | undefined {
  const alike = terms.filter((term) => term.language === language && term.text === text);
  return alike.find((term) => term.id === id) ?? alike[0];
}

/**
 * A file that tells no statuses must not make preferred again what somebody has only admitted, and not allow
 * what somebody has forbidden. A list of plain pairs looks just like one that allows all of them.
 */
function completedTerm(term: Term, incoming: Term | undefined): Term {
  if (incoming === undefined) return term;
  const { partOfSpeech, gender, possessives } = incoming;
  const refuses = isApproved(term.status) && !isApproved(incoming.status);
  return {
    ...term,
    status: refuses ? incoming.status : term.status,
    ...(partOfSpeech === undefined ? {} : { partOfSpeech }),
    ...(gender === undefined ? {} : { gender }),
    ...(possessives === undefined ? {} : { possessives }),
    caseRule: incoming.caseRule === "auto" ? term.caseRule : incoming.caseRule,
    usage: incoming.usage || term.usage,
    abbreviation: incoming.abbreviation || term.abbreviation,
    formsAdded: union(term.formsAdded, incoming.formsAdded),
    formsVetoed: union(term.formsVetoed, incoming.formsVetoed),
    extras: { ...term.extras, ...incoming.extras },
  };
}

/** One language has one preferred term of a concept: the one that was there first. */
function withTerm(conceptId: string, terms: readonly Term[], added: Term): readonly Term[] {
  const { language } = added;
  const isSecond =
    added.status === "preferred" &&
    terms.some((term) => term.language === language && term.status === "preferred");
  const id = freeTermId(conceptId, language, terms);
  return [...terms, { ...added, id, status: isSecond ? "admitted" : added.status }];
}

function freeTermId(conceptId: string, language: string, taken: readonly Term[]): string {
  let number = 1;
  while (taken.some(({ id }) => id === `${conceptId}:${language}:${number}`)) number += 1;
  return `${conceptId}:${language}:${number}`;
}

function union(one: readonly string[], other: readonly string[]): readonly string[] {
  return [...new Set([...one, ...other])];
}

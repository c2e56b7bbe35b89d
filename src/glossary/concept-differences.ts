import type { Concept, Extras, Term } from "./concept.ts";

/** What a field holds; undefined where nothing is said. */
export type FieldValue = string | boolean | readonly string[] | undefined;

/** A field that is another in the later state. What other tools said is called `extras` and has their name. */
export interface FieldDifference {
  readonly field: ConceptField | TermField | "extras";
  /** The name of an extra; empty for all other fields. */
  readonly name: string;
  readonly before: FieldValue;
  readonly after: FieldValue;
}

/** What became of one term. */
export interface TermDifference {
  readonly change: "added" | "removed" | "changed";
  /** As it stands later; as it stood where it was removed. */
  readonly term: Term;
  /** Of an added or a removed one, what it says beyond its text. */
  readonly fields: readonly FieldDifference[];
}

/** How one state of a concept became another. */
export interface ConceptDifferences {
  readonly change: "added" | "removed" | "changed" | "none";
  readonly fields: readonly FieldDifference[];
  readonly terms: readonly TermDifference[];
}

/** The fields of a concept beside its terms. */
export const CONCEPT_FIELDS = ["domain", "definition", "note", "source", "doNotTranslate"] as const;
type ConceptField = (typeof CONCEPT_FIELDS)[number] | "order";

/** The fields of a term. */
export const TERM_FIELDS = [
  "text",
  "status",
  "partOfSpeech",
  "gender",
  "caseRule",
  "possessives",
  "usage",
  "abbreviation",
  "formsAdded",
  "formsVetoed",
] as const;
type TermField = (typeof TERM_FIELDS)[number];

/** The differences of two states, field by field and term by term; null for a state in which it was deleted. */
export function conceptDifferences(
  before: Concept | null,
  after: Concept | null,
): ConceptDifferences {
  const fields = [...fieldsOf(before, after), ...extrasOf(before?.extras, after?.extras)];
  const terms = termsOf(before?.terms ?? [], after?.terms ?? []);
  return { change: changeOf(before, after, fields.length + terms.length), fields, terms };
}

function changeOf(before: Concept | null, after: Concept | null, differences: number) {
  if (before === null && after !== null) return "added";
  if (before !== null && after === null) return "removed";
  return differences > 0 ? "changed" : "none";
}

function fieldsOf(before: Concept | null, after: Concept | null): readonly FieldDifference[] {
  const said = CONCEPT_FIELDS.flatMap((field) =>
    difference(field, before?.[field] ?? "", after?.[field] ?? ""),
  );
  return [...said, ...orderOf(before?.terms ?? [], after?.terms ?? [])];
}

/** Whether terms that stand in both states changed places; the first preferred one is the one that is inserted. */
function orderOf(before: readonly Term[], after: readonly Term[]): readonly FieldDifference[] {
  const inBoth = (some: readonly Term[], others: readonly Term[]) =>
    some.filter(({ id }) => others.some((other) => other.id === id));
  const [earlier, later] = [inBoth(before, after), inBoth(after, before)];
  if (earlier.every(({ id }, at) => later[at]?.id === id)) return [];
  const texts = (terms: readonly Term[]) => terms.map(({ text }) => text);
  return [{ field: "order", name: "", before: texts(earlier), after: texts(later) }];
}

function extrasOf(before: Extras = {}, after: Extras = {}): readonly FieldDifference[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name) =>
    difference("extras", own(before, name), own(after, name)).map((one) => ({ ...one, name })),
  );
}

/** Extras may be called as what every object has: `constructor`. */
function own(extras: Extras, name: string): string {
  return Object.hasOwn(extras, name) ? (extras[name] ?? "") : "";
}

function termsOf(before: readonly Term[], after: readonly Term[]): readonly TermDifference[] {
  const removed = before
    .filter(({ id }) => !after.some((term) => term.id === id))
    .map((term) => ({ change: "removed" as const, term, fields: termFields(term, undefined) }));
  const others = after.flatMap((term): readonly TermDifference[] => {
    const earlier = before.find(({ id }) => id === term.id);
    if (earlier === undefined)
      return [{ change: "added", term, fields: termFields(undefined, term) }];
    const fields = termFields(earlier, term);
    return fields.length > 0 ? [{ change: "changed", term, fields }] : [];
  });
  return [...removed, ...others];
}

/** What a new term does not say is what nobody would ask after. */
const UNSAID: Readonly<Partial<Record<TermField, FieldValue>>> = {
  status: "preferred",
  caseRule: "auto",
  abbreviation: false,
};

function termFields(before: Term | undefined, after: Term | undefined): readonly FieldDifference[] {
  const whole = before === undefined || after === undefined;
  const fields = TERM_FIELDS.filter((field) => !whole || field !== "text").flatMap((field) => {
    const unsaid = UNSAID[field];
    return difference(
      field,
      before === undefined ? unsaid : before[field],
      after === undefined ? unsaid : after[field],
    );
  });
  return [...fields, ...extrasOf(before?.extras, after?.extras)];
}

function difference(
  field: FieldDifference["field"],
  before: FieldValue,
  after: FieldValue,
): readonly FieldDifference[] {
  return isSame(before, after) ? [] : [{ field, name: "", before, after }];
}

/** Nothing said, an empty text, an empty list and a mark that is not set are one. */
function isSame(before: FieldValue, after: FieldValue): boolean {
  if (isEmpty(before) && isEmpty(after)) return before === after || !isChoice(before, after);
  return JSON.stringify(before) === JSON.stringify(after);
}

function isEmpty(value: FieldValue): boolean {
  return typeof value === "boolean" ? !value : value === undefined || value.length === 0;
}

/** That possessives do not count is another thing than nothing said about them. */
function isChoice(before: FieldValue, after: FieldValue): boolean {
  return [before, after].includes(undefined) && [before, after].includes(false);
}

import type { Concept, Extras, Term } from "../concept.ts";
import type { FieldValue } from "./fields.ts";
import { fieldPath } from "./path.ts";

/** What every term has; all else it may lack. */
const ALWAYS_THERE: ReadonlySet<string> = new Set([
  "text",
  "usage",
  "status",
  "caseRule",
  "abbreviation",
]);

/**
 * The concept with another value in a field that a merge reported, null for none. The value is one that this
 * field had on some side, or one that was checked to be such.
 */
export function withField(concept: Concept, field: string, value: FieldValue): Concept {
  const [first = "", second = "", ...rest] = fieldPath(field);
  if (first === "extras") return { ...concept, extras: withExtra(concept.extras, second, value) };
  if (first !== "terms") return { ...concept, [first]: value ?? "" };
  if (second === "") return { ...concept, terms: value as readonly Term[] }; // only a list of terms stands there
  const terms =
    rest.length === 0
      ? withTerm(concept.terms, second, value as Term | null) // only a whole term stands there
      : concept.terms.flatMap((term) => (term.id === second ? changed(term, rest, value) : [term]));
  return { ...concept, terms };
}

function withExtra(extras: Extras, name: string, value: FieldValue): Extras {
  const others = Object.entries(extras).filter(([one]) => one !== name);
  return Object.fromEntries(typeof value === "string" ? [...others, [name, value]] : others);
}

function withTerm(terms: readonly Term[], id: string, value: Term | null): readonly Term[] {
  if (value === null) return terms.filter((term) => term.id !== id);
  return terms.some((term) => term.id === id)
    ? terms.map((term) => (term.id === id ? value : term))
    : [...terms, value];
}

/** A term without a text or a status is none. */
function changed(
  term: Term,
  [name = "", extra = ""]: readonly string[],
  value: FieldValue,
): readonly Term[] {
  if (name === "extras") return [{ ...term, extras: withExtra(term.extras, extra, value) }];
  if (value !== null) return [{ ...term, [name]: value }];
  if (ALWAYS_THERE.has(name)) return [];
  const { [name as keyof Term]: _, ...without } = term; // only the optional marks are left
  return [without as Term];
}

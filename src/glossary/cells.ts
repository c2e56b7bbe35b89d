import type { Language } from "../language/paradigm.ts";
import { approvedTerms, type Concept, plainTerm, type Term } from "./concept.ts";

/** The columns of the glossary's table that can be changed in place. */
export const CELLS = ["hr", "en", "domain", "definition", "note"] as const;
export type Cell = (typeof CELLS)[number];

/** Stands between several designations in one cell, as in a glossary file: kalifat | halifat. */
const SEPARATOR = "|";

/** The terms in the order in which a reader sees them: what may be used first, the preferred one before all. */
export function termsInOrder(concept: Concept, language: Language): readonly Term[] {
  const approved = approvedTerms(concept, language);
  const others = concept.terms.filter(
    (term) => term.language === language && !approved.includes(term),
  );
  return [...approved, ...others];
}

/** What a reader calls a concept: its first Croatian term, else its first English one. */
export function headwordOf(concept: Concept): string {
  const [term] = [...termsInOrder(concept, "hr"), ...termsInOrder(concept, "en")];
  return term?.text ?? "";
}

/** What stands in a cell as one edits it: `kalifat | halifat`. */
export function cellText(concept: Concept, cell: Cell): string {
  if (!isLanguage(cell)) return concept[cell];
  return ownTerms(concept, cell)
    .map(({ text }) => text)
    .join(` ${SEPARATOR} `);
}

/**
 * The concept with a cell as it was edited. A designation that stays keeps all it has, and so does one that
 * only takes another spelling in its place; new ones are admitted beside the preferred one.
 */
export function withCell(concept: Concept, cell: Cell, text: string): Concept {
  if (!isLanguage(cell)) return { ...concept, [cell]: text.trim() };
  const terms = editedTerms(ownTerms(concept, cell), designations(text), cell);
  const others = concept.terms.filter(({ language }) => language !== cell);
  return { ...concept, terms: cell === "hr" ? [...terms, ...others] : [...others, ...terms] };
}

function isLanguage(cell: Cell): cell is Language {
  return cell === "hr" || cell === "en";
}

/** Without those that a concept which is not translated lends to English. */
function ownTerms(concept: Concept, language: Language): readonly Term[] {
  return termsInOrder(concept, language).filter((term) => concept.terms.includes(term));
}

function designations(text: string): readonly string[] {
  const all = text.split(SEPARATOR).map((one) => one.replace(/\s+/gu, " ").trim());
  return [...new Set(all)].filter((one) => one !== "");
}

function editedTerms(before: readonly Term[], texts: readonly string[], language: Language) {
  const kept = new Map(before.filter(({ text }) => texts.includes(text)).map((t) => [t.text, t]));
  const free = before.filter(({ text }) => !texts.includes(text));
  const taken = new Set<Term>();
  const edited = texts.map((text, at): Term => {
    const same = kept.get(text);
    if (same) return same;
    const inPlace = before[at];
    const respelled =
      inPlace && free.includes(inPlace) && !taken.has(inPlace) ? inPlace : undefined;
    if (respelled === undefined) return plainTerm({ id: "", language, text, status: "admitted" });
    taken.add(respelled);
    return { ...respelled, text };
  });
  return edited.some(({ status }) => status === "preferred") ? edited : promoted(edited);
}

/** Where none is preferred, the first that may be used at all is. */
function promoted(terms: readonly Term[]): readonly Term[] {
  const first = terms.find(({ status }) => status === "admitted");
  return terms.map((term) => (term === first ? { ...term, status: "preferred" } : term));
}

import type { Language } from "../../language/paradigm.ts";
import type { Concept, Term, TermStatus } from "../concept.ts";
import type { ReadGlossary, RowProblem } from "./reading.ts";

/** A term as an entry has it; without an id, it gets one by its place. */
export type EntryTerm = Omit<Term, "id"> & Partial<Pick<Term, "id">>;

/** What an entry of a file says, before it has an id that no other entry has. */
export interface Entry {
  readonly line: number;
  /** Undefined where the file gives none. */
  readonly id: string | undefined;
  readonly concept: Omit<Concept, "id" | "terms">;
  readonly terms: readonly EntryTerm[];
}

/** Makes a glossary of entries; ids are made up where there are none, a doubled one is a problem. */
export function glossaryOf(
  entries: readonly Entry[],
  problems: readonly RowProblem[],
): ReadGlossary {
  const own = new Set(entries.map(({ id }) => id));
  const doubled: RowProblem[] = [];
  const seen = new Set<string>();
  const termIds = new Set<string>();
  let made = 0;
  const concepts = entries.flatMap(({ id, line, concept, terms }) => {
    if (id !== undefined && seen.has(id)) {
      doubled.push({ line, mishap: "entryIdDoubled", values: { line, id } });
      return [];
    }
    while (id === undefined && own.has(madeUp(++made)));
    const given = id ?? madeUp(made);
    seen.add(given);
    const whole = { ...concept, id: given, terms: withIds(given, terms, termIds) };
    return [{ concept: whole, line, ownId: id !== undefined }];
  });
  return { concepts, problems: [...problems, ...doubled].sort((a, b) => a.line - b.line) };
}

function madeUp(number: number): string {
  return `entry-${number}`;
}

/** The id of a term that has none of its own: by its place among the concept's terms of its language. */
export function termId(conceptId: string, language: Language, place: number): string {
  return `${conceptId}:${language}:${place}`;
}

function withIds(
  conceptId: string,
  terms: readonly EntryTerm[],
  taken: Set<string>,
): readonly Term[] {
  const places = { hr: 0, en: 0 };
  return terms.map((term) => {
    let place = ++places[term.language];
    let id = term.id ?? termId(conceptId, term.language, place);
    while (taken.has(id)) id = termId(conceptId, term.language, ++place);
    taken.add(id);
    return { ...term, id };
  });
}

/** A term whose status may be left open. */
export type UnrankedTerm = Omit<EntryTerm, "status"> & { readonly status: TermStatus | undefined };

/** The first term of a language is the preferred one, unless the file names another; further ones are admitted. */
export function ranked(terms: readonly UnrankedTerm[]): readonly EntryTerm[] {
  const preferred = new Set(
    terms.filter(({ status }) => status === "preferred").map(({ language }) => language),
  );
  return terms.map((term) => {
    const status = term.status ?? (preferred.has(term.language) ? "admitted" : "preferred");
    if (status === "preferred") preferred.add(term.language);
    return { ...term, status };
  });
}

/** `hr` for hr, hr-HR, HR_hr; null for all other languages, also Bosnian, Serbian and sh. */
export function languageOf(tag: string): Language | null {
  const [first = ""] = tag.trim().toLowerCase().split(/[-_]/u);
  return LANGUAGE_CODES.get(first) ?? null;
}

/** ISO 639-1 and 639-2, and the names that some tools write in their place. */
const LANGUAGE_CODES: ReadonlyMap<string, Language> = new Map([
  ["hr", "hr"],
  ["hrv", "hr"],
  ["scr", "hr"],
  ["croatian", "hr"],
  ["hrvatski", "hr"],
  ["en", "en"],
  ["eng", "en"],
  ["english", "en"],
  ["engleski", "en"],
]);

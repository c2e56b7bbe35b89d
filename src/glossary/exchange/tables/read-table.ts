import { type Concept, plainTerm, type Term } from "../../concept.ts";
import { freshConceptId } from "../../fresh-id.ts";
import { LANGUAGES } from "../columns.ts";
import { readOwnTable } from "../own-table.ts";
import type { ReadConcept, ReadGlossary, RowProblem } from "../reading.ts";
import { isComment } from "./comments.ts";
import { type Draft, type DraftTerm, draftOf } from "./drafts.ts";
import { addExtra, addExtras, extrasOf } from "./extras.ts";
import { below } from "./sheet.ts";
import type { Sheet, TableReading } from "./table-reading.ts";

/**
 * The concepts of a table. Rows with one id are one concept; without an id each row is one of its own, and gets
 * an id made of its first headword, which is free in this file only.
 */
export function readTable(whole: Sheet, reading: TableReading): ReadGlossary {
  const sheet = below(whole, reading.titles ?? 0);
  if (reading.tool === "Tumač") return readOwnTable(sheet);
  const kept = [...sheet.cells.entries()].filter(
    ([, cells]) => !isComment(cells, sheet, reading.tool),
  );
  const names = reading.header ? (kept.shift()?.[1] ?? []) : [];
  const drafts: Draft[] = [];
  const byId = new Map<string, Draft>();
  const problems: RowProblem[] = [];
  for (const [index, cells] of kept) {
    const line = sheet.lines[index] ?? 0;
    const draft = sheet.broken.includes(index)
      ? null
      : draftOf(cells, { names, reading, guarded: sheet.delimiter !== null, line });
    const earlier = draft?.id ? byId.get(draft.id) : undefined;
    if (draft === null) {
      problems.push({ line, mishap: "glossaryRowUnusable", values: { line, id: "" } });
    } else if (earlier) {
      join(earlier, draft);
    } else {
      drafts.push(draft);
      if (draft.id !== "") byId.set(draft.id, draft);
    }
  }
  return withoutEmpty(drafts, problems);
}

function withoutEmpty(drafts: readonly Draft[], problems: readonly RowProblem[]): ReadGlossary {
  const idOf = createIds(new Set(drafts.map(({ id }) => id)));
  const concepts: ReadConcept[] = [];
  const empty: RowProblem[] = [];
  for (const draft of drafts) {
    const { line } = draft;
    if (draft.terms.length === 0) empty.push({ line, mishap: "rowWithoutTerm", values: { line } });
    else
      concepts.push({
        concept: conceptOf(draft, draft.id || idOf(draft)),
        line,
        ownId: draft.id !== "",
      });
  }
  return {
    concepts,
    problems: [...problems, ...empty].toSorted((one, other) => one.line - other.line),
  };
}

/** A further row of a concept: its terms are synonyms; what it says otherwise than the first is kept. */
function join(draft: Draft, { terms, fields, extras, doNotTranslate }: Draft): void {
  draft.terms.push(...terms);
  for (const [field, said] of fields) {
    const first = draft.fields.get(field);
    if (first === undefined) draft.fields.set(field, said);
    else if (first.text !== said.text) addExtra(draft.extras, said.name, said.text);
  }
  addExtras(draft.extras, extras);
  draft.doNotTranslate ||= doNotTranslate;
}

function conceptOf(draft: Draft, id: string): Concept {
  const { fields } = draft;
  return {
    id,
    domain: fields.get("domain")?.text ?? "",
    definition: fields.get("definition")?.text ?? "",
    note: fields.get("note")?.text ?? "",
    source: fields.get("source")?.text ?? "",
    doNotTranslate: draft.doNotTranslate,
    extras: extrasOf(draft.extras),
    terms: termsOf(id, draft.terms),
  };
}

/** The first term of a language is the preferred one unless another says that it is. */
function termsOf(id: string, drafts: readonly DraftTerm[]): readonly Term[] {
  const terms = once(drafts);
  return LANGUAGES.flatMap((language) => {
    const inLanguage = terms.filter((term) => term.language === language);
    const preferred =
      inLanguage.find(({ status }) => status === "preferred") ??
      inLanguage.find(({ status }) => status === null);
    return inLanguage.map((term, index) =>
      plainTerm({
        ...term.said,
        id: `${id}:${language}:${index + 1}`,
        language,
        text: term.text,
        status: term.status ?? (term === preferred ? "preferred" : "admitted"),
        extras: extrasOf(term.extras),
      }),
    );
  });
}

/** One term a text; what the others of the same text say is added to it. */
function once(drafts: readonly DraftTerm[]): readonly DraftTerm[] {
  const terms = new Map<string, DraftTerm>();
  for (const draft of drafts) {
    const key = `${draft.language} ${draft.text}`;
    const first = terms.get(key);
    if (first === undefined) terms.set(key, draft);
    else {
      first.status ??= draft.status;
      first.said = { ...draft.said, ...first.said };
      addExtras(first.extras, draft.extras);
    }
  }
  return [...terms.values()];
}

/** Ids that nothing in the file has yet: a headword that comes back is numbered on from where it stood. */
function createIds(taken: Set<string>): (draft: Draft) => string {
  const numbers = new Map<string, number>();
  return ({ terms }) => {
    const headword = terms.find(({ language }) => language === "hr") ?? terms[0];
    const name = freshConceptId(headword?.text ?? "", () => false);
    let number = numbers.get(name) ?? 1;
    let id = number === 1 ? name : `${name}-${number}`;
    while (taken.has(id)) {
      number += 1;
      id = `${name}-${number}`;
    }
    numbers.set(name, number);
    taken.add(id);
    return id;
  };
}

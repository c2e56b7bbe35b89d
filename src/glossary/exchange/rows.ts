import { type Concept, type Extras, plainTerm, type Term } from "../concept.ts";
import { joinDesignations, splitDesignations } from "./cells.ts";
import {
  DETAILS_COLUMN,
  isKnown,
  KEPT_COLUMN,
  LANGUAGES,
  TERM_COLUMNS,
  type TermColumn,
} from "./columns.ts";
import {
  type Details,
  detailsOf,
  isEmpty,
  parseDetails,
  type TermDetails,
  writeDetails,
} from "./term-details.ts";
import { yesOrNo } from "./yes-or-no.ts";

/** A row by the names of its columns, our own ones in lower case. */
export type Row = Readonly<Partial<Record<string, string>>>;

/** A designation in its row. */
interface Placed {
  /** Its language and its number among the designations in it, in the order of the columns: `en:2`. */
  readonly place: string;
  readonly number: number;
  readonly language: Term["language"];
  readonly status: Term["status"];
  readonly text: string;
}

/** The concept of a row; null where it has no id or no term, or a cell that cannot be read. */
export function conceptOf(row: Row): Concept | null {
  const id = (row.id ?? "").trim();
  const details = parseDetails(row[DETAILS_COLUMN] ?? "");
  const doNotTranslate = yesOrNo(row[KEPT_COLUMN] ?? "");
  const designations = designationsIn(row);
  if (id === "" || designations.length === 0) return null;
  if (details === null || doNotTranslate === null) return null;
  return {
    id,
    domain: row.domain ?? "",
    definition: row.definition ?? "",
    note: row.note ?? "",
    source: row.source ?? "",
    doNotTranslate,
    extras: { ...details.concept.extras, ...extrasOf(row) },
    terms: termsOf(id, designations, details),
  };
}

function designationsIn(row: Row): readonly Placed[] {
  return LANGUAGES.flatMap((language) =>
    TERM_COLUMNS.filter((column) => column.language === language)
      .flatMap(({ name, first, others }) =>
        splitDesignations(row[name] ?? "").map((text, index) => ({
          text,
          status: index === 0 ? first : others,
        })),
      )
      .map((one, index) => ({
        ...one,
        language,
        number: index + 1,
        place: `${language}:${index + 1}`,
      })),
  );
}

/** Columns that are not ours belong to whoever added them. */
function extrasOf(row: Row): Extras {
  const others = Object.entries(row).filter(([name]) => !isKnown(name));
  return Object.fromEntries(
    others.flatMap(([name, cell = ""]) => (cell.trim() === "" ? [] : [[name, cell]])),
  );
}

/** Ids are `concept:language:number`; who moves cells by hand cannot give two terms the same. */
function termsOf(id: string, designations: readonly Placed[], details: Details): readonly Term[] {
  const numbers = numbersOf(designations, details);
  const { order = [] } = details.concept;
  const rank = ({ place }: Placed) => (order.includes(place) ? order.indexOf(place) : order.length);
  return designations
    .toSorted((one, other) => rank(one) - rank(other))
    .map(({ place, language, text, status }) => {
      const { number: _, ...said } = details.terms[place] ?? {};
      const number = numbers.get(place) ?? place;
      return plainTerm({ status, ...said, id: `${id}:${language}:${number}`, language, text });
    });
}

function numbersOf(
  designations: readonly Placed[],
  { terms }: Details,
): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  const taken = new Set<string>();
  const take = ({ place, language }: Placed, number: number) => {
    taken.add(`${language}:${number}`);
    numbers.set(place, number);
  };
  for (const one of designations) {
    const { number } = terms[one.place] ?? {};
    if (number !== undefined && !taken.has(`${one.language}:${number}`)) take(one, number);
  }
  for (const one of designations.filter(({ place }) => !numbers.has(place))) {
    let { number } = one;
    while (taken.has(`${one.language}:${number}`)) number += 1;
    take(one, number);
  }
  return numbers;
}

/**
 * The row of a concept, of which `conceptOf` makes the same concept again: for every concept with an id and a
 * term, where ids and texts have no spaces around them and term ids are `concept:language:number`, each once.
 * Others are so from there on. The extras named in `columns` get a cell each, all others go into the details.
 */
export function rowOf(concept: Concept, columns: readonly string[] = []): Row {
  const written = writtenTerms(concept);
  const cells = TERM_COLUMNS.map(({ name }) => {
    const inColumn = written.filter(({ column }) => column.name === name);
    return [name, joinDesignations(inColumn.map(({ term }) => term.text))];
  });
  const hasCell = ([name, value]: readonly [string, string]) =>
    columns.includes(name) && !isKnown(name) && value.trim() !== "";
  const extras = Object.entries(concept.extras);
  const rest = Object.fromEntries(extras.filter((extra) => !hasCell(extra)));
  return {
    id: concept.id,
    domain: concept.domain,
    definition: concept.definition,
    note: concept.note,
    source: concept.source,
    [KEPT_COLUMN]: concept.doNotTranslate ? "yes" : "",
    ...Object.fromEntries(cells),
    ...Object.fromEntries(extras.filter(hasCell)),
    [DETAILS_COLUMN]: writeDetails({
      concept: { ...(isEmpty(rest) ? {} : { extras: rest }), ...orderOf(concept, written) },
      terms: detailsByPlace(concept, written),
    }),
  };
}

/** A term with the place that it gets in its row. */
interface WrittenTerm {
  readonly term: Term;
  readonly place: string;
  readonly column: TermColumn;
  /** What the column says of it by itself. */
  readonly status: Term["status"];
}

function writtenTerms(concept: Concept): readonly WrittenTerm[] {
  const written = { hr: 0, en: 0 };
  return TERM_COLUMNS.flatMap((column) =>
    termsFor(concept, column).map((term, index) => {
      written[column.language] += 1;
      const place = `${column.language}:${written[column.language]}`;
      return { term, place, column, status: index === 0 ? column.first : column.others };
    }),
  );
}

function detailsByPlace({ id }: Concept, written: readonly WrittenTerm[]): Details["terms"] {
  const details = written.map(({ term, place, status }) => {
    const number = term.id === `${id}:${place}` ? {} : numberOf(term, id);
    return [place, { ...number, ...detailsOf(term, status) }] as const;
  });
  return Object.fromEntries(details.filter(([, said]) => !isEmpty(said)));
}

function numberOf(term: Term, conceptId: string): Pick<TermDetails, "number"> {
  const beginning = `${conceptId}:${term.language}:`;
  const number = term.id.startsWith(beginning) ? term.id.slice(beginning.length) : "";
  return /^[1-9]\d{0,8}$/u.test(number) ? { number: Number(number) } : {};
}

/** Named only where the terms stand otherwise than their columns do. */
function orderOf({ terms }: Concept, written: readonly WrittenTerm[]) {
  if (terms.every((term, index) => term === written[index]?.term)) return {};
  return { order: terms.map((term) => written.find((one) => one.term === term)?.place ?? "") };
}

/** The main column takes the admitted terms too, unless it has no preferred one to begin with. */
function termsFor(concept: Concept, { name, language, first }: TermColumn): readonly Term[] {
  const having = (status: Term["status"]) =>
    concept.terms.filter((term) => term.language === language && term.status === status);
  const preferred = having("preferred");
  if (name === language) return preferred.length > 0 ? [...preferred, ...having("admitted")] : [];
  return first === "admitted" && preferred.length > 0 ? [] : having(first);
}

import type { Concept, Term } from "../concept.ts";
import { joinDesignations, splitDesignations } from "./cells.ts";
import { DETAILS_COLUMN, TERM_COLUMNS, type TermColumn } from "./columns.ts";
import type { Row } from "./table.ts";
import { detailsOf, parseDetails, type TermDetails } from "./term-details.ts";

/** The concept of a row; null where it has no id or no term, or details that cannot be read. */
export function conceptOf(row: Row): Concept | null {
  const id = (row.id ?? "").trim();
  const details = parseDetails(row[DETAILS_COLUMN] ?? "");
  if (id === "" || details === null) return null;
  const terms = (["hr", "en"] as const).flatMap((language) =>
    TERM_COLUMNS.filter((column) => column.language === language)
      .flatMap((column) => designationsIn(row, column))
      .map((designation, index) => {
        const place = `${language}:${index + 1}`;
        return termOf({ ...designation, id: `${id}:${place}`, language }, details[place] ?? {});
      }),
  );
  if (terms.length === 0) return null;
  return {
    id,
    domain: row.domain ?? "",
    definition: row.definition ?? "",
    note: row.note ?? "",
    terms,
  };
}

function designationsIn(
  row: Row,
  { name, first, others }: TermColumn,
): Pick<Term, "text" | "status">[] {
  return splitDesignations(row[name] ?? "").map((text, index) => ({
    text,
    status: index === 0 ? first : others,
  }));
}

function termOf(
  plain: Pick<Term, "id" | "language" | "text" | "status">,
  { status, partOfSpeech, caseRule, possessives, formsAdded, formsVetoed }: TermDetails,
): Term {
  return {
    ...plain,
    status: status ?? plain.status,
    ...(partOfSpeech ? { partOfSpeech } : {}),
    caseRule: caseRule ?? "auto",
    ...(possessives === undefined ? {} : { possessives }),
    formsAdded: formsAdded ?? [],
    formsVetoed: formsVetoed ?? [],
  };
}

/** The row of a concept: `conceptOf` makes the same concept of it, terms in the order of the columns. */
export function rowOf(concept: Concept): Row {
  const cells: Record<string, string> = {
    id: concept.id,
    domain: concept.domain,
    definition: concept.definition,
    note: concept.note,
  };
  const details: Record<string, TermDetails> = {};
  const written = { hr: 0, en: 0 };
  for (const column of TERM_COLUMNS) {
    const terms = termsFor(concept, column);
    cells[column.name] = joinDesignations(terms.map((term) => term.text));
    for (const [index, term] of terms.entries()) {
      const detail = detailsOf(term, index === 0 ? column.first : column.others);
      written[column.language]++;
      if (Object.keys(detail).length > 0)
        details[`${column.language}:${written[column.language]}`] = detail;
    }
  }
  if (Object.keys(details).length > 0) cells[DETAILS_COLUMN] = JSON.stringify(details);
  return cells;
}

/** The main column takes the admitted terms too, unless it has no preferred one to begin with. */
function termsFor(concept: Concept, { name, language, first }: TermColumn): readonly Term[] {
  const having = (status: Term["status"]) =>
    concept.terms.filter((term) => term.language === language && term.status === status);
  const preferred = having("preferred");
  if (name === language) return preferred.length > 0 ? [...preferred, ...having("admitted")] : [];
  return first === "admitted" && preferred.length > 0 ? [] : having(first);
}

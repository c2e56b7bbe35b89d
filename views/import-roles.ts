import type { TFunction } from "i18next";
import { TERM_STATUSES } from "../src/glossary/concept.ts";
import {
  CONCEPT_FIELDS,
  type ColumnRole,
  TERM_FIELDS,
} from "../src/glossary/exchange/tables/table-reading.ts";

/** What a column can be made, in the order of the list; what else was guessed stands before it. */
const CHOICES: readonly ColumnRole[] = [
  { type: "id" },
  ...(["hr", "en"] as const).flatMap((language) =>
    TERM_STATUSES.map((status) => ({ type: "terms" as const, language, status })),
  ),
  ...CONCEPT_FIELDS.map((field) => ({ type: "concept" as const, field })),
  ...TERM_FIELDS.map((field) => ({ type: "term" as const, field, of: "left" as const })),
  { type: "doNotTranslate", inverted: false },
  { type: "ignored" },
];

/** The roles that the list of a column offers: `guessed` is the one that it has. */
export function rolesToChoose(guessed: ColumnRole, name: string): readonly ColumnRole[] {
  const extra: ColumnRole = { type: "extra", name, of: "concept" };
  const all = [...CHOICES, extra];
  return all.some((role) => roleValue(role) === roleValue(guessed)) ? all : [guessed, ...all];
}

/** A role as the value of an option, which reads back with `JSON.parse`. */
export function roleValue(role: ColumnRole): string {
  return JSON.stringify(role);
}

/** What a role is called. */
export function roleLabel(role: ColumnRole, t: TFunction): string {
  switch (role.type) {
    case "terms":
      return t(`imports.roles.terms.${role.language}.${role.status}`);
    case "concept":
      return t(`imports.roles.concept.${role.field}`);
    case "term":
      return t(`imports.roles.of.${role.of}`, { what: t(`imports.roles.term.${role.field}`) });
    case "doNotTranslate":
      return t(role.inverted ? "imports.roles.translatable" : "imports.roles.doNotTranslate");
    default:
      return t(`imports.roles.${role.type}`);
  }
}

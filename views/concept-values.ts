import { CASE_RULES, TERM_STATUSES } from "../src/glossary/concept.ts";
import {
  CONCEPT_FIELDS,
  type FieldValue,
  TERM_FIELDS,
} from "../src/glossary/concept-differences.ts";
import { GENDERS, PARTS_OF_SPEECH } from "../src/language/paradigm.ts";
import { type Translation, useTranslation } from "./translation.ts";

/** The fields of a concept and of a term, as the interface names them. */
const FIELDS = [...CONCEPT_FIELDS, "order", ...TERM_FIELDS, "terms"] as const;
export type FieldName = (typeof FIELDS)[number];

/** Whether the interface has a name for it; it has none for what other tools said. */
export function isField(name: string): name is FieldName {
  return FIELDS.some((field) => field === name);
}

/** Whether a field holds one of a few words, which are not compared letter by letter. */
export function isChoice(field: string): boolean {
  return CHOICES.has(field);
}

const CHOICES: ReadonlySet<string> = new Set([
  "status",
  "partOfSpeech",
  "gender",
  "caseRule",
  "possessives",
  "abbreviation",
  "doNotTranslate",
]);

/** What a field holds in the reader's words: *preporučen*, *da*, a list with commas. */
export function fieldValue(field: string, value: FieldValue, { t }: Translation): string {
  if (value === undefined) return "";
  if (typeof value === "boolean") return t(value ? "concept.yes" : "concept.no");
  if (typeof value !== "string") return value.join(", ");
  const status = field === "status" && TERM_STATUSES.find((one) => one === value);
  if (status) return t(`glossary.status.${status}`);
  const part = field === "partOfSpeech" && PARTS_OF_SPEECH.find((one) => one === value);
  if (part) return t(`glossary.partsOfSpeech.${part}`);
  const gender = field === "gender" && GENDERS.find((one) => one === value);
  if (gender) return t(`concept.genders.${gender}`);
  const rule = field === "caseRule" && CASE_RULES.find((one) => one === value);
  return rule ? t(`glossary.caseRules.${rule}`) : value;
}

/** The same within a component. */
export function useFieldValue(field: string, value: FieldValue): string {
  return fieldValue(field, value, useTranslation());
}

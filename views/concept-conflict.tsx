import type { JSX } from "preact";
import type { Concept } from "../src/glossary/concept.ts";
import type { FieldConflict, FieldValue } from "../src/glossary/merge/fields.ts";
import { fieldPath } from "../src/glossary/merge/path.ts";
import { isField, useFieldValue } from "./concept-values.ts";
import { Icon } from "./icon.tsx";
import { useTranslation } from "./translation.ts";

/** `error.details` of the mishap `conceptChanged`: what stands, and what cannot be merged with it. */
export interface ConceptConflict {
  /** Null where it was deleted. */
  readonly current: Concept | null;
  /** The newest revision, whose base another save would take. */
  readonly revision: number;
  readonly author: string;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  /** Both sides together; where they contradict, as the edit has it. */
  readonly merged: Concept;
  readonly conflicts: readonly FieldConflict[];
}

/** That another saved the same concept meanwhile, with what they wrote beside what stands in the form. */
export function ConceptConflictView({
  conflict,
}: {
  readonly conflict: ConceptConflict;
}): JSX.Element {
  const { t } = useTranslation();
  const author = conflict.author || t("changes.someone");
  const deleted = conflict.current === null;
  return (
    <div class="concept-conflict" role="alert">
      <p>
        <Icon name="warning" />
        <span>{t(deleted ? "concept.conflict.deleted" : "concept.conflict.text", { author })}</span>
      </p>
      {conflict.conflicts.length > 0 && (
        <dl data-behaviour="take-theirs">
          {conflict.conflicts.map((one) => (
            <Theirs key={one.field} one={one} conflict={conflict} />
          ))}
        </dl>
      )}
    </div>
  );
}

function Theirs(props: { readonly one: FieldConflict; readonly conflict: ConceptConflict }) {
  const { t } = useTranslation();
  const { one, conflict } = props;
  const value = useConflictValue(one.field, one.theirs);
  return (
    <div class="sides">
      <dt>{useFieldName(one.field, conflict.merged)}</dt>
      <dd>
        <span class="quiet">{t("concept.conflict.theirs", { author: conflict.author })}</span>
        <b>{value || t("concept.conflict.nothing")}</b>{" "}
        {isPlain(one.theirs) && (
          <button
            type="button"
            class="button quiet"
            hidden
            data-take={one.field}
            data-value={String(one.theirs ?? "")}
          >
            {t("concept.conflict.take")}
          </button>
        )}
      </dd>
    </div>
  );
}

/** `terms/isil:en:1/status` as a reader calls it: “ISIL”: Status. */
export function useFieldName(field: string, concept: Concept): string {
  const { t } = useTranslation();
  const path = fieldPath(field);
  const [first = "", id = "", name = ""] = path;
  if (first === "extras") return id;
  if (first !== "terms") return isField(first) ? t(`concept.fields.${first}`) : first;
  const term = concept.terms.find((one) => one.id === id)?.text ?? "";
  if (path.length === 1) return t("concept.conflict.terms");
  if (name === "") return t("concept.conflict.wholeTerm", { term });
  const called = isField(name) ? t(`concept.fields.${name}`) : (path.at(-1) ?? "");
  return t("concept.conflict.term", { term, field: called });
}

/** What a side has in a field that is in conflict, in the reader’s words; empty for nothing. */
export function useConflictValue(field: string, value: FieldValue): string {
  const name = fieldPath(field).at(-1) ?? "";
  const plain = useFieldValue(name, isPlain(value) ? (value ?? undefined) : undefined);
  if (isPlain(value)) return plain;
  return "text" in value ? value.text : value.map(textOf).join(", ");
}

type PlainValue = string | boolean | null;

function isPlain(value: FieldValue): value is PlainValue {
  return value === null || typeof value !== "object";
}

function textOf(one: string | { readonly text: string }): string {
  return typeof one === "string" ? one : one.text;
}

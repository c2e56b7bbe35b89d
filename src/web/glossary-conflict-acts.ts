import { isWritable } from "../../views/glossary-conflict-models.ts";
import { Mishap } from "../errors.ts";
import type { GlossaryChange } from "../glossary/change.ts";
import { withField } from "../glossary/merge/with-field.ts";
import type { FieldValue } from "../glossary/merge.ts";
import { DELETIONS, isOverruling, WHOLE_CONCEPT } from "../glossary/sharing/state.ts";
import type { Act } from "../storage/documents.ts";
import type { GlossaryConflict } from "../storage/glossary-conflicts.ts";
import { changeGlossary, conceptNamed } from "./glossary-acts.ts";
import type { Services } from "./services.ts";

/** What somebody decided; `value` is the third way, where a person may write one. */
export interface Decision {
  readonly choice: "ours" | "theirs" | "value";
  readonly value?: string | undefined;
}

/**
 * Ends a conflict: the glossary takes what was decided, and the file with it. One that is decided already stays
 * so. Throws `sharedFileWaits` where the file cannot take it now, and `conflictValueUnfit`.
 */
export async function decideConflict(
  services: Services,
  conflict: GlossaryConflict,
  { decision, act }: { readonly decision: Decision; readonly act: Act },
): Promise<void> {
  if (conflict.resolved !== null) return;
  const { conflicts, sharing } = services;
  const { id, file, field } = conflict;
  const standing = !isOverruling(field);
  if (standing && sharing.troubles().some((trouble) => trouble.file === file))
    throw new Mishap("sharedFileWaits", { file });
  await changeGlossary(services, changeOf(services, conflict, decision), act);
  await conflicts.resolve(id, decision.choice, act);
  await sharing.sync(standing ? [conflict] : []);
}

function changeOf(
  services: Services,
  { conceptId, field, ...conflict }: GlossaryConflict,
  { choice, value }: Decision,
): GlossaryChange {
  if (field === DELETIONS) {
    const ids = Array.isArray(conflict.ours) ? conflict.ours.map(String) : [];
    return { put: [], remove: choice === "theirs" ? ids : [] };
  }
  const wanted = choice === "value" ? written(field, value) : conflict[choice];
  if (field === WHOLE_CONCEPT) return { put: [], remove: wanted === null ? [conceptId] : [] };
  const concept = withField(conceptNamed(services, conceptId), field, wanted);
  if (concept.terms.length === 0) throw new Mishap("conceptWithoutTerm");
  return { put: [concept], remove: [] };
}

/** A term needs a text; any other field may be empty. */
function written(field: string, value = ""): FieldValue {
  const isEmptyTerm = field.endsWith("/text") && value === "";
  if (!isWritable(field) || isEmptyTerm) throw new Mishap("conflictValueUnfit");
  return value;
}

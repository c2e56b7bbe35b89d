import type { GlossaryChange } from "../change.ts";
import type { Concept } from "../concept.ts";
import { fieldPath } from "../merge/path.ts";
import type { FieldConflict } from "../merge.ts";

/** More deletions than these in a file are asked about: a slip with the mouse deletes a row, a mishap a hundred. */
export const FEW_DELETIONS = 5;

/** … where they are also more than this share of what the file had. */
export const SMALL_SHARE = 0.2;

/** The file of new concepts where there is none yet. */
export const FIRST_FILE = "glossary.csv";

/** The field of a conflict about a whole concept: one side deleted it, the other changed it. */
export const WHOLE_CONCEPT = "concept";

/** The field of the question whether all that is missing in a file is to be deleted; ours are the ids. */
export const DELETIONS = "deletions";

/** A concept as a shared file and the database last had it in common. */
export interface CommonConcept {
  readonly concept: Concept;
  /** Name of the file that it belongs to. */
  readonly file: string;
}

/** A field on which a shared file and the page disagree. `ours` is the page, `theirs` the file. */
export interface FileConflict extends FieldConflict {
  /** Empty where it is about a whole file. */
  readonly conceptId: string;
  /** Name of the file. */
  readonly file: string;
}

/** A conflict that was decided: the file takes what the page has. */
export type DecidedField = Pick<FileConflict, "conceptId" | "file" | "field">;

/** Everything that a sync decides by. */
export interface SharingState {
  /** By id, as all below. */
  readonly common: ReadonlyMap<string, CommonConcept>;
  readonly glossary: ReadonlyMap<string, Concept>;
  /** The concepts of each file that is sound, by the name of the file; no id stands in two. */
  readonly files: ReadonlyMap<string, ReadonlyMap<string, Concept>>;
  /** Names of files that are there and cannot be used. */
  readonly waiting: ReadonlySet<string>;
  /** How concepts began that are in common with nothing yet: what both sides were made from. */
  readonly began: ReadonlyMap<string, Concept>;
  readonly decided: readonly DecidedField[];
  /** Files that are asked about already: the question stands until somebody answers it, whatever is added there. */
  readonly asked: ReadonlySet<string>;
}

/** What a sync does. */
export interface SyncPlan {
  /** To the glossary. */
  readonly change: GlossaryChange;
  /** The concepts of each file that changes. */
  readonly files: ReadonlyMap<string, readonly Concept[]>;
  /** What is in common from now on, as far as that changes. */
  readonly common: { readonly put: readonly CommonConcept[]; readonly remove: readonly string[] };
  /** What waits for a decision. */
  readonly conflicts: readonly FileConflict[];
  /** Ids of concepts that wait for a file, or for a decision about it; nothing is done to them. */
  readonly held: ReadonlySet<string>;
}

/** Whether the sides agree after the merge already, though one of them was overruled: what it deleted stays. */
export function isOverruling(field: string): boolean {
  const path = fieldPath(field);
  return field === WHOLE_CONCEPT || (path.length === 2 && path[0] === "terms");
}

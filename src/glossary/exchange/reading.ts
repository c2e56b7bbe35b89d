import type { MishapName, MishapValues } from "../../errors.ts";
import type { Concept } from "../concept.ts";

/** A concept as a file has it, with the place that a message about it names. */
export interface ReadConcept {
  readonly concept: Concept;
  /** Of its row or entry: the line in a text, from 1, as editors count; the row in a sheet. */
  readonly line: number;
  /** False where the file gives no id and one was made up: such a concept is known again by its terms alone. */
  readonly ownId: boolean;
}

/** Why a row or entry of a glossary file was left out. */
export interface RowProblem {
  readonly line: number;
  readonly mishap: MishapName;
  readonly values: MishapValues;
}

/** What stands in a glossary file, whatever its format. */
export interface ReadGlossary {
  readonly concepts: readonly ReadConcept[];
  readonly problems: readonly RowProblem[];
}

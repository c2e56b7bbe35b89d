import type { MishapName, MishapValues } from "../src/errors.ts";
import type { Concept } from "../src/glossary/concept.ts";
import { fieldPath } from "../src/glossary/merge/path.ts";
import type { FileConflict } from "../src/glossary/sharing/state.ts";

/** A conflict between a shared file and the page, with the concept that it is about. */
export interface ConflictModel extends FileConflict {
  readonly id: number;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  readonly resolved: {
    readonly at: number;
    readonly by: string;
    readonly choice: "ours" | "theirs" | "value" | "settled";
  } | null;
  /** As the page has it; null for none, or where it was deleted. */
  readonly concept: Concept | null;
  /** Of the question about missing concepts: what they are called, the first ones of them. */
  readonly missing: readonly string[];
}

/** A shared file that cannot be used, and why. */
export interface FileTroubleModel {
  readonly file: string;
  readonly mishap: MishapName;
  readonly values: MishapValues;
}

/** The fields in which a person may write something that neither side has. */
export function isWritable(field: string): boolean {
  const path = fieldPath(field);
  const [name = "", inTerm = "", ...rest] = path[0] === "terms" ? path.slice(2) : ["", ...path];
  if (path[0] === "terms")
    return ["text", "usage"].includes(name) || (name === "extras" && inTerm !== "");
  return (
    ["domain", "definition", "note", "source"].includes(inTerm) ||
    (inTerm === "extras" && rest.length > 0)
  );
}

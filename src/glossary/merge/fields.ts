import type { Extras, Term } from "../concept.ts";
import { type FieldPath, fieldName } from "./path.ts";

/** What stands in a field; null where a side has nothing there. */
export type FieldValue = string | boolean | Term | readonly Term[] | readonly string[] | null;

/** A field that both sides changed, in different ways. */
export interface FieldConflict {
  /** `definition`, `extras/Client`, `terms/isil:en:1/status`; a whole term is `terms/isil:en:1`. */
  readonly field: string;
  readonly base: FieldValue;
  readonly ours: FieldValue;
  readonly theirs: FieldValue;
}

/** A value on both sides, and the one that both began with. */
export interface Sides<Value, Base = Value> {
  readonly base: Base;
  readonly ours: Value;
  readonly theirs: Value;
}

/** Merges values three ways, and keeps what the sides could not agree on. */
export class Fields {
  readonly conflicts: FieldConflict[] = [];

  /** Whoever changed a value has it; where both did, ours stays and both are reported. */
  value<Value extends FieldValue>(path: FieldPath, sides: Sides<Value, Value | null>): Value {
    const { base, ours, theirs } = sides;
    if (ours === theirs || base === theirs) return ours;
    if (base === ours) return theirs;
    this.report(path, sides);
    return ours;
  }

  /** The same for a text, where who says nothing does not contradict: without a base, the side that speaks wins. */
  text(path: FieldPath, sides: Sides<string, string | null>): string {
    if (sides.base !== null || (sides.ours !== "" && sides.theirs !== ""))
      return this.value(path, sides);
    return sides.ours || sides.theirs;
  }

  /** Each by its name; what only one side has is added or was deleted, as the base tells. */
  extras(path: FieldPath, { base, ours, theirs }: Sides<Extras>): Extras {
    const names = new Set([...Object.keys(ours), ...Object.keys(theirs)]);
    const merged = [...names].map((name) => {
      const sides = {
        base: own(base, name),
        ours: own(ours, name),
        theirs: own(theirs, name),
      };
      return [name, this.value([...path, "extras", name], sides)] as const;
    });
    return Object.fromEntries(
      merged.flatMap(([name, text]) => (text === null ? [] : [[name, text]])),
    );
  }

  /** Forms come and go one by one, so that two lists of them never conflict. */
  forms({ base, ours, theirs }: Sides<readonly string[]>): readonly string[] {
    if (sameTexts(ours, theirs) || sameTexts(base, theirs)) return ours;
    if (sameTexts(base, ours)) return theirs;
    const kept = base.filter((form) => ours.includes(form) && theirs.includes(form));
    const added = [...ours, ...theirs].filter((form) => !base.includes(form));
    return [...kept, ...new Set(added.toSorted())];
  }

  report(path: FieldPath, { base, ours, theirs }: Sides<FieldValue>): void {
    this.conflicts.push({ field: fieldName(path), base, ours, theirs });
  }
}

/** Extras may be called as what every object has: `constructor`. */
function own(extras: Extras, name: string): string | null {
  return Object.hasOwn(extras, name) ? (extras[name] ?? null) : null;
}

function sameTexts(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index]);
}

import type { Range } from "../language/range.ts";
import type { Glossary } from "./glossary.ts";

/** Where one concept stands in a source: each place once, also within a longer term. */
export function placesOf(
  glossary: Pick<Glossary, "recognise">,
  conceptId: string,
  source: string,
): readonly Range[] {
  const places = new Map<string, Range>();
  for (const { conceptId: id, from, to } of glossary.recognise("hr", source))
    if (id === conceptId) places.set(`${from} ${to}`, { from, to });
  return [...places.values()];
}

/** Adds the concepts that stand in a source to those that are in use; with `among`, only these. */
export function noteUsed(used: Set<string>, source: string, { glossary, among }: UseReading): void {
  for (const { conceptId } of glossary.recognise("hr", source))
    if (among === undefined || among.has(conceptId)) used.add(conceptId);
}

/** By which glossary sources are read, and for which of its concepts. */
export interface UseReading {
  readonly glossary: Pick<Glossary, "recognise">;
  readonly among?: ReadonlySet<string>;
}

import type { Language } from "../../language/paradigm.ts";
import type { ConceptRecord } from "../change.ts";
import type { Occurrence } from "../occurrence.ts";
import { better, MATCHES, type Match, matchOf } from "../search.ts";
import type { Entry } from "./entry.ts";
import { type FormFinder, wordsOf } from "./form-finder.ts";

/** Below this, a word that is no headword is still being typed. Letters. */
const SHORTEST_RECOGNISED = 4;

/** Where terms stand in a text of that language. */
export type Recognise = (language: Language, text: string) => readonly Occurrence[];

/** Words that someone looks for, and what knows their forms. */
export interface Search {
  readonly wanted: string;
  readonly typed: string;
  readonly forms: FormFinder;
  readonly recognise: Recognise;
}

/** How each concept that is found matches, by its id. */
export function search(entries: readonly Entry[], { wanted, typed, forms, recognise }: Search) {
  const matches = new Map<string, Match>();
  const add = (id: string, match: Match) =>
    void matches.set(id, better(match, matches.get(id) ?? "elsewhere"));
  for (const { record, text } of entries) {
    const match = matchOf(text(), wanted);
    if (match) add(record.concept.id, match);
  }
  for (const [id, match] of forms.find(wordsOf(wanted))) add(id, match);
  if (wanted.length < SHORTEST_RECOGNISED || hasWhole(matches)) return matches;
  for (const language of ["hr", "en"] as const)
    for (const { conceptId, from, to } of recognise(language, typed))
      if (to - from === typed.trim().length) add(conceptId, "form");
  return matches;
}

function hasWhole(matches: ReadonlyMap<string, Match>): boolean {
  return [...matches.values()].some((match) => match === "headword" || match === "form");
}

/** Those that match, the best match first where that is asked for, otherwise in the order as they are. */
export function inOrder(
  entries: readonly Entry[],
  matches: ReadonlyMap<string, Match>,
  byMatch: boolean,
): readonly ConceptRecord[] {
  const found = entries
    .map(({ record }) => record)
    .filter(({ concept }) => matches.has(concept.id));
  if (!byMatch) return found;
  return MATCHES.flatMap((match) =>
    found.filter(({ concept }) => matches.get(concept.id) === match),
  );
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import dictionaryHr from "dictionary-hr";
import { plainTerm, type Term } from "../../src/glossary/concept.ts";
import { createRecogniser } from "../../src/glossary/recognise.ts";
import { createCroatian } from "../../src/language/croatian/paradigms.ts";
import { readHunspell } from "../../src/language/hunspell/hunspell.ts";
import {
  type Figures,
  type Place,
  type Score,
  score,
  strayAlarms,
  type TermSet,
} from "./term-score.ts";

/** How recognition does on a set of texts. */
export interface Report {
  /** With every place that was found, and without those that were marked as doubtful. */
  readonly everyPlace: Score;
  readonly certainPlaces: Score;
  /** False alarms for 1,000 words, on terms that stand nowhere in the texts. */
  readonly strayAlarms: { readonly everyPlace: number; readonly certainPlaces: number };
}

/** Scores recognition on a folder with terms, text, gold, ambiguous and, where it has them, meta .jsonl. */
export function scoreFolder(folder: string): Report {
  return report(readTermSet(folder));
}

/** Scores recognition on a set. */
export function report(set: TermSet): Report {
  const everyPlace = score(set, placesIn(set));
  const certainPlaces = score(set, placesIn(set, "certain"));
  return {
    everyPlace,
    certainPlaces,
    strayAlarms: {
      everyPlace: strayAlarms(set, everyPlace),
      certainPlaces: strayAlarms(set, certainPlaces),
    },
  };
}

function readTermSet(folder: string): TermSet {
  return {
    terms: readLines(folder, "terms.jsonl"),
    texts: readLines(folder, "text.jsonl"),
    gold: readLines(folder, "gold.jsonl"),
    ambiguous: readLines(folder, "ambiguous.jsonl"),
    meta: readLines(folder, "meta.jsonl"),
  };
}

/** A missing file is an empty one: meta.jsonl is only for the slices. */
function readLines<Line>(folder: string, file: string): Line[] {
  const text = readOptional(join(folder, file));
  // The files are ours to trust: a benchmark stops at a wrong one by itself.
  return text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
}

function readOptional(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (path.endsWith("meta.jsonl")) return "";
    throw error;
  }
}

/** Every occurrence that the recogniser finds in the texts of a set. */
export function placesIn(set: TermSet, kind: "all" | "certain" = "all"): readonly Place[] {
  const recogniser = createRecogniser("hr", createCroatian(readHunspell(dictionaryHr)));
  for (const { id, term } of set.terms) recogniser.put(id, asTerm(id, term));
  return set.texts.flatMap(({ sent, text }) =>
    recogniser
      .recognise(text)
      .filter(({ doubtful }) => kind === "all" || !doubtful)
      .map(({ termId, from, to }) => ({ sent, term: termId, start: from, end: to })),
  );
}

function asTerm(id: string, text: string): Term {
  return plainTerm({ id, text, language: "hr" });
}

function main(folder: string | undefined): void {
  if (folder === undefined) {
    console.error("usage: npm run bench:terms -- DIR");
    process.exitCode = 2;
    return;
  }
  const { everyPlace, certainPlaces, strayAlarms } = scoreFolder(folder);
  print("Every place found", everyPlace);
  print("Certain places only, without those marked as doubtful", certainPlaces);
  console.log("False alarms for 1,000 words on terms that stand nowhere in the texts");
  console.table(strayAlarms);
}

function print(title: string, { slices }: Score): void {
  const rounded = (value: number): number => Number(value.toFixed(3));
  const row = (figures: Figures) =>
    Object.fromEntries(Object.entries(figures).map(([figure, value]) => [figure, rounded(value)]));
  console.log(title);
  console.table(Object.fromEntries([...slices].map(([name, slice]) => [name, row(slice)])));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) main(process.argv[2]);

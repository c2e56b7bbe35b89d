import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import dictionaryHr from "dictionary-hr";
import type { Term } from "../../src/glossary/concept.ts";
import { createRecogniser } from "../../src/glossary/recognise.ts";
import { createCroatian } from "../../src/language/croatian/paradigms.ts";
import { readHunspell } from "../../src/language/hunspell/hunspell.ts";
import { type Place, type Score, score, type TermSet } from "./term-score.ts";

/**
 * Scores recognition on a folder with terms, text, gold, ambiguous and, where it has them, meta
 * .jsonl; the slice "certain" is all terms without the places that were marked as doubtful.
 */
export function scoreFolder(folder: string): Score {
  const set = readTermSet(folder);
  const scored = score(set, placesIn(set));
  const certain = score({ ...set, meta: [] }, placesIn(set, "certain")).slices.get("all");
  return certain
    ? { ...scored, slices: new Map([...scored.slices, ["certain", certain]]) }
    : scored;
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
  return {
    id,
    text,
    language: "hr",
    status: "preferred",
    caseRule: "auto",
    formsAdded: [],
    formsVetoed: [],
  };
}

function main(folder: string | undefined): void {
  if (folder === undefined) {
    console.error("usage: npm run bench:terms -- DIR");
    process.exitCode = 2;
    return;
  }
  const { slices } = scoreFolder(folder);
  console.table(
    Object.fromEntries(
      [...slices].map(([name, slice]) => [
        name,
        Object.fromEntries(
          Object.entries(slice).map(([figure, value]) => [figure, Number(value.toFixed(3))]),
        ),
      ]),
    ),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) main(process.argv[2]);

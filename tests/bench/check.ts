import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import dictionaryEn from "dictionary-en";
import dictionaryHr from "dictionary-hr";
import { readGlossaryCsv } from "../../src/glossary/exchange/csv.ts";
import { createGlossary, type Glossary } from "../../src/glossary/glossary.ts";
import { createRecogniser } from "../../src/glossary/recognise.ts";
import { createCroatian } from "../../src/language/croatian/paradigms.ts";
import { createEnglish } from "../../src/language/english/english.ts";
import { readHunspell } from "../../src/language/hunspell/hunspell.ts";
import { inspect } from "../../src/quality/inspect.ts";
import {
  falseAlarmsOf,
  type JudgedPair,
  type LabelledPair,
  missesOf,
  readPairs,
  scoreCheck,
} from "./check-score.ts";

/** From the root of the project, where npm runs its scripts. */
const PAIRS = "tests/quality/pairs";
const STARTER = "glossary/starter.csv";

/** Every labelled pair with what the check tells of it; notes are no alarms. */
export function judgedPairs(): readonly JudgedPair[] {
  const glossary = glossaryOf(STARTER, join(PAIRS, "glossary.csv"));
  return pairsIn(PAIRS).map((pair) => ({ ...pair, told: toldOf(glossary, pair) }));
}

function glossaryOf(...files: readonly string[]): Glossary {
  const glossary = createGlossary({
    hr: createRecogniser("hr", createCroatian(readHunspell(dictionaryHr))),
    en: createRecogniser("en", createEnglish(readHunspell(dictionaryEn))),
  });
  for (const file of files)
    for (const concept of readGlossaryCsv(readFileSync(file, "utf8")).concepts)
      glossary.put(concept);
  return glossary;
}

function pairsIn(folder: string): readonly LabelledPair[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .flatMap((file) => readPairs(basename(file, ".txt"), readFileSync(join(folder, file), "utf8")));
}

function toldOf(glossary: Glossary, pair: LabelledPair): readonly string[] {
  return inspect(glossary, pair)
    .filter(({ severity }) => severity !== "note")
    .map(({ rule, side, from, to }) => `${rule} ${pair[side].slice(from, to)}`);
}

function main(): void {
  const pairs = judgedPairs();
  for (const pair of pairs) print(pair);
  const wrong = pairs.filter(({ expected }) => expected.length > 0).length;
  console.log(`${pairs.length} pairs, ${wrong} of them with an error`);
  console.table(
    Object.fromEntries(
      [...scoreCheck(pairs)].map(([name, figures]) => [
        name,
        Object.fromEntries(
          Object.entries(figures).map(([figure, value]) => [figure, Number(value.toFixed(3))]),
        ),
      ]),
    ),
  );
}

function print(pair: JudgedPair): void {
  const lines = [
    ...falseAlarmsOf(pair).map((line) => `  false alarm: ${line}`),
    ...missesOf(pair).map((line) => `  missed: ${line}`),
  ];
  if (lines.length > 0) console.log([pair.kind, pair.source, pair.target, ...lines].join("\n"));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) main();

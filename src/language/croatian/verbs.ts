import type { InflectedForm, Paradigm } from "../paradigm.ts";
import { type Aspect, conjugate, passiveFrom, type Verb } from "./conjugation.ts";
import { stem } from "./stems.ts";
import { PREFIXES, ROOTS, SINGLE, SUFFIXES } from "./verb-tables.ts";

/** The paradigm of a verb in the infinitive: osloboditi, zakleti, pomoći; none for a word that is no verb. */
export function verb(word: string): readonly Paradigm[] {
  const single = SINGLES.get(word);
  if (single !== undefined) return [single];
  const parts = principalParts(word);
  return parts === undefined ? [] : [conjugate(parts)];
}

/** Principal parts by the longest row of the tables that fits. */
function principalParts(word: string): Verb | undefined {
  const row = rowFor(word);
  if (row === undefined) return undefined;
  const before = word.slice(0, word.length - row.infinitive.length);
  const put = (forms: readonly string[]) => forms.map((form) => before + form);
  return {
    infinitive: word,
    model: row.model,
    present: put(row.present),
    past: row.past.length > 0 ? put(row.past) : [`${word.slice(0, -2)}la`],
    passive:
      row.passive === undefined ? passiveFrom(word) : put(row.passive).map((form) => stem(form)),
    aorist: row.aorist.length > 0 ? put(row.aorist) : [`${word.slice(0, -2)}h`],
    imperative: put(row.imperative),
    aspect: row.aspect ?? aspectBy(before, row),
  };
}

interface Row extends Omit<Verb, "passive" | "aspect"> {
  /** Undefined where it follows from the infinitive. */
  readonly passive: readonly string[] | undefined;
  /** Whether no prefix may stand before it: stajati → stojim, but nastajati → nastajem. */
  readonly alone: boolean;
  /** Undefined where a prefix decides: zvati, pozvati. */
  readonly aspect: Aspect | undefined;
  /** Whether it is a root and no suffix, so that only a prefix stands before it. */
  readonly isRoot: boolean;
}

/** A prefix makes a root perfective; what looks like one before a suffix may be part of the stem: služiti. */
function aspectBy(before: string, row: Row): Aspect {
  if (before === "") return "imperfective";
  if (row.isRoot) return "perfective";
  return PREFIXED.test(before) ? "unknown" : "imperfective";
}

function rowFor(word: string): Row | undefined {
  const roots = ROWS.roots.filter(
    ({ infinitive, alone }) =>
      word.endsWith(infinitive) && isPrefix(word.slice(0, -infinitive.length), alone),
  );
  const suffixes = ROWS.suffixes.filter(({ infinitive }) => word.endsWith(infinitive));
  return longest(roots) ?? longest(suffixes);
}

function isPrefix(text: string, alone: boolean): boolean {
  return text === "" || (!alone && PREFIX_SET.has(text));
}

function longest(rows: readonly Row[]): Row | undefined {
  return rows.toSorted((a, b) => b.infinitive.length - a.infinitive.length)[0];
}

function readRow(line: string, isRoot: boolean): Row {
  const [head = "", present = "", past, passive, aorist, imperative] = line.split(" ");
  const infinitive = head.replace(/^[=+*]/, "");
  const forms = (cell: string | undefined) =>
    cell === undefined || cell === "-" ? [] : cell.split("/");
  return {
    infinitive,
    model: MODELS[infinitive] ?? infinitive,
    present: forms(present),
    past: forms(past),
    passive: passive === undefined ? undefined : forms(passive),
    aorist: forms(aorist),
    imperative: forms(imperative),
    alone: head.startsWith("="),
    aspect: ASPECTS[head.slice(0, 1)],
    isRoot,
  };
}

/** Model words of the patterns that are only an ending. */
const MODELS: Readonly<Record<string, string>> = {
  ati: "gledati",
  ovati: "kupovati",
  ivati: "dokazivati",
  evati: "vojevati",
  nuti: "krenuti",
  iti: "nositi",
  jeti: "vidjeti",
};

const PREFIX_SET: ReadonlySet<string> = new Set(PREFIXES.trim().split(/\s+/));

const PREFIXED = new RegExp(`^(?:${PREFIXES.trim().split(/\s+/).join("|")})`);

const ASPECTS: Readonly<Record<string, Aspect>> = { "+": "perfective", "*": "imperfective" };

const ROWS = { roots: rows(ROOTS, true), suffixes: rows(SUFFIXES, false) };

function rows(table: string, areRoots: boolean): readonly Row[] {
  return table
    .trim()
    .split("\n")
    .map((line) => readRow(line, areRoots));
}

const SINGLES: ReadonlyMap<string, Paradigm> = new Map(
  SINGLE.trim()
    .split("\n")
    .map((line) => {
      const words = line.split(" ");
      return [words[0] ?? "", singleVerb(words)];
    }),
);

function singleVerb(words: readonly string[]): Paradigm {
  const lemma = words[0] ?? "";
  const forms: readonly InflectedForm[] = words.map((form) => ({
    form,
    inflections: [],
    changes: [],
  }));
  return { lemma, partOfSpeech: "verb", model: lemma, origin: "irregular", forms, possessives: [] };
}

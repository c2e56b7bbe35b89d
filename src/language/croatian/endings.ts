import type { Gender, Inflection } from "../paradigm.ts";

/**
 * What happens to the stem before an ending:
 * `0` the headword itself · `^` palatalized (čovječe) · `*` sibilarized (jezici) ·
 * `!` jotated (smrću) · `+` the stem of the genitive plural (boraca, sestara) · none: as it is.
 */
export type Mark = "0" | "^" | "*" | "!" | "+" | "";

/** An ending, what it does to the stem, and all places in the paradigm where it stands. */
export interface Ending {
  readonly number: "sg" | "pl";
  readonly mark: Mark;
  readonly text: string;
  readonly inflections: readonly Inflection[];
}

export type EndingTable = readonly Ending[];

type Case = NonNullable<Inflection["case"]>;

/**
 * Reads a declension from its written form, a row a number (and gender):
 * `m sg nom 0, gen a, dat+loc u, voc ^e/u`; alternatives by a slash.
 */
export function endings(gender: Gender, rows: string): EndingTable {
  const cells = rows
    .trim()
    .split("\n")
    .flatMap((row) => readRow(row.trim(), gender));
  const merged = new Map<string, Ending>();
  for (const cell of cells) {
    const key = `${cell.number}${cell.mark}${cell.text}`;
    const earlier = merged.get(key)?.inflections ?? [];
    merged.set(key, { ...cell, inflections: [...earlier, ...cell.inflections] });
  }
  return [...merged.values()];
}

function readRow(row: string, fallback: Gender): readonly Ending[] {
  const [, gender = fallback, number = "", cells = ""] =
    /^(?:([mfn]) )?(sg|pl) (.*)$/.exec(row) ?? [];
  if (!isNumber(number) || !isGender(gender)) throw new RangeError(`Not a row of endings: ${row}`);
  return cells.split(/, */).flatMap((cell) => {
    const [cases = "", forms = ""] = cell.split(" ");
    const inflections = cases.split("+").map((name) => {
      if (!isCase(name)) throw new RangeError(`Not a case: ${name} in ${row}`);
      return { case: name, number, gender };
    });
    return forms.split("/").map((form) => ({ number, inflections, ...readEnding(form) }));
  });
}

function readEnding(form: string): { readonly mark: Mark; readonly text: string } {
  const first = form.slice(0, 1);
  return isMark(first) ? { mark: first, text: form.slice(1) } : { mark: "", text: form };
}

function isNumber(text: string): text is "sg" | "pl" {
  return text === "sg" || text === "pl";
}

function isGender(text: string): text is Gender {
  return text === "m" || text === "f" || text === "n";
}

function isCase(text: string): text is Case {
  return /^(?:nom|gen|dat|acc|voc|loc|ins)$/.test(text);
}

function isMark(text: string): text is Mark {
  return text !== "" && "0^*!+".includes(text);
}

import type { Gender, Inflection } from "../paradigm.ts";

/**
 * What happens to the stem before an ending:
 * `0` the headword itself · `^` palatalized (čovječe) · `*` sibilarized (jezici) ·
 * `!` jotated (smrću) · `+` the stem of the genitive plural (boraca, sestara) · none: as it is.
 */
export type Mark = "0" | "^" | "*" | "!" | "+" | "";

/** One cell of a declension: a place in the paradigm, an ending, and what it does to the stem. */
export interface Ending {
  readonly inflection: Inflection;
  readonly mark: Mark;
  readonly text: string;
}

export type EndingTable = readonly Ending[];

type Case = NonNullable<Inflection["case"]>;

/**
 * Reads a declension from its written form, a row a number (and gender):
 * `m sg nom 0, gen a, dat+loc u, voc ^e/u`; alternatives by a slash.
 */
export function endings(gender: Gender, rows: string): EndingTable {
  return rows
    .trim()
    .split("\n")
    .flatMap((row) => readRow(row.trim(), gender));
}

function readRow(row: string, fallback: Gender): EndingTable {
  const [, gender = fallback, number = "", cells = ""] =
    /^(?:([mfn]) )?(sg|pl) (.*)$/.exec(row) ?? [];
  if (!isNumber(number) || !isGender(gender)) throw new RangeError(`Not a row of endings: ${row}`);
  return cells.split(/, */).flatMap((cell) => {
    const [cases = "", forms = ""] = cell.split(" ");
    return forms.split("/").flatMap((form) =>
      cases.split("+").map((name) => {
        if (!isCase(name)) throw new RangeError(`Not a case: ${name} in ${row}`);
        return { inflection: { case: name, number, gender }, ...readEnding(form) };
      }),
    );
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

import { inflect } from "../../../src/language/croatian/inflect.ts";

/**
 * Reads a table of paradigms: a headword a line, all its other forms after a colon, long lines
 * continued by indentation. «Ivo as Ivo: Ive …» asks for the reading that follows the model Ivo;
 * without it, for the likeliest one.
 */
export function rows(table: string): readonly (readonly [string, readonly string[]])[] {
  const lines = table
    .trim()
    .replace(/\n {8}/g, " ")
    .split("\n");
  return lines.map((line) => {
    const [headword = "", forms = ""] = line.trim().split(":");
    return [
      headword,
      forms
        .split(" ")
        .filter((form) => form !== "")
        .sort(),
    ];
  });
}

/** The other forms of a headword, sorted, each once. */
export function formsOf(entry: string): readonly string[] {
  const [headword = "", model] = entry.split(" as ");
  const readings = inflect(headword);
  const reading = model === undefined ? readings[0] : readings.find((each) => each.model === model);
  const forms = reading?.forms.map(({ form }) => form) ?? [];
  return forms.filter((form) => form !== headword).sort();
}

import { readFile } from "node:fs/promises";
import type { ReadGlossary } from "../../src/glossary/exchange/reading.ts";

/** The text of a glossary as another program writes it. */
export function glossaryFile(name: string): Promise<string> {
  return readFile(new URL(`../fixtures/glossaries/${name}`, import.meta.url), "utf8");
}

/** The terms of a glossary in short: `en califate forbidden`. */
export function termsIn({ concepts }: ReadGlossary): readonly string[] {
  return concepts.flatMap(({ concept }) =>
    concept.terms.map(({ language, text, status }) => `${language} ${text} ${status}`),
  );
}

/** What is wrong, in short: `7 entryWithoutTerm`. */
export function problemsIn({ problems }: ReadGlossary): readonly string[] {
  return problems.map(({ line, mishap }) => `${line} ${mishap}`);
}

import {
  type Concept,
  plainConcept,
  plainTerm,
  type TermStatus,
} from "../../src/glossary/concept.ts";
import { createGlossary, type Glossary } from "../../src/glossary/glossary.ts";
import type { Language } from "../../src/language/paradigm.ts";
import { emptyRecognisers } from "./app.ts";

/**
 * A glossary in one line a concept: `kalifat → caliphate`, several terms with `/`, marked `-` where
 * forbidden and `?` where deprecated: `Raka → Raqqa / -Raka`.
 */
export function glossaryOf(...lines: readonly string[]): Glossary {
  const glossary = createGlossary(emptyRecognisers());
  for (const line of lines) glossary.put(conceptOf(line));
  return glossary;
}

export function conceptOf(line: string): Concept {
  const [hr = "", en = ""] = line.split("→").map((side) => side.trim());
  return plainConcept({
    id: line,
    terms: [...termsOf("hr", hr, line), ...termsOf("en", en, line)],
  });
}

const MARKS: Readonly<Record<string, TermStatus>> = { "-": "forbidden", "?": "deprecated" };

function termsOf(language: Language, side: string, conceptId: string): Concept["terms"] {
  const texts = side.split("/").map((text) => text.trim());
  return texts
    .filter((text) => text !== "")
    .map((text, index) =>
      plainTerm({
        id: `${conceptId}:${language}:${index}`,
        language,
        text: text.replace(/^[-?]/u, ""),
        status: MARKS[text.charAt(0)] ?? (index === 0 ? "preferred" : "admitted"),
      }),
    );
}

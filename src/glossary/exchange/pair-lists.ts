import { approvedTerms, type Concept } from "../concept.ts";

/**
 * The glossary for OmegaT: source, target and a comment with tabs between them, a line for each pair of terms
 * that may be used, in UTF-8 without names of columns.
 */
export function writeOmegaTGlossary(concepts: Iterable<Concept>): string {
  const lines = [...concepts].flatMap((concept) => {
    const comment = [concept.domain, concept.definition, concept.note].filter(
      (text) => text !== "",
    );
    const targets = approvedTerms(concept, "en");
    // OmegaT passes over lines that begin with «#»
    const sources = approvedTerms(concept, "hr").filter(({ text }) => !text.startsWith("#"));
    return sources.flatMap((source) =>
      targets.map((target) => line(source.text, target.text, comment.join(" · "))),
    );
  });
  return lines.join("");
}

/** The glossary for DeepL: preferred pairs with a tab between them; of two with one source it takes only the first. */
export function writeDeepLGlossary(concepts: Iterable<Concept>): string {
  const targets = new Map<string, string>();
  for (const concept of concepts) {
    const [target] = preferred(concept, "en");
    if (target === undefined) continue;
    for (const source of preferred(concept, "hr")) {
      if (!targets.has(source)) targets.set(source, target);
    }
  }
  return [...targets].map(([source, target]) => line(source, target)).join("");
}

function preferred(concept: Concept, language: "hr" | "en"): readonly string[] {
  const terms = approvedTerms(concept, language).filter(({ status }) => status === "preferred");
  return terms.map(({ text }) => onePiece(text)).filter((text) => text !== "");
}

function line(...cells: readonly string[]): string {
  return `${cells.map(onePiece).join("\t").trimEnd()}\n`;
}

/** Tabs and line ends would start a new cell or line, and nobody quotes them there. */
function onePiece(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, " ").trim();
}

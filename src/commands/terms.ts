import { explainWord } from "../../views/explanation.ts";
import type { Translation } from "../../views/translation.ts";
import { Mishap } from "../errors.ts";
import { approvedTerms, type Concept } from "../glossary/concept.ts";
import { createGlossary } from "../glossary/glossary.ts";
import type { Occurrence } from "../glossary/occurrence.ts";
import type { Command } from "./command.ts";
import { codePointCounter, inputTexts, readGlossary, readText } from "./input.ts";

/** `tumac terms FILE --glossary FILE [--lines] [--json]`: where the terms of a glossary stand in a text. */
export const terms: Command = async ({ config, translation, print, recognisers }) => {
  const [file] = config.files;
  if (file === undefined) throw new Mishap("usage", { problem: "terms FILE --glossary FILE" });
  const glossary = createGlossary(await recognisers());
  for (const concept of await readGlossary(config.glossary)) glossary.put(concept);
  for (const { line, text } of inputTexts(await readText(file), config.lines)) {
    const codePoints = codePointCounter(text);
    for (const occurrence of glossary.recognise("hr", text)) {
      const concept = glossary.concept(occurrence.conceptId);
      if (concept === undefined) continue;
      const place = { line, from: codePoints(occurrence.from), to: codePoints(occurrence.to) };
      print(
        config.json
          ? JSON.stringify({ ...place, ...record(concept, occurrence) })
          : `${place.line + 1}:${place.from + 1} ${sentence(concept, occurrence, translation)}`,
      );
    }
  }
  return 0;
};

/** The rest of a line of `--json`; other programs depend on these names. */
function record(concept: Concept, { text, termId, covered, doubtful }: Occurrence) {
  const headword = concept.terms.find((term) => term.id === termId)?.text ?? "";
  const target = approvedTerms(concept, "en")[0]?.text ?? "";
  return { text, id: concept.id, headword, target, covered, doubtful };
}

function sentence(concept: Concept, occurrence: Occurrence, translation: Translation): string {
  const { headword, target } = record(concept, occurrence);
  const how = occurrence.words.map((word) => explainWord(word, translation)).join("; ");
  const marks = (["covered", "doubtful"] as const).filter((mark) => occurrence[mark]);
  const remarks = [how, ...marks.map((mark) => translation.t(`cli.${mark}`))];
  return `${occurrence.text}: ${headword} → ${target} (${remarks.join("; ")})`;
}

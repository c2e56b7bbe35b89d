import type { Translation } from "../../views/translation.ts";
import { Mishap } from "../errors.ts";
import { createGlossary } from "../glossary/glossary.ts";
import type { Finding } from "../quality/finding.ts";
import { inspect, type Pair } from "../quality/inspect.ts";
import type { Command } from "./command.ts";
import { codePointCounter, linesOf, readGlossary, readText } from "./input.ts";

/**
 * `tumac check SOURCE TARGET --glossary FILE [--json]`: findings for two aligned files, a line a segment.
 * Answers 1 where an error stands.
 */
export const check: Command = async ({ config, translation, print, recognisers }) => {
  const [sourceFile, targetFile] = config.files;
  if (sourceFile === undefined || targetFile === undefined) {
    throw new Mishap("usage", { problem: "check SOURCE TARGET --glossary FILE" });
  }
  const glossary = createGlossary(await recognisers());
  for (const concept of await readGlossary(config.glossary)) glossary.put(concept);
  let errors = 0;
  for (const [line, pair] of pairs(
    await readText(sourceFile),
    await readText(targetFile),
  ).entries()) {
    for (const finding of inspect(glossary, pair)) {
      if (finding.severity === "error") errors += 1;
      print(
        config.json
          ? JSON.stringify({ line, ...inCodePoints(finding, pair) })
          : sentence(line, finding, translation),
      );
    }
  }
  return errors > 0 ? 1 : 0;
};

/** Lines that are empty on both sides are the space between paragraphs. Throws where the files are not aligned. */
function pairs(source: string, target: string): readonly Pair[] {
  const sources = linesOf(source);
  const targets = linesOf(target);
  if (sources.length !== targets.length) {
    throw new Mishap("linesUnequal", { source: sources.length, target: targets.length });
  }
  return sources.map((line, index) => ({ source: line, target: targets[index] ?? "" }));
}

function inCodePoints(finding: Finding, pair: Pair) {
  const { rule, severity, side, values } = finding;
  const codePoints = codePointCounter(pair[side]);
  const from = codePoints(finding.from);
  return { rule, severity, side, from, to: codePoints(finding.to), id: finding.conceptId, values };
}

function sentence(line: number, finding: Finding, { t }: Translation): string {
  const message = t(`findings.${finding.rule}`, { ...finding.values });
  return `${line + 1}: ${t(`cli.severity.${finding.severity}`)}: ${message}`;
}

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Concept } from "../../src/glossary/concept.ts";
import { planImport } from "../../src/glossary/exchange/importing/plan.ts";
import { freshConceptId } from "../../src/glossary/fresh-id.ts";
import { exportGlossary } from "../../src/web/glossary-export.ts";
import { openGlossaryFile } from "../../src/web/glossary-file.ts";
import { anyGlossary } from "../support/glossaries.ts";

/** The formats that carry all of a glossary, each with as many runs as it has time for. */
const FORMATS = [
  ["csv", 150],
  ["tbx", 100],
  ["tbx2", 100],
  ["xlsx", 20],
] as const;
type Format = (typeof FORMATS)[number][0];

async function bytesOf(concepts: readonly Concept[], format: Format): Promise<Uint8Array> {
  const { content } = await exportGlossary(concepts, format);
  return new Uint8Array(Buffer.from(content));
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("utf8");
}

function planned(
  read: Awaited<ReturnType<typeof openGlossaryFile>>["read"],
  glossary: readonly Concept[],
) {
  const options = { policy: "replace", decisions: new Map(), places: new Map() } as const;
  return planImport(read, { ...options, glossary, freshId: freshConceptId });
}

/** A glossary in which no two concepts share a headword, so that none is taken for another. */
const anyDistinctGlossary = anyGlossary.map((concepts) => {
  const seen = new Set<string>();
  return concepts.filter(({ terms }) => {
    const texts = terms.map(({ text }) => text);
    const isNew = texts.every((text) => !seen.has(text));
    for (const text of texts) seen.add(text);
    return isNew;
  });
});

describe.each(FORMATS)("a glossary as the bytes of %s", (format, numRuns) => {
  test("reads as it was, and is written as the same text again", async () => {
    await fc.assert(
      fc.asyncProperty(anyGlossary, async (concepts) => {
        const bytes = await bytesOf(concepts, format);
        const { read } = await openGlossaryFile(bytes);
        const found = read.concepts.map(({ concept }) => concept);
        expect({ found, problems: read.problems }).toEqual({ found: concepts, problems: [] });
        if (format !== "xlsx") expect(textOf(await bytesOf(found, format))).toBe(textOf(bytes));
      }),
      { numRuns },
    );
  });

  test("changes nothing where it came from, and is the same glossary where none was", async () => {
    await fc.assert(
      fc.asyncProperty(anyDistinctGlossary, async (concepts) => {
        const { read } = await openGlossaryFile(await bytesOf(concepts, format));
        expect(planned(read, concepts).change.put).toEqual([]);
        const { rows } = planned(read, []);
        expect(rows.map(({ after }) => after)).toEqual(concepts);
      }),
      { numRuns: Math.ceil(numRuns / 2) },
    );
  });
});

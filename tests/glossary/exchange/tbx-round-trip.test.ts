import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Concept } from "../../../src/glossary/concept.ts";
import type { TbxVersion } from "../../../src/glossary/exchange/tbx/dialects.ts";
import { readTbx } from "../../../src/glossary/exchange/tbx/read-tbx.ts";
import { writeTbx } from "../../../src/glossary/exchange/tbx/write-tbx.ts";
import { anyConcept, anyGlossary, anyUnits, glossariesOf } from "../../support/glossaries.ts";

const VERSIONS: readonly TbxVersion[] = [3, 2];

function thereAndBack(concepts: readonly Concept[], version: TbxVersion): readonly Concept[] {
  const { concepts: read, problems } = readTbx(writeTbx(concepts, { version }));
  expect(problems).toEqual([]);
  return read.map(({ concept }) => concept);
}

describe.each(VERSIONS)("version %i", (version) => {
  test("gives back any glossary that people write", () => {
    fc.assert(
      fc.property(anyGlossary, (concepts) => {
        expect(thereAndBack(concepts, version)).toEqual(concepts);
      }),
      { numRuns: 100 },
    );
  });

  test("gives back control characters, halves of pairs and outer space", () => {
    fc.assert(
      fc.property(glossariesOf(anyUnits), (concepts) => {
        expect(thereAndBack(concepts, version)).toEqual(concepts);
      }),
      { numRuns: 100 },
    );
  });

  test("gives back terms in any order, with ids of any kind", () => {
    const mixed = anyConcept.chain((concept) =>
      fc.shuffledSubarray([...concept.terms], { minLength: 1 }).chain((terms) =>
        fc
          .uniqueArray(fc.string({ minLength: 1 }), {
            minLength: terms.length,
            maxLength: terms.length,
          })
          .map((ids) => ({
            ...concept,
            terms: terms.map((term, index) => ({ ...term, id: `${ids[index]}` })),
          })),
      ),
    );
    fc.assert(
      fc.property(mixed, (concept) => {
        expect(thereAndBack([concept], version)).toEqual([concept]);
      }),
      { numRuns: 100 },
    );
  });
});

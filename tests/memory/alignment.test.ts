import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Bead } from "../../src/memory/align.ts";
import { mendedBeads } from "../../src/memory/alignment.ts";
import { MENDINGS } from "../../src/memory/mendings.ts";

const bead = (sources: readonly number[], targets: readonly number[]): Bead => ({
  sources,
  targets,
  confidence: 0.5,
});
const plain = (beads: readonly Bead[]) => beads.map(({ sources, targets }) => [sources, targets]);

const BEADS = [bead([0], [0]), bead([1, 2], [1]), bead([], [2]), bead([3], [])];

describe("mending an alignment", () => {
  test.each([
    [
      "join",
      0,
      [
        [
          [0, 1, 2],
          [0, 1],
        ],
        [[], [2]],
        [[3], []],
      ],
    ],
    [
      "split",
      1,
      [
        [[0], [0]],
        [[1], [1]],
        [[2], []],
        [[], [2]],
        [[3], []],
      ],
    ],
    [
      "targetUp",
      2,
      [
        [[0], [0]],
        [
          [1, 2],
          [1, 2],
        ],
        [[3], []],
      ],
    ],
    [
      "targetDown",
      2,
      [
        [[0], [0]],
        [[1, 2], [1]],
        [[3], [2]],
      ],
    ],
    [
      "sourceUp",
      3,
      [
        [[0], [0]],
        [[1, 2], [1]],
        [[3], [2]],
      ],
    ],
    [
      "sourceDown",
      1,
      [
        [[0], [0]],
        [[1], [1]],
        [[2], [2]],
        [[3], []],
      ],
    ],
    ["targetUp", 0, plain(BEADS)],
    ["join", 3, plain(BEADS)],
    ["sourceDown", 3, plain(BEADS)],
    ["join", 9, plain(BEADS)],
  ] as const)("%s at %d", (mending, at, expected) => {
    expect(plain(mendedBeads(BEADS, at, mending))).toEqual(expected);
  });

  test("makes sure what a person has put together", () => {
    expect(mendedBeads(BEADS, 2, "targetUp")[1]?.confidence).toBe(1);
  });

  test("loses no sentence and keeps their order, whatever is done", () => {
    const act = fc.tuple(fc.nat(8), fc.constantFrom(...MENDINGS));
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
        const mended = acts.reduce<readonly Bead[]>(
          (all, [at, one]) => mendedBeads(all, at, one),
          BEADS,
        );
        expect(mended.flatMap(({ sources }) => sources)).toEqual([0, 1, 2, 3]);
        expect(mended.flatMap(({ targets }) => targets)).toEqual([0, 1, 2]);
        expect(mended.every((one) => one.sources.length + one.targets.length > 0)).toBe(true);
      }),
    );
  });
});

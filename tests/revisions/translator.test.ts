import { describe, expect, test } from "vitest";
import type { SegmentStatus } from "../../src/documents/segment.ts";
import type { Revision, RevisionOrigin } from "../../src/revisions/revision.ts";
import { isBegunBy, tellsTranslator, translatorOf } from "../../src/revisions/translator.ts";

type Written = readonly [
  author: string,
  target: string,
  status: SegmentStatus,
  origin?: RevisionOrigin,
  restoredFrom?: number,
];

/** A history as it was written, the oldest revision first. */
function history(...written: readonly Written[]): readonly Revision[] {
  return written
    .map(([author, target, status, origin = "typed", restoredFrom], index) => ({
      segmentId: 1,
      number: index + 1,
      ...{ author, target, status, origin, at: index, open: false },
      ...(restoredFrom === undefined ? {} : { restoredFrom }),
    }))
    .reverse();
}

describe("a translation is of", () => {
  test.each<readonly [string, string | null, readonly Written[]]>([
    ["nobody, before anything is confirmed", null, [["Ana", "a", "draft"]]],
    ["who wrote and confirmed it", "Ana", [["Ana", "a", "translated"]]],
    [
      "who wrote it, whoever confirmed it",
      "Ana",
      [
        ["Ana", "a", "draft"],
        ["Marko", "a", "translated"],
      ],
    ],
    [
      "who changed it last before it was confirmed",
      "Marko",
      [
        ["Ana", "a", "draft"],
        ["Marko", "b", "translated"],
      ],
    ],
    [
      "its translator still, after a reviewer has edited it",
      "Ana",
      [
        ["Ana", "a", "translated"],
        ["Marko", "b", "reviewed"],
      ],
    ],
    [
      "its translator still, after that is open again",
      "Ana",
      [
        ["Ana", "a", "translated"],
        ["Marko", "b", "reviewed"],
        ["Marko", "b", "translated", "review"],
      ],
    ],
    [
      "its translator still, while a reviewer changes it",
      "Ana",
      [
        ["Ana", "a", "translated"],
        ["Marko", "b", "draft"],
      ],
    ],
    [
      "the reviewer who confirmed it as a translator",
      "Marko",
      [
        ["Ana", "a", "translated"],
        ["Marko", "b", "translated"],
      ],
    ],
    [
      "who confirms what was split, for to split is not to translate",
      "Ana",
      [
        ["Marko", "a", "draft", "split"],
        ["Ana", "a", "translated"],
      ],
    ],
    ["nobody, where it came confirmed with its file", null, [["Ana", "a", "translated", "import"]]],
    [
      "who wrote it first, where it was restored",
      "Ana",
      [
        ["Ana", "a", "draft"],
        ["Iva", "b", "draft"],
        ["Marko", "a", "translated", "restored", 1],
      ],
    ],
  ])("%s", (_, translator, written) => {
    expect(translatorOf(history(...written))).toBe(translator);
  });
});

describe("a review is begun", () => {
  test.each<readonly [string, boolean, readonly Written[]]>([
    [
      "by a draft of one's own over what was confirmed",
      true,
      [
        ["Ana", "a", "translated"],
        ["Marko", "b", "draft"],
      ],
    ],
    [
      "not where another has gone on since",
      false,
      [
        ["Ana", "a", "translated"],
        ["Ana", "c", "draft"],
        ["Marko", "b", "draft"],
      ],
    ],
    ["not by a translation of one's own", false, [["Marko", "b", "draft"]]],
    ["not where nothing was changed", false, [["Ana", "a", "translated"]]],
    [
      "not over what is final",
      false,
      [
        ["Ana", "a", "final"],
        ["Marko", "b", "draft"],
      ],
    ],
  ])("%s", (_, begun, written) => {
    expect(isBegunBy(history(...written), "Marko")).toBe(begun);
  });
});

describe("the end of a history tells whose translation it is", () => {
  test.each<readonly [string, number, boolean, readonly Written[]]>([
    ["where it is all of it", 0, true, [["Ana", "a", "draft"]]],
    [
      "where the text before was another",
      1,
      true,
      [
        ["Ana", "a", "draft"],
        ["Ana", "b", "draft"],
        ["Marko", "c", "translated"],
      ],
    ],
    [
      "not where the text may be older",
      1,
      false,
      [
        ["Ana", "a", "draft"],
        ["Ana", "a", "draft"],
        ["Marko", "a", "translated"],
      ],
    ],
    [
      "not where nothing was confirmed since",
      1,
      false,
      [
        ["Ana", "a", "translated"],
        ["Ana", "b", "draft"],
        ["Marko", "c", "draft"],
      ],
    ],
    [
      "not where an older text was restored",
      1,
      false,
      [
        ["Ana", "a", "draft"],
        ["Ana", "b", "draft"],
        ["Marko", "a", "translated", "restored", 1],
      ],
    ],
  ])("%s", (_, missing, tells, written) => {
    const all = history(...written);
    expect(tellsTranslator(all.slice(0, all.length - missing))).toBe(tells);
  });
});

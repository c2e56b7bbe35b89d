import { describe, expect, test } from "vitest";
import { codeCharacter } from "../../src/documents/inline-codes.ts";
import {
  type Attribution,
  type Blamed,
  blame,
  blameRuns,
  together,
} from "../../src/revisions/blame.ts";

/** Texts one after the other; `=1` restores the first. */
function history(...texts: readonly string[]): readonly Blamed[] {
  const made: Blamed[] = [];
  for (const [index, text] of texts.entries()) {
    const restoredFrom = text.startsWith("=") ? Number(text.slice(1)) : undefined;
    const target = restoredFrom === undefined ? text : (made[restoredFrom - 1]?.target ?? "");
    const act = { segmentId: 1, number: index + 1, author: `author ${index + 1}`, at: index };
    made.push({ ...act, target, restoredFrom });
  }
  return made;
}

/** `The¹ caliphate² fell¹`: each word with the number of its revision. */
function told({ words, bringers }: Attribution): string {
  return words.map((word, index) => `${word}${bringers[index]?.number}`).join(" ");
}

test.each([
  ["a first text", ["The caliphate fell"], "The1 caliphate1 fell1"],
  ["a word added", ["The caliphate fell", "The old caliphate fell"], "The1 old2 caliphate1 fell1"],
  ["a word replaced", ["It fell now", "It falls now"], "It1 falls2 now1"],
  [
    "a word that took an ending",
    ["The caliphate fell", "The caliphate’s fall"],
    "The1 caliphate’s2 fall2",
  ],
  ["a word removed", ["It now fell", "It fell"], "It1 fell1"],
  [
    "words added at both ends",
    ["fell", "It fell .", "Then It fell . Today"],
    "Then3 It2 fell1 .2 Today3",
  ],
  ["a word that moved", ["now it fell", "it fell now"], "it1 fell1 now2"],
  ["all written anew", ["It fell", "They flee"], "They2 flee2"],
  ["the same text confirmed", ["It fell", "It fell"], "It1 fell1"],
  ["only other white space", ["It fell", "It  fell "], "It1 fell1"],
  ["a word doubled", ["very old", "very very old"], "very1 very2 old1"],
  ["emptied and typed again", ["It fell", "", "It fell"], "It3 fell3"],
  ["restored", ["It fell", "They flee", "=1"], "It1 fell1"],
  [
    "restored and gone on from",
    ["It fell", "They flee", "=1", "It fell today"],
    "It1 fell1 today4",
  ],
  ["restored from a restored one", ["It fell", "No", "=1", "Yes", "=3"], "It1 fell1"],
  ["nothing", [], ""],
  ["emptied", ["It fell", ""], ""],
])("who brought each word of %s", (_what, texts, expected) => {
  expect(told(blame(history(...texts)))).toBe(expected);
});

test("a revision made of other segments goes on from their words", () => {
  const earlier = blame(history("The caliphate", "The old caliphate"));
  const inherited = new Map([[1, together([earlier, blame(history("fell"))])]]);
  const [joined] = history("The old caliphate fell");
  expect(told(blame(joined ? [joined] : [], inherited))).toBe("The1 old2 caliphate1 fell1");
});

test("most words of a long history that is always written anew still have a bringer each", () => {
  const texts = Array.from({ length: 3_000 }, (_, at) =>
    Array.from({ length: 20 }, (_, word) => `w${(at * 7 + word * 13) % 101}`).join(" "),
  );
  const { words, bringers } = blame(history(...texts));
  expect(words).toEqual(texts.at(-1)?.split(" "));
  expect(bringers.every(({ number }) => number >= 1 && number <= 3_000)).toBe(true);
  expect(bringers).toHaveLength(20);
});

describe("the runs of a text", () => {
  const runs = (...texts: readonly string[]) =>
    blameRuns(texts.at(-1) ?? "", blame(history(...texts))).map(({ text, by }) => [
      text,
      by?.number ?? null,
    ]);

  test("go on over the white space between words of one revision", () => {
    expect(runs("The caliphate fell.", "The old caliphate fell.")).toEqual([
      ["The", 1],
      [" ", null],
      ["old", 2],
      [" ", null],
      ["caliphate fell.", 1],
    ]);
  });

  test.each([
    " It\n fell ",
    "  ",
    "",
    "čekaj  malo\t!",
    `${codeCharacter("open", 1)}It${codeCharacter("close", 1)} fell`,
  ])("put together give %j back", (text) => {
    const all = blameRuns(text, blame(history("It", text)));
    expect(all.map((run) => run.text).join("")).toBe(text);
  });

  test("have a code with whoever set it", () => {
    const [open, close] = [codeCharacter("open", 1), codeCharacter("close", 1)];
    expect(runs("It fell", `It ${open}fell${close}`)).toEqual([
      ["It", 1],
      [" ", null],
      [open, 2],
      ["fell", 1],
      [close, 2],
    ]);
  });
});

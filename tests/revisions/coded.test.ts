import fc from "fast-check";
import { expect, test } from "vitest";
import { codeCharacter } from "../../src/documents/inline-codes.ts";
import { differences } from "../../src/revisions/differences.ts";
import { merge } from "../../src/revisions/merge.ts";

const [open, close, note] = [
  codeCharacter("open", 1),
  codeCharacter("close", 1),
  codeCharacter("point", 2),
];

test("a code beside a word is a difference of its own", () => {
  expect(differences("The caliphate fell.", `The ${open}caliphate${close} fell.`)).toEqual([
    { type: "same", text: "The " },
    { type: "added", text: open },
    { type: "same", text: "caliphate" },
    { type: "added", text: close },
    { type: "same", text: " fell." },
  ]);
});

test("a code that became another one is replaced as a whole", () => {
  expect(differences(`a${open}b`, `a${close}b`)).toEqual([
    { type: "same", text: "a" },
    { type: "removed", text: open },
    { type: "added", text: close },
    { type: "same", text: "b" },
  ]);
});

test("a code that one side added and a word that the other changed go together", () => {
  const merged = merge({
    base: "The city fell on Monday.",
    mine: `The ${open}city${close} fell on Monday.`,
    theirs: "The city fell on Tuesday.",
  });
  expect(merged).toMatchObject({
    text: `The ${open}city${close} fell on Tuesday.`,
    clean: true,
  });
});

const LONE_HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const text = fc
  .array(fc.constantFrom(open, close, note, "word", "two", " ", ".", "\n", "č"), { maxLength: 10 })
  .map((pieces) => pieces.join(""));

test("no code is ever torn, whatever is compared or merged", () => {
  fc.assert(
    fc.property(text, text, text, (base, mine, theirs) => {
      const merged = merge({ base, mine, theirs });
      const sides = merged.runs.flatMap((run) =>
        run.type === "conflict" ? [run.base, run.mine, run.theirs] : [run.text],
      );
      const runs = [...differences(mine, theirs).map((one) => one.text), ...sides];
      expect(runs.filter((run) => LONE_HALF.test(run))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

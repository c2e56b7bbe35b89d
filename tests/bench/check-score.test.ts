import { expect, test } from "vitest";
import { falseAlarmsOf, missesOf, readPairs, scoreCheck } from "./check-score.ts";

const FILE = `Kalifat pada.
It is falling.
term.missing Kalifat

Kalifat pada.
The caliphate is falling.
`;

test("a file of pairs is blocks of a source, a target and what the check owes", () => {
  expect(readPairs("plural", FILE)).toEqual([
    {
      kind: "plural",
      source: "Kalifat pada.",
      target: "It is falling.",
      expected: ["term.missing Kalifat"],
    },
    { kind: "plural", source: "Kalifat pada.", target: "The caliphate is falling.", expected: [] },
  ]);
});

const pair = { kind: "names", source: "", target: "" };

test("a word that is wrong twice is owed twice", () => {
  const twice = { ...pair, expected: ["a x", "a x"], told: ["a x"] };
  expect(missesOf(twice)).toEqual(["a x"]);
  expect(falseAlarmsOf({ ...twice, expected: ["a x"], told: ["a x", "a x"] })).toEqual(["a x"]);
});

test("figures are counted in findings, by rule and by kind", () => {
  const scores = scoreCheck([
    { ...pair, expected: ["a x", "b y"], told: ["a x", "a z"] },
    { ...pair, kind: "quotes", expected: [], told: [] },
  ]);
  expect([...scores.keys()]).toEqual(["all", "a", "b", "names", "quotes"]);
  expect(scores.get("all")).toMatchObject({ precision: 0.5, recall: 0.5, F1: 0.5 });
  expect(scores.get("a")).toMatchObject({ precision: 0.5, recall: 1 });
  expect(scores.get("quotes")).toMatchObject({ precision: 1, recall: 1 });
});

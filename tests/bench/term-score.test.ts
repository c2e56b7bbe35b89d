import { expect, test } from "vitest";
import { score, strayAlarms, type TermSet } from "./term-score.ts";
import { placesIn, report } from "./terms.ts";

const place = (sent: string, term: string, start: number, end: number) => ({
  sent,
  term,
  start,
  end,
});

const set: TermSet = {
  terms: [
    { id: "1", term: "kalifat" },
    { id: "2", term: "ISIL" },
    { id: "3", term: "pas" },
    { id: "4", term: "džungla" },
  ],
  texts: [
    { sent: "a", text: "Pad kalifata i kraj ISIL-a." },
    { sent: "b", text: "Kalifat nema pasa." },
  ],
  gold: [place("a", "1", 4, 12), place("a", "2", 20, 26), place("b", "1", 0, 7)],
  ambiguous: [place("b", "3", 13, 17)],
  meta: [
    { id: "1", slices: ["single", "class:noun"] },
    { id: "2", slices: ["single", "acronym"] },
  ],
};

const all = (found: Parameters<typeof score>[1]) => score(set, found).slices.get("all");

test("all found is perfect, and a place before the ending of an acronym is right", () => {
  const figures = all([...set.gold.slice(0, 1), place("a", "2", 20, 24), ...set.gold.slice(2)]);
  expect(figures).toMatchObject({
    P: 1,
    R: 1,
    F1: 1,
    "F1*": 1,
    "R-infl": 1,
    "macro*": 1,
    perfect: 1,
  });
});

test("an ambiguous place counts against strict precision only", () => {
  const figures = all([...set.gold, ...set.ambiguous]);
  expect(figures).toMatchObject({ P: 0.75, "P*": 1, "F1*": 1, perfect: 1 });
});

test("false alarms and misses count, a place found twice counts once", () => {
  const { slices, falseAlarms, misses } = score(set, [
    place("a", "1", 4, 12),
    place("a", "1", 4, 12),
    place("a", "4", 0, 3),
    place("b", "1", 0, 3),
  ]);
  expect(falseAlarms).toHaveLength(2);
  expect(misses).toHaveLength(2);
  const figures = slices.get("all");
  expect(figures?.["P*"]).toBeCloseTo(1 / 3);
  expect(figures?.R).toBeCloseTo(1 / 3);
  expect(figures?.["macro*"]).toBeCloseTo((0.5 + 0 + 1 + 0) / 4);
  expect(figures?.["R-infl"]).toBeCloseTo(1 / 2);
});

test("slices are those of the terms, without the classes", () => {
  expect([...score(set, []).slices.keys()]).toEqual(["all", "single", "acronym"]);
});

test("the recogniser finds every place of the set", () => {
  expect(all(placesIn(set))).toMatchObject({ R: 1, "F1*": 1 });
});

test("false alarms on terms that stand nowhere are counted for 1,000 words", () => {
  const scored = score(set, [...set.gold, place("a", "4", 0, 3), place("b", "1", 8, 12)]);
  expect(strayAlarms(set, scored)).toBeCloseTo(1000 / 8);
});

test("a report tells the certain places from all", () => {
  const doubtful: TermSet = {
    terms: [{ id: "1", term: "more" }],
    texts: [{ sent: "a", text: "Kaže da mora ići na more." }],
    gold: [place("a", "1", 20, 24)],
    ambiguous: [place("a", "1", 8, 12)],
    meta: [],
  };
  const { everyPlace, certainPlaces } = report(doubtful);
  expect(everyPlace.slices.get("all")?.P).toBe(0.5);
  expect(certainPlaces.slices.get("all")?.P).toBe(1);
});

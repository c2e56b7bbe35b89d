import { beforeEach, expect, test } from "vitest";
import { plainConcept, plainTerm } from "../../src/glossary/concept.ts";
import { ANA, MARKO, openStores } from "../support/stores.ts";

let stores: Awaited<ReturnType<typeof openStores>>;

beforeEach(async () => {
  stores = await openStores();
});

const concept = (id: string, note = "") =>
  plainConcept({ id, note, terms: [plainTerm({ id: `${id}:1`, language: "hr", text: id })] });

test("a step tells what each of its concepts was before and after, some at a time", async () => {
  await stores.concepts.change({ put: [concept("a"), concept("b")], remove: [] }, ANA);
  const step = await stores.concepts.change(
    { put: [concept("a", "new"), concept("c")], remove: ["b"] },
    MARKO,
  );
  const changes = [
    { conceptId: "a", before: concept("a"), after: concept("a", "new") },
    { conceptId: "b", before: concept("b"), after: null },
    { conceptId: "c", before: null, after: concept("c") },
  ];
  expect(await stores.concepts.changesOfStep(step, { offset: 0, limit: 10 })).toEqual(changes);
  expect(await stores.concepts.changesOfStep(step, { offset: 1, limit: 1 })).toEqual([changes[1]]);
});

test("steps are filtered by author and by origin", async () => {
  await stores.concepts.change({ put: [concept("a")], remove: [] }, ANA);
  await stores.concepts.change(
    { put: [concept("b")], remove: [] },
    { ...MARKO, origin: "imported" },
  );
  const numbers = async (range: Parameters<typeof stores.concepts.steps>[0]) =>
    (await stores.concepts.steps(range)).map(({ number }) => number);
  expect(await numbers({ author: "Ana" })).toEqual([1]);
  expect(await numbers({ origin: "imported" })).toEqual([2]);
  expect(await numbers({ author: "Ana", origin: "imported" })).toEqual([]);
  expect(await stores.concepts.authors()).toEqual(["Ana", "Marko"]);
});

test("the glossary is had back as it was after any step, what was deleted since with it", async () => {
  await stores.concepts.change({ put: [concept("a"), concept("b")], remove: [] }, ANA);
  await stores.concepts.change({ put: [concept("a", "new"), concept("c")], remove: ["b"] }, MARKO);
  await stores.concepts.undo(2, ANA);
  expect(await stores.concepts.conceptsAt(0)).toEqual([]);
  expect(await stores.concepts.conceptsAt(1)).toEqual([concept("a"), concept("b")]);
  expect(await stores.concepts.conceptsAt(2)).toEqual([concept("a", "new"), concept("c")]);
  expect(await stores.concepts.conceptsAt(3)).toEqual([concept("a"), concept("b")]);
  expect(await stores.concepts.stepsSince(1)).toBe(2);
  expect(await stores.concepts.stepsSince(3)).toBe(0);
});

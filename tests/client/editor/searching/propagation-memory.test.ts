import { expect, test } from "vitest";
import { createPropagationMemory } from "../../../../src/client/editor/searching/propagation-memory.ts";

/** What a browser keeps, as far as the memory needs it. */
function shelf(kept: Readonly<Record<string, string>> = {}) {
  const items = new Map(Object.entries(kept));
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
  };
}

test("asks, until something else is chosen for the document", () => {
  const storage = shelf();
  const memory = createPropagationMemory(1, storage);
  expect(memory.mode).toBe("ask");
  memory.setMode("always");
  expect(createPropagationMemory(1, storage).mode).toBe("always");
  expect(createPropagationMemory(2, storage).mode).toBe("ask");
});

test("remembers from visit to visit which sentences were to be left", () => {
  const storage = shelf();
  createPropagationMemory(1, storage).leave("Kraj priče.");
  const next = createPropagationMemory(1, storage);
  expect(next.isLeft("Kraj priče.")).toBe(true);
  expect(next.isLeft("Kraj.")).toBe(false);
});

test("asks again about the oldest of very many", () => {
  const memory = createPropagationMemory(1, shelf());
  for (let index = 0; index <= 300; index++) memory.leave(`Rečenica ${index}.`);
  expect(memory.isLeft("Rečenica 0.")).toBe(false);
  expect(memory.isLeft("Rečenica 300.")).toBe(true);
});

test.each(["", "{", "null", "[]", '{"mode":"now","left":[1,"a"]}'])(
  "takes what it cannot read (%s) for nothing",
  (kept) => {
    expect(createPropagationMemory(1, shelf({ "tumac-propagation-1": kept })).mode).toBe("ask");
  },
);

test("lasts for the visit where the browser keeps nothing", () => {
  const memory = createPropagationMemory(1, undefined);
  memory.leave("Kraj priče.");
  memory.setMode("never");
  expect([memory.mode, memory.isLeft("Kraj priče.")]).toEqual(["never", true]);
});

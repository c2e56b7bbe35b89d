import { beforeEach, expect, test } from "vitest";
import { stepsOfDocument } from "../../src/documents/reading-steps.ts";
import { ANA, MARKO, openStores, textDocument } from "../support/stores.ts";

let stores: Awaited<ReturnType<typeof openStores>>;

beforeEach(async () => {
  stores = await openStores();
});

test("a document comes back with its segments in order and its skeleton", async () => {
  const document = textDocument("Jedan.  Dva.\n\nTri.\n");
  const id = await stores.documents.add(document, ANA);
  const segments = await stores.documents.segments(id);
  expect(segments.map(({ position, paragraph, source }) => [position, paragraph, source])).toEqual([
    [1, 1, "Jedan."],
    [2, 1, "Dva."],
    [3, 2, "Tri."],
  ]);
  expect(await stores.documents.skeleton(id)).toEqual(document.skeleton);
});

test("segments are read a page at a time", async () => {
  const id = await stores.documents.add(textDocument("A je. B je. C je. D je."), ANA);
  const page = await stores.documents.segments(id, { after: 1, limit: 2 });
  expect(page.map(({ source }) => source)).toEqual(["B je.", "C je."]);
});

test("a document of ten thousand segments fits", async () => {
  const id = await stores.documents.add(textDocument("Da.\n".repeat(10_000)), ANA);
  expect((await stores.documents.progress(id)).segments.initial).toBe(10_000);
});

test("a deleted document is hidden, and comes back whole", async () => {
  const id = await stores.documents.add(textDocument(), ANA);
  await stores.documents.remove(id, MARKO);
  expect(await stores.documents.list()).toEqual([]);
  expect(await stores.documents.find(id)).toBeUndefined();
  expect(await stores.documents.deletedTitle(id)).toBe("Vijesti");
  await stores.documents.undoRemove(id);
  expect(await stores.documents.list()).toMatchObject([{ id, title: "Vijesti" }]);
});

test("segments of a deleted document cannot be found", async () => {
  const id = await stores.documents.add(textDocument(), ANA);
  const [first] = await stores.documents.segments(id);
  await stores.documents.remove(id, MARKO);
  expect(await stores.segments.find(first?.id ?? 0)).toBeUndefined();
});

test("the database knows its first use, deleted documents counted", async () => {
  expect(await stores.documents.neverUsed()).toBe(true);
  const id = await stores.documents.add(textDocument(), ANA);
  await stores.documents.remove(id, ANA);
  expect(await stores.documents.neverUsed()).toBe(false);
});

test("a document whose reading fails half-way is not kept", async () => {
  async function* failing() {
    for (const step of stepsOfDocument(textDocument("Da.\n".repeat(2_500)))) {
      if (step.type === "skeleton") throw new Error("the file ends too early");
      yield step;
    }
  }
  await expect(stores.documents.addSteps(failing(), ANA)).rejects.toThrow("ends too early");
  const left = stores.database.selectFrom("segments").select("id");
  expect([await stores.documents.neverUsed(), await left.execute()]).toEqual([true, []]);
});

import { expect, test } from "vitest";
import { conceptOf } from "../support/glossary.ts";
import { ANA, MARKO, openStores, textDocument } from "../support/stores.ts";

test("all documents are read in portions, from place to place, without those that are deleted", async () => {
  const { documents, scan } = await openStores();
  const first = await documents.add(textDocument("Jedan. Dva. Tri."), ANA);
  const deleted = await documents.add(textDocument("Obrisano."), ANA);
  const last = await documents.add(textDocument("Četiri."), ANA);
  await documents.remove(deleted, ANA);
  const one = await scan.portion({ limit: 2 });
  const two = await scan.portion({ after: one[1], limit: 2 });
  expect([one, two].map((portion) => portion.map(({ source }) => source))).toEqual([
    ["Jedan.", "Dva."],
    ["Tri.", "Četiri."],
  ]);
  expect(await scan.portion({ after: two[1], limit: 2 })).toEqual([]);
  expect(await scan.portion({ documentId: last, limit: 9 })).toMatchObject([{ source: "Četiri." }]);
  expect((await scan.documents()).map(({ id }) => id)).toEqual([first, last]);
});

test("what somebody replaced at a moment is found again, unless it was changed since", async () => {
  const { documents, segments, scan } = await openStores();
  const id = await documents.add(textDocument("Jedan. Dva. Tri."), ANA);
  const [one, two, three] = (await documents.segments(id)).map((segment) => segment.id);
  const replaced = { target: "One.", status: "draft", base: 0, origin: "replaced" } as const;
  await segments.save(one ?? 0, { ...replaced, ...ANA });
  await segments.save(two ?? 0, { ...replaced, ...ANA });
  await segments.save(three ?? 0, { ...replaced, ...MARKO });
  const typed = { target: "Two.", status: "draft", base: 1, origin: "typed" } as const;
  await segments.save(two ?? 0, { ...typed, ...MARKO });
  expect(await scan.replacedBy(ANA)).toEqual([{ id: one, revision: 1 }]);
  expect(await scan.replacedBy(MARKO)).toEqual([{ id: three, revision: 1 }]);
});

test("the concepts of a step are known as they were before it", async () => {
  const { concepts } = await openStores();
  const [caliphate, dog] = [conceptOf("kalifat → caliphate"), conceptOf("pas → dog")];
  await concepts.change({ put: [caliphate], remove: [] }, ANA);
  const noted = { ...caliphate, note: "povijesno" };
  const step = await concepts.change({ put: [noted, dog], remove: [] }, MARKO);
  expect(await concepts.statesBefore(step)).toEqual(
    new Map([
      [caliphate.id, caliphate],
      [dog.id, null],
    ]),
  );
  const removal = await concepts.change({ put: [], remove: [caliphate.id] }, MARKO);
  expect([...(await concepts.statesBefore(removal)).values()]).toEqual([noted]);
  expect((await concepts.statesBefore(removal + 1)).size).toBe(0);
});

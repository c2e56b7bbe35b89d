import { expect, test } from "vitest";
import { ANA, MARKO, openStores, textDocument } from "../support/stores.ts";

async function annotated() {
  const stores = await openStores();
  const documentId = await stores.documents.add(textDocument("Jedan. Dva. Tri."), ANA);
  const segments = await stores.documents.segments(documentId);
  const [one = 0, two = 0, three = 0] = segments.map(({ id }) => id);
  return { ...stores, documentId, one, two, three };
}

test("a comment is read again with who wrote it, and the newest text that it has", async () => {
  const { annotations, documentId, one } = await annotated();
  const { id } = await annotations.add({ segmentId: one, documentId }, "Koji kalifat?", ANA);
  await annotations.correct(id, "Koji je to kalifat?", { ...ANA, at: 5_000_000 });
  await annotations.correct(id, "Koji točno?", { ...ANA, at: 6_000_000 });
  expect(await annotations.ofSegment(one)).toEqual([
    {
      id,
      segmentId: one,
      documentId,
      ...ANA,
      text: "Koji točno?",
      correctedAt: 6_000_000,
      resolved: null,
    },
  ]);
});

test("no text that a comment ever had is changed or removed", async () => {
  const { database, annotations, documentId, one } = await annotated();
  const { id } = await annotations.add({ segmentId: one, documentId }, "Prvo.", ANA);
  await annotations.correct(id, "Drugo.", MARKO);
  const texts = await database.selectFrom("comment_texts").select("text").execute();
  expect(texts.map(({ text }) => text)).toEqual(["Prvo.", "Drugo."]);
  await expect(database.deleteFrom("comment_texts").execute()).rejects.toThrow(/never changed/u);
});

test("a comment is resolved by somebody, and opened again", async () => {
  const { annotations, documentId, one } = await annotated();
  const { id } = await annotations.add({ segmentId: one, documentId }, "Je li to Raka?", ANA);
  expect(await annotations.resolve(id, MARKO)).toMatchObject({ resolved: MARKO });
  expect(await annotations.reopen(id)).toMatchObject({ resolved: null });
});

test("a deleted comment is not shown, and comes back", async () => {
  const { annotations, documentId, one } = await annotated();
  const { id } = await annotations.add({ segmentId: one, documentId }, "Suvišno.", ANA);
  await annotations.remove(id, MARKO);
  expect(await annotations.inDocument(documentId)).toEqual([]);
  expect(await annotations.removedBy(id)).toBe("Marko");
  await expect(annotations.remove(id, MARKO)).rejects.toMatchObject({ mishap: "notFound" });
  await annotations.undoRemove(id);
  expect(await annotations.removedBy(id)).toBeUndefined();
  expect(await annotations.inDocument(documentId)).toMatchObject([{ id, text: "Suvišno." }]);
});

test("open comments that call somebody are found over all documents that stand", async () => {
  const { annotations, documents, documentId, one, two } = await annotated();
  const called = await annotations.add({ segmentId: one, documentId }, "@Marko, molim", ANA);
  await annotations.add({ segmentId: two, documentId }, "Nitko", ANA);
  const settled = await annotations.add({ segmentId: two, documentId }, "@Ana gotovo", MARKO);
  await annotations.resolve(settled.id, ANA);
  expect((await annotations.calling()).map(({ id }) => id)).toEqual([called.id]);
  await documents.remove(documentId, ANA);
  expect(await annotations.calling()).toEqual([]);
});

test("bookmarks belong to who has set them", async () => {
  const { annotations, documentId, one, three } = await annotated();
  await annotations.setBookmark(three, true, ANA);
  await annotations.setBookmark(one, true, ANA);
  await annotations.setBookmark(one, true, { ...ANA, at: 9 }); // once more is no mistake
  await annotations.setBookmark(one, true, MARKO);
  expect(await annotations.bookmarks(documentId, "Ana")).toEqual([one, three]);
  await annotations.setBookmark(one, false, ANA);
  expect(await annotations.bookmarks(documentId, "Ana")).toEqual([three]);
  expect(await annotations.bookmarks(documentId, "Marko")).toEqual([one]);
});

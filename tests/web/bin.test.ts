import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { BIN_TIME } from "../../src/revisions/bin.ts";
import { rearrange } from "../../src/storage/rearrangement.ts";
import { client, conceptBody, type RunningApp, startApp } from "../support/app.ts";
import { ANA, MARKO, textDocument } from "../support/stores.ts";

let app: RunningApp;
let ana: ReturnType<typeof client>;
let marko: ReturnType<typeof client>;
let documentId: number;

beforeAll(async () => {
  app = await startApp();
  const as = (name: string) =>
    client(app, { cookie: `tumac-author=${name}`, "accept-language": "en" });
  ana = as("Ana");
  marko = as("Marko");
});

afterAll(() => app.stop());

beforeEach(async () => {
  app.time.now += 2 * BIN_TIME; // what an earlier test has deleted is out of reach
  documentId = await app.documents.add(textDocument(), ANA);
});

const bin = async () => (await ana.get("/bin")).body;

test("it is empty at first", async () => {
  expect(await bin()).toContain("The bin is empty.");
});

describe("a document", () => {
  test("rests for 30 days with who deleted it, and comes back", async () => {
    await marko.form(`/documents/${documentId}/delete`, {});
    app.time.now += BIN_TIME - 1;
    expect(await bin()).toMatch(/Vijesti.*Marko.*1 more day</u);
    const { status, headers } = await ana.form(`/bin/documents/${documentId}`, {});
    expect([status, headers.get("location")]).toEqual([303, "/bin?back=documents"]);
    expect((await ana.get("/bin?back=documents")).body).toContain("back in the list");
    expect((await ana.get(`/documents/${documentId}`)).status).toBe(200);
    expect(await bin()).toContain("The bin is empty.");
  });

  test("is out of reach after that", async () => {
    await marko.form(`/documents/${documentId}/delete`, {});
    app.time.now += BIN_TIME;
    expect(await bin()).toContain("The bin is empty.");
    expect((await ana.form(`/bin/documents/${documentId}`, {})).status).toBe(404);
  });
});

test("a concept comes back as it was, and is recognised again", async () => {
  const { body } = await ana.post("/api/concepts", conceptBody(["žirafa", "giraffe"]));
  const { id } = body.concept ?? body;
  await marko.delete(`/api/concepts/${id}`);
  expect(app.glossary.concept(id)).toBeUndefined();
  expect(await bin()).toMatch(/žirafa.*giraffe.*Marko/u);
  await ana.form(`/bin/concepts/${encodeURIComponent(id)}`, {});
  expect(app.glossary.concept(id)).toMatchObject({
    terms: [{ text: "žirafa" }, { text: "giraffe" }],
  });
});

test("a comment is brought back by whoever deleted it, with its last text", async () => {
  const [segment] = await app.documents.segments(documentId);
  await ana.post(`/api/segments/${segment?.id}/comments`, { text: "Koja vojska?" });
  const [comment] = await app.annotations.ofSegment(segment?.id ?? 0);
  await ana.put(`/api/comments/${comment?.id}`, { text: "Koja točno?" });
  await ana.delete(`/api/comments/${comment?.id}`);
  expect(await bin()).toMatch(/Koja točno\?.*segment 1/u);
  expect(await bin()).not.toContain("Koja vojska?");
  expect((await marko.get("/bin")).body).toContain("Ana can bring it back.");
  expect((await marko.form(`/bin/comments/${comment?.id}`, {})).status).toBe(403);
  await ana.form(`/bin/comments/${comment?.id}`, {});
  expect(await app.annotations.ofSegment(segment?.id ?? 0)).toMatchObject([
    { text: "Koja točno?" },
  ]);
});

test("a segment that went with a source file is shown until it stands in the document again", async () => {
  const [first, second] = (await app.documents.segments(documentId)).map(({ id }) => id);
  const arrange = (order: readonly number[], kind: "reimport" | "restore") =>
    app.database
      .transaction()
      .execute((transaction) =>
        rearrange(transaction, { documentId, order, kind, act: { ...MARKO, at: app.time.now } }),
      );
  await arrange([first ?? 0], "reimport");
  expect(await bin()).toMatch(/Borci bježe\..*Marko/u);
  await arrange([first ?? 0, second ?? 0], "restore");
  expect(await bin()).toContain("The bin is empty.");
});

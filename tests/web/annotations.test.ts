import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { client, type RunningApp, startApp } from "../support/app.ts";

let app: RunningApp;
let ana: ReturnType<typeof client>;
let marko: ReturnType<typeof client>;
let documentId: number;
let ids: readonly number[];

beforeEach(async () => {
  app = await startApp();
  ana = client(app);
  marko = client(app, { cookie: "tumac-author=Marko; tumac-language=en" });
  const text = "Vojska ulazi u grad. Grad gori. Vojska odlazi.";
  documentId = (await ana.post("/api/documents", { title: "Vijesti", text })).body.id;
  const { body } = await ana.get(`/api/documents/${documentId}/segments`);
  ids = body.segments.map(({ id }: { id: number }) => id);
});

afterEach(() => app.stop());

const commentsAt = (place: number) => `/api/segments/${ids[place - 1]}/comments`;
const annotations = (who = ana) =>
  who.get(`/api/documents/${documentId}/annotations`).then(({ body }) => body);

async function commented(place: number, text: string, who = ana): Promise<number> {
  const { status, body } = await who.post(commentsAt(place), { text });
  expect(status).toBe(201);
  return body.comments.at(-1).id;
}

describe("a comment", () => {
  test("stands at its segment, with who wrote it and when", async () => {
    await commented(1, "  Koja vojska?  ");
    await commented(1, "Iračka.", marko);
    const { body } = await ana.get(commentsAt(1));
    expect(body).toMatchObject({
      segmentId: ids[0],
      comments: [
        { author: "Ana", at: 1_000_000, text: "Koja vojska?", correctedAt: null, resolved: null },
        { author: "Marko", text: "Iračka." },
      ],
    });
    expect((await annotations()).segments).toEqual({
      [ids[0] ?? 0]: { comments: 2, openComments: 2 },
    });
  });

  test("is resolved and opened again by anybody", async () => {
    const id = await commented(1, "Koja vojska?");
    const { body } = await marko.put(`/api/comments/${id}`, { resolved: true });
    expect(body.comments).toMatchObject([{ resolved: { author: "Marko" } }]);
    expect((await annotations()).segments[ids[0] ?? 0]).toEqual({ comments: 1, openComments: 0 });
    const again = await ana.put(`/api/comments/${id}`, { resolved: false });
    expect(again.body.comments).toMatchObject([{ resolved: null }]);
  });

  test("is corrected and deleted only by who wrote it", async () => {
    const id = await commented(1, "Koja vojska?");
    for (const refused of [
      await marko.put(`/api/comments/${id}`, { text: "Nijedna." }),
      await marko.delete(`/api/comments/${id}`),
    ]) {
      expect([refused.status, refused.body.error.name]).toEqual([403, "commentOfAnother"]);
      expect(refused.body.error.message).toContain("Ana");
    }
    app.time.now = 2_000_000;
    const { body } = await ana.put(`/api/comments/${id}`, { text: "Koja točno?" });
    expect(body.comments).toMatchObject([{ text: "Koja točno?", correctedAt: 2_000_000 }]);
    expect((await ana.delete(`/api/comments/${id}`)).body.comments).toEqual([]);
    expect((await ana.get(commentsAt(1))).body.comments).toEqual([]);
  });

  test("that was deleted comes back, at the wish of who deleted it", async () => {
    const id = await commented(1, "Koja vojska?");
    await ana.delete(`/api/comments/${id}`);
    expect((await marko.post(`/api/comments/${id}/undelete`, {})).status).toBe(403);
    const { body } = await ana.post(`/api/comments/${id}/undelete`, {});
    expect(body.comments).toMatchObject([{ id, text: "Koja vojska?" }]);
    expect((await ana.post(`/api/comments/${id}/undelete`, {})).status).toBe(404);
  });

  test("without words is none", async () => {
    for (const text of ["", "   ", "x".repeat(4_001)])
      expect((await ana.post(commentsAt(1), { text })).status).toBe(400);
    const id = await commented(1, "Riječ");
    expect((await ana.put(`/api/comments/${id}`, {})).status).toBe(400);
    expect((await ana.get("/api/segments/999999/comments")).status).toBe(404);
    expect((await ana.put("/api/comments/999999", { resolved: true })).status).toBe(404);
  });
});

test("who is mentioned finds it, as long as it is open", async () => {
  await commented(1, "Koja vojska?");
  const id = await commented(2, "@Marko, gori li stvarno?");
  await commented(3, "Dogovoreno s @Ana", marko);
  expect((await annotations(marko)).mentions).toBe(1);
  const filter = `/api/documents/${documentId}/filter?comments=`;
  expect((await marko.get(`${filter}me`)).body.ids).toEqual([ids[1]]);
  expect((await ana.get(`${filter}me`)).body.ids).toEqual([ids[2]]);
  await marko.put(`/api/comments/${id}`, { resolved: true });
  expect((await marko.get(`${filter}me`)).body.ids).toEqual([]);
  expect((await marko.get(`${filter}open`)).body.ids).toEqual([ids[0], ids[2]]);
  expect((await marko.get(`${filter}any`)).body.ids).toEqual(ids);
  expect((await annotations()).names).toEqual(["Ana", "Marko"]);
});

test("the list of documents says quietly where one is mentioned", async () => {
  const id = await commented(2, "@Marko, gori li stvarno?");
  const mention = /1 open comment mentions you/u;
  expect((await marko.get("/documents")).body).toMatch(mention);
  expect((await ana.get("/documents")).body).not.toContain("comments=me");
  await marko.put(`/api/comments/${id}`, { resolved: true });
  expect((await marko.get("/documents")).body).not.toMatch(mention);
});

test("bookmarks are one's own, and filter", async () => {
  const put = (place: number, on: boolean, who = ana) =>
    who.put(`/api/segments/${ids[place - 1]}/bookmark`, { on });
  await put(3, true);
  await put(1, true);
  await put(2, true, marko);
  expect((await annotations()).bookmarks).toEqual([ids[0], ids[2]]);
  await put(3, false);
  const { body } = await ana.get(`/api/documents/${documentId}/filter?bookmarked=yes`);
  expect(body.ids).toEqual([ids[0]]);
});

describe("the page of all comments", () => {
  test("has the open ones first, each with its texts and the way to its segment", async () => {
    const settled = await commented(1, "Koja vojska?");
    await commented(3, "@Ana <b>zašto</b>?", marko);
    await ana.put(`/api/comments/${settled}`, { resolved: true });
    const { status, body } = await marko.get(`/documents/${documentId}/comments`);
    expect(status).toBe(200);
    expect(body.indexOf("zašto")).toBeLessThan(body.indexOf("Koja vojska?"));
    expect(body).toContain(`/documents/${documentId}#segment-${ids[2]}`);
    expect(body).toContain('<span class="mention">@Ana</span> &lt;b>zašto');
    expect(body).toContain("Vojska odlazi.");
    expect(body).toMatch(/Resolved: Ana/u);
  });

  test("resolves and opens again without script", async () => {
    const id = await commented(1, "Koja vojska?");
    const back = await marko.form(`/comments/${id}/resolve`, {});
    expect([back.status, back.headers.get("location")]).toEqual([
      303,
      `/documents/${documentId}/comments#comment-${id}`,
    ]);
    expect((await annotations()).segments[ids[0] ?? 0].openComments).toBe(0);
    await marko.form(`/comments/${id}/reopen`, {});
    expect((await annotations()).segments[ids[0] ?? 0].openComments).toBe(1);
    expect((await marko.form("/comments/999999/resolve", {})).status).toBe(404);
  });

  test("says what to do where nobody has commented yet", async () => {
    expect((await marko.get(`/documents/${documentId}/comments`)).body).toMatch(/Alt\+M/u);
  });
});

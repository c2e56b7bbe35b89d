import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { client, type RunningApp, startApp } from "../support/app.ts";
import { listenTo } from "../support/event-stream.ts";
import { ANA, textDocument } from "../support/stores.ts";

let app: RunningApp;
let documentId: number;
let ids: readonly number[];

beforeEach(async () => {
  app = await startApp();
  documentId = await app.documents.add(textDocument("Kiša pada. Snijeg ide. Puše bura."), ANA);
  ids = (await app.documents.segments(documentId)).map(({ id }) => id);
});

afterEach(() => app.stop());

const as = (author: string) =>
  client(app, { cookie: `tumac-author=${encodeURIComponent(author)}` });
const cookieOf = (author: string) => ({ cookie: `tumac-author=${encodeURIComponent(author)}` });
const follow = (sitting: string, author = "Ana", more = "") =>
  listenTo(app, `?document=${documentId}&sitting=${sitting}${more}`, cookieOf(author));
const save = (segment: number | undefined, target: string, sitting: string) =>
  as("Marko").put(`/api/segments/${segment}`, { target, status: "draft", base: 0, sitting });

describe("a page of a document", () => {
  test("is told of every save in it, with the page that made it", async () => {
    const { nextOf } = await follow("here");
    await save(ids[1], "It snows.", "there");
    expect(await nextOf("saved")).toMatchObject({
      segments: [{ id: ids[1], revision: 1 }],
      sitting: "there",
    });
  });

  test("is not told of another document, nor is one that follows none", async () => {
    const other = await app.documents.add(textDocument("Grmi."), ANA);
    const [segment] = await app.documents.segments(other);
    const { nextOf } = await follow("here");
    const { next } = await listenTo(app, "");
    await save(segment?.id, "It thunders.", "there");
    await save(ids[0], "It rains.", "there");
    expect(await nextOf("saved")).toMatchObject({ segments: [{ id: ids[0] }] });
    app.events.rowsChanged();
    expect((await next())?.name).toBe("glossary");
    expect((await next())?.data).toEqual({ turn: 0 });
    expect((await next())?.data).toEqual({ turn: 1 });
  });

  test("is told of restored texts, and of what was written in another way", async () => {
    await save(ids[0], "It rains.", "there");
    const { nextOf } = await follow("here");
    const body = { revision: 1, base: 1, sitting: "there" };
    await save(ids[0], "It is raining.", "there");
    await as("Marko").post(`/api/segments/${ids[0]}/restore`, body);
    await nextOf("saved");
    expect(await nextOf("saved")).toMatchObject({ sitting: "there", segments: [{ id: ids[0] }] });
    app.feed.tell(documentId, { type: "structure", sitting: null });
    expect(await nextOf("structure")).toMatchObject({ sitting: null });
  });

  test("that was away learns what others did meanwhile, each segment once", async () => {
    const first = await follow("here");
    const { turn } = await first.nextOf("missed");
    first.leave();
    await save(ids[0], "It r", "there");
    await save(ids[0], "It rains.", "there");
    await save(ids[2], "The bora blows.", "here");
    const again = await follow("here", "Ana", `&since=${turn}`);
    const missed = await again.nextOf("missed");
    expect(missed).toEqual({
      turn: turn + 3,
      segments: [{ id: ids[0], revision: 1 }],
      structure: false,
    });
    const { cookie } = cookieOf("Ana");
    const query = `?document=${documentId}&sitting=here&since=${turn}`;
    const resumed = await listenTo(app, query, { cookie, "last-event-id": String(turn + 3) });
    expect((await resumed.nextOf("missed")).segments).toEqual([]);
  });

  test.each([
    ["of an earlier start of the server", -1],
    ["that is yet to come", 1],
  ])("that knows a turn %s reads all anew", async (_name, step) => {
    const { nextOf } = await follow("here", "Ana", `&since=${app.feed.turn + step}`);
    expect(await nextOf("missed")).toMatchObject({ segments: null, structure: true });
  });

  test("that is not there cannot be followed", async () => {
    const { response } = await listenTo(app, "?document=99&sitting=here");
    expect(response.status).toBe(404);
    expect(app.events.followers).toBe(0);
  });
});

describe("who is where", () => {
  const enter = (author: string, sitting: string, segment: number | null) =>
    as(author).put(`/api/documents/${documentId}/presence`, { sitting, segment });
  const present = (author: string, sitting: string, segment: number | null | undefined) => ({
    author,
    sitting,
    segment,
  });

  test("is told on coming, on moving and on going, by name", async () => {
    const ana = await follow("a");
    expect((await ana.nextOf("presence")).present).toEqual([present("Ana", "a", null)]);
    const marko = await follow("m", "Marko");
    expect((await ana.nextOf("presence")).present).toEqual([
      present("Ana", "a", null),
      present("Marko", "m", null),
    ]);
    expect((await enter("Marko", "m", ids[1] ?? 0)).status).toBe(204);
    expect((await ana.nextOf("presence")).present[1]).toEqual(present("Marko", "m", ids[1]));
    marko.leave();
    expect((await ana.nextOf("presence")).present).toEqual([present("Ana", "a", null)]);
  });

  test("is told once for moves that follow each other closely", async () => {
    const ana = await follow("a");
    await ana.nextOf("presence");
    for (const id of ids) await enter("Marko", "m", id);
    expect((await ana.nextOf("presence")).present[1]).toEqual(present("Marko", "m", ids[2]));
  });

  test("is kept while a page connects anew, and forgotten once it has left on both ways", async () => {
    const old = await follow("a");
    await old.nextOf("presence");
    const fresh = await follow("a");
    await fresh.nextOf("presence");
    const marko = await follow("m", "Marko");
    await marko.nextOf("presence");
    old.leave();
    await expect.poll(() => app.events.followers).toBe(2);
    expect(app.presence.of(documentId)).toHaveLength(2);
    fresh.leave();
    expect((await marko.nextOf("presence")).present).toEqual([present("Marko", "m", null)]);
  });

  test("is forgotten after a silence: first the segment, and without a connection all", async () => {
    const ana = await follow("a");
    await ana.nextOf("presence");
    await enter("Ana", "a", ids[0] ?? 0);
    await enter("Marko", "m", ids[1] ?? 0);
    app.time.now += 80_000;
    expect(app.presence.of(documentId)).toEqual([present("Ana", "a", null)]);
  });

  test("is a text, whatever a name looks like", async () => {
    const name = '<img src="x">\n\nevent: saved';
    const ana = await follow("a", name);
    expect((await ana.nextOf("presence")).present).toEqual([present(name, "a", null)]);
  });

  test.each([
    ["a segment of another document", { sitting: "a", segment: 99 }, 404],
    ["no page", { segment: null }, 400],
    ["a name of a page without end", { sitting: "a".repeat(101), segment: null }, 400],
  ])("is not told of %s", async (_name, body, status) => {
    const answer = await as("Ana").put(`/api/documents/${documentId}/presence`, body);
    expect(answer.status).toBe(status);
    expect(app.presence.of(documentId)).toEqual([]);
  });
});

describe("a lock", () => {
  const lock = (locked: boolean, author = "Ana") =>
    as(author).put(`/api/segments/${ids[0]}/lock`, { locked, sitting: "a" });

  test("keeps everybody from writing, says whose it is, and is told to all", async () => {
    const { nextOf } = await follow("m", "Marko");
    const { body } = await lock(true);
    expect(body.row).toMatchObject({ locked: true, lockedBy: { author: "Ana", at: app.time.now } });
    expect(await nextOf("locked")).toMatchObject({ segments: [{ id: ids[0] }], sitting: "a" });
    expect((await save(ids[0], "It rains.", "m")).status).toBe(423);
  });

  test("is taken away again by anybody, and told only where it changed something", async () => {
    await lock(true);
    await lock(true, "Marko");
    const { turn } = app.feed;
    expect((await lock(false, "Marko")).body.row).toMatchObject({ locked: false });
    expect((await lock(false)).body.row.lockedBy).toBeUndefined();
    expect(app.feed.turn).toBe(turn + 1);
    expect((await save(ids[0], "It rains.", "m")).status).toBe(200);
  });

  test("that the file sets stays", async () => {
    await app.database
      .updateTable("segments")
      .set({ locked: 1 })
      .where("id", "=", ids[0] ?? 0)
      .execute();
    const { status, body } = await lock(false);
    expect([status, body.error.name]).toEqual([423, "lockedByFile"]);
  });

  test("of a segment that is not there is refused", async () => {
    expect((await as("Ana").put("/api/segments/99/lock", { locked: true })).status).toBe(404);
  });
});

describe("rows by their numbers", () => {
  const rows = (query: string) => as("Ana").get(`/api/documents/${documentId}/rows?ids=${query}`);

  test("come in the order of the document, and of this one alone", async () => {
    const other = await app.documents.add(textDocument("Grmi."), ANA);
    const [foreign] = await app.documents.segments(other);
    const { body } = await rows(`${ids[2]},${foreign?.id},${ids[0]}`);
    const sources = body.segments.map(({ source }: { source: string }) => source);
    expect(sources).toEqual(["Kiša pada.", "Puše bura."]);
  });

  test.each(["", "a", "1,", Array.from({ length: 201 }, (_, at) => at + 1).join(",")])(
    "are refused for %j",
    async (query) => {
      expect((await rows(query)).status).toBe(400);
    },
  );
});

describe("many followers", () => {
  test("of one document hear a save, and leave nothing behind", async () => {
    const pages = await Promise.all(Array.from({ length: 50 }, (_, at) => follow(`page${at}`)));
    await Promise.all(pages.map(({ nextOf }) => nextOf("missed")));
    await save(ids[0], "It rains.", "there");
    for (const { nextOf } of pages)
      expect(await nextOf("saved")).toMatchObject({ sitting: "there" });
    for (const { leave } of pages) leave();
    await expect.poll(() => app.events.followers).toBe(0);
    expect(app.presence.of(documentId)).toEqual([]);
  });

  test("do not wait for one who does not read: it is cut off, and others hear on", async () => {
    const slow = await follow("slow");
    const segments = Array.from({ length: 20_000 }, (_, id) => ({ id, revision: 1 }));
    for (let turn = 0; turn < 30; turn++)
      app.feed.tell(documentId, { type: "saved", segments, sitting: null });
    await expect.poll(() => app.events.followers).toBe(0);
    expect(slow.response.status).toBe(200);
    const { nextOf } = await follow("here");
    await save(ids[0], "It rains.", "there");
    expect(await nextOf("saved")).toMatchObject({ sitting: "there" });
  });

  test("end with the server", async () => {
    const { next, nextOf } = await follow("here");
    await nextOf("presence");
    app.events.end();
    expect(await next()).toBeUndefined();
  });
});

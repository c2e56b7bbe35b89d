import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { client, type RunningApp, startApp } from "../support/app.ts";
import { ANA, textDocument } from "../support/stores.ts";

let app: RunningApp;
let api: ReturnType<typeof client>;
let path: string;
let ids: readonly number[];

beforeEach(async () => {
  app = await startApp();
  api = client(app);
  const id = await app.documents.add(textDocument("Jedan. Dva."), ANA);
  path = `/api/documents/${id}`;
  ids = (await app.documents.segments(id)).map((segment) => segment.id);
});
afterEach(() => app.stop());

async function save(index: number, target: string, status = "draft"): Promise<void> {
  const segment = `/api/segments/${ids[index]}`;
  const { body } = await api.get(segment);
  app.time.now += 1_000;
  await api.put(segment, { target, status, base: body.row.revision });
}

async function targets(query: string): Promise<readonly string[]> {
  const { body } = await api.get(`${path}/state?${query}`);
  return body.segments.map(({ target }: { readonly target: string }) => target);
}

describe("the history of a document for programs", () => {
  test("a version is named, seen, compared and brought back", async () => {
    await save(0, "One.");
    const made = await api.post(`${path}/versions`, { name: "  Prva  " });
    expect([made.status, made.body.name, made.body.number]).toEqual([201, "Prva", 2]);
    await save(0, "Number one.");
    expect(await targets(`version=${made.body.id}`)).toEqual(["One.", ""]);
    const compared = await api.get(`${path}/comparison?from=${made.body.id}&to=now`);
    expect(compared.body.rows).toMatchObject([
      { id: ids[0], before: [{ target: "One." }], after: [{ target: "Number one." }] },
    ]);
    expect(compared.body.words.target).toEqual({ added: 1, removed: 0, changed: 1 });
    const { base } = compared.body;
    const asked = { version: made.body.id, base, rows: [ids[0]] };
    const restored = await api.post(`${path}/restore`, asked);
    expect(restored.body).toMatchObject({
      restored: [{ id: ids[0], revision: 3 }],
      structure: false,
      left: [],
      version: { kind: "restore" },
    });
    const { body } = await api.get(`${path}/versions`);
    expect(body.versions.map(({ kind }: { kind: string }) => kind)).toEqual([
      "restore",
      "named",
      "import",
    ]);
  });

  test("a state can be asked for by its time", async () => {
    await save(0, "One.");
    const time = new Date(app.time.now).toISOString();
    await save(1, "Two.");
    expect(await targets(`at=${time}`)).toEqual(["One.", ""]);
    expect(await targets(`at=${app.time.now}`)).toEqual(["One.", "Two."]);
    const { body } = await api.get(`${path}/comparison?from=${time}`);
    expect(body.rows).toHaveLength(1);
  });

  test("what others wrote meanwhile is not overwritten", async () => {
    const version = (await api.get(`${path}/versions`)).body.versions[0].id;
    await save(0, "One.");
    const { base } = (await api.get(`${path}/comparison?from=${version}`)).body;
    await save(0, "Number one.");
    const refused = await api.post(`${path}/restore`, { version, base });
    expect([refused.status, refused.body.error.name]).toEqual([409, "stateChanged"]);
    expect(refused.body.error.details).toEqual({ positions: [1] });
  });

  test.each([
    ["state?at=jučer", 400],
    ["state", 400],
    ["state?version=999", 404],
    ["comparison?from=sutra", 404],
  ])("%s is refused", async (query, status) => {
    expect((await api.get(`${path}/${query}`)).status).toBe(status);
  });

  test("a state of another document is no state of this one", async () => {
    const other = await app.documents.add(textDocument("Tri."), ANA);
    const [version] = await app.versions.list(other);
    expect((await api.get(`${path}/state?version=${version?.id}`)).status).toBe(404);
  });
});

describe("a version is made when all of a document has reached a status", () => {
  async function reached(): Promise<readonly unknown[]> {
    const { body } = await api.get(`${path}/versions`);
    return body.versions
      .filter(({ kind }: { kind: string }) => kind === "status")
      .map((version: { author: string; status: string; through: number }) => version.status);
  }

  test("by the last of its segments, and not before", async () => {
    await save(0, "One.", "translated");
    expect(await reached()).toEqual([]);
    await save(1, "Two.");
    expect(await reached()).toEqual([]);
    await save(1, "Two.", "translated");
    expect(await reached()).toEqual(["translated"]);
  });

  test("again where it was left and reached anew, but not when the same is confirmed twice", async () => {
    await save(0, "One.", "translated");
    await save(1, "Two.", "translated");
    await save(1, "Two.", "translated");
    expect(await reached()).toEqual(["translated"]);
    await save(0, "Number one.");
    expect(await reached()).toEqual(["translated"]);
    await save(0, "Number one.", "translated");
    expect(await reached()).toEqual(["translated", "translated"]);
  });

  test("by a review, too", async () => {
    await save(0, "One.", "translated");
    await save(1, "Two.", "translated");
    for (const id of ids) {
      const { revision: base = 0, target = "" } = (await app.segments.find(id)) ?? {};
      const review = { author: "Iva", at: app.time.now, origin: "review", target, base } as const;
      await app.reviews.decide(id, {
        ...{ revision: base, decision: "accepted", reason: "" },
        save: { ...review, status: "reviewed" },
      });
    }
    expect(await reached()).toEqual(["reviewed", "translated"]);
  });
});

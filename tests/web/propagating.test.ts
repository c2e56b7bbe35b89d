import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { ActResults, EqualSegments } from "../../views/search-models.ts";
import { client, conceptBody, type RunningApp, startApp } from "../support/app.ts";

let app: RunningApp;
let ana: ReturnType<typeof client>;
let documentId: number;
let ids: readonly number[];

beforeEach(async () => {
  app = await startApp();
  ana = client(app);
  const text = "Kalifat pada.\nKraj.\nKalifat pada.\nKalifat pada.\nKalifat pada!";
  documentId = (await ana.post("/api/documents", { title: "Vijesti", text })).body.id;
  const { body } = await ana.get(`/api/documents/${documentId}/segments`);
  ids = body.segments.map(({ id }: { id: number }) => id);
});

afterEach(() => app.stop());

const path = (position: number) => `/api/segments/${ids[position - 1]}`;
const row = async (position: number) => (await ana.get(path(position))).body.row;

const translate = async (position: number, target: string, status = "translated") => {
  const { revision: base } = await row(position);
  await ana.put(path(position), { target, status, base });
};

const equals = async (position: number): Promise<EqualSegments> =>
  (await ana.get(`${path(position)}/equals`)).body;

const propagate = async (from: number, to: readonly number[]): Promise<ActResults> => {
  const rows = await Promise.all(to.map(row));
  const segments = rows.map(({ id, revision }) => ({ id, revision }));
  return (await ana.post(`${path(from)}/propagate`, { segments })).body;
};

const outcomes = ({ results }: ActResults) => results.map(({ outcome }) => outcome);
const positions = (segments: EqualSegments["open"]) => segments.map(({ position }) => position);

describe("the same sentence", () => {
  test("is named where it is open, and apart where it is translated otherwise", async () => {
    await translate(1, "The caliphate falls.");
    await translate(3, "It falls.");
    const found = await equals(1);
    expect(found).toMatchObject({ source: "Kalifat pada.", target: "The caliphate falls." });
    expect(positions(found.open)).toEqual([4]);
    expect(positions(found.different)).toEqual([3]);
  });

  test("is not named where it is translated alike, or locked", async () => {
    await translate(1, "It falls.");
    await translate(3, "It falls.");
    await app.database
      .updateTable("segments")
      .set({ locked: 1 })
      .where("id", "=", ids[3] ?? 0)
      .execute();
    expect(await equals(1)).toMatchObject({ open: [], different: [], locked: 1 });
  });

  test("is asked about only once its translation is confirmed", async () => {
    await translate(1, "It falls.", "draft");
    expect(await equals(1)).toMatchObject({ status: "draft", open: [], different: [] });
  });

  test("is not another document's", async () => {
    await ana.post("/api/documents", { title: "B", text: "Kalifat pada." });
    await translate(1, "It falls.");
    expect(positions((await equals(1)).open)).toEqual([3, 4]);
  });

  test("of a segment that is not there is not found", async () => {
    expect((await ana.get("/api/segments/999/equals")).status).toBe(404);
    expect((await ana.post("/api/segments/999/propagate", { segments: [] })).status).toBe(404);
  });
});

describe("a translation that is carried over", () => {
  test("is confirmed there too, as a revision that says where it came from", async () => {
    await translate(1, "It falls.");
    const { results, progress } = await propagate(1, [3, 4]);
    expect(results).toMatchObject([
      { outcome: "done", row: { target: "It falls.", status: "translated", outdated: false } },
      { outcome: "done", row: { target: "It falls.", status: "translated", outdated: false } },
    ]);
    expect(progress.segments.translated).toBe(3);
    const { body } = await ana.get(`${path(3)}/revisions`);
    expect(body.revisions[0]).toMatchObject({ origin: "propagated", status: "translated" });
  });

  test("is a draft where an error stands that only the first has set aside", async () => {
    await ana.post("/api/concepts", conceptBody(["kalifat", "caliphate"]));
    await translate(1, "It falls.");
    const { findings } = await row(1);
    const { rule, fingerprint } = findings[0];
    const exception = { rule, fingerprint, reason: "a pronoun", scope: "place" };
    await ana.post(`${path(1)}/exceptions`, exception);
    await translate(1, "It falls.");
    expect((await propagate(1, [3])).results).toMatchObject([{ row: { status: "draft" } }]);
  });

  test("goes to no segment with another source, nor from one that is not confirmed", async () => {
    await translate(1, "It falls.");
    expect(outcomes(await propagate(1, [2, 5]))).toEqual(["nothing", "nothing"]);
    await translate(2, "The end.", "draft");
    expect(outcomes(await propagate(2, [1]))).toEqual(["nothing"]);
  });

  test("does not overwrite what somebody has written meanwhile", async () => {
    await translate(1, "It falls.");
    await translate(3, "Mine.", "draft");
    const segments = [{ id: ids[2], revision: 0 }];
    const { body } = await ana.post(`${path(1)}/propagate`, { segments });
    expect(outcomes(body)).toEqual(["changed"]);
    expect((await row(3)).target).toBe("Mine.");
  });

  test("can be taken back: what was open is open again, what was confirmed otherwise is so again", async () => {
    await translate(1, "It falls.");
    await translate(3, "It is falling.");
    const { results } = await propagate(1, [3, 4]);
    const segments = results.map(({ id, revision }) => ({ id, revision }));
    const undone = await ana.post(`/api/documents/${documentId}/undo`, { segments });
    expect(outcomes(undone.body)).toEqual(["done", "done"]);
    expect(await row(3)).toMatchObject({ target: "It is falling.", status: "translated" });
    expect(await row(4)).toMatchObject({ target: "", status: "initial" });
  });
});

import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { ActResults, FoundSegments } from "../../views/search-models.ts";
import { client, conceptBody, type RunningApp, startApp } from "../support/app.ts";

let app: RunningApp;
let ana: ReturnType<typeof client>;
let documentId: number;
let ids: readonly number[];

const TEXT = "Kalifat pada.\nBorci bježe iz kalifata.\nKalifat je gotov.\nKraj.";

beforeEach(async () => {
  app = await startApp();
  ana = client(app);
  documentId = (await ana.post("/api/documents", { title: "Vijesti", text: TEXT })).body.id;
  const { body } = await ana.get(`/api/documents/${documentId}/segments`);
  ids = body.segments.map(({ id }: { id: number }) => id);
});

afterEach(() => app.stop());

const find = async (asked: Readonly<Record<string, string>>): Promise<FoundSegments> => {
  const { body } = await ana.get(`/api/documents/${documentId}/find?${new URLSearchParams(asked)}`);
  return body;
};

/** Saves the translation of the segment at a position, as a confirmed one or a draft. */
const translate = async (position: number, target: string, status = "translated") => {
  const { body } = await ana.put(path(position), { target, status, base: await base(position) });
  return body.number;
};

const path = (position: number) => `/api/segments/${ids[position - 1]}`;
const row = async (position: number) => (await ana.get(path(position))).body.row;
const base = async (position: number) => (await row(position)).revision;

/** Every segment that is found, as the page would choose them all. */
async function replaceAll(query: string, text: string, more: object = {}): Promise<ActResults> {
  const { segments } = await find({ q: query, with: text });
  const chosen = segments.map(({ id, revision }) => ({ id, revision }));
  return replace(query, text, { segments: chosen, ...more });
}

async function replace(query: string, text: string, more: object): Promise<ActResults> {
  const body = { query, kind: "plain", replacement: { text }, ...more };
  return (await ana.post(`/api/documents/${documentId}/replace`, body)).body;
}

const undo = async ({ results }: ActResults): Promise<ActResults> => {
  const segments = results.map(({ id, revision }) => ({ id, revision }));
  return (await ana.post(`/api/documents/${documentId}/undo`, { segments })).body;
};

const outcomes = ({ results }: ActResults) => results.map(({ outcome }) => outcome);

describe("finding", () => {
  test("says where the words stand in the source", async () => {
    const found = await find({ q: "kalifat", side: "source" });
    expect(found.total).toEqual({ matches: 3, segments: 3, more: false });
    expect(found.segments.map(({ position, places }) => [position, places])).toEqual([
      [1, [{ from: 0, to: 7 }]],
      [2, [{ from: 15, to: 22 }]],
      [3, [{ from: 0, to: 7 }]],
    ]);
  });

  test.each([
    ["whole words", { kind: "word" }, [1, 3]],
    ["capitals as they are written", { case: "1" }, [2]],
    ["a pattern", { q: "^k\\w+ je", kind: "regex" }, [3]],
    ["letters whatever their marks", { q: "bjeze", bare: "1" }, [2]],
  ])("can look for %s", async (_what, asked, positions) => {
    const { segments } = await find({ q: "kalifat", side: "source", ...asked });
    expect(segments.map(({ position }) => position)).toEqual(positions);
  });

  test("comes in pages, and counts the whole document with the first", async () => {
    const first = await find({ q: "kalifat", side: "source", limit: "2" });
    expect(first).toMatchObject({ total: { matches: 3 }, next: 2 });
    const second = await find({ q: "kalifat", side: "source", limit: "2", after: "2" });
    expect(second).toMatchObject({ total: null, next: null });
    expect(second.segments.map(({ position }) => position)).toEqual([3]);
  });

  test("says what is wrong with a pattern, in the reader's language", async () => {
    const english = await ana.get(`/api/documents/${documentId}/find?q=(a&kind=regex`);
    expect(english).toMatchObject({ status: 422, body: { error: { name: "patternOpen" } } });
    expect(english.body.error.message).toContain("(a");
    const replaced = await ana.get(`/api/documents/${documentId}/find?q=(a)&kind=regex&with=$2`);
    expect(replaced.body.error.name).toBe("replacementGroup");
  });

  test.each([
    ["no words", { q: "" }],
    ["words without end", { q: "a".repeat(501) }],
    ["a line break as a replacement", { q: "a", with: "a\nb" }],
  ])("refuses %s", async (_what, asked) => {
    const query = new URLSearchParams(asked);
    expect((await ana.get(`/api/documents/${documentId}/find?${query}`)).status).toBe(400);
  });

  test("in a document that is not there finds nothing, in words", async () => {
    expect((await ana.get("/api/documents/999/find?q=a")).status).toBe(404);
  });
});

describe("the preview of a replacement", () => {
  beforeEach(() => ana.post("/api/concepts", conceptBody(["kalifat", "caliphate"])));

  test("shows the text afterwards, and what becomes of its status", async () => {
    await translate(1, "The caliphate falls.");
    await translate(2, "Fighters flee the caliphate", "draft");
    await translate(3, "The caliphate is over; the end.");
    const { segments } = await find({ q: "the caliphate", with: "caliphate" });
    expect(segments.map(({ proposal, prospect }) => [proposal, prospect])).toEqual([
      ["caliphate falls.", "ready"],
      ["Fighters flee caliphate", "ready"],
      ["caliphate is over; the end.", "ready"],
    ]);
    const worse = await find({ q: "caliphate", with: "kingdom" });
    expect(worse.segments.map(({ prospect }) => prospect)).toEqual(["draft", "ready", "draft"]);
    const same = await find({ q: "caliphate", with: "caliphate" });
    expect(same.segments.map(({ prospect }) => prospect)).toEqual(["same", "same", "same"]);
  });

  test("says that a reviewed text would only be confirmed, and proposes nothing for the source", async () => {
    const segment = await row(4);
    await app.segments.save(segment.id, {
      ...{ target: "The end.", status: "reviewed", base: 0, origin: "import" },
      ...{ author: "Ana", at: 1 },
    });
    const [reviewed] = (await find({ q: "end", with: "finish" })).segments;
    expect(reviewed).toMatchObject({ prospect: "translated", proposal: "The finish." });
    const { segments } = await find({ q: "kraj", side: "source", with: "početak" });
    expect(segments).toMatchObject([{ proposal: null, prospect: null }]);
  });
});

describe("replacing", () => {
  test("makes a revision of each, and leaves what was confirmed confirmed", async () => {
    await translate(1, "The fighters fall.");
    await translate(2, "Fighters flee.", "draft");
    const { results, progress } = await replaceAll("fighters", "soldiers");
    expect(results).toMatchObject([
      { outcome: "done", revision: 2, row: { target: "The soldiers fall.", status: "translated" } },
      { outcome: "done", revision: 2, row: { target: "soldiers flee.", status: "draft" } },
    ]);
    expect(progress.segments).toMatchObject({ translated: 1, draft: 1, initial: 2 });
    const { body } = await ana.get(`${path(1)}/revisions`);
    expect(body.revisions[0]).toMatchObject({ origin: "replaced", author: "Ana" });
  });

  test("makes a draft of a confirmed text in which an error would stand", async () => {
    await ana.post("/api/concepts", conceptBody(["kalifat", "caliphate"]));
    await translate(1, "The caliphate falls.");
    const { results } = await replaceAll("caliphate", "kingdom");
    expect(results).toMatchObject([{ outcome: "draft", row: { status: "draft" } }]);
  });

  test("keeps the capitals where that is asked", async () => {
    await translate(1, "Fighters and fighters.");
    const replacement = { text: "soldiers", keepCase: true };
    await replaceAll("fighters", "soldiers", { replacement });
    expect((await row(1)).target).toBe("Soldiers and soldiers.");
  });

  test("of one place leaves the others", async () => {
    await translate(1, "One fighter, two fighter, three fighter.");
    const segments = [{ id: ids[0], revision: 1, places: [1] }];
    await replace("fighter", "fighters", { segments });
    expect((await row(1)).target).toBe("One fighter, two fighters, three fighter.");
  });

  test("does nothing to what was changed, locked or taken away meanwhile, and says so", async () => {
    for (const position of [1, 2, 3]) await translate(position, "A fighter.", "draft");
    const segments = [...ids, 999].map((id) => ({ id, revision: 1 }));
    await translate(1, "The fighter.", "draft");
    await app.database
      .updateTable("segments")
      .set({ locked: 1 })
      .where("id", "=", ids[1] ?? 0)
      .execute();
    const answer = await replace("fighter", "soldier", { segments });
    expect(outcomes(answer)).toEqual(["changed", "locked", "done", "changed", "gone"]);
    expect((await row(1)).target).toBe("The fighter.");
    expect((await row(2)).target).toBe("A fighter.");
  });

  test("touches no other document than the one that is asked for", async () => {
    const other = (await ana.post("/api/documents", { title: "B", text: "Druga." })).body.id;
    await translate(1, "A fighter.");
    const body = {
      ...{ query: "fighter", kind: "plain", replacement: { text: "soldier" } },
      segments: [{ id: ids[0], revision: 1 }],
    };
    const answer = await ana.post(`/api/documents/${other}/replace`, body);
    expect(outcomes(answer.body)).toEqual(["gone"]);
    expect((await row(1)).target).toBe("A fighter.");
  });
});

describe("taking a replacement back", () => {
  test("gives back the texts and their statuses, as revisions of their own", async () => {
    await ana.post("/api/concepts", conceptBody(["kalifat", "caliphate"]));
    await translate(1, "The caliphate falls.");
    await translate(2, "Fighters flee the caliphate", "draft");
    const before = [await row(1), await row(2)];
    const replaced = await replaceAll("caliphate", "kingdom");
    expect(outcomes(await undo(replaced))).toEqual(["done", "done"]);
    for (const [index, { target, status, outdated, findings }] of before.entries()) {
      const revision = { target, status, outdated, findings, revision: 3 };
      expect(await row(index + 1)).toMatchObject(revision);
    }
    const { body } = await ana.get(`${path(1)}/revisions`);
    expect(body.revisions[0]).toMatchObject({ origin: "restored", restoredFrom: 1 });
  });

  test("does not touch what was written since", async () => {
    await translate(1, "A fighter.");
    await translate(2, "A fighter.");
    const replaced = await replaceAll("fighter", "soldier");
    await translate(1, "Two soldiers.");
    expect(outcomes(await undo(replaced))).toEqual(["changed", "done"]);
    expect((await row(1)).target).toBe("Two soldiers.");
    expect((await row(2)).target).toBe("A fighter.");
  });

  test("takes back nothing that was typed", async () => {
    const number = await translate(1, "A fighter.");
    const segments = [{ id: ids[0], revision: number }];
    const { body } = await ana.post(`/api/documents/${documentId}/undo`, { segments });
    expect(outcomes(body)).toEqual(["nothing"]);
  });
});

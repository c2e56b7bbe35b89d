import { beforeEach, describe, expect, test } from "vitest";
import { client, conceptBody, type RunningApp, startApp } from "../support/app.ts";

let app: RunningApp;
let ask: ReturnType<typeof client>;
let id: number;

const TEXT = "Kalifat je pao, borci bježe. Vlada šuti.\n";

beforeEach(async () => {
  app = await startApp();
  ask = client(app);
  id = (await ask.post("/api/documents", { title: "Vijest", text: TEXT })).body.id;
  return () => app.stop();
});

const rows = async () => (await ask.get(`/api/documents/${id}/segments`)).body.segments;
const exported = async () => (await ask.get(`/api/documents/${id}/export?draft=1`)).body;

async function write(segmentId: number, target: string, base: number) {
  await ask.put(`/api/segments/${segmentId}`, { target, status: "draft", base });
}

async function split(at: number, targetAt: number | null = null) {
  const [first] = await rows();
  const body = { at, targetAt, base: first.revision };
  return { first, answer: await ask.post(`/api/segments/${first.id}/split`, body) };
}

describe("a segment that is split over HTTP", () => {
  test("answers the rows that came, with their terms, and the step that can be taken back", async () => {
    await ask.post("/api/concepts", conceptBody(["kalifat", "caliphate"]));
    const { first, answer } = await split(16);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      kind: "split",
      removed: [first.id],
      rows: [
        { position: 1, source: "Kalifat je pao,", terms: [{ text: "Kalifat" }] },
        { position: 2, source: "borci bježe.", terms: [] },
      ],
      progress: { segments: { initial: 3 } },
    });
    expect((await rows()).map((row: { source: string }) => row.source)).toEqual([
      "Kalifat je pao,",
      "borci bježe.",
      "Vlada šuti.",
    ]);
  });

  test("is exported where it stands, with the source where nothing is translated yet", async () => {
    await split(16);
    expect(await exported()).toBe(TEXT);
    const [first] = await rows();
    await write(first.id, "The caliphate fell,", 0);
    expect(await exported()).toBe("The caliphate fell, borci bježe. Vlada šuti.\n");
  });

  test("tells the pages that have its document open", async () => {
    const turn = app.feed.turn;
    await split(16);
    expect(app.feed.missed(id, { turn, sitting: null })).toMatchObject({ structure: true });
  });

  test("from another revision is a conflict, and nothing happens", async () => {
    const [first] = await rows();
    const answer = await ask.post(`/api/segments/${first.id}/split`, { at: 16, base: 5 });
    expect(answer.status).toBe(409);
    expect(answer.body.error.name).toBe("segmentChanged");
    expect(await rows()).toHaveLength(2);
  });

  test.each([
    [{ at: -1, base: 0 }],
    [{ at: 1.5, base: 0 }],
    [{ base: 0 }],
    [{ at: 3, targetAt: "x", base: 0 }],
  ])("with %o is refused", async (body) => {
    const [first] = await rows();
    expect((await ask.post(`/api/segments/${first.id}/split`, body)).status).toBe(400);
  });

  test("keeps text that comes too late in its history, and says so", async () => {
    const { first } = await split(16);
    const body = { target: "Too late", status: "draft", base: 0 };
    const answer = await ask.put(`/api/segments/${first.id}`, body);
    expect(answer.status).toBe(410);
    expect(answer.body.error.name).toBe("segmentReplaced");
    const { revisions } = (await ask.get(`/api/segments/${first.id}/revisions`)).body;
    expect(revisions).toMatchObject([{ target: "Too late" }]);
  });
});

describe("the history", () => {
  test("of a segment that was split leads to those in its place, and theirs back to it", async () => {
    const { first, answer } = await split(16);
    const [made] = answer.body.rows;
    const past = (await ask.get(`/segments/${first.id}/history`)).body;
    expect(past).toContain(`/documents/${id}#segment-${made.id}`);
    const present = (await ask.get(`/segments/${made.id}/history`)).body;
    expect(present).toContain(`/segments/${first.id}/history`);
  });
});

describe("an exception", () => {
  test("goes with the part in which its finding stands, and comes back", async () => {
    await ask.post("/api/concepts", conceptBody(["borac", "fighter"]));
    const [first] = await rows();
    await write(first.id, "The caliphate fell, they flee.", 0);
    const row = (await ask.get(`/api/segments/${first.id}`)).body.row;
    const [{ rule, fingerprint }] = row.findings;
    const given = { rule, fingerprint, reason: "Zamjenica.", scope: "place" };
    await ask.post(`/api/segments/${first.id}/exceptions`, given);
    const { answer } = await split(16, 20);
    expect(answer.body.rows).toMatchObject([
      { findings: [], excepted: [] },
      { findings: [], excepted: [{ exception: { reason: "Zamjenica." } }] },
    ]);
    const undone = await ask.post(`/api/segment-steps/${answer.body.step}/undo`, {});
    expect(undone.body.rows).toMatchObject([
      { id: first.id, findings: [], excepted: [{ exception: { text: row.source } }] },
    ]);
  });
});

describe("segments that are joined over HTTP", () => {
  const join = async () => {
    const [first, second] = await rows();
    const body = { base: first.revision, nextBase: second.revision };
    return ask.post(`/api/segments/${first.id}/join`, body);
  };

  test("are one, and are two again when that is taken back", async () => {
    const before = await rows();
    const { body } = await join();
    expect(body).toMatchObject({
      kind: "join",
      removed: before.map((row: { id: number }) => row.id),
    });
    expect(await rows()).toMatchObject([{ source: TEXT.trim(), position: 1 }]);
    const undone = await ask.post(`/api/segment-steps/${body.step}/undo`, {});
    expect(undone.body.removed).toEqual([body.rows[0].id]);
    expect(await rows()).toEqual(before);
    const again = await ask.post(`/api/segment-steps/${body.step}/undo`, {});
    expect(again.status).toBe(409);
  });

  test("are exported as one translation", async () => {
    await join();
    const [joined] = await rows();
    await write(joined.id, "All is over.", 0);
    expect(await exported()).toBe("All is over.\n");
  });

  test("are not over the end of the document", async () => {
    await join();
    const [only] = await rows();
    const answer = await ask.post(`/api/segments/${only.id}/join`, { base: 0, nextBase: 0 });
    expect(answer.status).toBe(422);
    expect(answer.body.error.name).toBe("joinApart");
  });
});

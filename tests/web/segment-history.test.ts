import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { SegmentRow } from "../../views/models.ts";
import { client, type RunningApp, startApp } from "../support/app.ts";

let app: RunningApp;
let ana: ReturnType<typeof client>;
let marko: ReturnType<typeof client>;
let segment: SegmentRow;

beforeEach(async () => {
  app = await startApp();
  ana = client(app);
  marko = client(app, { cookie: "tumac-author=Marko" });
  const text = "Kalifat je pao, borci bježe. Vlada šuti.";
  const { body } = await ana.post("/api/documents", { title: "Vijesti", text });
  segment = (await ana.get(`/api/documents/${body.id}/segments`)).body.segments[0];
});

afterEach(() => app.stop());

const api = (rest = "") => `/api/segments/${segment.id}${rest}`;
const page = (rest = "") => `/segments/${segment.id}/history${rest}`;

/** Each text is a revision, a minute after the one before. */
async function write(texts: readonly string[], by = ana, base = 0) {
  for (const [index, target] of texts.entries()) {
    app.time.now += 60_000;
    await by.put(api(), { target, status: "translated", base: base + index });
  }
}

/** Kept at once, as if they had been typed over the years. */
async function writeMany(count: number) {
  for (let base = 0; base < count; base++) {
    const save = { target: `Text ${base + 1}`, status: "translated", base } as const;
    const act = { author: "Ana", at: base * 60_000, origin: "typed" } as const;
    await app.segments.save(segment.id, { ...save, ...act });
  }
}

const entries = (markup: string) =>
  [...markup.matchAll(/id="revision-(\d+)"/g)].map(([, number]) => Number(number));

test("without a choice, the text is compared with the last other one, not with its own confirmation", async () => {
  await write(["The caliphate fell.", "The caliphate has fallen."]);
  await marko.post(api("/review"), { decision: "accepted", base: 2 });
  const { body } = await ana.get(page());
  expect(entries(body)).toContain(3);
  expect(body).toContain("Od 1. do 3. inačice");
});

test("why a reviewer returned a text is read once beside the decision, and with the text where only texts are shown", async () => {
  await write(["The caliphate fell."]);
  const reason = "The tense is wrong.";
  await marko.post(api("/review"), { decision: "rejected", base: 1, reason });
  const { body } = await ana.get(page());
  const { body: texts } = await ana.get(page("?show=texts"));
  expect([body, texts].map((one) => one.split(reason).length - 1)).toEqual([1, 1]);
});

describe("a history of many revisions", () => {
  beforeEach(() => writeMany(230));

  test("comes page by page, each leading to its neighbours", async () => {
    const { body } = await ana.get(page());
    expect(entries(body)).toEqual(Array.from({ length: 100 }, (_, at) => 230 - at));
    expect(body).toContain(`${page("?from=229&amp;to=230&amp;before=131")}`);
    const older = await ana.get(page("?before=31"));
    expect(entries(older.body).filter((one) => one < 229)).toEqual(
      Array.from({ length: 30 }, (_, at) => 30 - at),
    );
    expect(older.body).toContain("before=131");
  });

  test.each([
    ["a number", "?revision=37", "?from=36&to=37&before=43#revision-37"],
    ["a number beyond the last", "?revision=999", "?from=229&to=230#revision-230"],
    ["a day", "?day=1970-01-01&unit=characters", "#revision-"],
  ])("leads to the revision of %s", async (_what, query, place) => {
    const { status, headers } = await ana.get(page(query));
    expect(status).toBe(302);
    expect(headers.get("location")).toContain(place);
  });

  test("compares two that stand on no common page, and keeps their handles", async () => {
    const { body } = await ana.get(page("?from=2&to=180"));
    expect(body).toMatch(/<del>2<\/del>.*<ins>180<\/ins>/u);
    expect(body).toMatch(/name="from" value="2" checked/u);
    expect(entries(body)).toContain(2);
  });

  test("is not sent whole with the segment, which says where all of it is", async () => {
    const { body } = await ana.get(api());
    expect(body.revisions).toHaveLength(50);
    expect(body.revisions[0]).toMatchObject({ number: 230, target: "Text 230" });
    expect(body.history).toBe(page());
  });

  test("is read by programs whole or in pieces", async () => {
    const all = await ana.get(api("/revisions"));
    expect(all.body).toMatchObject({ next: null });
    expect(all.body.revisions).toHaveLength(230);
    const some = await ana.get(api("/revisions?before=100&limit=2"));
    expect(some.body).toMatchObject({ revisions: [{ number: 99 }, { number: 98 }], next: 98 });
    expect((await ana.get(api("/revisions?before=2&limit=5"))).body.next).toBeNull();
    expect((await ana.get(api("/revisions?limit=-1"))).status).toBe(400);
  });
});

test("the open sitting is part of the newest page, and of no older one", async () => {
  await write(["It fell."]);
  await ana.put(api(), { target: "It fell today.", status: "draft", base: 1, sitting: "tab" });
  const pieces = await ana.get(api("/revisions?limit=1"));
  expect(pieces.body.revisions).toMatchObject([{ number: 2, open: true }]);
  expect((await ana.get(api("/revisions?before=2"))).body.revisions).toMatchObject([{ number: 1 }]);
  expect((await ana.get(page("?from=1&to=2"))).body).toMatch(/<ins>[^<]*today/u);
});

describe("the time line", () => {
  const act = (author: string, minutes: number) => ({
    author,
    at: app.time.now + minutes * 60_000,
  });

  test("has what is no text between the revisions that it happened between", async () => {
    await write(["It fell.", "It has fallen."]);
    const at = { segmentId: segment.id, documentId: segment.documentId };
    await app.annotations.add(at, "Je li pao?", act("Marko", -0.5));
    await app.segments.lock(segment.id, { locked: true, ...act("Iva", 1) });
    const { body } = await ana.get(page());
    const order = ["Segment je zaključan", "2. inačica</b>", "Je li pao?", "1. inačica</b>"];
    const places = order.map((one) => body.indexOf(one));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    const texts = await ana.get(page("?show=texts"));
    expect(texts.body).not.toContain("Je li pao?");
  });

  test("tells of an exception with its reason, and of its withdrawal", async () => {
    const refused = await ana.put(api(), { target: " ", status: "translated", base: 0 });
    const { rule, fingerprint } = refused.body.error.details.findings[0];
    const given = { rule, fingerprint, reason: "Naslov ostaje prazan.", scope: "place" };
    const { body } = await ana.post(api("/exceptions"), given);
    app.time.now += 1_000;
    await marko.delete(`/api/exceptions/${body.row.excepted[0].exception.id}`);
    const shown = (await ana.get(page())).body;
    expect(shown).toContain("Naslov ostaje prazan.");
    expect(shown).toMatch(/Iznimka je povučena: [^<]+<\/p><p class="quiet small">Marko/u);
  });

  test("says nothing of what a comment said that was deleted", async () => {
    const at = { segmentId: segment.id, documentId: segment.documentId };
    const { id } = await app.annotations.add(at, "Tajna.", act("Marko", 0));
    await app.annotations.correct(id, "Veća tajna.", act("Marko", 1));
    await app.annotations.resolve(id, act("Iva", 2));
    await app.annotations.remove(id, act("Ana", 3));
    const { body } = await ana.get(page());
    for (const told of ["Komentar je ispravljen", "Komentar je riješen", "Komentar je izbrisan"])
      expect(body).toContain(told);
    expect(body).not.toMatch(/tajna/iu);
  });

  test("tells what reviewers decided and found", async () => {
    await write(["It fell."]);
    const place = { document_id: segment.documentId, segment_id: segment.id, revision: 1 };
    const { author, at } = act("Iva", 1);
    await app.database
      .insertInto("review_decisions")
      .values({ ...place, decision: "rejected", reason: "Nije pao.", author, at })
      .execute();
    const facts = { category: "accuracy", severity: "major", note: "Broji dane." } as const;
    const nowhere = { start: null, end: null, withdrawn_at: null, withdrawn_by: null };
    await app.database
      .insertInto("review_issues")
      .values({ ...place, ...facts, ...nowhere, author, at })
      .execute();
    const { body } = await ana.get(page());
    for (const told of ["vraćena na doradu", "Nije pao.", "Primjedba na 1. inačicu", "Broji dane."])
      expect(body).toContain(told);
  });
});

describe("restoring", () => {
  beforeEach(() => write(["It fell.", "It has fallen."]));

  test("says why, where a reason is given", async () => {
    const given = { revision: 1, base: 2, comment: "  The client wants it so. " };
    const { body } = await ana.post(api("/restore"), given);
    expect(body).toMatchObject({ number: 3, comment: "The client wants it so." });
  });

  test("in the page leads to the new revision, with its reason", async () => {
    const fields = { revision: "1", base: "2", comment: "Kao u svibnju." };
    const { status, headers } = await ana.form(`/segments/${segment.id}/restore`, fields);
    expect([status, headers.get("location")]).toEqual([303, `${page()}#revision-3`]);
    expect((await ana.get(page())).body).toContain("Kao u svibnju.");
  });

  test("in the page refuses to write over what the reader has not seen", async () => {
    await write(["It fell today."], marko, 2);
    const fields = { revision: "1", base: "2", comment: "" };
    expect((await ana.form(`/segments/${segment.id}/restore`, fields)).status).toBe(409);
  });
});

describe("who wrote what", () => {
  const told = async (id = segment.id) => {
    const { body } = await ana.get(`/api/segments/${id}/blame`);
    return body.runs
      .filter((run: { by: object | null }) => run.by !== null)
      .map((run: { text: string; by: { author: string; number: number } }) => [
        run.text,
        run.by.author,
        run.by.number,
      ]);
  };

  test("is told of each word, in the page with links to the revisions", async () => {
    await write(["It fell."]);
    await write(["It finally fell."], marko, 1);
    expect(await told()).toEqual([
      ["It", "Ana", 1],
      ["finally", "Marko", 2],
      ["fell.", "Ana", 1],
    ]);
    const { body } = await ana.get(page("?view=words"));
    expect(body).toMatch(/href="#revision-2" title="2\. inačica · Marko · [^"]+"[^>]*>finally</u);
  });

  test("comes back with a text that is restored", async () => {
    await write(["It fell."]);
    await write(["They flee."], marko, 1);
    await marko.post(api("/restore"), { revision: 1, base: 2 });
    expect(await told()).toEqual([["It fell.", "Ana", 1]]);
  });

  test("outlives a split and a join: whoever splits a segment has not written it", async () => {
    await write(["It fell, they flee."]);
    await write(["It fell, and they flee."], marko, 1);
    const iva = client(app, { cookie: "tumac-author=Iva" });
    const cut = { at: 16, targetAt: 9, base: 2 };
    const { body } = await iva.post(api("/split"), cut);
    const [first, second] = body.rows;
    expect(await told(first.id)).toEqual([["It fell,", "Ana", 1]]);
    expect(await told(second.id)).toEqual([
      ["and", "Marko", 2],
      ["they flee.", "Ana", 1],
    ]);
    const bases = { base: first.revision, nextBase: second.revision };
    const joined = await iva.post(`/api/segments/${first.id}/join`, bases);
    expect(await told(joined.body.rows[0].id)).toEqual([
      ["It fell,", "Ana", 1],
      ["and", "Marko", 2],
      ["they flee.", "Ana", 1],
    ]);
    const shown = (await ana.get(`/segments/${joined.body.rows[0].id}/history?view=words`)).body;
    expect(shown).toContain(`/segments/${segment.id}/history?revision=2`);
    expect(shown).toContain("nastao spajanjem");
  });
});

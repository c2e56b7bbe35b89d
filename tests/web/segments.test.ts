import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { SegmentRow } from "../../views/models.ts";
import { client, conceptBody, type RunningApp, startApp } from "../support/app.ts";

let app: RunningApp;
let ana: ReturnType<typeof client>;
let segment: SegmentRow;

beforeEach(async () => {
  app = await startApp();
  ana = client(app);
  await ana.post("/api/concepts", conceptBody(["kalifat", "caliphate", "khalifate"]));
  const text = "Kalifat broji posljednje dane. Borci bježe iz kalifata.";
  const { body } = await ana.post("/api/documents", { title: "Vijesti", text });
  segment = (await ana.get(`/api/documents/${body.id}/segments`)).body.segments[0];
});

afterEach(() => app.stop());

const path = () => `/api/segments/${segment.id}`;
const typed = (target: string, changes: object = {}) => ({
  target,
  status: "draft",
  base: 0,
  sitting: "tab 1",
  ...changes,
});

describe("a segment", () => {
  test("comes with the terms of its source, not yet translated", () => {
    expect(segment).toMatchObject({
      source: "Kalifat broji posljednje dane.",
      terms: [{ from: 0, to: 7, state: "untranslated", key: 1, insert: "caliphate" }],
      findings: [],
    });
  });

  test("that nobody knows is not found, in words", async () => {
    const { status, body } = await ana.get("/api/segments/999999");
    expect(status).toBe(404);
    expect(body.error.message).toMatch(/\w+ \w+/u);
  });
});

describe("saving", () => {
  test("answers the revision, the findings and the progress", async () => {
    const { status, body } = await ana.put(path(), typed("It counts its last days."));
    expect(status).toBe(200);
    expect(body).toMatchObject({ number: 1, author: "Ana", open: true });
    expect(body.row).toMatchObject({
      revision: 1,
      status: "draft",
      findings: [{ rule: "term.missing", severity: "error" }],
      terms: [{ state: "missing" }],
    });
    expect(body.progress.segments).toMatchObject({ draft: 1, initial: 1 });
  });

  test("confirms a translation that keeps to the glossary, in any form of the term", async () => {
    const { status, body } = await ana.put(
      path(),
      typed("The caliphate's days are numbered.", { status: "translated" }),
    );
    expect(status).toBe(200);
    expect(body).toMatchObject({ status: "translated", open: false, row: { findings: [] } });
  });

  test.each([
    ["a missing term", "Its days are numbered.", "term.missing"],
    ["a forbidden term", "The khalifate's days are numbered.", "term.forbidden"],
    ["an empty translation", "  ", "target.empty"],
  ])("refuses to confirm %s, but keeps the text", async (_what, target, rule) => {
    const { status, body } = await ana.put(path(), typed(target, { status: "translated" }));
    expect(status).toBe(422);
    expect(body.error).toMatchObject({ name: "findingsStand", details: { findings: [{ rule }] } });
    expect((await ana.get(path())).body.row).toMatchObject({ target, status: "draft" });
  });

  test("from an outdated base answers both sides and their merge", async () => {
    await ana.put(path(), typed("The caliphate falls.", { status: "translated" }));
    const base = { base: 1 };
    await client(app, { cookie: "tumac-author=Marko" }).put(
      path(),
      typed("The caliphate falls today.", { ...base, sitting: "his" }),
    );
    const { status, body } = await ana.put(path(), typed("The old caliphate falls.", base));
    expect(status).toBe(409);
    expect(body.error.details).toMatchObject({
      base: { target: "The caliphate falls." },
      current: { target: "The caliphate falls today.", author: "Marko" },
      mine: "The old caliphate falls.",
      merge: { text: "The old caliphate falls today.", clean: true },
    });
  });

  test.each([
    ["no text", { status: "draft", base: 0 }],
    ["an unknown status", { target: "x", status: "done", base: 0 }],
    ["no base", { target: "x", status: "draft" }],
    ["a text beyond measure", { target: "x".repeat(100_001), status: "draft", base: 0 }],
  ])("refuses %s", async (_what, body) => {
    expect((await ana.put(path(), body)).status).toBe(400);
  });
});

describe("an exception", () => {
  const refused = async () => {
    const { body } = await ana.put(path(), typed("Its days are over.", { status: "translated" }));
    return body.error.details.findings[0];
  };

  test("lets the segment be confirmed, and says why", async () => {
    const { rule, fingerprint } = await refused();
    const given = { rule, fingerprint, reason: "a pronoun stands for it", scope: "place" };
    const { status, body } = await ana.post(`${path()}/exceptions`, given);
    expect(status).toBe(201);
    expect(body.row).toMatchObject({
      findings: [],
      excepted: [{ exception: { reason: "a pronoun stands for it", author: "Ana" } }],
    });
    const confirmed = typed("Its days are over.", { status: "translated", base: 1 });
    expect((await ana.put(path(), confirmed)).status).toBe(200);
  });

  test("wants a reason", async () => {
    const { rule, fingerprint } = await refused();
    const given = { rule, fingerprint, reason: "  ", scope: "place" };
    expect((await ana.post(`${path()}/exceptions`, given)).status).toBe(400);
  });

  test("answers no more once it is withdrawn", async () => {
    const { rule, fingerprint } = await refused();
    const given = { rule, fingerprint, reason: "pronoun", scope: "always" };
    const { body } = await ana.post(`${path()}/exceptions`, given);
    const withdrawn = await ana.delete(`/api/exceptions/${body.row.excepted[0].exception.id}`);
    expect(withdrawn.body.row).toMatchObject({
      findings: [{ rule: "term.missing" }],
      excepted: [],
    });
  });

  test("dies when its term changes", async () => {
    const { rule, fingerprint, conceptId } = await refused();
    const given = { rule, fingerprint, reason: "pronoun", scope: "always" };
    await ana.post(`${path()}/exceptions`, given);
    await ana.put(`/api/concepts/${conceptId}`, conceptBody(["kalifat", "khalifate"]));
    expect((await ana.get(path())).body.row.findings).toMatchObject([{ rule: "term.missing" }]);
  });
});

describe("a confirmed segment", () => {
  const confirm = (target: string, base = 0) =>
    ana.put(path(), typed(target, { status: "translated", base }));
  const outdated = async () => (await ana.get(path())).body.row.outdated;
  const change = async (...terms: Parameters<typeof conceptBody>[0]) => {
    const id = (await ana.get(path())).body.row.terms[0].conceptId;
    return ana.put(`/api/concepts/${id}`, conceptBody(terms));
  };

  test("remembers the state of the glossary that it was checked against", async () => {
    const { body } = await confirm("The caliphate falls.");
    expect(body.row).toMatchObject({ checkedState: app.glossary.state, outdated: false });
  });

  test("no longer holds when the glossary says otherwise, until it is confirmed again", async () => {
    await confirm("The caliphate falls.");
    await change("kalifat", "khalifate");
    expect(await outdated()).toBe("glossary");
    const { body } = await confirm("The khalifate falls.", 1);
    expect(body.row).toMatchObject({ outdated: false, checkedState: app.glossary.state });
  });

  test("holds when something else changes", async () => {
    await confirm("The caliphate falls.");
    await ana.post("/api/concepts", conceptBody(["borac", "fighter"]));
    expect(await outdated()).toBe(false);
  });

  test("holds in spite of a warning that was confirmed with it, whatever else changes", async () => {
    const text = "Kalifat pada, kalifat pada.";
    const { body } = await ana.post("/api/documents", { title: "Dva", text });
    segment = (await ana.get(`/api/documents/${body.id}/segments`)).body.segments[0];
    const confirmed = await confirm("The caliphate is falling.");
    expect(confirmed.body.row.findings).toMatchObject([{ rule: "term.partlyMissing" }]);
    await ana.post("/api/concepts", conceptBody(["borac", "fighter"]));
    expect(await outdated()).toBe(false);
    await change("kalifat", "caliphate", "califate");
    expect(await outdated()).toBe("glossary");
  });

  test("no longer holds when its exception is withdrawn", async () => {
    const refused = await confirm("It falls.");
    const { rule, fingerprint } = refused.body.error.details.findings[0];
    const given = { rule, fingerprint, reason: "pronoun", scope: "place" };
    const { body } = await ana.post(`${path()}/exceptions`, given);
    await confirm("It falls.", 1);
    expect(await outdated()).toBe(false);
    await ana.post("/api/concepts", conceptBody(["borac", "fighter"]));
    await ana.delete(`/api/exceptions/${body.row.excepted[0].exception.id}`);
    expect(await outdated()).toBe("exception");
  });

  test("is told of a term that the source does not ask for, which is no finding", async () => {
    await ana.post("/api/concepts", conceptBody(["Damask", "Damascus"]));
    const { body } = await confirm("The caliphate falls in Damascus.");
    expect(body.row).toMatchObject({ findings: [], notes: [{ rule: "term.unprompted" }] });
  });
});

describe("the history", () => {
  beforeEach(async () => {
    await ana.put(path(), typed("The caliphate falls.", { status: "translated" }));
    await ana.put(path(), typed("The caliphate is falling.", { status: "translated", base: 1 }));
  });

  test("lists every revision, newest first", async () => {
    const { body } = await ana.get(`${path()}/revisions`);
    expect(body.revisions).toMatchObject([{ number: 2 }, { number: 1 }]);
  });

  test("restores an earlier text as a new revision", async () => {
    const { status, body } = await ana.post(`${path()}/restore`, { revision: 1, base: 2 });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      number: 3,
      target: "The caliphate falls.",
      origin: "restored",
      restoredFrom: 1,
      status: "draft",
    });
  });

  test("does not restore over a text that the reader has not seen", async () => {
    expect((await ana.post(`${path()}/restore`, { revision: 1, base: 1 })).status).toBe(409);
  });

  test("has a page that marks the differences of two revisions", async () => {
    const { body } = await ana.get(`/segments/${segment.id}/history?from=1&to=2`);
    expect(body).toMatch(/<del[^>]*>[^<]*falls/u);
    expect(body).toMatch(/<ins[^>]*>[^<]*is falling/u);
  });
});

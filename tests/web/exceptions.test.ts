import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { client, conceptBody, type RunningApp, startApp } from "../support/app.ts";

let app: RunningApp;
let ana: ReturnType<typeof client>;
let marko: ReturnType<typeof client>;
let documentId: number;
let segments: readonly { readonly id: number }[];

beforeEach(async () => {
  app = await startApp();
  ana = client(app, { cookie: "tumac-language=en" });
  marko = client(app, { cookie: "tumac-author=Marko;tumac-language=en" });
  await ana.post("/api/concepts", conceptBody(["kalifat", "caliphate", "khalifate"]));
  const text = "Kalifat broji posljednje dane. Borci bježe iz kalifata.";
  documentId = (await ana.post("/api/documents", { title: "Vijesti", text })).body.id;
  segments = (await ana.get(`/api/documents/${documentId}/segments`)).body.segments;
});

afterEach(() => app.stop());

/** Sets aside the first finding of a draft; answers the exception. */
async function give(at: number, changes: object = {}, who = ana) {
  const path = `/api/segments/${segments[at]?.id}`;
  const saved = await who.put(path, { target: "They flee.", status: "draft", base: 0 });
  const { rule, fingerprint } = saved.body.row.findings[0];
  const given = { rule, fingerprint, reason: "zamjenica čini svoje", scope: "place", ...changes };
  const { body } = await who.post(`${path}/exceptions`, given);
  return body.row.excepted[0].exception;
}

const list = async (query = "") => (await ana.get(`/api/exceptions${query}`)).body.exceptions;

describe("the list of exceptions", () => {
  test("tells what was set aside, where, by whom and why", async () => {
    await give(0);
    expect(await list()).toMatchObject([
      {
        rule: "term.missing",
        headword: "kalifat",
        translation: "caliphate",
        documentTitle: "Vijesti",
        position: 1,
        source: "Kalifat broji posljednje dane.",
        reason: "zamjenica čini svoje",
        author: "Ana",
        state: "standing",
        death: null,
        withdrawn: null,
      },
    ]);
  });

  test("has the newest first", async () => {
    await give(0);
    await give(1);
    expect((await list()).map(({ position }: { position: number }) => position)).toEqual([2, 1]);
  });

  test("shows its last page where a later one is asked for, as after withdrawing the last entry there", async () => {
    await give(0);
    expect((await ana.get("/exceptions?page=7")).body).toContain("zamjenica čini svoje");
  });

  test.each([
    ["?author=Marko", [2]],
    ["?scope=document", [2]],
    ["?rule=term.missing", [2, 1]],
    ["?rule=term.forbidden", []],
    ["?q=cini", [1]],
    ["?q=ČINI", [1]],
    ["?state=standing", [2, 1]],
    ["?state=dead", []],
    ["?document=999", []],
  ])("narrowed by %s has %o", async (query, positions) => {
    await give(0);
    await give(1, { scope: "document", reason: "ovdje ne vrijedi" }, marko);
    const found = await list(query);
    expect(found.map(({ position }: { position: number }) => position)).toEqual(positions);
  });

  test("leaves out documents that are deleted", async () => {
    await give(0);
    await ana.form(`/documents/${documentId}/delete`, {});
    expect(await list()).toEqual([]);
  });

  test("has a page for people, and one where there is nothing yet", async () => {
    expect((await ana.get("/exceptions")).body).toContain("No exceptions yet");
    await give(0);
    const { body } = await ana.get("/exceptions");
    expect(body).toContain("“kalifat” without “caliphate”");
    expect(body).toContain(`href="/documents/${documentId}#segment-${segments[0]?.id}"`);
    expect((await ana.get("/exceptions?q=nothing")).body).toContain("Nothing found");
  });

  test("shows all where it is asked for what nobody could choose", async () => {
    await give(0);
    const { status, body } = await ana.get("/exceptions?rule=nonsense&page=0");
    expect(status).toBe(200);
    expect(body).toContain("“kalifat” without “caliphate”");
    expect((await ana.get("/api/exceptions?rule=nonsense")).status).toBe(400);
  });
});

describe("an exception", () => {
  test("is withdrawn on the page, which offers to give it again", async () => {
    const { id } = await give(0);
    const back = "/exceptions?author=Ana";
    const { status, headers } = await marko.form(`/exceptions/${id}/withdraw`, { back });
    expect(status).toBe(303);
    expect(headers.get("location")).toBe(`${back}&withdrawn=${id}`);
    expect(await list()).toMatchObject([{ state: "withdrawn", withdrawn: { author: "Marko" } }]);
    const page = (await ana.get(`${back}&withdrawn=${id}`)).body;
    expect(page).toContain(`action="/exceptions/${id}/reinstate"`);
    await ana.form(`/exceptions/${id}/reinstate`, { back });
    expect(await list()).toMatchObject([{ state: "standing", withdrawn: null }]);
  });

  test("leads nowhere but back to the list", async () => {
    const { id } = await give(0);
    const { headers } = await ana.form(`/exceptions/${id}/withdraw`, { back: "//elsewhere.hr" });
    expect(headers.get("location")).toBe(`/exceptions?withdrawn=${id}`);
  });

  test("cannot be withdrawn twice, nor given again while it stands", async () => {
    const { id } = await give(0);
    expect((await ana.post(`/api/exceptions/${id}/reinstate`, {})).status).toBe(404);
    expect((await ana.delete(`/api/exceptions/${id}`)).status).toBe(200);
    expect((await ana.delete(`/api/exceptions/${id}`)).status).toBe(404);
    expect((await ana.post(`/api/exceptions/${id}/reinstate`, {})).body).toMatchObject({ id });
  });

  test.each(["place", "document", "always"])("for %s dies with its term", async (scope) => {
    const { id } = await give(0, { scope });
    const [concept] = [...app.glossary.concepts()];
    await ana.put(`/api/concepts/${concept?.id}`, conceptBody(["kalifat", "califate"]));
    expect(await list()).toMatchObject([{ id, state: "dead", death: "term" }]);
  });

  test("for its place lapses when the text no longer needs it", async () => {
    await give(0);
    const path = `/api/segments/${segments[0]?.id}`;
    await ana.put(path, { target: "The caliphate falls.", status: "draft", base: 1 });
    expect(await list()).toMatchObject([{ state: "dead", death: "text" }]);
  });
});

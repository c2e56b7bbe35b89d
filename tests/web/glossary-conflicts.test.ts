import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { FileConflict } from "../../src/glossary/sharing/state.ts";
import { client, conceptBody, type RunningApp, startApp } from "../support/app.ts";

let app: RunningApp;
let ask: ReturnType<typeof client>;

beforeEach(async () => {
  app = await startApp();
  ask = client(app, { "accept-language": "en" });
  await ask.post("/api/concepts", conceptBody(["kalifat", "caliphate"]));
});

afterEach(() => app.stop());

const domain: FileConflict = {
  conceptId: "kalifat",
  file: "glossary.csv",
  field: "domain",
  base: "stara vjera",
  ours: "nova vjera",
  theirs: "<b>stara</b> politika",
};

async function reported(conflict: FileConflict): Promise<number> {
  await app.conflicts.report([conflict], 5_000);
  return (await app.conflicts.open()).at(-1)?.id ?? 0;
}

const kalifat = async () => (await ask.get("/api/concepts/kalifat")).body;

test("both sides are shown, with what each changed, and nothing in them is markup", async () => {
  await reported(domain);
  const { body } = await ask.get("/glossary/conflicts");
  expect(body).toContain("1 to decide");
  expect(body).toContain("<del>stara</del>");
  expect(body).toContain("<ins>nova</ins>");
  expect(body).toContain("&lt;b>");
  expect(body).not.toContain("<b>stara");
  expect(body).toContain('href="/glossary/kalifat"');
});

test("without conflicts the page says so", async () => {
  expect((await ask.get("/glossary/conflicts")).body).toContain("Page and files agree.");
});

test("how many wait stands on the tab of every page of the glossary", async () => {
  await reported(domain);
  for (const page of ["/glossary", "/glossary/import", "/glossary/conflicts", "/exceptions"])
    expect((await ask.get(page)).body).toContain('title="1 waits for a decision">1</span>');
  expect((await ask.get("/")).body).not.toContain("waits for a decision");
});

describe("a decision", () => {
  test.each([
    [{ choice: "ours" }, "nova vjera"],
    [{ choice: "theirs" }, "<b>stara</b> politika"],
    [{ choice: "value", value: "  treće " }, "treće"],
  ])("%o makes the concept so, and stays on record", async (decision, expected) => {
    const id = await reported(domain);
    const { status, body } = await ask.post(`/api/glossary/conflicts/${id}`, decision);
    expect([status, body.resolved]).toMatchObject([200, { by: "Ana", choice: decision.choice }]);
    expect((await kalifat()).domain).toBe(expected);
    const { conflicts, resolved } = (await ask.get("/api/glossary/conflicts")).body;
    expect([conflicts, resolved]).toMatchObject([[], [{ id, field: "domain" }]]);
  });

  test("is not made twice", async () => {
    const id = await reported(domain);
    await ask.post(`/api/glossary/conflicts/${id}`, { choice: "theirs" });
    const { body } = await ask.post(`/api/glossary/conflicts/${id}`, { choice: "ours" });
    expect(body.resolved.choice).toBe("theirs");
    expect((await kalifat()).domain).toBe("<b>stara</b> politika");
  });

  test("is made by a form, and told", async () => {
    const id = await reported(domain);
    const { status, headers } = await ask.form(`/glossary/conflicts/${id}`, { choice: "ours" });
    expect([status, headers.get("location")]).toEqual([
      303,
      `/glossary/conflicts?decided=${id}#open-conflicts`,
    ]);
    const { body } = await ask.get(`/glossary/conflicts?decided=${id}`);
    expect(body).toContain("Decided about “kalifat”");
  });

  test("about a term's text takes no empty one, and the page says why", async () => {
    const id = await reported({
      ...domain,
      field: "terms/kalifat:en:1/text",
      ours: "a",
      theirs: "b",
    });
    const { status, body } = await ask.form(`/glossary/conflicts/${id}`, {
      choice: "value",
      value: " ",
    });
    expect(status).toBe(422);
    expect(body).toContain("This field cannot hold that.");
    expect((await app.conflicts.open()).length).toBe(1);
  });

  test("to delete a concept deletes it", async () => {
    const id = await reported({ ...domain, field: "concept", base: null, ours: null, theirs: [] });
    await ask.post(`/api/glossary/conflicts/${id}`, { choice: "ours" });
    expect((await ask.get("/api/concepts/kalifat")).status).toBe(404);
  });

  test("to delete what is missing in a file deletes it as one change", async () => {
    await ask.post("/api/concepts", conceptBody(["kalif", "caliph"]));
    const ids = ["kalifat", "kalif"];
    const id = await reported({
      conceptId: "",
      file: "glossary.csv",
      field: "deletions",
      base: null,
      ours: ids,
      theirs: null,
    });
    expect((await ask.get("/glossary/conflicts")).body).toContain(
      "2 concepts are missing in glossary.csv",
    );
    await ask.post(`/api/glossary/conflicts/${id}`, { choice: "theirs" });
    const { steps } = (await ask.get("/api/glossary/steps")).body;
    expect((await ask.get("/api/concepts")).body.concepts).toEqual([]);
    expect(steps[0]).toMatchObject({ concepts: 2 });
  });

  test.each([
    [{ choice: "both" }, 400],
    [{}, 400],
  ])("%o is none", async (decision, status) => {
    const id = await reported(domain);
    expect((await ask.post(`/api/glossary/conflicts/${id}`, decision)).status).toBe(status);
  });

  test.each(["7", "x", "0"])("about the conflict %s, which there is not, is told", async (id) => {
    expect((await ask.post(`/api/glossary/conflicts/${id}`, { choice: "ours" })).status).toBe(404);
  });
});

test("a conflict that is found again is not listed twice, but with what the sides say now", async () => {
  await reported(domain);
  await reported({ ...domain, theirs: "politika" });
  expect(await app.conflicts.open()).toMatchObject([{ theirs: "politika", at: 5_000 }]);
});

import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { FIRST_PROJECT } from "../../src/documents/project.ts";
import { client, type RunningApp, startApp } from "../support/app.ts";

let app: RunningApp;

beforeEach(async () => {
  app = await startApp();
});
afterEach(() => app.stop());

const ENGLISH_READER = { "accept-language": "en" };
const ACT = { author: "Ana", at: 1_000_000 };

/** Reading and storing so many sentences takes far longer than to ask for a page. */
const LARGE = Array.from({ length: 20_000 }, (_, n) => `Kalifat je pao u ${n}. bitci.`).join("\n");

const take = (fileName: string, content: string | Uint8Array) =>
  app.intake.take({ title: "", fileName, content }, ACT, FIRST_PROJECT);

/** What is stored of all documents. */
const titles = async () => (await app.documents.list()).map(({ title }) => title);

async function untilStoring(run: ReturnType<typeof take>): Promise<void> {
  while (run.state.type === "reading") await new Promise(setImmediate);
  expect(run.state.type).toBe("storing");
}

describe("a file that takes long", () => {
  test("has a page that says how far it is, which a browser without script asks for again", async () => {
    const run = take("velika.txt", LARGE);
    const page = await client(app, ENGLISH_READER).get(`/documents/adding/${run.id}`);
    expect(page.status).toBe(200);
    expect(page.body).toContain("Adding “velika.txt”");
    expect(page.body).toContain('<noscript><meta http-equiv="refresh"');
    expect(page.body).toContain("<progress aria-label");
    await untilStoring(run);
    const later = await client(app, ENGLISH_READER).get(`/documents/adding/${run.id}`);
    expect(later.body).toMatch(/<progress value="\d+" max="20000"/u);
  });

  test("leads to its document in the end", async () => {
    const run = take("velika.txt", LARGE);
    const told = await client(app).get(`/api/documents/adding/${run.id}/events`);
    expect(told.body).toContain("event: progress");
    expect(told.body).toContain('event: over\ndata: {"address":"/documents/1"}');
    const page = await client(app).get(`/documents/adding/${run.id}`);
    expect(page.headers.get("location")).toBe("/documents/1");
  });

  test.each(["reading", "storing"])(
    "is stopped while it is %s, and nothing is kept",
    async (when) => {
      const run = take("velika.txt", LARGE);
      if (when === "storing") await untilStoring(run);
      const answer = await client(app).form(`/documents/adding/${run.id}/cancel`, {});
      expect(answer.headers.get("location")).toBe("/documents?stopped=1");
      const list = await client(app, ENGLISH_READER).get("/documents?stopped=1");
      expect(list.body).toContain("Reading this file was stopped");
      expect(run.state).toMatchObject({ type: "failed", mishap: { mishap: "fileCancelled" } });
      expect(await titles()).toEqual([]);
    },
  );

  test("is stopped by a program that goes away", async () => {
    const leaving = new AbortController();
    const body = new FormData();
    body.append("file", new Blob([LARGE]), "velika.txt");
    const { signal } = leaving;
    const asked = fetch(`${app.address}/api/documents`, { method: "POST", body, signal });
    asked.catch(() => "it has gone");
    let run = app.intake.find(1);
    while (run === undefined) {
      await new Promise(setImmediate);
      run = app.intake.find(1);
    }
    leaving.abort();
    await run.over;
    expect(run.state).toMatchObject({ type: "failed", mishap: { mishap: "fileCancelled" } });
    expect(await titles()).toEqual([]);
  });

  test("is waited for by a program that asks for its document", async () => {
    const body = new FormData();
    body.append("file", new Blob([LARGE]), "velika.txt");
    const answer = await fetch(`${app.address}/api/documents`, { method: "POST", body });
    expect(answer.status).toBe(201);
    expect(answer.headers.get("location")).toBe("/api/documents/1");
    expect(await answer.json()).toMatchObject({ id: 1, title: "velika" });
  });
});

test("a file that cannot be read is refused with a sentence, above the form that takes another", async () => {
  const run = take("slika.txt", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]));
  await run.over;
  const page = await client(app, ENGLISH_READER).get(`/documents/adding/${run.id}`);
  expect(page.status).toBe(422);
  expect(page.body).toContain("There is no text in this file that Tumač can read");
  expect(page.body).toContain('type="file"');
  const told = await client(app).get(`/api/documents/adding/${run.id}/events`);
  expect(told.body).toContain(`{"address":"/documents/adding/${run.id}"}`);
});

test.each(["7", "x", "0"])("run %s is not known", async (id) => {
  expect((await client(app).get(`/documents/adding/${id}`)).status).toBe(404);
  expect((await client(app).form(`/documents/adding/${id}/cancel`, {})).status).toBe(404);
});

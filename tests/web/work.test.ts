import { afterEach, beforeEach, expect, test } from "vitest";
import { client, type RunningApp, startApp } from "../support/app.ts";

const DAY = 24 * 60 * 60 * 1000;

let app: RunningApp;
let ana: ReturnType<typeof client>;
let documentId: number;

beforeEach(async () => {
  app = await startApp();
  app.time.now = Date.parse("2026-11-02T12:00:00Z");
  ana = client(app, { cookie: "tumac-author==Ana;tumac-language=en" });
  const text = "Brod je isplovio iz luke. Posada spava.";
  documentId = (await ana.post("/api/documents", { title: "Brod", text })).body.id;
  const { segments } = (await ana.get(`/api/documents/${documentId}/segments`)).body;
  const confirm = (at: number, target: string) =>
    ana.put(`/api/segments/${segments[at].id}`, { target, status: "translated", base: 0 });
  app.time.now += DAY;
  await confirm(0, "The ship has left port.");
  app.time.now += 2 * DAY;
  await confirm(1, "The crew is asleep.");
});

afterEach(() => app.stop());

const none = { initial: 0, draft: 0, translated: 0, reviewed: 0, final: 0 };

test("says how a document grew, and who did how much on which day", async () => {
  const { body } = await ana.get(`/api/documents/${documentId}/progress`);
  expect(body.progress).toEqual([
    { day: "2026-11-02", words: { ...none, initial: 7 } },
    { day: "2026-11-03", words: { ...none, initial: 2, translated: 5 } },
    { day: "2026-11-05", words: { ...none, translated: 7 } },
  ]);
  expect(body.work).toEqual([
    { day: "2026-11-03", author: "=Ana", translated: 5, reviewed: 0 },
    { day: "2026-11-05", author: "=Ana", translated: 2, reviewed: 0 },
  ]);
});

test("adds up the documents of a project, each as it stood last", async () => {
  app.time.now += DAY;
  await ana.post("/api/documents", { title: "More", text: "More je mirno." });
  const { body } = await ana.get("/api/projects/1/progress");
  expect(body.progress.at(-1)).toEqual({
    day: "2026-11-06",
    words: { ...none, initial: 3, translated: 7 },
  });
  expect((await ana.get("/api/projects/99/progress")).status).toBe(404);
});

test("draws both on its page, with the same in tables", async () => {
  const { status, body } = await ana.get(`/documents/${documentId}/progress`);
  expect(status).toBe(200);
  expect(body).toMatch(/<path class="status-translated" d="M[\d.,L]+Z"/u);
  expect(body).toContain("7 words confirmed, 0 reviewed");
  expect(body).toContain("2 days, 4 words a day");
  expect(body.match(/<title>[^<]*confirmed/gu)).toHaveLength(2);
  expect(body).toContain("3 Nov 2026: 5 confirmed, 0 reviewed");
});

test("fits into a spreadsheet, and no cell starts a formula", async () => {
  const { headers, body } = await ana.get(`/api/documents/${documentId}/progress?format=csv`);
  expect(headers.get("content-disposition")).toContain("Brod Progress over time.csv");
  expect(body).toContain("Words by status,2026-11-03,,Confirmed,5");
  expect(body).toContain("Words a day,2026-11-05,'=Ana,Confirmed,2");
});

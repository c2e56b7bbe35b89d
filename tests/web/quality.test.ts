import Papa from "papaparse";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { QualityReport } from "../../views/quality-models.ts";
import { client, type RunningApp, startApp } from "../support/app.ts";

let app: RunningApp;
let ana: ReturnType<typeof client>;
let marko: ReturnType<typeof client>;
let ids: readonly number[];

beforeEach(async () => {
  app = await startApp();
  ana = client(app, { "accept-language": "hr" });
  marko = client(app, { cookie: "tumac-author=Marko" });
  const text = "Djeca trče. Kiša pada cijeli dan.";
  await ana.post("/api/documents", { title: "Vijesti", text });
  const { body } = await ana.get("/api/documents/1/segments");
  ids = body.segments.map(({ id }: { id: number }) => id);
  await confirm("Kids run.", 0);
});

afterEach(() => app.stop());

async function confirm(target: string, base: number) {
  const save = { target, base, status: "translated" };
  expect((await ana.put(`/api/segments/${ids[0]}`, save)).status).toBe(200);
}

async function note(issue: Readonly<Record<string, unknown>>) {
  const whole = { category: "style", severity: "minor", revision: 1, ...issue };
  expect((await marko.post(`/api/segments/${ids[0]}/issues`, whole)).status).toBe(201);
}

async function report(): Promise<QualityReport> {
  return (await ana.get("/api/documents/1/quality")).body;
}

test("an issue is told with the words that it is about, whatever stands there now", async () => {
  await note({ note: "Razgovorno.", place: { from: 0, to: 4 } });
  await confirm("Children run.", 1);
  const { issues, review } = await report();
  expect(issues).toMatchObject([
    { words: "Kids", at: { position: 1, source: "Djeca trče." }, issue: { note: "Razgovorno." } },
  ]);
  expect(review.score).toMatchObject({ words: 2, points: 1, perThousand: 500 });
  const page = (await ana.get("/documents/1/quality")).body;
  expect(page).toContain("Razgovorno.");
  expect(page).toContain("500");
});

test("a rejection is told with what was said about it, and with the translation that answers it", async () => {
  const reject = { decision: "rejected", base: 1, reason: "Razgovorno." };
  await marko.post(`/api/segments/${ids[0]}/review`, reject);
  await ana.post(`/api/segments/${ids[0]}/comments`, { text: "Imaš pravo." });
  const [open] = (await report()).rejections;
  expect(open).toMatchObject({
    verdict: { reason: "Razgovorno.", author: "Marko" },
    before: "Kids run.",
    answer: null,
    comments: [{ text: "Imaš pravo.", author: "Ana" }],
  });
  await confirm("Children run.", 2);
  const [answered] = (await report()).rejections;
  expect(answered?.answer).toMatchObject({ target: "Children run.", author: "Ana" });
  expect((await ana.get("/documents/1/quality")).body).toContain("<ins>Children");
});

test("the table for spreadsheets starts no formula", async () => {
  await note({ note: '=HYPERLINK("http://primjer.hr")' });
  const { headers, body } = await ana.get("/api/documents/1/quality?format=csv");
  expect(headers.get("content-type")).toContain("text/csv");
  const { data } = Papa.parse<readonly string[]>(body.replace("\uFEFF", ""));
  expect(data[1]?.slice(0, 7)).toEqual([
    ...["1", "stil", "manje", "1"],
    '\'=HYPERLINK("http://primjer.hr")',
    ...["Kids run.", "Djeca trče."],
  ]);
});

test("nobody has reviewed: the page says so", async () => {
  const page = (await ana.get("/documents/1/quality")).body;
  expect(page).toContain("još nitko ništa nije pregledao");
});

import { afterEach, beforeEach, expect, test } from "vitest";
import { client, type RunningApp, startApp } from "../support/app.ts";

let app: RunningApp;
let ana: ReturnType<typeof client>;

beforeEach(async () => {
  app = await startApp();
  ana = client(app);
  await ana.post("/api/documents", {
    title: "Vijesti",
    text: "Pada kiša.\n\nJučer je padao snijeg.\n\nSutra.",
  });
});

afterEach(() => app.stop());

const save = (id: number, target: string, status: string, base: number) =>
  ana.put(`/api/segments/${id}`, { target, status, base });

const words = async (since: number) => (await ana.get(`/api/words?since=${since}`)).body.words;

test("counts the words of what was confirmed since then, each segment once", async () => {
  expect(await words(0)).toBe(0);
  await save(1, "It rains.", "translated", 0);
  app.time.now += 1_000;
  const then = app.time.now;
  await save(2, "It snowed yesterday.", "draft", 0);
  expect(await words(then)).toBe(0);
  await save(2, "It snowed yesterday.", "translated", 1);
  app.time.now += 1_000;
  await save(2, "Yesterday it snowed.", "translated", 2);
  expect(await words(then)).toBe(4);
  expect(await words(0)).toBe(6);
});

test("does not count what is a draft again, nor what somebody else confirmed", async () => {
  await save(1, "It rains.", "translated", 0);
  await save(2, "It snowed.", "translated", 0);
  await save(2, "It snowed a lot.", "draft", 1);
  expect(await words(0)).toBe(2);
  const marko = client(app, { cookie: "tumac-author=Marko" });
  expect((await marko.get("/api/words?since=0")).body).toEqual({ words: 0 });
});

test("wants to know since when", async () => {
  expect((await ana.get("/api/words")).status).toBe(400);
});

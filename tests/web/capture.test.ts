import { afterEach, beforeEach, expect, test } from "vitest";
import { client, type RunningApp, startApp } from "../support/app.ts";

let app: RunningApp;
let ana: ReturnType<typeof client>;

beforeEach(async () => {
  app = await startApp();
  ana = client(app);
});

afterEach(() => app.stop());

const add = (croatian: string, english: string) =>
  ana.post("/api/glossary/capture", { croatian, english });

test("a pair from a segment is a concept at once, and can be undone", async () => {
  const { status, body } = await add("Islamska država", "Islamic State");
  expect([status, body.added, body.concept.id]).toEqual([201, "concept", "islamska-drzava"]);
  expect(app.glossary.recognise("hr", "Islamskoj državi")).toHaveLength(1);
  await ana.post(`/api/glossary/steps/${body.step}/undo`, {});
  expect(app.glossary.recognise("hr", "Islamskoj državi")).toEqual([]);
});

test("a second translation joins the concept, the same pair changes nothing", async () => {
  await add("borac", "fighter");
  expect((await add("borac", "combatant")).body).toMatchObject({ added: "term" });
  expect((await add("borac", "fighter")).body).toMatchObject({ added: "nothing", step: null });
  expect([...app.glossary.concepts()]).toHaveLength(1);
});

test("an id that is taken is given to nobody else", async () => {
  await add("Raka", "Raqqa");
  expect((await add("raka", "grave")).body.concept.id).toBe("raka-2");
});

test.each([
  ["no headword", { english: "war" }],
  ["an empty headword", { croatian: " ", english: "war" }],
  ["a headword as long as a page", { croatian: "r".repeat(301), english: "war" }],
])("%s is refused", async (_, body) => {
  expect((await ana.post("/api/glossary/capture", body)).status).toBe(400);
});

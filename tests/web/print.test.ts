import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { client, type RunningApp, startApp } from "../support/app.ts";

let app: RunningApp;
let ana: ReturnType<typeof client>;

beforeEach(async () => {
  app = await startApp();
  ana = client(app);
});

afterEach(() => app.stop());

test("a document is printed as a table of both languages, a row a segment, as long as it may be", async () => {
  const sentences = Array.from({ length: 230 }, (_, at) => `U ${at + 1} gradova <i>pada</i> kiša.`);
  const { id } = (
    await ana.post("/api/documents", { title: "Kiša & snijeg", text: sentences.join("\n\n") })
  ).body;
  await ana.put("/api/segments/2", { target: "It rains <b>.", status: "translated", base: 0 });
  const { body, status } = await ana.get(`/documents/${id}/print`);
  expect(status).toBe(200);
  expect(body.match(/<tr>/gu)).toHaveLength(231);
  expect(body).toContain('<td class="text" lang="en">It rains &lt;b>.</td>');
  expect(body).toContain("U 230 gradova &lt;i>pada&lt;/i> kiša.");
  expect(body).toContain("<h1>Kiša &amp; snijeg</h1>");
  expect(body.trimEnd().endsWith("</html>")).toBe(true);
});

describe("a print for who reviews on paper", () => {
  let path: string;

  beforeEach(async () => {
    const text = "Most je tu. Cesta je duga.";
    const { id } = (await ana.post("/api/documents", { title: "Most", text })).body;
    path = `/documents/${id}/print`;
    await ana.put("/api/segments/1", { target: "Here.", status: "translated", base: 0 });
    await ana.post("/api/segments/1/comments", { text: "Which <b>bridge</b>?" });
    const { body } = await ana.post("/api/segments/2/comments", { text: "Settled." });
    await ana.put(`/api/comments/${body.comments[0].id}`, { resolved: true });
    const iva = client(app, { cookie: "tumac-author=Iva" });
    const decision = { decision: "rejected", base: 1, reason: "Too short & blunt." };
    await iva.post("/api/segments/1/review", decision);
  });

  test("has the texts alone unless more is asked for", async () => {
    const { body } = await ana.get(path);
    expect(body).not.toContain("Which");
    expect(body).not.toContain("blunt");
    expect(body).not.toContain('class="print-room"');
  });

  test("has room in each row", async () => {
    const { body } = await ana.get(`${path}?remarks=1`);
    expect(body.match(/class="print-room"/gu)).toHaveLength(2);
    expect(body).toMatch(/name="remarks" value="1" checked/u);
  });

  test("has the comments that are open, as text", async () => {
    const { body } = await ana.get(`${path}?comments=1`);
    expect(body).toContain("Ana: Which &lt;b>bridge&lt;/b>?");
    expect(body).not.toContain("Settled.");
  });

  test("has what was decided last, and why", async () => {
    expect((await ana.get(`${path}?decisions=1`)).body).toContain("Too short &amp; blunt.");
  });

  test("knows no other parts", async () => {
    const { status, body } = await ana.get(`${path}?remarks=2&decisions[]=1&all=1`);
    expect(status).toBe(200);
    expect(body).not.toContain("blunt");
  });
});

test("there is no print of a document that is not there", async () => {
  expect((await ana.get("/documents/9/print")).status).toBe(404);
});

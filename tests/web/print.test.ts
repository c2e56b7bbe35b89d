import { afterEach, beforeEach, expect, test } from "vitest";
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

test("there is no print of a document that is not there", async () => {
  expect((await ana.get("/documents/9/print")).status).toBe(404);
});

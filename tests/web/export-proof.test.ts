import { afterEach, beforeEach, expect, test } from "vitest";
import { client, type RunningApp, startApp } from "../support/app.ts";

const FILM = `1
00:00:01,000 --> 00:00:03,500
Gdje je brod?

2
00:00:04,000 --> 00:00:05,000
Otišao je.
`;

let app: RunningApp;
let reader: ReturnType<typeof client>;

beforeEach(async () => {
  app = await startApp();
  reader = client(app, { "accept-language": "en" });
  const form = new FormData();
  form.append("file", new Blob([FILM]), "film.srt");
  await fetch(`${app.address}/api/documents`, { method: "POST", body: form });
  for (const [index, target] of ["Where is the ship?", "It has gone."].entries()) {
    const draft = { target, status: "translated", base: 0 };
    expect((await reader.put(`/api/segments/${index + 1}`, draft)).status).toBe(200);
  }
});

afterEach(() => app.stop());

/** As if the writer of the format had lost the time between two subtitles. */
async function loseATime(): Promise<void> {
  const { database } = app;
  const skeleton = (await app.documents.skeleton(1)).replace(
    String.raw`\n\n2\n00:00:04,000 --> 00:00:05,000\n`,
    String.raw`\n`,
  );
  await database.updateTable("documents").set({ skeleton }).execute();
}

test("a file that reads otherwise than it was translated is never handed out", async () => {
  expect((await reader.get("/documents/1/export")).body).toContain("\n\n2\n");
  await loseATime();
  const page = await reader.get("/documents/1/export");
  expect(page.status).toBe(500);
  expect(page.headers.get("content-disposition")).toBeNull();
  expect(page.body).toContain("The file was not written");
  expect(page.body).toContain('href="/documents');
  const { status, body } = await reader.get("/api/documents/1/export");
  expect([status, body.error.name]).toEqual([500, "exportUnproven"]);
});

test("whose format fails can still take the translation along in another one", async () => {
  await loseATime();
  const { status, body } = await reader.get("/documents/1/export?format=xliff2");
  expect(status).toBe(200);
  expect(body).toContain("<target>Where is the ship?</target>");
  const { segments } = (await reader.get("/api/documents/1/segments")).body;
  expect(segments.map((one: { target: string }) => one.target)).toEqual([
    "Where is the ship?",
    "It has gone.",
  ]);
});

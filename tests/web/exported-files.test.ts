import { unzipSync } from "fflate";
import { sql } from "kysely";
import { afterEach, beforeEach, expect, test } from "vitest";
import { client, conceptBody, type RunningApp, startApp } from "../support/app.ts";

let app: RunningApp;
let ana: ReturnType<typeof client>;
let id: number;

beforeEach(async () => {
  app = await startApp();
  ana = client(app);
  const text = "Brod plovi. More je mirno.";
  id = (await ana.post("/api/documents", { title: "Brod", text })).body.id;
});

afterEach(() => app.stop());

const say = async (segment: number, target: string, status = "translated") => {
  app.time.now += 60_000;
  const base = (await app.segments.find(segment))?.revision ?? 0;
  return ana.put(`/api/segments/${segment}`, { target, status, base });
};

const download = async (path: string) => {
  const response = await fetch(app.address + path);
  return { response, bytes: Buffer.from(await response.arrayBuffer()) };
};

const exportedVersions = async () =>
  (await app.versions.list(id)).filter(({ kind }) => kind === "export");

test("what was exported is had back to the byte, whatever became of the document since", async () => {
  await say(1, "The ship sails.");
  await say(2, "The sea is calm.");
  const { bytes } = await download(`/api/documents/${id}/export`);
  const [file] = await app.exportedFiles.list(id);
  expect(file).toMatchObject({ fileName: "Brod.en.txt", isDraft: false, author: "Ana" });
  expect(file?.size).toBe(bytes.length);
  await say(1, "The boat sails.");
  const again = await download(`/documents/${id}/exports/${file?.id}`);
  expect(again.bytes.equals(bytes)).toBe(true);
  expect(bytes.toString()).toContain("The ship sails.");
  expect(again.response.headers.get("content-disposition")).toContain("Brod.en.txt");
});

test("each export is a row, but a state that has not changed is no second version", async () => {
  await say(1, "The ship sails.");
  await download(`/documents/${id}/export?draft=1`);
  await download(`/documents/${id}/export?draft=1`);
  await download(`/documents/${id}/export?draft=1&format=xliff2`);
  expect(await app.exportedFiles.list(id)).toHaveLength(3);
  expect(await exportedVersions()).toHaveLength(1);
  const kept = await app.database.selectFrom("exported_contents").select("hash").execute();
  expect(kept).toHaveLength(2);
  await say(1, "The ship is sailing.");
  await download(`/documents/${id}/export?draft=1`);
  expect(await exportedVersions()).toHaveLength(2);
});

test("what is being written goes out, and is in the version of the export", async () => {
  const typed = { target: "The ship", status: "draft", base: 0, sitting: "window-1" };
  await ana.put("/api/segments/1", typed);
  const { bytes } = await download(`/documents/${id}/export?draft=1`);
  expect(bytes.toString()).toContain("The ship");
  const [version] = await exportedVersions();
  const state = version && (await app.states.stateAt(id, app.versions.pointOf(version)));
  expect(state?.[0]?.target).toBe("The ship");
});

test("a refused export keeps nothing", async () => {
  expect((await ana.get(`/api/documents/${id}/export`)).status).toBe(409);
  expect((await ana.get(`/documents/${id}/export`)).status).toBe(409);
  expect(await app.exportedFiles.list(id)).toEqual([]);
  expect(await exportedVersions()).toEqual([]);
});

test("each file of a project's ZIP is kept by itself", async () => {
  await ana.post("/api/documents", { title: "Most", text: "Most je tu." });
  const { bytes } = await download("/projects/1/export?draft=1");
  const names = Object.keys(unzipSync(bytes)).toSorted();
  expect(names).toEqual(["Brod.txt", "Most.txt"]);
  const [brod] = await app.exportedFiles.list(id);
  expect(brod).toMatchObject({ fileName: "Brod.txt", isDraft: true });
  const again = await download(`/documents/${id}/exports/${brod?.id}`);
  expect(Buffer.from(unzipSync(bytes)["Brod.txt"] ?? []).equals(again.bytes)).toBe(true);
});

test("the state of a version is exported again, and belongs to that version", async () => {
  await say(1, "The ship sails.");
  await ana.form(`/documents/${id}/versions`, { name: "Prvi krug" });
  const [named] = await app.versions.list(id);
  await say(1, "The boat sails.");
  const { bytes } = await download(`/api/documents/${id}/export?version=${named?.id}&draft=1`);
  expect(bytes.toString()).toContain("The ship sails.");
  expect((await app.exportedFiles.list(id))[0]?.versionId).toBe(named?.id);
  expect((await ana.get(`/api/documents/${id}/export?version=${named?.id}`)).status).toBe(409);
  const refused = (await ana.get(`/documents/${id}/export?version=${named?.id}`)).body;
  expect(refused).toContain(`/documents/${id}/export?draft=1&amp;version=${named?.id}`);
  expect((await ana.get(`/api/documents/${id}/export?version=999&draft=1`)).status).toBe(404);
});

const sendFile = (path: string, name: string, content: string) => {
  const form = new FormData();
  form.set("file", new File([content], name));
  return fetch(app.address + path, { method: "POST", body: form, redirect: "manual" });
};

test("a version from before a changed source file is exported with the file of then", async () => {
  const text = "Most je dug.\n\nRijeka je duboka.\n";
  const most = (await (await sendFile("/api/documents", "most.txt", text)).json()).id;
  const [first] = await app.documents.segments(most);
  await say(first?.id ?? 0, "The bridge is long.");
  const before = await download(`/documents/${most}/export?draft=1`);
  const [file] = await app.exportedFiles.list(most);
  const path = `/documents/${most}/reimport`;
  await sendFile(path, "most.txt", "Obala je strma.\n\nMost je dug.\n");
  const { body } = await ana.get(path);
  const fields = [...body.matchAll(/name="(waiting|step|source)" value="(\d+)"/gu)];
  const decision = Object.fromEntries(fields.map(([, name, value]: string[]) => [name, value]));
  expect((await ana.form(`${path}/accept`, decision)).status).toBe(303);
  const now = await download(`/documents/${most}/export?draft=1`);
  expect(now.bytes.toString()).toBe("Obala je strma.\n\nThe bridge is long.\n");
  const again = await download(`/documents/${most}/export?draft=1&version=${file?.versionId}`);
  expect(again.bytes.equals(before.bytes)).toBe(true);
  const page = (await ana.get(`/documents/${most}/state?version=${file?.versionId}`)).body;
  expect(page).toContain("Rijeka je duboka.");
  expect(page).not.toContain("Obala je strma.");
});

test.each([
  ["csv", /kalifat.*caliphate/u],
  ["tbx", /<term[^>]*>kalifat</u],
])("the glossary of the day of an export is had as %s", async (format, words) => {
  await ana.post("/api/concepts", conceptBody(["kalifat", "caliphate"]));
  await download(`/documents/${id}/export?draft=1`);
  await ana.post("/api/concepts", conceptBody(["borac", "fighter"]));
  const [file] = await app.exportedFiles.list(id);
  const path = `/documents/${id}/exports/${file?.id}/glossary?format=${format}`;
  const { response, bytes } = await download(path);
  expect(response.headers.get("content-disposition")).toContain(`.${format}`);
  expect(bytes.toString()).toMatch(words);
  expect(bytes.toString()).not.toContain("borac");
  const page = (await ana.get(`/documents/${id}/versions`)).body;
  expect(page).toContain(`/glossary/changes?since=${file?.glossaryState}`);
  const since = (await ana.get(`/glossary/changes?since=${file?.glossaryState}`)).body;
  expect(since).toContain("borac");
  expect(since).not.toContain("kalifat");
});

test("the file of another document is not given away under this one", async () => {
  await download(`/documents/${id}/export?draft=1`);
  const other = (await ana.post("/api/documents", { title: "Most", text: "Most." })).body.id;
  const [file] = await app.exportedFiles.list(id);
  expect((await ana.get(`/documents/${other}/exports/${file?.id}`)).status).toBe(404);
  expect((await ana.get(`/documents/${id}/exports/999`)).status).toBe(404);
});

test("on a full disk nothing goes out, and that is said", async () => {
  const words = Array.from({ length: 9_000 }, (_, at) => `Grad ${at * 7_919} pada.`).join(" ");
  const long = (await ana.post("/api/documents", { title: "Gradovi", text: words })).body.id;
  await sql`pragma max_page_count = 1`.execute(app.database); // SQLite takes this for «no more than there are»
  const { response, bytes } = await download(`/api/documents/${long}/export?draft=1`);
  expect(response.status).toBe(507);
  expect(JSON.parse(bytes.toString()).error.name).toBe("diskFull");
});

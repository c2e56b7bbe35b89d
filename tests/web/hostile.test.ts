import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { client, type RunningApp, startApp } from "../support/app.ts";

let app: RunningApp;
let ana: ReturnType<typeof client>;

beforeEach(async () => {
  app = await startApp();
  ana = client(app);
});

afterEach(() => app.stop());

const send = (path: string, body: string | FormData, type?: string, method = "POST") =>
  fetch(app.address + path, {
    method,
    body,
    redirect: "manual",
    ...(type ? { headers: { "content-type": type } } : {}),
  });

async function add(named: { readonly title?: string; readonly fileName?: string }) {
  return (await ana.post("/api/documents", { ...named, text: "Kalifat pada." })).body;
}

describe("an export is called", () => {
  test.each([
    [{ fileName: "a\r\nX-Evil: 1.txt" }, "a X-Evil- 1.en.draft.txt"],
    [{ fileName: "../../etc/popis.txt" }, "popis.en.draft.txt"],
    [{ fileName: "...", title: ".." }, "tumac-1.en.draft.txt"],
    [{ title: "a\r\nX-Evil: 1" }, "a X-Evil- 1.en.draft.txt"],
  ])("after %j as %s", async (named, name) => {
    await add(named);
    const { status, headers } = await ana.get("/api/documents/1/export?draft=1");
    expect(status).toBe(200);
    expect(headers.get("x-evil")).toBeNull();
    expect(headers.get("content-disposition")).toMatch(new RegExp(`"?${name}"?$`, "u"));
  });

  test("by a name that file systems take, however long the title", async () => {
    await add({ fileName: `${"č".repeat(300)}.txt` });
    const { headers } = await ana.get("/documents/1/export?draft=1");
    const name = /filename\*=UTF-8''(\S+)/u.exec(headers.get("content-disposition") ?? "")?.[1];
    expect(Buffer.byteLength(decodeURIComponent(name ?? ""))).toBeLessThan(255);
    expect((await app.documents.list())[0]?.title).toHaveLength(200);
  });
});

describe("an untouched draft is byte for byte its source", () => {
  test.each([
    ["CR", "Šator.\rKraj.\r"],
    ["mixed line ends", "Šator.\r\n\n\rKraj.\n\r\n"],
    ["U+2028, U+2029, U+0085", "Šator.\u2028Drugi.\u2029Treći.\u0085Kraj."],
    ["form feeds and tabs", "\f\tŠator.\f\fKraj.\v"],
    ["byte order marks within", "\uFEFF\uFEFFŠator.\n\uFEFFKraj."],
    ["no-break and zero-width spaces", "\u00A0Šator.\u200B \u00A0Kraj.\u2009\n"],
    ["decomposed letters, emoji, a right-to-left word", "Šator 👩‍👩‍👧. שלום Kraj."],
    ["markup", "<b>Šator</b> &amp; <script>alert(1)</script>.\n"],
  ])("with %s", async (_kind, text) => {
    const form = new FormData();
    form.append("file", new Blob([text]), "a.txt");
    await send("/documents", form);
    const response = await fetch(`${app.address}/documents/1/export?draft=1`);
    expect(Buffer.from(await response.arrayBuffer()).equals(Buffer.from(text))).toBe(true);
  });
});

describe("what is no form of ours is refused as the sender's mistake", () => {
  const file = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nDa.';
  test.each([
    ["cut short", file, "multipart/form-data; boundary=x"],
    ["without a boundary", file, "multipart/form-data"],
    [
      "with a file of another name",
      `${file.replace("file", "f")}\r\n--x--`,
      "multipart/form-data; boundary=x",
    ],
  ])("%s", async (_kind, body, type) => {
    expect((await send("/documents", body, type)).status).toBe(400);
    expect((await send("/api/glossary/import", body, type)).status).toBe(400);
  });
});

test("a text of two megabytes may be pasted", async () => {
  const form = new FormData();
  form.append("title", "Velik");
  form.append("text", "Kalifat pada.\n".repeat(150_000));
  expect((await send("/documents", form)).status).toBe(303);
});

test.each(["Kalifat\0 pada.", "%PDF-1.4 nešto"])("%j is no text, though pasted", async (text) => {
  expect((await ana.post("/api/documents", { text })).body.error.name).toBe("documentNotText");
});

test("half a surrogate pair is answered as it is kept", async () => {
  await add({});
  const save = String.raw`{"target":"a\ud83d","status":"draft","base":0}`;
  const answered = await send("/api/segments/1", save, "application/json", "PUT");
  const kept = (await ana.get("/api/segments/1/revisions")).body.revisions[0].target;
  expect([(await answered.json()).target, kept]).toEqual(["a\uFFFD", "a\uFFFD"]);
});

test("half a surrogate pair in a name is no defect", async () => {
  const response = await send("/preferences", String.raw`{"author":"\ud83d"}`, "application/json");
  expect(response.status).toBe(303);
});

test("a save from a revision that never was conflicts with the one that is", async () => {
  await add({});
  const save = { target: "It falls.", status: "draft" };
  await ana.put("/api/segments/1", { ...save, base: 0 });
  expect((await ana.put("/api/segments/1", { ...save, target: "No.", base: 99 })).status).toBe(409);
});

test("of many saves from one base, exactly one is taken", async () => {
  await add({});
  const saves = Array.from({ length: 50 }, (_, number) =>
    ana.put("/api/segments/1", { target: `Text ${number}.`, status: "draft", base: 0 }),
  );
  const answers = await Promise.all(saves);
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  expect(answers.filter(({ status }) => status === 409)).toHaveLength(49);
});

test.each([
  "/assets/none.js",
  "/assets/..%2f..%2fpackage.json",
  "/locales/__proto__",
  "/locales/constructor",
])("there is nothing at %s", async (path) => {
  expect((await ana.get(path)).status).toBe(404);
});

test("a document that never was cannot be brought back", async () => {
  expect((await ana.form("/documents/99/undelete", {})).status).toBe(404);
  expect((await ana.form("/documents/abc/undelete", {})).status).toBe(404);
});

test("a full disk is told as such, costs nothing that was saved, and may be mended while the app runs", async () => {
  await add({});
  const save = { target: "It falls.", status: "draft", base: 0 };
  await ana.put("/api/segments/1", save);
  const pages = (most: number) => sql.raw(`pragma max_page_count = ${most}`).execute(app.database);
  await pages(1); // SQLite takes this for «no more than there are»
  const long = { target: "It falls. ".repeat(9_000), status: "draft", base: 1 };
  const refused = await ana.put("/api/segments/1", long);
  expect([refused.status, refused.body.error?.name]).toEqual([507, "diskFull"]);
  const { revisions } = (await ana.get("/api/segments/1/revisions")).body;
  expect(revisions).toMatchObject([{ number: 1, target: "It falls." }]);
  await pages(1_000_000);
  expect((await ana.put("/api/segments/1", long)).status).toBe(200);
});

import iconv from "iconv-lite";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { client, conceptBody, type RunningApp, startApp } from "../support/app.ts";

let app: RunningApp;
let ana: ReturnType<typeof client>;

beforeEach(async () => {
  app = await startApp();
  ana = client(app);
});

afterEach(() => app.stop());

const TEXT = "Šator je pun.\r\n\r\n  Čekaju đake. Žure se.\n";

async function upload(
  bytes: Uint8Array,
  name = "vijesti.txt",
  fields: Record<string, string> = {},
) {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.append(field, value);
  form.append("file", new Blob([new Uint8Array(bytes)]), name);
  return fetch(`${app.address}/documents`, { method: "POST", body: form, redirect: "manual" });
}

async function add(text: string): Promise<number> {
  return (await ana.post("/api/documents", { title: "Vijesti", text })).body.id;
}

test("a document is exported in another format that somebody names", async () => {
  const id = await add("Kiša pada.");
  await ana.put("/api/segments/1", { target: "It rains.", status: "draft", base: 0 });
  const { body, headers } = await ana.get(`/documents/${id}/export?draft=1&format=xliff2`);
  expect(body).toContain("<source>Kiša pada.</source>");
  expect(body).toContain(">It rains.</target>");
  expect(headers.get("content-disposition")).toContain("Vijesti.en.draft.xlf");
  expect((await ana.get(`/documents/${id}/export?draft=1&format=pdf`)).status).toBe(415);
  const text = await ana.get(`/api/documents/${id}/export?draft=1&format=markdown`);
  expect(text.body).toBe("It rains.\n");
});

describe("a document that is uploaded", () => {
  test.each([
    ["UTF-8", Buffer.from(TEXT)],
    ["UTF-8 with BOM", Buffer.from(`\uFEFF${TEXT}`)],
    ["UTF-16 little-endian", iconv.encode(TEXT, "utf-16le", { addBOM: true })],
    ["UTF-16 big-endian", iconv.encode(TEXT, "utf-16be", { addBOM: true })],
    ["Windows-1250", iconv.encode(TEXT, "windows-1250")],
  ])("in %s comes back byte for byte where nothing was translated", async (_encoding, bytes) => {
    const { status, headers } = await upload(bytes);
    expect(status).toBe(303);
    const [, id] = /^\/documents\/(\d+)$/u.exec(headers.get("location") ?? "") ?? [];
    const exported = await fetch(`${app.address}/documents/${id}/export?draft=1`);
    expect(Buffer.from(await exported.arrayBuffer())).toEqual(Buffer.from(bytes));
  });

  test("is called after its file, letters and all", async () => {
    await upload(Buffer.from(TEXT), "izvješće.txt");
    expect(await app.documents.list()).toMatchObject([
      { title: "izvješće", fileName: "izvješće.txt" },
    ]);
  });

  test("brings no path along with its name", async () => {
    await upload(Buffer.from(TEXT), "..\\..\\tajno/popis.txt");
    expect(await app.documents.list()).toMatchObject([{ title: "popis", fileName: "popis.txt" }]);
  });

  test("is called as its reader says", async () => {
    await upload(Buffer.from(TEXT), "a.txt", { title: "Kalifat broji dane" });
    expect(await app.documents.list()).toMatchObject([{ title: "Kalifat broji dane" }]);
  });

  test.each([
    ["binary", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 0])],
    ["empty", Buffer.from("")],
    ["blank", Buffer.from(" \n\n ")],
  ])("and is %s is refused in words, and nothing is stored", async (_kind, bytes) => {
    const response = await upload(bytes, "x.txt", { title: "Moj naslov" });
    expect(response.status).toBe(422);
    expect(await response.text()).toContain("Moj naslov");
    expect(await app.documents.list()).toEqual([]);
  });

  test("may be pasted instead", async () => {
    const { status } = await ana.form("/documents", { title: "", text: "Kalifat pada. Napokon." });
    expect(status).toBe(303);
    expect(await app.documents.list()).toMatchObject([{ title: "Kalifat pada." }]);
  });
});

describe("the text of a document is never markup", () => {
  test("in the list, the editor and the history", async () => {
    const evil = "<script>alert(1)</script> & <b>Kalifat</b>.";
    const { body } = await ana.post("/api/documents", { title: evil, text: evil });
    for (const path of ["/documents", `/documents/${body.id}`, "/segments/1/history"]) {
      const page = (await ana.get(path)).body;
      expect(page).toContain("&lt;script>");
      expect(page).not.toContain("<script>alert");
    }
  });
});

describe("an export", () => {
  test("of a finished translation holds the translations in the source's own layout", async () => {
    const id = await add("Da.\n\n  Ne. Možda.\n");
    for (const [segment, target] of ["Yes.", "No.", "Maybe."].entries()) {
      const save = { target, status: "translated", base: 0 };
      await ana.put(`/api/segments/${segment + 1}`, save);
    }
    const { status, headers, body } = await ana.get(`/documents/${id}/export`);
    expect(status).toBe(200);
    expect(headers.get("content-disposition")).toContain("filename=Vijesti.en.txt");
    expect(body).toBe("Yes.\n\n  No. Maybe.\n");
  });

  test("is refused with the list of open segments", async () => {
    const id = await add("Da. Ne.");
    await ana.put("/api/segments/1", { target: "Yes.", status: "translated", base: 0 });
    const { status, body } = await ana.get(`/api/documents/${id}/export`);
    expect(status).toBe(409);
    expect(body.error.details.open).toMatchObject([{ position: 2, source: "Ne." }]);
    const page = await ana.get(`/documents/${id}/export`);
    expect(page.status).toBe(409);
    expect(page.body).toContain("Ne.");
  });

  test("is refused while an error stands, though all is confirmed", async () => {
    const id = await add("Kalifat pada.");
    await ana.put("/api/segments/1", { target: "It falls.", status: "translated", base: 0 });
    await ana.post("/api/concepts", conceptBody(["kalifat", "caliphate"]));
    const { status, body } = await ana.get(`/api/documents/${id}/export`);
    expect(status).toBe(409);
    expect(body.error.details).toMatchObject({ open: [], errors: [{ position: 1 }] });
  });

  test("as a draft is there any time, says so in its name, and keeps what is not translated", async () => {
    const id = await add("Da. Ne.");
    await ana.put("/api/segments/1", { target: "Yes.", status: "draft", base: 0 });
    const { headers, body } = await ana.get(`/documents/${id}/export?draft=1`);
    expect(headers.get("content-disposition")).toContain("draft");
    expect(body).toBe("Yes. Ne.");
  });
});

test("an export of a pasted text has a name that every file system takes", async () => {
  const text = 'Što je "kalifat": država/sekta?';
  const { body } = await ana.post("/api/documents", { text });
  const { headers } = await ana.get(`/documents/${body.id}/export?draft=1`);
  const disposition = decodeURIComponent(headers.get("content-disposition") ?? "");
  expect(disposition).toContain("Što je -kalifat-- država-sekta-.en.draft.txt");
});

describe("deleting a document", () => {
  test("offers to take it back", async () => {
    const id = await add("Da.");
    const { headers } = await ana.form(`/documents/${id}/delete`, {});
    const page = (await ana.get(headers.get("location") ?? "")).body;
    expect(page).toContain(`/documents/${id}/undelete`);
    expect((await ana.get(`/documents/${id}`)).status).toBe(404);
    await ana.form(`/documents/${id}/undelete`, {});
    expect((await ana.get(`/documents/${id}`)).status).toBe(200);
  });
});

describe("the list of segments", () => {
  test("is read page by page to its end", async () => {
    const id = await add("A je. B je. C je.");
    const first = (await ana.get(`/api/documents/${id}/segments?limit=2`)).body;
    expect(first).toMatchObject({ next: 2, segments: [{ source: "A je." }, { source: "B je." }] });
    const second = (await ana.get(`/api/documents/${id}/segments?limit=2&after=2`)).body;
    expect(second).toMatchObject({ next: null, segments: [{ source: "C je." }] });
  });
});

import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readReview } from "../../src/documents/review/read.ts";
import { client, type RunningApp, startApp } from "../support/app.ts";
import { packed, partOf, unpacked } from "../support/office.ts";

let app: RunningApp;
let ana: ReturnType<typeof client>;
let id: number;

beforeEach(async () => {
  app = await startApp();
  ana = client(app, { "accept-language": "en" });
  const { body } = await ana.post("/api/documents", {
    title: "Most",
    text: "Most je tu. Cesta je duga. Kraj.",
  });
  id = body.id;
  await save(1, "The bridge is here.");
  await save(2, "The road is long.");
});

afterEach(() => app.stop());

const save = (segment: number, target: string, base = 0) =>
  ana.put(`/api/segments/${segment}`, { target, status: "translated", base });

const download = async (format: string) => {
  const response = await fetch(`${app.address}/documents/${id}/review/file?format=${format}`);
  return { response, bytes: new Uint8Array(await response.arrayBuffer()) };
};

async function upload(bytes: Uint8Array, name = "most.review.html") {
  const form = new FormData();
  form.set("file", new File([new Uint8Array(bytes)], name));
  const response = await fetch(`${app.address}/documents/${id}/review`, {
    method: "POST",
    body: form,
    headers: { "accept-language": "en" },
  });
  return { status: response.status, page: await response.text() };
}

/** The HTML table as a reviewer sends it back. */
async function reviewed(change: (page: string) => string): Promise<Uint8Array> {
  const { bytes } = await download("html");
  return new TextEncoder().encode(change(new TextDecoder().decode(bytes)));
}

const changesIn = (page: string) =>
  /name="changes" value="([^"]*)"/u.exec(page)?.[1]?.replaceAll("&quot;", '"') ?? "";

const targetOf = async (segment: number) => (await app.segments.find(segment))?.target;

describe("a review file", () => {
  test.each(["docx", "html"])("goes out as %s under the name of its document", async (format) => {
    const { response, bytes } = await download(format);
    expect(response.headers.get("content-disposition")).toContain(`.${format}`);
    const document = await app.documents.find(id);
    if (document === undefined) throw new Error("no document");
    expect(readReview(bytes, document).rows.map(({ target }) => target)).toEqual([
      "The bridge is here.",
      "The road is long.",
      "",
    ]);
  });

  test("goes out in no other format", async () => {
    expect((await download("pdf")).response.status).toBe(404);
  });

  test("is offered in the editor and on a page of its own", async () => {
    expect((await ana.get(`/documents/${id}`)).body).toContain(`href="/documents/${id}/review"`);
    const { body } = await ana.get(`/documents/${id}/review`);
    expect(body).toContain(`href="/documents/${id}/review/file?format=docx"`);
  });
});

describe("a reviewed file", () => {
  test("is shown row by row before anything is written", async () => {
    const file = await reviewed((page) =>
      page
        .replace("The bridge is here.", "The bridge is open.")
        .replace(
          'aria-label="Primjedbe 2"></div>',
          'aria-label="Primjedbe 2">Provjeri &lt;b></div>',
        ),
    );
    const { status, page } = await upload(file);
    expect(status).toBe(200);
    expect(page).toContain("<del>here</del>");
    expect(page).toContain("<ins>open</ins>");
    expect(page).toContain("2 of 3 rows can be taken over.");
    expect(page).toContain("Provjeri &lt;b>");
    expect(await targetOf(1)).toBe("The bridge is here.");
  });

  test("is taken over as a draft by the reviewer's name, which history takes back", async () => {
    const { page } = await upload(await reviewed((one) => one.replace("is here", "is open")));
    const changes = changesIn(page);
    const fields = { changes, choice: "ticked", take: "1", reviewer: "Iva" };
    const { status, headers } = await ana.form(`/documents/${id}/review/apply`, fields);
    expect(status).toBe(303);
    expect((await ana.get(headers.get("location") ?? "")).body).toContain(
      "1 translation taken over",
    );
    const [newest] = await app.segments.revisions(1);
    expect(newest).toMatchObject({
      number: 2,
      target: "The bridge is open.",
      status: "draft",
      author: "Iva",
      origin: "import",
    });
    await ana.post("/api/segments/1/restore", { revision: 1 });
    expect(await targetOf(1)).toBe("The bridge is here.");
  });

  test("is taken over in part, or as far as it is sound", async () => {
    const file = await reviewed((page) =>
      page.replace("is here", "is open").replace("The road is long.", ""),
    );
    const changes = changesIn((await upload(file)).page);
    await ana.form(`/documents/${id}/review/apply`, { changes, choice: "ticked" });
    expect([await targetOf(1), await targetOf(2)]).toEqual([
      "The bridge is here.",
      "The road is long.",
    ]);
    await ana.form(`/documents/${id}/review/apply`, { changes, choice: "all" });
    expect([await targetOf(1), await targetOf(2)]).toEqual([
      "The bridge is open.",
      "The road is long.",
    ]);
    await ana.form(`/documents/${id}/review/apply`, { changes, choice: "ticked", take: "2" });
    expect(await targetOf(2)).toBe("");
  });

  test("shows a conflict, and never overwrites what was written here since", async () => {
    const file = await reviewed((page) => page.replace("is here", "is open"));
    await save(1, "The bridge stands here.", 1);
    const { page } = await upload(file);
    expect(page).toContain("conflict");
    expect(page).toContain("There is nothing to be taken over.");
  });

  test("overwrites nothing that was written between its dry run and the decision", async () => {
    const { page } = await upload(await reviewed((one) => one.replace("is here", "is open")));
    await save(1, "The bridge stands here.", 1);
    const fields = { changes: changesIn(page), choice: "all" };
    const { headers } = await ana.form(`/documents/${id}/review/apply`, fields);
    const { body } = await ana.get(headers.get("location") ?? "");
    expect(body).toContain("1 translation was changed meanwhile");
    expect(await targetOf(1)).toBe("The bridge stands here.");
  });

  test("changes no segment of another document", async () => {
    const other = await ana.post("/api/documents", { text: "Drugi." });
    const { page } = await upload(await reviewed((one) => one.replace("is here", "is open")));
    const fields = { changes: changesIn(page), choice: "all" };
    await ana.form(`/documents/${other.body.id}/review/apply`, fields);
    expect(await targetOf(1)).toBe("The bridge is here.");
  });

  test("says how many segments it has not", async () => {
    const { page } = await upload(
      await reviewed((one) => one.replace(/<tr[^>]*><td>3·.*<\/tr>/u, "")),
    );
    expect(page).toContain("1 segment of the document is not in the file");
  });

  test("may be a DOCX that Word has saved", async () => {
    const { bytes } = await download("docx");
    const document = partOf(bytes, "word/document.xml").replace("is here", "is open");
    const file = packed({ ...unpacked(bytes), "word/document.xml": document });
    expect((await upload(file, "most.docx")).page).toContain("<ins>open</ins>");
  });

  test.each([
    ["of another kind", () => new TextEncoder().encode("Dobar dan."), "holds no review table"],
    [
      "of another document",
      async () => reviewed((page) => page.replace(/ tumac \d+-/u, " tumac 99-")),
      "belongs to another document",
    ],
  ])("%s is refused in words", async (_, file, words) => {
    const { status, page } = await upload(await file());
    expect(status).toBe(422);
    expect(page).toContain(words);
  });

  test.each(["{", '[{"id":0}]', '"x"'])("is no form that somebody made up: %s", async (changes) => {
    const { status } = await ana.form(`/documents/${id}/review/apply`, { changes, choice: "all" });
    expect(status).toBe(400);
  });
});

describe.each(["xliff", "xliff2"])("an exported %s that comes back from another tool", (format) => {
  const exported = async (change: (text: string) => string) => {
    const path = `${app.address}/documents/${id}/export?draft=1&format=${format}`;
    return new TextEncoder().encode(change(await (await fetch(path)).text()));
  };
  const filled = (text: string) =>
    text
      .replace("The bridge is here.", "The bridge is open.")
      .replace("<source>Kraj.</source>", "<source>Kraj.</source><target>The end.</target>")
      .replace('state="initial"', 'state="translated"');

  test("is shown and taken over as a reviewed table is", async () => {
    const { status, page } = await upload(await exported(filled), "most.xlf");
    expect(status).toBe(200);
    expect(page).toContain("<ins>open</ins>");
    expect(page).toContain("2 of 3 rows can be taken over.");
    const fields = { changes: changesIn(page), choice: "all" };
    await ana.form(`/documents/${id}/review/apply`, fields);
    expect([await targetOf(1), await targetOf(3)]).toEqual(["The bridge is open.", "The end."]);
    const [newest] = await app.segments.revisions(3);
    expect(newest).toMatchObject({ status: "draft", origin: "import" });
  });

  test("never overwrites what was written here since", async () => {
    const file = await exported(filled);
    await save(1, "The bridge stands here.", 1);
    const { page } = await upload(file, "most.xlf");
    expect(page).toContain("conflict");
    expect(page).toContain("1 of 3 rows can be taken over.");
  });

  test("leaves the decision to people where the tool lost what stood here", async () => {
    const file = await exported((text) => filled(text).replace(/(id="s\d+)\.k\w+/gu, "$1"));
    const { page } = await upload(file, "most.xlf");
    expect(page).toContain("to be decided");
    await ana.form(`/documents/${id}/review/apply`, { changes: changesIn(page), choice: "all" });
    expect([await targetOf(1), await targetOf(3)]).toEqual(["The bridge is here.", "The end."]);
  });

  test.each([
    ["of another document", (text: string) => text.replace(/<source>/gu, "<source>Drugo. ")],
    ["cut in the middle", (text: string) => text.slice(0, -40)],
    ["without our units", (text: string) => text.replace(/id="s\d/gu, 'id="x')],
  ])("%s is refused in words", async (_, change) => {
    const { status, page } = await upload(await exported((text) => change(filled(text))), "m.xlf");
    expect(status).toBe(422);
    expect(page).toMatch(/another document|not proper XML|none of the segments/u);
  });
});

import { strToU8, unzipSync, zipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { PLAIN_SEGMENTATION } from "../../src/documents/segmentation.ts";
import { srxOf } from "../../src/documents/srx/write.ts";
import { client, type RunningApp, startApp } from "../support/app.ts";

let app: RunningApp;
let ana: ReturnType<typeof client>;

beforeEach(async () => {
  app = await startApp();
  ana = client(app, { "accept-language": "hr" });
});

afterEach(() => app.stop());

const PROJECT = { name: "Knjiga", variety: "en-US", goesOn: "Odb.\nzast. predsj.", unclear: "a.s" };

async function post(
  path: string,
  fields: Readonly<Record<string, string>>,
  file?: { readonly name: string; readonly bytes: Uint8Array },
) {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.append(field, value);
  if (file) form.append("file", new Blob([new Uint8Array(file.bytes)]), file.name);
  const response = await fetch(app.address + path, {
    method: "POST",
    body: form,
    redirect: "manual",
    headers: { "accept-language": "hr" },
  });
  return {
    status: response.status,
    location: response.headers.get("location") ?? "",
    body: await response.text(),
  };
}

function zip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === "string" ? strToU8(content) : content,
      ]),
    ),
  );
}

async function exported(path: string): Promise<Record<string, string>> {
  const response = await fetch(app.address + path);
  expect(response.headers.get("content-type")).toBe("application/zip");
  const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
  return Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes).toString()]),
  );
}

/** The sources of a document. */
async function sourcesOf(id: number): Promise<readonly string[]> {
  return (await app.documents.segments(id)).map(({ source }) => source);
}

describe("a project", () => {
  test("is there from the start, called in the reader's language", async () => {
    expect((await ana.get("/projects/1")).body).toContain("Moji dokumenti");
    expect((await client(app, { "accept-language": "en" }).get("/projects/1")).body).toContain(
      "My documents",
    );
  });

  test("is made with a form, and keeps what was said", async () => {
    const { status, location } = await post("/projects", PROJECT);
    expect([status, location]).toEqual([303, "/projects/2"]);
    expect(await app.projects.find(2)).toMatchObject({
      name: "Knjiga",
      variety: "en-US",
      segmentation: {
        abbreviations: [
          { text: "Odb", use: "goesOn" },
          { text: "zast. predsj", use: "goesOn" },
          { text: "a.s", use: "unclear" },
        ],
        srx: null,
      },
    });
  });

  test("needs a name, unless it is the first", async () => {
    const { status, body } = await post("/projects", { ...PROJECT, name: " " });
    expect(status).toBe(422);
    expect(body).toContain("zast. predsj");
    expect(await app.projects.list()).toHaveLength(1);
    expect((await post("/projects/1", { name: "", variety: "en-US" })).status).toBe(303);
  });

  test("cuts new documents by its own abbreviations, and no document that it has already", async () => {
    const text = "Piše Odb. Sudu. Kraj.";
    const first = (await ana.post("/api/documents", { text })).body.id;
    await post("/projects/1", { name: "", goesOn: "Odb" });
    const second = (await ana.post("/api/documents", { text })).body.id;
    expect(await sourcesOf(first)).toEqual(["Piše Odb.", "Sudu.", "Kraj."]);
    expect(await sourcesOf(second)).toEqual(["Piše Odb. Sudu.", "Kraj."]);
  });

  test("cuts by the rules of an SRX file, until it is told otherwise", async () => {
    const rule = `<rule break="yes"><beforebreak>;</beforebreak><afterbreak>\\s</afterbreak></rule>`;
    const refused = `<rule break="no"><beforebreak>a(?=b)</beforebreak></rule>`;
    const srx = `<srx version="2.0"><header segmentsubflows="yes" cascade="no"/><body><languagerules>
<languagerule languagerulename="D">${rule}
${refused}</languagerule></languagerules><maprules><languagemap languagepattern=".*" languagerulename="D"/></maprules></body></srx>`;
    const file = { name: "moja.srx", bytes: strToU8(srx) };
    await post("/projects/1", { name: "", rules: "srx" }, file);
    const text = "Jedan; dva. Tri.";
    const byFile = (await ana.post("/api/documents", { text })).body.id;
    expect(await sourcesOf(byFile)).toEqual(["Jedan;", "dva. Tri."]);
    const page = (await ana.get("/projects/1")).body;
    expect(page).toContain("Primjenjuje se 1 pravilo iz datoteke.");
    expect(page).toContain("a(?=b)");
    await post("/projects/1", { name: "", rules: "own" });
    const byOurs = (await ana.post("/api/documents", { text })).body.id;
    expect(await sourcesOf(byOurs)).toEqual(["Jedan; dva.", "Tri."]);
  });

  test("refuses an SRX file that is none, and changes nothing", async () => {
    const file = { name: "x.srx", bytes: strToU8("<tmx/>") };
    const { status, body } = await post("/projects/1", { name: "Novo", rules: "srx" }, file);
    expect(status).toBe(422);
    expect(body).toContain("Ovo nije datoteka s pravilima segmentacije");
    expect(await app.projects.find(1)).toMatchObject({ name: "" });
  });

  test("gives its rules as SRX", async () => {
    await post("/projects/1", { name: "", goesOn: "Odb" });
    const { status, body, headers } = await ana.get("/projects/1/rules.srx");
    expect(status).toBe(200);
    expect(headers.get("content-disposition")).toContain("tumac.srx");
    expect(body).toBe(srxOf({ abbreviations: [{ text: "Odb", use: "goesOn" }] }));
  });

  test("shows where a text is cut, and by which rule", async () => {
    const { status, body } = await ana.form("/projects/1/trial", {
      text: "Primio nas je dr. Kos. Otišli smo.",
    });
    expect(status).toBe(200);
    expect(body).toContain("2 segmenta");
    expect(body).toContain("Nije podijeljeno iza „dr.”");
    expect(body).toContain("Titula dolazi ispred imena");
    expect(body).toContain("Točka iza riječi završava rečenicu.");
  });

  test("lists its documents alone, and says whose they are where all are listed", async () => {
    await post("/projects", PROJECT);
    await ana.post("/api/documents", { title: "Prvi", text: "Jedan." });
    await post("/documents", { title: "Drugi", text: "Dva.", project: "2" });
    const all = (await ana.get("/documents")).body;
    expect(all).toContain("Prvi");
    expect(all).toContain("Knjiga · ");
    const one = (await ana.get("/documents?project=2")).body;
    expect(one).toContain("Drugi");
    expect(one).not.toContain("Prvi");
  });

  test("takes documents from another, with their segments as they are", async () => {
    await post("/projects", { ...PROJECT, goesOn: "Odb" });
    const { id } = (await ana.post("/api/documents", { text: "Piše Odb. Sudu." })).body;
    const { status, headers } = await ana.form(`/documents/${id}/move`, { project: "2" });
    expect([status, headers.get("location")]).toEqual([303, `/projects/1?moved=${id}`]);
    expect(await app.documents.find(id)).toMatchObject({ projectId: 2 });
    expect(await sourcesOf(id)).toHaveLength(2);
    expect((await ana.form(`/documents/${id}/move`, { project: "9" })).status).toBe(404);
  });

  test("is deleted when it is empty, and never the first", async () => {
    await post("/projects", PROJECT);
    await post("/documents", { title: "Drugi", text: "Dva.", project: "2" });
    expect((await ana.form("/projects/2/delete", {})).status).toBe(409);
    await ana.form("/documents/1/delete", {});
    expect((await ana.form("/projects/2/delete", {})).status).toBe(303);
    expect((await ana.get("/projects/2")).status).toBe(404);
    await ana.form("/documents/1/undelete", {});
    expect(await app.documents.find(1)).toMatchObject({ projectId: 1 });
    expect((await ana.form("/projects/1/delete", {})).status).toBe(409);
  });
});

describe("the API of projects", () => {
  test("adds, lists, changes", async () => {
    const body = { name: "Knjiga", variety: "en-US", abbreviations: [{ text: "Odb." }] };
    const { status, body: added } = await ana.post("/api/projects", body);
    expect([status, added.id]).toEqual([201, 2]);
    expect(added.abbreviations).toEqual([{ text: "Odb", use: "goesOn" }]);
    const srx = srxOf(PLAIN_SEGMENTATION);
    const changed = (await ana.put("/api/projects/2", { srx })).body;
    expect(changed).toMatchObject({ name: "Knjiga", variety: "en-US", srx: { refused: [] } });
    expect(changed.abbreviations).toHaveLength(1);
    expect((await ana.get("/api/projects")).body.projects).toHaveLength(2);
    expect((await ana.get("/api/projects/2")).body.srx.rules).toBeGreaterThan(20);
    expect((await ana.put("/api/projects/2", { srx: null })).body.srx).toBeNull();
  });

  test.each([
    [{ name: "" }, 400],
    [{ name: "A", variety: "fr" }, 400],
    [{ name: "A", abbreviations: [{ text: "jedna dvije tri" }] }, 400],
    [{ name: "A", srx: "<tmx/>" }, 422],
  ])("refuses %j", async (body, status) => {
    expect((await ana.post("/api/projects", body)).status).toBe(status);
  });

  test("knows no project that there is not", async () => {
    expect((await ana.get("/api/projects/7")).status).toBe(404);
    expect((await ana.put("/api/projects/x", { name: "A" })).status).toBe(404);
  });
});

describe("a ZIP of several files", () => {
  const FILES = {
    "poglavlja/1.txt": "Kiša pada. Dosta.",
    "poglavlja/2.txt": "Snijeg.",
    "uvod.txt": "Uvod.",
  };

  test("becomes a project with a document for each", async () => {
    const { status, location } = await post(
      "/documents",
      {},
      { name: "Knjiga.zip", bytes: zip(FILES) },
    );
    expect([status, location]).toEqual([303, "/documents?project=2"]);
    expect(await app.projects.find(2)).toMatchObject({ name: "Knjiga" });
    const titles = (await app.documents.list()).map(({ title }) => title).toSorted();
    expect(titles).toEqual(["poglavlja/1", "poglavlja/2", "uvod"]);
  });

  test("comes back with the same tree of files", async () => {
    await post("/documents", {}, { name: "Knjiga.zip", bytes: zip(FILES) });
    expect(await exported("/projects/2/export?draft=1")).toEqual(FILES);
    const { headers } = await ana.get("/projects/2/export?draft=1");
    expect(headers.get("content-disposition")).toContain("Knjiga.en.draft.zip");
  });

  test("is not exported as finished before each document is", async () => {
    await post("/documents", {}, { name: "Knjiga.zip", bytes: zip(FILES) });
    const refused = await ana.get("/projects/2/export");
    expect(refused.status).toBe(409);
    expect(refused.body).toContain("poglavlja/1");
    for (const document of await app.documents.list()) {
      for (const { id } of await app.documents.segments(document.id)) {
        await ana.put(`/api/segments/${id}`, { target: `T${id}.`, status: "translated", base: 0 });
      }
    }
    const files = await exported("/projects/2/export");
    expect(Object.keys(files).toSorted()).toEqual(Object.keys(FILES));
    expect(files["poglavlja/1.txt"]).toMatch(/^T\d\. T\d\.$/u);
  });

  test("lists what could not be read, with the reason, beside what could", async () => {
    const bytes = zip({
      "a.txt": "Dobro.",
      "slika.png": new Uint8Array([0x89, 0x50, 0, 0, 0, 1]),
      "b.zip": zip(FILES),
    });
    const { location } = await post("/documents", {}, { name: "sve.zip", bytes });
    expect(location).toBe("/projects/2");
    const page = (await ana.get(location)).body;
    expect(page).toContain("2 datoteke iz ZIP-a nisu dodane:");
    expect(page).toContain("slika.png");
    expect(page).toContain("ZIP unutar ZIP-a ne otvara se.");
    expect(await app.documents.list()).toHaveLength(1);
  });

  test.each([
    ["holds nothing readable", zip({ "a.txt": "", "b.txt": " " })],
    ["is empty", zip({})],
    ["is cut short", zip(FILES).subarray(0, 90)],
  ])("that %s leaves no project behind", async (_, bytes) => {
    const { status } = await post("/documents", {}, { name: "prazno.zip", bytes });
    expect(status).toBe(422);
    expect(await app.projects.list()).toHaveLength(1);
    expect(await app.documents.list()).toEqual([]);
  });

  test("is answered to programs with its documents", async () => {
    const form = new FormData();
    form.append("file", new Blob([new Uint8Array(zip(FILES))]), "Knjiga.zip");
    const response = await fetch(`${app.address}/api/documents`, { method: "POST", body: form });
    expect([response.status, response.headers.get("location")]).toEqual([201, "/api/projects/2"]);
    expect(await response.json()).toMatchObject({
      project: { name: "Knjiga" },
      documents: [{ title: "poglavlja/1" }, { title: "poglavlja/2" }, { title: "uvod" }],
      refused: [],
    });
  });

  test("with two files of one name gives both back", async () => {
    await post("/documents", {}, { name: "a.zip", bytes: zip({ "x.txt": "Jedan." }) });
    await post("/documents", { project: "2" }, { name: "x.txt", bytes: strToU8("Dva.") });
    expect(Object.keys(await exported("/projects/2/export?draft=1")).toSorted()).toEqual([
      "x (2).txt",
      "x.txt",
    ]);
  });
});

import iconv from "iconv-lite";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { client, conceptBody, type RunningApp, startApp } from "../support/app.ts";

let app: RunningApp;
let ana: ReturnType<typeof client>;

beforeEach(async () => {
  app = await startApp();
  ana = client(app, { "accept-language": "en" });
});

afterEach(() => app.stop());

/** Gives a file to the page and answers where the dry run stands. */
async function give(content: string | Uint8Array, name = "agencija č.csv") {
  const form = new FormData();
  form.append("file", new Blob([Buffer.from(content)]), name);
  const response = await fetch(`${app.address}/glossary/import`, {
    method: "POST",
    body: form,
    headers: { "accept-language": "en" },
    redirect: "manual",
  });
  return {
    status: response.status,
    path: response.headers.get("location") ?? "",
    page: await response.text(),
  };
}

/** The page as a reader sees it: no tags, one space between words. */
async function textAt(path: string): Promise<string> {
  const { body } = await ana.get(path);
  const main = body.slice(body.indexOf("<main"), body.indexOf("</main>"));
  const words = main.replace(/<option(?! [^>]*selected)[^>]*>[^<]*<\/option>/gu, " ");
  return words.replace(/<[^>]*>/gu, " ").replace(/\s+/gu, " ");
}

const headwords = () =>
  [...app.glossary.concepts()].map(({ terms }) => terms.map(({ text }) => text).join(" "));

describe("a dry run", () => {
  test("writes nothing, and says row by row what would happen", async () => {
    await ana.post("/api/concepts", conceptBody(["borac", "fighter"]));
    await ana.post("/api/concepts", conceptBody(["kos", "blackbird"]));
    const { path } = await give(
      "hr;en;napomena\nkalifat;caliphate;\nborac;fighter;u ratu\nkos;basket;\nburza;burza;\n;;x\n",
    );
    const page = await textAt(path);
    expect(headwords()).toEqual(["borac fighter", "kos blackbird"]);
    expect(page).toContain("Import: agencija č.csv");
    expect(page).toMatch(/2 new kalifat caliphate import/u);
    expect(page).toMatch(/3 changed borac fighter note: u ratu import/u);
    expect(page).toMatch(/4 conflict kos blackbird , basket leave out/u);
    expect(page).toMatch(/5 new burza burza The translation is the same as the source/u);
    expect(page).toContain("unusable 1");
    expect(page).toContain("Import 3 concepts");
  });

  test("shows of a changed row what changes, if only a word class or what another tool says", async () => {
    await ana.post("/api/concepts", conceptBody(["borac", "fighter"]));
    const { path } = await give("hr;vrsta riječi;en;Klijent\nborac;imenica;fighter;ACME\n");
    expect(await textAt(path)).toMatch(
      /2 changed borac fighter borac Croatian Part of speech noun Klijent ACME import/u,
    );
  });

  test("begins below the title of its table, or where somebody says", async () => {
    const { path } = await give("Pojmovnik ACME;\n2. izdanje;\nhr;en\nrat;war\n");
    expect(await textAt(path)).toMatch(/4 new rat war/u);
    const reading = { delimiter: ";", policy: "complete", titles: "0", encoding: "utf-8" };
    await ana.form(`${path}/reading`, reading);
    const page = await textAt(path);
    expect(page).toMatch(/1 new Pojmovnik ACME/u);
    expect(page).toMatch(/4 new rat war/u);
  });

  test("becomes one step, and that is undone as one", async () => {
    const { path } = await give("hr,en\nkalifat,caliphate\nborac,fighter\n");
    const { headers } = await ana.form(`${path}/accept`, {});
    expect(headwords()).toEqual(["kalifat caliphate", "borac fighter"]);
    const [step] = (await ana.get("/api/glossary/steps")).body.steps;
    expect(step).toMatchObject({ origin: "imported", detail: "agencija č.csv", concepts: 2 });
    expect((await ana.get(headers.get("location") ?? "")).body).toContain(
      `/glossary/changes/${step.number}/undo`,
    );
    await ana.form(`/glossary/changes/${step.number}/undo`, {});
    expect(headwords()).toEqual([]);
    expect((await ana.get(path)).status).toBe(404);
  });

  test("takes the decisions of its reader", async () => {
    await ana.post("/api/concepts", conceptBody(["kos", "blackbird"]));
    const { path } = await give("hr,en\nkos,basket\nborac,fighter\n");
    await ana.form(`${path}/decisions`, { line: "2", decision: "separate", back: path });
    await ana.form(`${path}/decisions`, { line: "3", decision: "skip", back: path });
    await ana.form(`${path}/accept`, {});
    expect(headwords()).toEqual(["kos blackbird", "kos basket"]);
  });

  test("keeps these decisions under another policy, but not where its rows are read otherwise", async () => {
    const { path } = await give("hr,en\nkos,basket\nborac,fighter\n");
    await ana.form(`${path}/decisions`, { line: "3", decision: "skip", back: path });
    const given = { delimiter: ",", header: "yes", titles: "0", encoding: "utf-8" };
    await ana.form(`${path}/reading`, { ...given, policy: "update" });
    expect(await textAt(path)).toContain("Import 1 concept ");
    await ana.form(`${path}/reading`, { ...given, policy: "update", separator: "/" });
    expect(await textAt(path)).toContain("Import 2 concepts");
  });

  test("follows the glossary while it waits, whoever changes it", async () => {
    const first = await give("hr,en\nborac,fighter\nkalifat,caliphate\n", "one.csv");
    const second = await give("hr,en\nborac,fighter\nburza,market\n", "two.csv");
    await ana.post("/api/concepts", conceptBody(["kalifat", "caliphate"]));
    expect(await textAt(first.path)).toMatch(/Import 1 concept .* 3 the same kalifat caliphate/u);
    await ana.form(`${first.path}/accept`, {});
    expect(await textAt(second.path)).toMatch(/Import 1 concept .* 2 the same borac fighter/u);
    await ana.form(`${second.path}/accept`, {});
    expect(headwords()).toEqual(["kalifat caliphate", "borac fighter", "burza market"]);
  });

  test("can be given up", async () => {
    const { path } = await give("hr,en\nkalifat,caliphate\n");
    await ana.form(`${path}/discard`, {});
    expect((await ana.get(path)).status).toBe(404);
    expect(headwords()).toEqual([]);
  });

  test("is read anew when its columns are told otherwise", async () => {
    const { path } = await give("caliphate,kalifat,terrorism\nfighter,borac,war\n");
    const english = JSON.stringify({ type: "terms", language: "en", status: "preferred" });
    const croatian = JSON.stringify({ type: "terms", language: "hr", status: "preferred" });
    const domain = JSON.stringify({ type: "concept", field: "domain" });
    await ana.form(`${path}/reading`, [
      ["delimiter", ","],
      ["separator", ""],
      ["policy", "complete"],
      ["encoding", "utf-8"],
      ["roles", english],
      ["roles", croatian],
      ["roles", domain],
    ]);
    await ana.form(`${path}/accept`, {});
    expect([...app.glossary.concepts()]).toMatchObject([
      { domain: "terrorism", terms: [{ language: "hr", text: "kalifat" }, { text: "caliphate" }] },
      { domain: "war" },
    ]);
  });

  test("warns of letters that were read wrongly, and reads them in the encoding that is chosen", async () => {
    const { path } = await give(iconv.encode("hr\ten\nopćina\tmunicipality\n", "windows-1250"));
    expect(await textAt(path)).toContain("općina");
    await ana.form(`${path}/reading`, {
      encoding: "windows-1252",
      delimiter: "\t",
      policy: "complete",
      header: "yes",
    });
    expect(await textAt(path)).toMatch(/opæina municipality .*The letters look wrong/u);
    await ana.form(`${path}/reading`, {
      encoding: "windows-1250",
      delimiter: "\t",
      policy: "complete",
      header: "yes",
    });
    expect(await textAt(path)).toContain("2 new općina municipality import");
  });

  test("stays as it is where it could not be read as somebody asks", async () => {
    const { path } = await give(
      '<tmx version="1.4"><header srclang="hr"/><body><tu><tuv xml:lang="hr"><seg>borac</seg></tuv><tuv xml:lang="en"><seg>fighter</seg></tuv></tu></body></tmx>',
      "memory.tmx",
    );
    const asked = { encoding: "utf-16le", policy: "complete" };
    expect((await ana.form(`${path}/reading`, asked)).status).toBe(422);
    expect(await textAt(path)).toMatch(/new borac fighter/u);
  });

  test("refuses columns that no page offers", async () => {
    const { path } = await give("hr,en\nkalifat,caliphate\n");
    for (const roles of ["{", "null", '{"type":"shell"}'])
      expect((await ana.form(`${path}/reading`, { policy: "complete", roles })).status).toBe(400);
  });

  test("doubts a headword that the documents are full of", async () => {
    const text = Array.from({ length: 250 }, () => "Rat traje.").join("\n");
    await ana.post("/api/documents", { title: "Rat", text });
    const { path } = await give("hr,en\nrat,war\nmir,peace\n");
    expect(await textAt(path)).toMatch(/rat war “rat” would be found in 250 places.* leave out/u);
    await ana.form(`${path}/accept`, {});
    expect(headwords()).toEqual(["mir peace"]);
  });

  test("takes the units of a translation memory for concepts", async () => {
    const unit = `<tu tuid="7"><tuv xml:lang="hr"><seg>kalifat</seg></tuv><tuv xml:lang="en-GB"><seg>caliphate</seg></tuv></tu>`;
    const { path } = await give(
      `<?xml version="1.0"?><tmx version="1.4"><header srclang="hr"/><body>${unit}</body></tmx>`,
      "memorija.tmx",
    );
    expect(await textAt(path)).toMatch(/TMX .* new kalifat caliphate import/u);
  });

  test("reads XML in the encoding that it declares", async () => {
    const term = (language: string, text: string) =>
      `<langSet xml:lang="${language}"><tig><term>${text}</term></tig></langSet>`;
    const xml = `<?xml version="1.0" encoding="ISO-8859-2"?><martif type="TBX"><text><body><termEntry id="a">${term("hr", "Šiđani")}${term("en", "Yazidis")}</termEntry></body></text></martif>`;
    const { path } = await give(iconv.encode(xml, "iso-8859-2"), "agencija.tbx");
    expect(await textAt(path)).toContain("Šiđani Yazidis");
  });

  test("pages through many rows", async () => {
    const rows = Array.from({ length: 250 }, (_, row) => `riječ${row},word${row}`);
    const { path } = await give(`hr,en\n${rows.join("\n")}\n`);
    expect(await textAt(`${path}?page=3`)).toContain("riječ249");
    expect(await textAt(`${path}?rows=conflict`)).toContain("No row of this kind.");
  });
});

test.each([
  ["an empty file", "", "There is no concept in this file"],
  ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), "no text in this file"],
  ["an archive that is no workbook", new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), "spreadsheet"],
  ["XML of another kind", "<html><body/></html>", "TBX"],
])("%s is refused with what to do, and nothing is kept of it", async (_what, content, sentence) => {
  const { status, page } = await give(content);
  expect(status).toBe(422);
  expect(page).toContain(sentence);
  expect(await app.imports.list()).toEqual([]);
});

describe("a program", () => {
  async function post(content: string, query = "") {
    const form = new FormData();
    form.append("file", new Blob([content]), "pojmovnik.csv");
    const response = await fetch(`${app.address}/api/glossary/import${query}`, {
      method: "POST",
      body: form,
    });
    return { status: response.status, body: await response.json() };
  }

  test("imports in one request, and is told what was left out", async () => {
    await post("hr,en\nkos,blackbird\n");
    const { body } = await post("hr,en\nkos,basket\nkalifat,caliphate\n");
    expect(body).toMatchObject({ concepts: 1, skipped: [{ line: 2, outcome: "conflict" }] });
    expect(headwords()).toEqual(["kos blackbird", "kalifat caliphate"]);
  });

  test("can ask what would happen", async () => {
    const { body } = await post("hr,en\nkos,blackbird\n", "?dryRun=true");
    expect(body.rows).toMatchObject([{ line: 2, outcome: "new", decision: "take" }]);
    expect(headwords()).toEqual([]);
    expect(await app.imports.list()).toEqual([]);
  });

  test.each([
    ["csv", "text/csv"],
    ["xlsx", "spreadsheetml"],
    ["tbx", "x-tbx"],
    ["tbx2", "x-tbx"],
    ["omegat", "text/plain"],
    ["deepl", "tab-separated"],
  ])("exports %s", async (format, mime) => {
    await ana.post("/api/concepts", conceptBody(["kalifat", "caliphate"]));
    const { status, headers } = await ana.get(`/api/glossary/export?format=${format}`);
    expect(status).toBe(200);
    expect(headers.get("content-type")).toContain(mime);
    expect(headers.get("content-disposition")).toMatch(/tumac-glossary\.\w+/u);
  });

  test.each(["csv", "xlsx", "tbx", "tbx2"])(
    "gets back from %s what it exported",
    async (format) => {
      await ana.post("/api/concepts", conceptBody(["kalifat", "caliphate", "khalifate"]));
      await ana.post("/api/concepts", {
        ...conceptBody(["večer", "evening"]),
        note: '"citat"; <b> & =1+1',
        doNotTranslate: true,
      });
      const before = [...app.glossary.concepts()];
      const answer = await fetch(`${app.address}/api/glossary/export?format=${format}`);
      const file = new Uint8Array(await answer.arrayBuffer());
      for (const { id } of before) await ana.delete(`/api/concepts/${id}`);
      const { path } = await give(file, `pojmovnik.${format}`);
      await ana.form(`${path}/accept`, {});
      expect([...app.glossary.concepts()].toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
        before.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      );
    },
  );

  test("can save what it imported, however long its texts are", async () => {
    const definition = "država ".repeat(2_000).trim();
    await post(`hr,en,definition\nkalifat,caliphate,${definition}\n`);
    const [concept] = app.glossary.concepts();
    const saved = await ana.put(`/api/concepts/${concept?.id}`, { ...concept, base: 1 });
    expect(saved.body).toMatchObject({ definition });
  });

  test("is refused a format that nobody writes", async () => {
    expect((await ana.get("/api/glossary/export?format=pdf")).status).toBe(400);
  });
});

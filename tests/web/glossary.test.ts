import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { conceptPath } from "../../views/glossary-address.ts";
import { client, conceptBody, type RunningApp, startApp } from "../support/app.ts";
import { ANA, textDocument } from "../support/stores.ts";

let app: RunningApp;
let ana: ReturnType<typeof client>;

beforeEach(async () => {
  app = await startApp();
  ana = client(app);
});

afterEach(() => app.stop());

const add = async (hr: string, en: string) =>
  (await ana.post("/api/concepts", conceptBody([hr, en]))).body;

type Field = [string, string];
const termFields = (language: string, text: string, status = "preferred", id = ""): Field[] => [
  ["termId[]", id],
  ["termLanguage[]", language],
  ["termText[]", text],
  ["termStatus[]", status],
  ["termPartOfSpeech[]", ""],
  ["termCaseRule[]", "auto"],
  ["termPossessives[]", ""],
  ["termFormsAdded[]", ""],
  ["termFormsVetoed[]", ""],
];

describe("a concept", () => {
  test("is recognised as soon as it is added, and no more once it is deleted", async () => {
    const { id } = await add("kalifat", "caliphate");
    expect(app.glossary.recognise("hr", "Iz kalifata.")).toMatchObject([{ conceptId: id }]);
    expect((await ana.delete(`/api/concepts/${id}`)).status).toBe(204);
    expect(app.glossary.recognise("hr", "Iz kalifata.")).toEqual([]);
    expect((await ana.get(`/api/concepts/${id}`)).status).toBe(404);
  });

  test("is replaced by an edit", async () => {
    const { id } = await add("kalifat", "caliphate");
    await ana.put(`/api/concepts/${id}`, conceptBody(["halifat", "caliphate"]));
    expect(app.glossary.recognise("hr", "Kalifat. Halifat.")).toMatchObject([{ text: "Halifat" }]);
  });

  test("is the same after a restart", async () => {
    const { id } = await add("kalifat", "caliphate");
    expect(await app.concepts.list()).toMatchObject([{ concept: app.glossary.concept(id) }]);
  });

  test.each([
    ["no terms", { terms: [] }],
    ["only empty terms", { terms: [{ language: "hr", text: "  " }] }],
  ])("with %s is refused, and says so", async (_what, body) => {
    const { status, body: answer } = await ana.post("/api/concepts", body);
    expect([status, answer.error.name]).toEqual([422, "conceptWithoutTerm"]);
  });

  test.each([
    ["an unknown status", { terms: [{ language: "hr", text: "x", status: "liked" }] }],
    ["no body", undefined],
  ])("with %s is refused", async (_what, body) => {
    expect((await ana.post("/api/concepts", body)).status).toBe(400);
    expect(await app.concepts.list()).toEqual([]);
  });

  test("cannot take the terms of another one", async () => {
    const first = await add("kalifat", "caliphate");
    const stolen = { language: "hr", text: "borac", id: first.terms[0].id };
    const { status } = await ana.post("/api/concepts", { terms: [stolen] });
    expect(status).toBe(201);
    expect(app.glossary.recognise("hr", "Kalifat i borac.")).toHaveLength(2);
  });
});

/** The Croatian headwords of the rows of a page, in their order. */
async function headwordsAt(path: string): Promise<readonly string[]> {
  const { body } = await ana.get(path);
  return [...body.matchAll(/<tr[^>]* data-name="([^"]+)"/gu)].map(([, name]) => name);
}

describe("the page", () => {
  test("adds a concept from its form", async () => {
    const fields: Field[] = [
      ["domain", "politika"],
      ...termFields("hr", "kalifat"),
      ...termFields("hr", ""),
      ...termFields("en", "caliphate"),
      ...termFields("en", "khalifate", "forbidden"),
    ];
    const { status, headers } = await ana.form("/glossary", fields);
    expect(status).toBe(303);
    const page = (await ana.get(headers.get("location") ?? "")).body;
    expect(page).toContain("kalifatima");
    expect([...app.glossary.concepts()]).toMatchObject([
      {
        domain: "politika",
        terms: [
          { text: "kalifat", status: "preferred" },
          { text: "caliphate", status: "preferred" },
          { text: "khalifate", status: "forbidden" },
        ],
      },
    ]);
  });

  test("keeps the ids of terms that stay, since exceptions and history hang on them", async () => {
    const { id, terms } = await add("kalifat", "caliphate");
    const fields = [
      ...termFields("hr", "kalifat", "preferred", terms[0].id),
      ...termFields("hr", "halifat", "admitted"),
      ...termFields("en", "caliphate", "preferred", terms[1].id),
    ];
    await ana.form(`/glossary/${id}`, fields);
    const ids = app.glossary.concept(id)?.terms.map((term) => term.id) ?? [];
    expect(ids).toEqual([terms[0].id, expect.any(String), terms[1].id]);
    expect(new Set(ids).size).toBe(3);
  });

  test("keeps the search while a concept is saved or deleted", async () => {
    const { id, terms } = await add("kalifat", "caliphate");
    const fields = termFields("hr", "kalifat", "preferred", terms[0].id);
    const savedAt = await ana.form(`/glossary/${id}?q=kal&domain=x`, fields);
    expect(savedAt.headers.get("location")).toBe(`/glossary/${id}?saved=1&step=2&q=kal&domain=x`);
    const deletedAt = await ana.form(`/glossary/${id}/delete?q=kal`, {});
    expect(deletedAt.headers.get("location")).toContain("&q=kal");
  });

  test("keeps every property of a term through an edit of another", async () => {
    const term = {
      language: "hr",
      text: "Husein",
      status: "admitted",
      partOfSpeech: "proper",
      caseRule: "sensitive",
      possessives: false,
      formsAdded: ["Huseina"],
      formsVetoed: ["Huseine"],
    };
    const { body } = await ana.post("/api/concepts", { terms: [term] });
    const form = new Map<string, string>();
    const page: string = (await ana.get(`/glossary/${body.id}`)).body;
    const panel = page.slice(page.indexOf('name="termId[]"'));
    for (const [, name = "", value = ""] of panel.matchAll(
      /name="(term\w+\[\])"[^>]*value="([^"]*)"/gu,
    ))
      if (!form.has(name)) form.set(name, value);
    for (const [, name = "", options = ""] of panel.matchAll(
      /<select[^>]*name="(term\w+\[\])"[^>]*>(.*?)<\/select>/gsu,
    )) {
      const chosen = /<option(?=[^>]*\sselected)[^>]*value="([^"]*)"/u.exec(options)?.[1] ?? "";
      if (!form.has(name)) form.set(name, chosen);
    }
    await ana.form(`/glossary/${body.id}`, [...form, ["note", "changed"]]);
    expect(app.glossary.concept(body.id)).toEqual({ ...body, note: "changed" });
  });

  test("refuses a concept without terms and keeps what was typed", async () => {
    const fields: Field[] = [["note", "Ne brkati s halifom."], ...termFields("hr", "")];
    const { status, body } = await ana.form("/glossary", fields);
    expect(status).toBe(422);
    expect(body).toContain("Ne brkati s halifom.");
  });

  test("finds terms without Croatian letters, and sorts as Croatian does", async () => {
    for (const [hr, en] of [
      ["džihad", "jihad"],
      ["dvorac", "castle"],
      ["čovjek", "man"],
      ["cesta", "road"],
      ["đak", "pupil"],
    ] as const)
      await add(hr, en);
    const page = (await ana.get("/glossary")).body;
    const places = ["cesta", "čovjek", "dvorac", "džihad", "đak"].map((word) => page.indexOf(word));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    const found = (await ana.get("/glossary?q=dzihad")).body;
    expect(found).toContain("džihad");
    expect(found).not.toContain("dvorac");
  });

  test.each([
    ["boraca", "borac"],
    ["islamskoj drzavi", "Islamska država"],
    ["caliphates", "kalifat"],
    ["ljudima", "čovjek"],
  ])("finds any form in either language: «%s»", async (query, headword) => {
    await add("borac", "fighter");
    await add("Islamska država", "Islamic State");
    await add("kalifat", "caliphate");
    await add("čovjek", "man");
    expect(await headwordsAt(`/glossary?q=${encodeURIComponent(query)}`)).toEqual([headword]);
  });

  test("is narrowed by domain, status, author and what is missing", async () => {
    await app.documents.add(textDocument("Stigao je novi vuk."), ANA);
    const marko = client(app, { cookie: "tumac-author=Marko" });
    await add("vuk", "wolf");
    await marko.post("/api/concepts", conceptBody(["zec", "hare", "rabbit"]));
    await ana.post("/api/concepts", { ...conceptBody(["gol", "goal"]), domain: "sport" });
    await ana.post("/api/concepts", { terms: [{ language: "hr", text: "ris" }] });
    const found = Object.fromEntries(
      await Promise.all(
        [
          "domain=sport",
          "status=forbidden",
          "author=Marko",
          "only=untranslated",
          "only=unused",
          "only=conflicts",
          "status=liked&sort=best&only=some&page=x",
        ].map(async (query) => [query, await headwordsAt(`/glossary?${query}`)]),
      ),
    );
    expect(found).toEqual({
      "domain=sport": ["gol"],
      "status=forbidden": ["zec"],
      "author=Marko": ["zec"],
      "only=untranslated": ["ris"],
      "only=unused": ["gol", "ris", "zec"],
      "only=conflicts": [],
      "status=liked&sort=best&only=some&page=x": ["gol", "ris", "vuk", "zec"],
    });
  });

  test("shows the concepts on which a shared file and the page disagree", async () => {
    await add("vuk", "wolf");
    const { id } = await add("zec", "hare");
    const values = { base: null, ours: "x", theirs: "y" };
    await app.conflicts.report([{ conceptId: id, file: "a.csv", field: "note", ...values }], 1);
    expect(await headwordsAt("/glossary?only=conflicts")).toEqual(["zec"]);
  });

  test("is sorted by either language or by the last change", async () => {
    await add("vuk", "wolf");
    app.time.now += 60_000;
    await add("zec", "hare");
    app.time.now += 60_000;
    await add("ris", "zz lynx");
    expect(await headwordsAt("/glossary?sort=hr")).toEqual(["ris", "vuk", "zec"]);
    expect(await headwordsAt("/glossary?sort=en")).toEqual(["zec", "vuk", "ris"]);
    expect(await headwordsAt("/glossary?sort=changed")).toEqual(["ris", "zec", "vuk"]);
  });

  test("draws one row as it draws all, with the revision that it stands at", async () => {
    const { id } = await add("kalifat", "caliphate");
    await ana.put(`/api/concepts/${id}`, conceptBody(["halifat", "caliphate"]));
    const row = (await ana.get(`/glossary/rows/${id}?q=x`)).body;
    expect(row).toMatch(/^<tr data-id="kalifat" data-revision="2" data-name="halifat">.*<\/tr>$/su);
    expect(row).toContain(`href="/glossary/${id}?q=x"`);
    expect((await ana.get("/glossary")).body).toContain('data-revision="2" data-name="halifat"');
    expect((await ana.get("/glossary/rows/nobody")).status).toBe(404);
  });

  test("knows the revision of a concept that came back after it was deleted", async () => {
    const { id } = await add("kalifat", "caliphate");
    await ana.delete(`/api/concepts/${id}`);
    await ana.post("/api/glossary/steps/2/undo", {});
    expect(app.catalogue.record(id)?.revision).toBe((await app.concepts.find(id))?.revision);
  });

  test("offers to take a deletion back", async () => {
    const { id } = await add("kalifat", "caliphate");
    const { headers } = await ana.form(`/glossary/${id}/delete`, {});
    expect((await ana.get(headers.get("location") ?? "")).body).toContain(
      "/glossary/changes/2/undo",
    );
    await ana.form("/glossary/changes/2/undo", {});
    expect(app.glossary.recognise("hr", "kalifatu")).toHaveLength(1);
  });
});

describe("a glossary file", () => {
  const importing = (csv: string) => {
    const form = new FormData();
    form.append("file", new Blob([csv]), "glossary.csv");
    return fetch(`${app.address}/api/glossary/import`, { method: "POST", body: form });
  };

  test("is imported and exported without loss", async () => {
    const csv = "id,hr,en,en_forbidden\nk,kalifat|halifat,caliphate,khalifate\n";
    expect(await (await importing(csv)).json()).toMatchObject({ concepts: 1, skipped: [] });
    const before = [...app.glossary.concepts()];
    const exported = (await ana.get("/api/glossary/export?format=csv")).body;
    await ana.delete("/api/concepts/k");
    await importing(exported);
    expect([...app.glossary.concepts()]).toEqual(before);
  });

  test("with an unusable row is refused whole, with the line", async () => {
    const response = await importing("id,hr,en\nk,kalifat,caliphate\n,,\nx,,\n");
    expect(response.status).toBe(422);
    expect((await response.json()).error.message).toMatch(/\d/u);
    expect([...app.glossary.concepts()]).toEqual([]);
  });

  test("of another tool with one language alone gives concepts that wait for their translation", async () => {
    await importing("id,hr\nk,kalifat\n");
    const [concept] = app.glossary.concepts();
    expect(concept?.terms.map(({ language, text }) => [language, text])).toEqual([
      ["hr", "kalifat"],
    ]);
  });
});

describe("a concept", () => {
  test("may be called anything in an imported file, and has a page all the same", async () => {
    const ids = ["a/b", "x y", "50%", "q?a=1#z", "new", "import", "..", ".", "~new", "<b>"];
    await importFile(`id,hr,en\n${ids.map((id, row) => `${id},kos${row},bird${row}\n`).join("")}`);
    for (const [row, id] of ids.entries()) {
      const page = await ana.get(new URL(app.address + conceptPath(id)).pathname);
      expect([id, page.status, page.body.includes(`value="kos${row}"`)]).toEqual([id, 200, true]);
    }
  });

  test("whose terms are sent under one id keeps them all", async () => {
    const { body } = await ana.post("/api/concepts", conceptBody(["kos", "blackbird"]));
    const [first] = body.terms;
    const more = ["blackbird", "merle"].map((text) => ({ language: "hr", text }));
    const terms = [...body.terms, ...more].map((term) => ({ ...term, id: first.id }));
    const { status, body: put } = await ana.put(`/api/concepts/${body.id}`, { terms });
    expect(status).toBe(200);
    expect(new Set(put.terms.map((term: { id: string }) => term.id)).size).toBe(4);
  });

  test("never takes the term ids of another one, however the two are called", async () => {
    await importFile("id,hr,en\na,kos,blackbird\na:hr,vrana,crow\n");
    const { body } = await ana.get("/api/concepts/a:hr");
    const terms = [...body.terms, { language: "hr", text: "vranica" }];
    expect((await ana.put("/api/concepts/a:hr", { terms })).status).toBe(200);
  });

  test("that comes back as it stands makes no revision", async () => {
    await importFile("id,hr,en\na,kos,blackbird\nb,vrana,crow\n");
    const { body } = await ana.get("/api/glossary/export?format=csv");
    await importFile(body.replace("crow", "raven"));
    const revisions = await app.database.selectFrom("concept_revisions").selectAll().execute();
    expect(revisions.map((one) => `${one.concept_id} ${one.number}`)).toEqual([
      "a 1",
      "b 1",
      "b 2",
    ]);
    expect(revisions[1]?.snapshot).toContain("crow");
  });

  test("is found by its definition and its note too", async () => {
    await importFile("id,hr,en,definition,note\na,kos,blackbird,pjevica,crna ptica\n");
    expect((await ana.get("/glossary?q=pjevica")).body).toContain("blackbird");
    expect((await ana.get("/glossary?q=crna")).body).toContain("blackbird");
  });
});

async function importFile(text: string) {
  const form = new FormData();
  form.append("file", new Blob([text]), "pojmovnik.csv");
  const response = await fetch(`${app.address}/api/glossary/import`, {
    method: "POST",
    body: form,
  });
  return { status: response.status, body: await response.json() };
}

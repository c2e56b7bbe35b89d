import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { client, conceptBody, type RunningApp, startApp } from "../support/app.ts";
import { ANA, textDocument } from "../support/stores.ts";

const TEXT = "Opasače s eksplozivom stavljaju na pse. Bježe iz & < Mosula.";

let app: RunningApp;
let ana: ReturnType<typeof client>;
let page: string;

beforeEach(async () => {
  app = await startApp();
  ana = client(app, { "accept-language": "en" });
  const id = await app.documents.add(textDocument(TEXT), ANA);
  page = `/glossary/candidates?document=${id}`;
});

afterEach(() => app.stop());

/** The candidates on the page, when the search is done. */
async function offered(address = page): Promise<readonly string[]> {
  for (;;) {
    const { body } = await ana.get(address);
    if (body.includes("data-searching")) continue;
    return [...body.matchAll(/data-candidate="([^"]*)"/g)].map(([, headword]) => headword);
  }
}

const englishTerms = () =>
  [...app.glossary.concepts()].map(({ terms }) => terms.map(({ text }) => text));

describe("the page", () => {
  test("asks for documents first", async () => {
    const { status, body } = await ana.get("/glossary/candidates");
    expect(status).toBe(200);
    expect(body).toContain('name="document"');
    expect(body).not.toContain("data-candidate");
  });

  test("offers what is made like a term, with its place marked", async () => {
    expect(await offered()).toEqual(["Mosul", "opasač s eksplozivom"]);
    const { body } = await ana.get(page);
    expect(body).toMatch(/<mark><a href="\/documents\/1#segment-1"[^>]*>Opasače s eksplozivom/);
    expect(body).toContain("iz &amp; &lt; <mark>");
  });

  test("leaves out what the glossary has", async () => {
    await ana.post("/api/concepts", conceptBody(["opasač s eksplozivom", "explosive belt"]));
    expect(await offered()).toEqual(["Mosul"]);
  });

  test("reads several documents, and forgets those that are no more", async () => {
    const second = await app.documents.add(textDocument("Našli su bojne otrove u Mosulu."), ANA);
    const both = `${page}&document=${second}&document=999`;
    expect(await offered(both)).toEqual(["Mosul", "bojni otrov", "opasač s eksplozivom"]);
  });

  test("proposes a name that the confirmed translation keeps", async () => {
    await offered();
    await ana.put("/api/segments/2", {
      target: "They flee Mosul.",
      status: "translated",
      base: 0,
    });
    const { body } = await ana.get(page);
    expect(body).toMatch(/name="english"[^>]*value="Mosul"|value="Mosul"[^>]*name="english"/);
  });

  test.each(["/glossary/candidates?document=x", "/glossary/candidates?document=-1"])(
    "%s is refused",
    async (address) => {
      expect((await ana.get(address)).status).toBe(400);
    },
  );
});

describe("a candidate", () => {
  test("becomes a concept with the English term, in one step that can be undone", async () => {
    await offered();
    const { status, body } = await ana.post("/api/candidates/accept", {
      headword: "opasač s eksplozivom",
      croatian: "opasač s eksplozivom",
      english: "explosive belt",
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({ added: "concept" });
    expect(englishTerms()).toEqual([["opasač s eksplozivom", "explosive belt"]]);
    expect(app.glossary.concept("opasac-s-eksplozivom")).toBeDefined();
    expect(await offered()).toEqual(["Mosul"]);
    expect((await ana.post("/api/candidates/undo", { step: body.step })).status).toBe(204);
    expect(englishTerms()).toEqual([]);
    expect(await offered()).toEqual(["Mosul", "opasač s eksplozivom"]);
  });

  test("may be accepted under another headword than the one offered", async () => {
    await ana.post("/api/candidates/accept", { croatian: "grad Mosul", english: "" });
    expect(await offered()).toContain("Mosul");
    await ana.post("/api/candidates/accept", { croatian: "Mosula", english: "Mosul" });
    expect(await offered()).not.toContain("Mosul");
  });

  test("that the glossary has already is no second concept", async () => {
    await ana.post("/api/concepts", conceptBody(["Mosul", "Mosul"]));
    const body = { croatian: "Mosul", english: "Mosul" };
    expect((await ana.post("/api/candidates/accept", body)).body).toMatchObject({
      added: "nothing",
      step: null,
    });
    expect(englishTerms()).toHaveLength(1);
  });

  test("is dismissed for good, until that is taken back", async () => {
    await ana.post("/api/candidates/dismiss", { headword: "Mosul" });
    await ana.post("/api/candidates/dismiss", { headword: "Mosul" });
    expect(await offered()).toEqual(["opasač s eksplozivom"]);
    await ana.post("/api/candidates/undo", { headword: "Mosul" });
    expect(await offered()).toEqual(["Mosul", "opasač s eksplozivom"]);
  });

  test.each([
    ["accept", { croatian: " ", english: "x" }],
    ["accept", { croatian: "a".repeat(301), english: "" }],
    ["dismiss", {}],
    ["undo", { step: "last" }],
  ])("%s %o is refused", async (what, body) => {
    expect((await ana.post(`/api/candidates/${what}`, body)).status).toBe(400);
  });
});

describe("without a script", () => {
  test("a form accepts and leads back, where it can be undone", async () => {
    const answer = await ana.form("/glossary/candidates/accept", [
      ["document", "1"],
      ["headword", "Mosul"],
      ["croatian", "Mosul"],
      ["english", "Mosul"],
    ]);
    expect(answer.status).toBe(303);
    const back = answer.headers.get("location") ?? "";
    const { body } = await ana.get(back);
    expect(body).toContain("“Mosul” is in the glossary.");
    const undo = /action="([^"]*undo[^"]*)"/.exec(body)?.[1]?.replaceAll("&amp;", "&") ?? "";
    expect((await ana.form(undo, {})).status).toBe(303);
    expect(englishTerms()).toEqual([]);
  });

  test("a form dismisses", async () => {
    const fields = { document: "1", headword: "Mosul", croatian: "Mosul", english: "" };
    const answer = await ana.form("/glossary/candidates/dismiss", fields);
    expect(await offered(answer.headers.get("location") ?? "")).toEqual(["opasač s eksplozivom"]);
  });
});

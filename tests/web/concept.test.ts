import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { plainConcept, plainTerm } from "../../src/glossary/concept.ts";
import { changeGlossary } from "../../src/web/glossary-acts.ts";
import { client, conceptBody, type RunningApp, startApp } from "../support/app.ts";

let app: RunningApp;
let ana: ReturnType<typeof client>;
let marko: ReturnType<typeof client>;
let id: string;

beforeEach(async () => {
  app = await startApp();
  ana = client(app, { "accept-language": "en" });
  marko = client(app, { cookie: "tumac-author=Marko", "accept-language": "en" });
  id = (await ana.post("/api/concepts", conceptBody(["kalifat", "caliphate"]))).body.id;
});

afterEach(() => app.stop());

type Field = [string, string];

/** The form as a browser would send it back, with some fields filled in otherwise. */
async function filledForm(path: string, other: Readonly<Record<string, string>>) {
  const page: string = (await ana.get(path)).body;
  const form = /<form id="concept-form".*?<\/form>/su.exec(page)?.[0] ?? "";
  const fields: Field[] = [];
  const tags = /<(?:input|textarea|select)[^>]*name="([^"]+)"[^>]*>/gu;
  for (const { 0: tag, 1: name = "", index } of form.matchAll(tags)) {
    if (tag.includes('type="checkbox"')) continue;
    const rest = form.slice(index);
    const [, option = ""] = /<option([^>]*)\sselected/u.exec(rest) ?? [];
    const chosen = /value="([^"]*)"/u.exec(option)?.[1] ?? "";
    const written = /^<textarea[^>]*>([^<]*)/u.exec(rest)?.[1] ?? "";
    const value = /\bvalue="([^"]*)"/u.exec(tag)?.[1] ?? "";
    const own = tag.startsWith("<select") ? chosen : tag.startsWith("<textarea") ? written : value;
    fields.push([name, other[name] ?? own]);
  }
  return fields;
}

const concept = () => app.glossary.concept(id);
const revisions = async () => (await ana.get(`/api/concepts/${id}/revisions`)).body.revisions;

describe("the form of a concept", () => {
  test("saves every field, and leaves the forms as they are", async () => {
    await ana.form(`/glossary/${id}/forms`, { termId: `${id}:hr:1`, veto: "kalifatu" });
    const fields = await filledForm(`/glossary/${id}`, { domain: "politika", source: "Rječnik" });
    fields.push(["doNotTranslate", "yes"]);
    const genders = fields.map(([name, value], at): Field => {
      const first = fields.findIndex(([one]) => one === name) === at;
      if (name === "termGender[]" && first) return [name, "m"];
      if (name === "termUsage[]" && first) return [name, "pad kalifata"];
      return [name, name === "termAbbreviation[]" && first ? "yes" : value];
    });
    expect((await ana.form(`/glossary/${id}`, genders)).headers.get("location")).toContain(
      "saved=1",
    );
    expect(concept()).toMatchObject({
      domain: "politika",
      source: "Rječnik",
      doNotTranslate: true,
    });
    expect(concept()?.terms).toMatchObject([
      { gender: "m", usage: "pad kalifata", abbreviation: true, formsVetoed: ["kalifatu"] },
      { text: "caliphate", usage: "", abbreviation: false },
    ]);
  });

  test("is merged with what another changed elsewhere, and says so", async () => {
    const mine = await filledForm(`/glossary/${id}`, { note: "beware" });
    await marko.form(
      `/glossary/${id}`,
      await filledForm(`/glossary/${id}`, { domain: "politika" }),
    );
    const { status, headers } = await ana.form(`/glossary/${id}`, mine);
    expect([status, concept()?.note, concept()?.domain]).toEqual([303, "beware", "politika"]);
    const page = await ana.get(headers.get("location") ?? "");
    expect(page.body).toContain(
      "“kalifat” is saved together with what others had changed meanwhile.",
    );
  });

  test("in conflict shows both sides, loses nothing, and is taken the second time", async () => {
    const mine = await filledForm(`/glossary/${id}`, { note: "Ana <b>", definition: "a state" });
    await marko.form(`/glossary/${id}`, await filledForm(`/glossary/${id}`, { note: "Marko" }));
    const refused = await ana.form(`/glossary/${id}`, mine);
    expect(refused.status).toBe(409);
    expect(refused.body).toContain("Marko changed this concept meanwhile");
    expect(refused.body).toContain('<span class="quiet">Marko: </span><b>Marko</b>');
    expect(refused.body).toContain(">Ana &lt;b></textarea>");
    expect(refused.body).toContain(">a state</textarea>");
    expect(refused.body).toContain('name="base" value="2"');
    const again = mine.map(([name, value]): Field => [name, name === "base" ? "2" : value]);
    expect((await ana.form(`/glossary/${id}`, again)).status).toBe(303);
    expect(concept()).toMatchObject({ note: "Ana <b>", definition: "a state" });
  });

  test("of a concept that was deleted meanwhile is kept, and brings it back", async () => {
    const mine = await filledForm(`/glossary/${id}`, { note: "mine" });
    await marko.delete(`/api/concepts/${id}`);
    const refused = await ana.form(`/glossary/${id}`, mine);
    expect([refused.status, concept()]).toEqual([409, undefined]);
    expect(refused.body).toContain("saving brings it back");
    expect(refused.body).toContain(">mine</textarea>");
    const again = mine.map(([name, value]): Field => [name, name === "base" ? "2" : value]);
    expect((await ana.form(`/glossary/${id}`, again)).status).toBe(303);
    expect(concept()?.note).toBe("mine");
  });
});

describe("a program that changes a concept", () => {
  const body = conceptBody(["kalifat", "caliphate"]);

  test("from an old revision is merged where nothing contradicts", async () => {
    const { terms } = concept() ?? {};
    await ana.put(`/api/concepts/${id}`, { ...body, terms, note: "first", base: 1 });
    const { status } = await marko.put(`/api/concepts/${id}`, {
      ...body,
      terms,
      domain: "x",
      base: 1,
    });
    expect([status, concept()?.note, concept()?.domain]).toEqual([200, "first", "x"]);
  });

  test("is told both sides where something does", async () => {
    const { terms } = concept() ?? {};
    await ana.put(`/api/concepts/${id}`, { ...body, terms, note: "first", base: 1 });
    const refused = await marko.put(`/api/concepts/${id}`, {
      ...body,
      terms,
      note: "other",
      base: 1,
    });
    expect([refused.status, refused.body.error.name]).toEqual([409, "conceptChanged"]);
    expect(refused.body.error.details).toMatchObject({
      revision: 2,
      author: "Ana",
      current: { note: "first" },
      merged: { note: "other" },
      conflicts: [{ field: "note", base: "", ours: "other", theirs: "first" }],
    });
  });
});

describe("a form of a term", () => {
  const found = (text: string) => app.glossary.recognise("hr", text).map((one) => one.text);
  const act = (fields: Readonly<Record<string, string>>) =>
    ana.form(`/glossary/${id}/forms?q=kal`, { termId: `${id}:hr:1`, ...fields });

  test("is vetoed and taken back, each as a revision", async () => {
    const { status, headers } = await act({ veto: "kalifatu" });
    expect([status, headers.get("location")]).toEqual([303, `/glossary/${id}?step=2&q=kal#forms`]);
    expect(found("kalifat u kalifatu")).toEqual(["kalifat"]);
    expect((await ana.get(`/glossary/${id}`)).body).toContain('name="allow" value="kalifatu"');
    await act({ allow: "kalifatu" });
    expect(found("kalifat u kalifatu")).toEqual(["kalifat", "kalifatu"]);
    expect(await revisions()).toHaveLength(3);
  });

  test("is added, several at once, and dropped", async () => {
    await act({ add: "halifat | halifatov" });
    expect(found("Halifat, halifatov")).toEqual(["Halifat", "halifatov"]);
    await act({ drop: "halifat" });
    expect(found("Halifat, halifatov")).toEqual(["halifatov"]);
  });

  test("of a concept that is not there is refused", async () => {
    expect((await ana.form("/glossary/x/forms", { termId: "x", veto: "y" })).status).toBe(404);
  });
});

describe("the try-out", () => {
  test("finds what the concept would match as it stands in the form, and says why", async () => {
    await ana.post("/api/concepts", conceptBody(["borac", "fighter"]));
    const fields = await filledForm(`/glossary/${id}`, { "termText[]": "država" });
    const tried = await ana.form(`/glossary/${id}/try`, [
      ...fields,
      ["tryText", "Borci te države."],
    ]);
    expect(tried.status).toBe(200);
    expect(tried.body).toContain(
      '<mark class="try-other">Borci</mark> te <mark class="try-own">države</mark>',
    );
    expect(tried.body).toContain("države ← država, as žena");
    expect(tried.body).toContain("Other concepts here: borac");
    expect(tried.body).toContain('value="država"');
    expect(concept()?.terms[0]?.text).toBe("kalifat");
  });

  test("works for a new concept, in either language, and as a part of the page", async () => {
    const fields: Field[] = [
      ["termLanguage[]", "en"],
      ["termText[]", "foreign fighter"],
      ["tryText", "two foreign fighters"],
      ["tryLanguage", "en"],
    ];
    const { body } = await ana.form("/glossary/new/try?part=1", fields);
    expect(body).toContain('two <mark class="try-own">foreign fighters</mark>');
    expect(body).not.toContain("<html");
  });

  test("with nothing typed finds nothing", async () => {
    const { body } = await ana.form("/glossary/new/try?part=1", { tryText: "Kalifat." });
    expect(body).toContain('<mark class="try-other">Kalifat</mark>.');
    expect(body).toContain("This concept is not recognised here.");
  });

  test("is there for programs", async () => {
    const draft = conceptBody(["borac", "fighter"]);
    const text = "borcima kalifata";
    const { body } = await ana.post("/api/concepts/try", { concept: draft, text });
    expect(body).toMatchObject({
      occurrences: [{ from: 0, to: 7, text: "borcima" }],
      others: [{ conceptId: id, term: "kalifat" }],
    });
  });
});

test("where a concept is used is counted by document, with links to its segments", async () => {
  await ana.post("/api/documents", { title: "Vijesti", text: "Pad kalifata. Borci su otišli." });
  const { body } = await ana.get(`/glossary/${id}/uses`);
  expect(body).toContain("1 time in 1 document");
  expect(body).toMatch(/href="\/documents\/1#segment-\d+".*Pad.*<mark>kalifata<\/mark>/su);
  const part = await ana.get(`/glossary/${id}/uses?part=1`);
  expect(part.body).toMatch(/^<section id="uses"/u);
});

describe("the terms of a concept", () => {
  const answered = (...terms: readonly object[]) =>
    ana.post("/api/concepts", { terms: terms.map((term) => ({ language: "en", ...term })) });

  test.each([
    ["preferred", [{ text: "jihad" }, { text: " jihad " }]],
    ["forbidden", [{ text: "jihad" }, { text: "jihad", status: "forbidden" }]],
  ])("cannot be one twice, the second %s", async (_status, terms) => {
    const { status, body } = await answered(...terms);
    expect([status, body.error.name]).toEqual([422, "termTwice"]);
    expect(body.error.message).toContain("“jihad” stands in this concept twice");
  });

  test("may look alike in both languages, or as two parts of speech", async () => {
    const alike = [{ text: "monitor", language: "hr" }, { text: "monitor" }];
    const verb = { text: "monitor", partOfSpeech: "verb" };
    expect((await answered(...alike, verb)).status).toBe(201);
  });

  test("stand on one line, however they were pasted", async () => {
    const { body } = await answered({ text: " Islamic\n  State\t" });
    expect(body.terms[0].text).toBe("Islamic State");
  });
});

describe("the history of a concept", () => {
  beforeEach(async () => {
    const { terms } = concept() ?? {};
    await marko.put(`/api/concepts/${id}`, { terms, definition: "a state under a caliph" });
    await marko.put(`/api/concepts/${id}`, { terms, definition: "a realm under a caliph" });
  });

  test("tells who changed what, word by word", async () => {
    const { body } = await ana.get(`/glossary/${id}/history`);
    expect(body).toContain("<del>state</del><ins>realm</ins>");
    expect(body).toContain("Marko");
  });

  test("compares any two revisions", async () => {
    const { body } = await ana.get(`/glossary/${id}/history?from=1&to=2`);
    expect(body).toContain("<ins>a state under a caliph</ins>");
  });

  test("gives back an earlier revision", async () => {
    const { headers } = await ana.form(`/glossary/${id}/restore`, { revision: "2" });
    expect(concept()?.definition).toBe("a state under a caliph");
    const page = (await ana.get(headers.get("location") ?? "")).body;
    expect(page).toContain("Revision 2 is restored.");
    expect((await revisions())[0]).toMatchObject({ number: 4, origin: "restored" });
  });

  test("is where a deleted concept leads, and whence it comes back", async () => {
    await ana.delete(`/api/concepts/${id}`);
    const gone = await ana.get(`/glossary/${id}`);
    expect([gone.status, gone.headers.get("location")]).toEqual([303, `/glossary/${id}/history`]);
    expect((await ana.get(`/glossary/${id}/history`)).body).toContain("This concept is deleted.");
    await ana.form(`/glossary/${id}/restore`, { revision: "3" });
    expect(concept()?.definition).toBe("a realm under a caliph");
  });

  test.each(["history", "uses"])("of what never was is not found: %s", async (page) => {
    expect((await ana.get(`/glossary/nothing/${page}`)).status).toBe(404);
  });
});

describe("the history of the glossary", () => {
  test("names every step, and filters them", async () => {
    await marko.post("/api/concepts", conceptBody(["borac", "fighter"]));
    const all = (await ana.get("/glossary/changes")).body;
    expect(all).toMatch(/added · borac.*added · kalifat/su);
    const his = (await ana.get("/glossary/changes?author=Marko")).body;
    expect([his.includes("· borac"), his.includes("· kalifat")]).toEqual([true, false]);
    const none = (await ana.get("/glossary/changes?author=Marko&origin=imported")).body;
    expect(none).toContain("No change is by this author and of this kind.");
  });

  test("says of each step whether it added, changed or deleted", async () => {
    const { terms } = concept() ?? {};
    await marko.put(`/api/concepts/${id}`, { terms, note: "beware" });
    await marko.delete(`/api/concepts/${id}`);
    const { body } = await ana.get("/glossary/changes");
    expect(body).toMatch(/deleted · kalifat.*edited · kalifat.*added · kalifat/su);
    expect((await ana.get("/glossary/changes/3")).body).toContain("deleted · kalifat");
  });

  test("opens a step to what it changed", async () => {
    const { terms } = concept() ?? {};
    await marko.put(`/api/concepts/${id}`, { terms, note: "beware" });
    const { body } = await ana.get("/glossary/changes/2");
    expect(body).toContain("<ins>beware</ins>");
    expect(body).toContain(`href="/glossary/${id}/history"`);
  });

  test("undoes a step, and says what stays because it was changed again", async () => {
    const { terms } = concept() ?? {};
    const before = concept();
    if (before === undefined) throw new RangeError("the concept is not there");
    const term = plainTerm({ id: "borac:hr:1", language: "hr", text: "borac" });
    const added = plainConcept({ id: "borac", terms: [term] });
    const both = { put: [{ ...before, note: "first" }, added], remove: [] };
    await changeGlossary(app, both, { author: "Marko", at: 1 });
    await marko.put(`/api/concepts/${id}`, { terms, note: "second" });
    const undone = await ana.form("/glossary/changes/2/undo", { back: "/glossary/changes" });
    const page = (await ana.get(undone.headers.get("location") ?? "")).body;
    expect(page).toContain("Change 2 is undone, but 1 concept stays as it is");
    expect(concept()?.note).toBe("second");
    const again = await ana.form("/glossary/changes/3/undo", { back: "/glossary/changes" });
    expect((await ana.get(again.headers.get("location") ?? "")).body).toContain(
      "Change 3 is undone.",
    );
    expect(concept()?.note).toBe("first");
  });

  test("undoes nothing where all of a step was changed again, and says what to do", async () => {
    const { terms } = concept() ?? {};
    await marko.put(`/api/concepts/${id}`, { terms, note: "first" });
    await marko.put(`/api/concepts/${id}`, { terms, note: "second" });
    const refused = await ana.form("/glossary/changes/2/undo", { back: "/glossary/changes" });
    expect([refused.status, refused.body]).toEqual([
      409,
      expect.stringContaining("Undo the newer changes first"),
    ]);
    expect((await ana.get("/glossary/changes")).body).not.toContain("undone by");
  });

  test.each(["0", "99", "x"])("has no step %s", async (number) => {
    expect([400, 404]).toContain((await ana.get(`/glossary/changes/${number}`)).status);
  });
});

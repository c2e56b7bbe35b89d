import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { changeGlossary, undoStep } from "../../src/web/glossary-acts.ts";
import { client, conceptBody, type RunningApp, startApp } from "../support/app.ts";
import { conceptOf } from "../support/glossary.ts";
import { ANA, MARKO, textDocument } from "../support/stores.ts";

let app: RunningApp;

beforeEach(async () => {
  app = await startApp();
});

afterEach(() => app.stop());

const api = () => client(app, { "accept-language": "en" });

interface Row {
  readonly id: number;
  readonly base: number;
}

/** A document whose segments are confirmed with these translations; an empty one is left alone. */
async function translated(
  title: string,
  pairs: readonly (readonly [string, string])[],
): Promise<readonly Row[]> {
  const text = pairs.map(([source]) => source).join(" ");
  const document = await app.documents.add({ ...textDocument(text), title }, ANA);
  const segments = await app.documents.segments(document);
  for (const [at, [, target]] of pairs.entries()) {
    if (target === "") continue;
    const body = { target, status: "translated", base: 0 };
    expect((await api().put(`/api/segments/${segments[at]?.id}`, body)).status).toBe(200);
  }
  return segments.map(({ id }) => ({ id, base: 1 }));
}

async function add(pair: readonly [string, string, string?]): Promise<string> {
  return (await api().post("/api/concepts", conceptBody(pair))).body.id;
}

/** Saves the concept anew and answers the number of the step. */
async function change(id: string, pair: readonly [string, string, string?]): Promise<number> {
  app.time.now += 1;
  expect((await api().put(`/api/concepts/${id}`, conceptBody(pair))).status).toBe(200);
  return app.glossary.state;
}

const impactOf = (step: number, query = "") =>
  api().get(`/api/glossary/steps/${step}/impact${query}`);
const accept = (step: number, segments: readonly Row[]) =>
  api().post(`/api/glossary/steps/${step}/impact/accept`, { segments });

/** Two documents with a confirmed translation of each, and the change of their term. */
async function caliphateBecomesEmirate() {
  const id = await add(["kalifat", "caliphate"]);
  const news = await translated("Vijesti", [
    ["Kalifat je pao.", "The caliphate fell."],
    ["Nema ga.", "It is gone."],
    ["To je kalifat.", "It is a caliphate."],
  ]);
  const letters = await translated("Pisma", [
    ["Kraj kalifata.", "The caliphate’s end."],
    ["Kalifat, opet.", ""],
  ]);
  return { id, news, letters, step: await change(id, ["kalifat", "emirate"]) };
}

describe("what a step touches", () => {
  test("is counted at once", async () => {
    const { step } = await caliphateBecomesEmirate();
    const { body } = await api().get(`/api/glossary/steps/${step}/impact/summary`);
    expect(body).toEqual({
      step,
      segments: 4,
      documents: 2,
      kinds: { replace: 3, look: 0, solved: 0, same: 0, untranslated: 1 },
      complete: true,
    });
  });

  test("is listed a page at a time, with the proposals", async () => {
    const { step } = await caliphateBecomesEmirate();
    const first = (await impactOf(step, "?limit=2&kind=replace")).body;
    const second = (await impactOf(step, `?limit=2&kind=replace&after=${first.next}`)).body;
    const proposals = [...first.segments, ...second.segments].map((one) => one.impact.proposal);
    expect(proposals).toEqual(["The emirate fell.", "It is an emirate.", "The emirate’s end."]);
    expect(second.next).toBeNull();
  });

  test("follows the glossary as it stands, where a concept was changed again", async () => {
    const { id, step } = await caliphateBecomesEmirate();
    await change(id, ["kalifat", "state"]);
    const [first] = (await impactOf(step)).body.segments;
    expect(first.impact.proposal).toBe("The state fell.");
    await change(id, ["kalifat", "caliphate"]);
    expect((await impactOf(step)).body.segments).toEqual([]);
  });

  test("is nothing where no term has changed", async () => {
    const { id } = await caliphateBecomesEmirate();
    const step = await change(id, ["kalifat", "emirate"]);
    const noted = { ...conceptBody(["kalifat", "emirate"]), note: "povijesno" };
    await api().put(`/api/concepts/${id}`, noted);
    expect(app.glossary.state).toBe(step + 1);
    expect((await api().get(`/api/glossary/steps/${step + 1}/impact/summary`)).body).toMatchObject({
      segments: 0,
    });
  });

  test("an import of several concepts touches what they do together, and so does its undo", async () => {
    await translated("Vijesti", [["Borci i kalifat.", "Combatants and khalifate."]]);
    const put = ["borac → fighter / -combatant", "kalifat → caliphate / -khalifate"].map(conceptOf);
    const act = { ...ANA, origin: "imported" as const };
    const step = await changeGlossary(app, { put, remove: [] }, act);
    const [imported] = (await impactOf(step)).body.segments;
    expect(imported.impact).toMatchObject({ kind: "replace", proposal: "Fighters and caliphate." });
    const undone = await undoStep(app, step, ANA);
    const [left] = (await impactOf(undone.step)).body.segments;
    expect(left.impact).toMatchObject({ kind: "solved", proposal: "Combatants and khalifate." });
  });

  test("of an unknown step is not found, of a strange place not understood", async () => {
    expect((await impactOf(7)).status).toBe(404);
    expect((await api().get("/glossary/impact/7")).status).toBe(404);
    const { step } = await caliphateBecomesEmirate();
    expect((await impactOf(step, "?after=x")).status).toBe(400);
  });
});

describe("accepting", () => {
  test("one makes a revision and leaves the others", async () => {
    const { step, news } = await caliphateBecomesEmirate();
    const { body } = await accept(step, news.slice(0, 1));
    expect(body.results).toEqual([
      { id: news[0]?.id, outcome: "replaced", revision: 2, message: "Replaced." },
    ]);
    expect((await app.segments.revisions(news[0]?.id ?? 0))[0]).toMatchObject({
      number: 2,
      target: "The emirate fell.",
      origin: "replaced",
      status: "translated",
      author: "Ana",
    });
    expect((await impactOf(step, "?kind=replace")).body.segments).toHaveLength(2);
  });

  test("leaves what others translate", async () => {
    const { step, news } = await caliphateBecomesEmirate();
    const members = [{ name: "Marko", roles: ["translator"] }];
    await api().put("/api/projects/1", { members });
    const { body } = await accept(step, news.slice(0, 1));
    expect(body.results).toMatchObject([{ outcome: "locked", revision: 1 }]);
  });

  test("a segment in which an error is left becomes a draft", async () => {
    await add(["borac", "fighter"]);
    const id = await add(["kalifat", "caliphate"]);
    const [row] = await translated("Vijesti", [["Kalifat i borac.", "The caliphate and fighter."]]);
    await api().post("/api/concepts", conceptBody(["borac", "warrior"]));
    const fighter = [...app.glossary.concepts()].find(
      (concept) => concept.terms[1]?.text === "fighter",
    );
    await api().delete(`/api/concepts/${fighter?.id}`);
    const step = await change(id, ["kalifat", "emirate"]);
    const { body } = await accept(step, row ? [row] : []);
    expect(body.results[0]).toMatchObject({ outcome: "draft", message: "Replaced; now a draft." });
    expect((await app.segments.find(row?.id ?? 0))?.status).toBe("draft");
  });

  test("what was changed meanwhile, is locked or has no proposal is told and stays", async () => {
    const { step, news, letters } = await caliphateBecomesEmirate();
    const [changed, other, locked] = [news[0], news[1], letters[0]];
    await app.segments.save(changed?.id ?? 0, {
      target: "The caliphate has fallen.",
      status: "draft",
      base: 1,
      ...MARKO,
      origin: "typed",
    });
    await app.database
      .updateTable("segments")
      .set({ locked: 1 })
      .where("id", "=", locked?.id ?? 0)
      .execute();
    const rows = [changed, other, locked].flatMap((row) => row ?? []);
    const { body } = await accept(step, [...rows, { id: 999, base: 1 }]);
    expect(body.results.map((one: { outcome: string }) => one.outcome)).toEqual([
      "changed",
      "nothing",
      "locked",
      "gone",
    ]);
    expect((await app.segments.find(changed?.id ?? 0))?.target).toBe("The caliphate has fallen.");
    expect((await app.segments.find(locked?.id ?? 0))?.target).toBe("The caliphate’s end.");
  });

  test("is undone where nothing was written since, with the status as it was", async () => {
    const { step, news } = await caliphateBecomesEmirate();
    const rows = [news[0], news[2]].flatMap((row) => row ?? []);
    await accept(step, rows);
    const made = rows.map(({ id }) => ({ id, base: 2 }));
    const { body } = await api().post(`/api/glossary/steps/${step}/impact/undo`, {
      segments: [...made, ...made.slice(0, 1)],
    });
    expect(body.results.map((one: { outcome: string }) => one.outcome)).toEqual([
      "undone",
      "undone",
      "changed",
    ]);
    expect(await app.segments.find(rows[0]?.id ?? 0)).toMatchObject({
      target: "The caliphate fell.",
      status: "translated",
      revision: 3,
    });
  });
});

describe("the page", () => {
  test("shows the proposals as differences, and accepts what is ticked without script", async () => {
    const { step, news, letters } = await caliphateBecomesEmirate();
    const page = (await api().get(`/glossary/impact/${step}`)).body;
    expect(page).toContain("<del>caliphate</del><ins>emirate</ins>");
    expect(page).toContain("The change touches 4 segments in 2 documents.");
    expect(page).toContain("<mark>kalifata</mark>");
    const ticked = [news[0], letters[0]].map((row): [string, string] => [
      "segment",
      `${row?.id}:1`,
    ]);
    const posted = await api().form(`/glossary/impact/${step}/accept`, ticked);
    const address = posted.headers.get("location") ?? "";
    expect([posted.status, address]).toEqual([
      303,
      `/glossary/impact/${step}?replaced=2&left=0&at=${app.time.now}`,
    ]);
    expect((await api().get(address)).body).toContain("2 segments are replaced.");
  });

  test("accepts all, and takes them back but for what was changed since", async () => {
    const { step, news } = await caliphateBecomesEmirate();
    app.time.now += 5;
    const posted = await api().form(`/glossary/impact/${step}/accept`, { all: "1" });
    expect(posted.headers.get("location")).toContain("replaced=3&left=0");
    await app.segments.save(news[0]?.id ?? 0, {
      target: "Fallen.",
      status: "draft",
      base: 2,
      ...MARKO,
      origin: "typed",
    });
    const undone = await api().form(`/glossary/impact/${step}/undo?at=${app.time.now}`, {});
    expect(undone.headers.get("location")).toBe(`/glossary/impact/${step}?undone=2`);
    expect((await app.segments.find(news[2]?.id ?? 0))?.target).toBe("It is a caliphate.");
    expect((await app.segments.find(news[0]?.id ?? 0))?.target).toBe("Fallen.");
  });

  test("lists each kind by itself, and escapes what it shows", async () => {
    await translated("<b>Naslov", [["Kalifat <i>je</i> pao.", "It <u>fell</u>."]]);
    await add(["kalifat", "caliphate"]);
    const step = app.glossary.state;
    const page = (await api().get(`/glossary/impact/${step}`)).body;
    expect(page).toContain("&lt;b>Naslov");
    expect(page).toContain("&lt;i>je");
    expect(page).toContain("1 needs a look");
    expect((await api().get(`/glossary/impact/${step}?show=same`)).body).toContain(
      "No text stays as it was.",
    );
  });
});

describe("a change that is not made yet", () => {
  test("is tried out from the form and from the API, and nothing is written", async () => {
    const id = await add(["kalifat", "caliphate"]);
    await translated("Vijesti", [["Kalifat je pao.", "The caliphate fell."]]);
    const state = app.glossary.state;
    const { body } = await api().post(
      `/api/concepts/${id}/impact`,
      conceptBody(["kalifat", "emirate"]),
    );
    expect(body.impact).toMatchObject({ step: null, segments: 1, kinds: { replace: 1 } });
    expect(body.examples[0].impact.proposal).toBe("The emirate fell.");
    expect(
      (await api().post(`/api/concepts/${id}/impact?delete=1`, undefined)).body.impact,
    ).toMatchObject({ segments: 1, kinds: { same: 1 } });
    const fresh = await api().post(
      "/api/concepts/new-one/impact",
      conceptBody(["pasti", "to fall", "fell"]),
    );
    expect(fresh.body.impact).toMatchObject({ segments: 1 });
    const page = await api().form(`/glossary/impact/preview?concept=${id}`, [
      ["termLanguage[]", "hr"],
      ["termText[]", "kalifat"],
      ["termStatus[]", "preferred"],
      ["termCaseRule[]", "auto"],
      ["termLanguage[]", "en"],
      ["termText[]", "emirate"],
      ["termStatus[]", "preferred"],
      ["termCaseRule[]", "auto"],
    ]);
    expect(page.body).toContain("It would touch 1 segment in 1 document.");
    expect(app.glossary.state).toBe(state);
  });
});

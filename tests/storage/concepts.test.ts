import { beforeEach, describe, expect, test } from "vitest";
import { type Concept, plainConcept, plainTerm } from "../../src/glossary/concept.ts";
import type { ChangeAct } from "../../src/storage/concept-steps.ts";
import { ANA, MARKO, openStores } from "../support/stores.ts";

const CALIPHATE: Concept = {
  id: "kalifat",
  domain: "politika",
  definition: "state under a caliph",
  note: "",
  source: "",
  doNotTranslate: false,
  extras: {},
  terms: [
    {
      id: "kalifat:1",
      language: "hr",
      text: "kalifat",
      status: "preferred",
      partOfSpeech: "noun",
      caseRule: "auto",
      possessives: false,
      formsAdded: ["halifata"],
      formsVetoed: [],
      usage: "",
      abbreviation: false,
      extras: {},
    },
    {
      id: "kalifat:2",
      language: "en",
      text: "caliphate",
      status: "preferred",
      caseRule: "auto",
      formsAdded: [],
      formsVetoed: [],
      usage: "",
      abbreviation: false,
      extras: {},
    },
  ],
};

let stores: Awaited<ReturnType<typeof openStores>>;
let first: number;

beforeEach(async () => {
  stores = await openStores();
  first = await stores.concepts.change({ put: [CALIPHATE], remove: [] }, ANA);
});

const put = (concept: Concept, act: ChangeAct = MARKO) =>
  stores.concepts.change({ put: [concept], remove: [] }, act);
const remove = (id: string) => stores.concepts.change({ put: [], remove: [id] }, MARKO);
const concepts = async () => (await stores.concepts.list()).map(({ concept }) => concept);

describe("a concept", () => {
  test("comes back as it was given, with who changed it last", async () => {
    const record = { concept: CALIPHATE, revision: 1, changedAt: ANA.at, changedBy: "Ana" };
    expect(await stores.concepts.list()).toEqual([record]);
    expect(await stores.concepts.find("kalifat")).toEqual(record);
  });

  test("is replaced with its terms", async () => {
    const changed = { ...CALIPHATE, note: "beware", terms: CALIPHATE.terms.slice(1) };
    await put(changed);
    expect(await concepts()).toEqual([changed]);
  });

  test("is hidden by deleting, and comes back whole", async () => {
    const step = await remove("kalifat");
    expect(await concepts()).toEqual([]);
    expect(await stores.concepts.undo(step, ANA)).toMatchObject({
      change: { put: [CALIPHATE], remove: [] },
    });
    expect(await concepts()).toEqual([CALIPHATE]);
  });

  test("keeps each of its states, with author and step, and refuses to have them changed", async () => {
    const step = await remove("kalifat");
    expect(await stores.concepts.revisions("kalifat")).toMatchObject([
      { number: 2, author: "Marko", concept: null, step, origin: "edited" },
      { number: 1, author: "Ana", concept: CALIPHATE, step: first, origin: "edited" },
    ]);
    const forgery = stores.database.deleteFrom("concept_revisions").execute();
    await expect(forgery).rejects.toThrow("never changed");
  });

  test("a state from before steps were counted is read with what it lacks", async () => {
    const { source: _s, extras: _e, doNotTranslate: _d, ...old } = CALIPHATE;
    await stores.database
      .insertInto("concept_revisions")
      .values({
        concept_id: "kalifat",
        number: 2,
        snapshot: JSON.stringify(old),
        author: "Ana",
        at: 1,
        step: null,
      })
      .execute();
    const [newest] = await stores.concepts.revisions("kalifat");
    expect(newest).toMatchObject({ concept: CALIPHATE, step: null, origin: "edited" });
  });

  test("that has gone on since its base is not replaced", async () => {
    await put({ ...CALIPHATE, note: "Marko was here" });
    const late = put({ ...CALIPHATE, note: "late" }, { ...ANA, bases: { kalifat: 1 } });
    await expect(late).rejects.toMatchObject({
      mishap: "conceptChanged",
      details: { current: { note: "Marko was here" }, revision: 2 },
    });
    await put({ ...CALIPHATE, note: "in time" }, { ...ANA, bases: { kalifat: 2 } });
    expect(await concepts()).toMatchObject([{ note: "in time" }]);
  });
});

describe("a step", () => {
  test("stores many concepts, all or none", async () => {
    const twice = { ...CALIPHATE, id: "other", terms: CALIPHATE.terms };
    await expect(
      stores.concepts.change({ put: [{ ...CALIPHATE, note: "new" }, twice], remove: [] }, ANA),
    ).rejects.toThrow();
    expect(await concepts()).toEqual([CALIPHATE]);
    expect(await stores.concepts.state()).toBe(first);
  });

  test("is undone as one: what it added goes, what it changed is as before, what was changed since stays", async () => {
    const many = Array.from({ length: 1_200 }, (_, at) => numbered(at));
    await stores.concepts.change({ put: many.slice(0, 2), remove: [] }, ANA);
    const edited = many.map((one) => ({ ...one, note: "imported" }));
    const step = await stores.concepts.change(
      { put: edited, remove: ["kalifat"] },
      { ...MARKO, origin: "imported", detail: "agency.csv" },
    );
    const later = { ...numbered(1), note: "edited later" };
    await put(later);
    const undone = await stores.concepts.undo(step, ANA);
    expect(undone.kept).toEqual(["c1"]);
    expect(await concepts()).toEqual([numbered(0), later, CALIPHATE]);
    await expect(stores.concepts.undo(step, ANA)).rejects.toThrow("alreadyUndone");
    expect(await stores.concepts.steps()).toMatchObject([
      { number: undone.step, origin: "undone", undoes: step, undoneBy: null },
      { origin: "edited" },
      { number: step, detail: "agency.csv", concepts: 1_201, undoneBy: undone.step },
      { origin: "edited", concepts: 2 },
      { number: first },
    ]);
  });

  test("after step is undone back to the first, and each undoing can be undone", async () => {
    const note = async () => (await stores.concepts.find("kalifat"))?.concept.note;
    const steps = [];
    for (const text of ["one", "two", "three"]) steps.push(await put({ ...CALIPHATE, note: text }));
    const [one = 0, two = 0, three = 0] = steps;
    await stores.concepts.undo(three, ANA);
    await stores.concepts.undo(two, ANA);
    const { step } = await stores.concepts.undo(one, ANA);
    expect(await note()).toBe("");
    await stores.concepts.undo(step, ANA);
    expect(await note()).toBe("one");
  });

  test("of which everything was changed since is not undone, and can be later", async () => {
    const step = await put({ ...CALIPHATE, note: "one" });
    const later = await put({ ...CALIPHATE, note: "two" });
    await expect(stores.concepts.undo(step, ANA)).rejects.toThrow("nothingToUndo");
    expect(await stores.concepts.state()).toBe(later);
    await stores.concepts.undo(later, ANA);
    await stores.concepts.undo(step, ANA);
    expect(await concepts()).toEqual([CALIPHATE]);
  });

  test("that does not exist cannot be undone", async () => {
    await expect(stores.concepts.undo(99, ANA)).rejects.toThrow("notFound");
  });
});

function numbered(at: number): Concept {
  const id = `c${at}`;
  return plainConcept({ id, terms: [plainTerm({ id: `${id}:hr:1`, language: "hr", text: id })] });
}

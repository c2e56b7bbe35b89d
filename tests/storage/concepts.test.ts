import { beforeEach, describe, expect, test } from "vitest";
import type { Concept } from "../../src/glossary/concept.ts";
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

beforeEach(async () => {
  stores = await openStores();
  await stores.concepts.put(CALIPHATE, ANA);
});

describe("a concept", () => {
  test("comes back as it was given", async () => {
    expect(await stores.concepts.list()).toEqual([CALIPHATE]);
    expect(await stores.concepts.find("kalifat")).toEqual(CALIPHATE);
  });

  test("is replaced with its terms", async () => {
    const changed = { ...CALIPHATE, note: "beware", terms: CALIPHATE.terms.slice(1) };
    await stores.concepts.put(changed, MARKO);
    expect(await stores.concepts.list()).toEqual([changed]);
  });

  test("is hidden by deleting, and comes back whole", async () => {
    await stores.concepts.remove("kalifat", MARKO);
    expect(await stores.concepts.list()).toEqual([]);
    expect(await stores.concepts.undoRemove("kalifat", ANA)).toEqual(CALIPHATE);
    expect(await stores.concepts.list()).toEqual([CALIPHATE]);
  });

  test("that is not deleted cannot be brought back", async () => {
    await expect(stores.concepts.undoRemove("kalifat", ANA)).rejects.toThrow("notFound");
  });

  test("keeps each of its states, with author, and refuses to have them changed", async () => {
    await stores.concepts.remove("kalifat", MARKO);
    const states = await stores.database.selectFrom("concept_revisions").selectAll().execute();
    expect(states.map(({ number, author, snapshot }) => [number, author, snapshot])).toEqual([
      [1, "Ana", JSON.stringify(CALIPHATE)],
      [2, "Marko", null],
    ]);
    const forgery = stores.database.deleteFrom("concept_revisions").execute();
    await expect(forgery).rejects.toThrow("never changed");
  });
});

test("many concepts are stored as one step, all or none", async () => {
  const twice = { ...CALIPHATE, id: "other", terms: CALIPHATE.terms };
  await expect(
    stores.concepts.putAll([{ ...CALIPHATE, note: "new" }, twice], ANA),
  ).rejects.toThrow();
  expect(await stores.concepts.list()).toEqual([CALIPHATE]);
});

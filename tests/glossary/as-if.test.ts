import { expect, test } from "vitest";
import type { Glossary } from "../../src/glossary/glossary.ts";
import { conceptOf, glossaryOf } from "../support/glossary.ts";

const TEXT = "Strani borci bježe iz kalifata.";

/** Each occurrence as it stands, in brackets where a longer one covers it. */
const found = (glossary: Glossary): readonly string[] =>
  glossary.recognise("hr", TEXT).map(({ text, covered }) => (covered ? `(${text})` : text));

test("a glossary answers as it would after a change, and stays as it is", () => {
  const fighter = conceptOf("borac → fighter");
  const glossary = glossaryOf("borac → fighter", "kalifat → caliphate");
  const changed = glossary.asIf({
    put: [conceptOf("strani borac → foreign fighter")],
    remove: ["kalifat → caliphate"],
  });
  expect(found(changed)).toEqual(["Strani borci", "(borci)"]);
  expect(found(glossary)).toEqual(["borci", "kalifata"]);
  expect(changed.concept("kalifat → caliphate")).toBeUndefined();
  expect([...changed.concepts()].map(({ id }) => id)).toEqual([
    "borac → fighter",
    "strani borac → foreign fighter",
  ]);
  expect(changed.concept(fighter.id)).toBe(glossary.concept(fighter.id));
});

test("a term that a longer one covered stands uncovered without it", () => {
  const glossary = glossaryOf("borac → fighter", "strani borac → foreign fighter");
  const changed = glossary.asIf({ put: [], remove: ["strani borac → foreign fighter"] });
  expect(found(changed)).toEqual(["borci"]);
});

test("a changed glossary can be changed again", () => {
  const once = glossaryOf("borac → fighter").asIf({
    put: [conceptOf("kalifat → caliphate")],
    remove: [],
  });
  const twice = once.asIf({ put: [], remove: ["borac → fighter"] });
  expect([found(once), found(twice)]).toEqual([["borci", "kalifata"], ["kalifata"]]);
  once.remove("kalifat → caliphate");
  expect(found(once)).toEqual(["borci"]);
});

test("its sieve knows the concepts of both", () => {
  const glossary = glossaryOf("borac → fighter", "kalifat → caliphate");
  const changed = glossary.asIf({
    put: [{ ...conceptOf("pas → dog"), id: "borac → fighter" }],
    remove: [],
  });
  const sieve = changed.sieve("hr", ["borac → fighter", "kalifat → caliphate"]);
  expect(["Vidim psa", "Borci bježe", "kraj kalifata"].filter(sieve)).toEqual([
    "Vidim psa",
    "kraj kalifata",
  ]);
});

import { expect, test } from "vitest";
import { type Capture, type CapturedPair, capture } from "../../src/glossary/capture.ts";
import type { Concept } from "../../src/glossary/concept.ts";
import { conceptOf } from "../support/glossary.ts";

const KNOWN = [conceptOf("borac → fighter"), conceptOf("pas →"), conceptOf("Raka → Raqqa / -Raka")];

function captured(croatian: string, english: string): Capture {
  const pair: CapturedPair = { croatian, english, note: "" };
  return capture(KNOWN, pair, "fresh");
}

const english = ({ terms }: Concept) =>
  terms.filter((term) => term.language === "en").map(({ text, status }) => `${status} ${text}`);

test.each<[string, string, Capture["added"], string, readonly string[]]>([
  ["žetva", "harvest", "concept", "fresh", ["preferred harvest"]],
  ["žetva", "", "concept", "fresh", []],
  ["borac", "combatant", "term", "borac → fighter", ["preferred fighter", "admitted combatant"]],
  ["borac", "fighter", "nothing", "borac → fighter", ["preferred fighter"]],
  ["borac", "", "nothing", "borac → fighter", ["preferred fighter"]],
  ["pas", "dog", "term", "pas →", ["preferred dog"]],
  ["Borac", "Borac", "concept", "fresh", ["preferred Borac"]],
  ["Raka", "Raka", "nothing", "Raka → Raqqa / -Raka", ["preferred Raqqa", "forbidden Raka"]],
])("%s → «%s» adds a %s", (croatian, translation, added, id, terms) => {
  const result = captured(croatian, translation);
  expect([result.added, result.concept.id, english(result.concept)]).toEqual([added, id, terms]);
});

test("the note goes with a new concept, and every term has an id of its own", () => {
  const { concept } = capture(
    [],
    { croatian: "burza", english: "exchange", note: "ne: bourse" },
    "burza",
  );
  expect(concept).toMatchObject({
    id: "burza",
    note: "ne: bourse",
    terms: [{ id: "burza:hr:1" }, { id: "burza:en:1" }],
  });
});

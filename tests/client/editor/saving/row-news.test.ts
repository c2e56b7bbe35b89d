import { expect, test } from "vitest";
import { withPartsOf, withTextOf } from "../../../../src/client/editor/saving/row-news.ts";
import { finding, row, term } from "../../../views/rows.ts";

const SOURCE = "Borci kalifata.";
const first = { ...term(SOURCE, "Borci"), conceptId: "borac" };
const second = term(SOURCE, "kalifata");

/** A copy as an answer of the server brings it: the same words in other objects. */
function again<Value>(value: Value): Value {
  return structuredClone(value);
}

test("what a newer row says as before stays the very same, and what it says anew does not", () => {
  const known = row({ source: SOURCE, terms: [first, second], findings: [finding({})] });
  const translated = { ...second, state: "translated" as const };
  const taken = withPartsOf(known, again({ ...known, target: "F", terms: [first, translated] }));
  expect(taken.terms[0]).toBe(known.terms[0]);
  expect(taken.terms[1]).toEqual(translated);
  expect(taken.findings).toBe(known.findings);
  expect(taken.target).toBe("F");
});

test("a finding that is gone leaves the others as they were", () => {
  const findings = [finding({ fingerprint: "a" }), finding({ fingerprint: "b" })];
  const known = row({ findings });
  const taken = withPartsOf(known, again({ ...known, findings: findings.slice(1) }));
  expect(taken.findings).toHaveLength(1);
  expect(taken.findings[0]).toBe(findings[1]);
});

test("a save that finds another term in the translation changes nothing that is drawn beside the field", () => {
  const known = row({ target: "The cali", revision: 1 });
  const counterparts = [{ from: 4, to: 13, conceptId: "kalifat", state: "translated" as const }];
  const saved = again({ ...known, target: "The caliphate", revision: 2, counterparts });
  expect(withTextOf(known, saved)).toEqual(saved);
  expect(withTextOf(known, { ...saved, status: "translated" })).toBeNull();
});

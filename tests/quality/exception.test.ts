import { describe, expect, test } from "vitest";
import { answers, type Exception, type Place, subject } from "../../src/quality/exception.ts";
import { inspect } from "../../src/quality/inspect.ts";
import { glossaryOf } from "../support/glossary.ts";

const source = "Kalifat pada.";
const here: Place = { segmentId: 1, documentId: 1, source, target: "It is falling." };
const glossary = glossaryOf("kalifat → caliphate");

function finding(place: Place, terms = glossary) {
  const [first] = inspect(terms, place);
  if (first === undefined) throw new Error("the place has no finding");
  return first;
}

function exception(scope: Exception["scope"]): Exception {
  const { rule, fingerprint } = finding(here);
  return {
    id: 1,
    segmentId: 1,
    documentId: 1,
    rule,
    fingerprint,
    text: subject(finding(here), here),
    scope,
    reason: "a pronoun stands for it",
    author: "Ana",
    at: 0,
  };
}

const nextDoor: Place = { ...here, segmentId: 2 };
const elsewhere: Place = { ...here, segmentId: 3, documentId: 2 };
const otherText: Place = { ...here, source: "Kalifat je pao." };

describe("an exception", () => {
  test.each([
    ["place", here, true],
    ["place", nextDoor, false],
    ["place", otherText, false],
    ["document", nextDoor, true],
    ["document", elsewhere, false],
    ["always", elsewhere, true],
  ] as const)("for %s answers %o: %s", (scope, place, expected) => {
    expect(answers(exception(scope), finding(place), place)).toBe(expected);
  });

  test("outlives other words in the translation", () => {
    const rewritten = { ...here, target: "It collapses." };
    expect(answers(exception("place"), finding(rewritten), rewritten)).toBe(true);
  });

  test("dies when a term of its concept changes", () => {
    const changed = finding(here, glossaryOf("kalifat → khalifate"));
    expect(answers(exception("always"), changed, here)).toBe(false);
  });
});

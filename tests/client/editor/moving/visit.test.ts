import { expect, test } from "vitest";
import { rememberVisit } from "../../../../src/client/editor/moving/visit.ts";

const MINUTE = 60 * 1000;

/** A browser that remembers, with a clock that the test sets. */
function browser() {
  const kept = new Map<string, string>();
  const time = { now: 0 };
  const shelf = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  return {
    kept,
    /** Opens the document at a minute, stays for some, and answers when the visit before had ended. */
    visit(minute: number, stay = 0): number | null {
      time.now = minute * MINUTE;
      let leave = () => {};
      const { before } = rememberVisit({
        documentId: 7,
        shelf,
        now: () => time.now,
        onLeaving: (left) => {
          leave = left;
        },
      });
      time.now += stay * MINUTE;
      leave();
      return before === null ? null : before / MINUTE;
    },
  };
}

test("the first visit has none before it", () => {
  expect(browser().visit(0)).toBeNull();
});

test("the last visit ended when the page was left", () => {
  const { visit } = browser();
  visit(0, 50);
  expect(visit(500)).toBe(50);
});

test("to load the page again is no new visit", () => {
  const { visit } = browser();
  visit(0, 50);
  expect(visit(500, 20)).toBe(50);
  expect(visit(521)).toBe(50);
  expect(visit(530)).toBe(50);
  expect(visit(900)).toBe(530);
});

test("what nobody wrote is no visit", () => {
  const { kept, visit } = browser();
  kept.set("tumac.visit.7", "{");
  expect(visit(1)).toBeNull();
  kept.set("tumac.visit.7", '{"seen":"yesterday"}');
  expect(visit(2)).toBeNull();
});

test("where nothing may be stored there is no visit before", () => {
  const onLeaving = () => {};
  const visit = rememberVisit({ documentId: 7, shelf: undefined, now: () => 1, onLeaving });
  expect(visit.before).toBeNull();
});

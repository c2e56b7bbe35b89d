import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Revision } from "../../src/revisions/revision.ts";
import {
  current,
  type Head,
  planSave,
  type Save,
  SITTING_GAP,
} from "../../src/revisions/sitting.ts";

const START = 1_000_000;
const UNTOUCHED: Head = { segmentId: 7, newest: null, sitting: null };

function save(target: string, changes: Partial<Save> = {}): Save {
  return {
    target,
    status: "draft",
    base: 0,
    author: "Ana",
    at: START,
    origin: "typed",
    key: "tab 1",
    ...changes,
  };
}

/** Saves one after another, each from the newest state unless it says otherwise, and returns where that leads. */
function afterSaves(...saves: readonly Save[]): { head: Head; closed: readonly Revision[] } {
  let head = UNTOUCHED;
  const closed: Revision[] = [];
  for (const one of saves) {
    const plan = planSave(head, { ...one, base: current(head)?.number ?? 0 });
    if (plan.type === "conflict") throw new Error("a save from the newest state cannot conflict");
    closed.push(...plan.append);
    head = { segmentId: 7, newest: closed.at(-1) ?? null, sitting: plan.sitting };
  }
  return { head, closed };
}

const texts = (revisions: readonly Revision[]) => revisions.map(({ target }) => target);

describe("a sitting", () => {
  test("holds autosaves in a row as one open draft", () => {
    const { head, closed } = afterSaves(save("The"), save("The cal"), save("The caliphate"));
    expect(closed).toEqual([]);
    expect(current(head)).toMatchObject({ number: 1, target: "The caliphate", open: true });
  });

  test("becomes one revision on confirming", () => {
    const { head, closed } = afterSaves(
      save("The cal"),
      save("The caliphate", { status: "translated" }),
    );
    expect(texts(closed)).toEqual(["The caliphate"]);
    expect(head.sitting).toBeNull();
  });

  test("becomes one revision on leaving the segment", () => {
    const { closed } = afterSaves(save("The"), save("The caliphate", { leaving: true }));
    expect(closed).toMatchObject([{ number: 1, target: "The caliphate", status: "draft" }]);
  });

  test("ends after a pause", () => {
    const later = START + SITTING_GAP;
    const { head, closed } = afterSaves(save("before lunch"), save("after lunch", { at: later }));
    expect(texts(closed)).toEqual(["before lunch"]);
    expect(current(head)).toMatchObject({ number: 2, target: "after lunch", open: true });
  });

  test.each([
    ["another author", { author: "Marko" }],
    ["another tab", { key: "tab 2" }],
    ["a text from elsewhere", { origin: "memory" as const }],
  ])("ends where %s goes on", (_who, change) => {
    const { closed } = afterSaves(save("Ana's"), save("the other's", change));
    expect(texts(closed)).toEqual(["Ana's"]);
  });

  test("leaves no trace where typing ends as it began", () => {
    const confirmed = save("The caliphate", { status: "translated" });
    const { head, closed } = afterSaves(
      confirmed,
      save("The caliphat"),
      save("The caliphate", { leaving: true }),
    );
    expect(closed).toHaveLength(1);
    expect(current(head)).toMatchObject({ number: 1, status: "translated" });
  });

  test("is never begun by opening an empty segment and leaving it", () => {
    expect(afterSaves(save("", { leaving: true }))).toEqual({ head: UNTOUCHED, closed: [] });
  });
});

describe("a save from an outdated base", () => {
  const { head } = afterSaves(save("theirs", { key: "tab 2", status: "translated" }));

  test("is a conflict that names the newest state", () => {
    expect(planSave(head, save("mine", { base: 0 }))).toMatchObject({
      type: "conflict",
      current: { number: 1, target: "theirs" },
    });
  });

  test("is none where it repeats a save whose answer was lost", () => {
    const again = save("theirs", { status: "translated", base: 0 });
    expect(planSave(head, again)).toMatchObject({ type: "saved", append: [] });
  });

  test("is none where the lost answer was that of an autosave", () => {
    const { head: typing } = afterSaves(save("The cal"));
    const plan = planSave(typing, save("The caliphate", { base: 0 }));
    expect(plan).toMatchObject({ type: "saved", sitting: { number: 1, target: "The caliphate" } });
  });
});

describe("a save while somebody else's sitting is open", () => {
  const { head } = afterSaves(save("The caliphate fell", { key: "tab 2", author: "Marko" }));

  test("is a conflict where that has gone on since the text was read", () => {
    const unseen = save("A caliphate", { base: 1, from: "The caliphate" });
    expect(planSave(head, unseen)).toMatchObject({ type: "conflict", current: { number: 1 } });
  });

  test("follows it where its text was seen", () => {
    const seen = save("The caliphate fell.", { base: 1, from: "The caliphate fell" });
    expect(planSave(head, seen)).toMatchObject({ type: "saved", sitting: { number: 2 } });
  });
});

describe("a save after somebody else's sitting was closed under the number that was read", () => {
  const left = save("The caliphate fell", { key: "tab 2", author: "Marko", leaving: true });
  const { head } = afterSaves({ ...left, target: "The", leaving: false }, left);

  test("is a conflict where it was written on before", () => {
    const unseen = save("A caliphate", { base: 1, from: "The" });
    expect(planSave(head, unseen)).toMatchObject({ type: "conflict", current: { number: 1 } });
  });

  test.each([
    ["its last text was seen", { from: "The caliphate fell" }, "The caliphate fell."],
    ["nobody tells what was read", {}, "A caliphate"],
  ])("follows it where %s", (_, seen, target) => {
    const plan = planSave(head, save(target, { base: 1, ...seen }));
    expect(plan).toMatchObject({ type: "saved", sitting: { number: 2, target } });
  });

  test("is none where it would say the same", () => {
    const same = save("The caliphate fell", { base: 1, from: "The" });
    expect(planSave(head, same)).toMatchObject({ type: "saved", current: { number: 1 } });
  });
});

test("without a tab's name every save is a revision of its own", () => {
  const { key: _, ...nameless } = save("one");
  const { closed } = afterSaves(nameless, { ...nameless, target: "two" });
  expect(texts(closed)).toEqual(["one", "two"]);
});

test("whatever is saved in whatever order, numbers have no gaps and the newest text stands", () => {
  const anySave = fc.record({
    target: fc.constantFrom("", "a", "b", "c"),
    status: fc.constantFrom("draft" as const, "translated" as const),
    key: fc.constantFrom("tab 1", "tab 2"),
    leaving: fc.boolean(),
    pause: fc.constantFrom(1_000, SITTING_GAP),
  });
  fc.assert(
    fc.property(fc.array(anySave, { maxLength: 30 }), (steps) => {
      let at = START;
      const saves = steps.map(({ pause, target, ...rest }) => {
        at += pause;
        return save(target, { ...rest, at });
      });
      const { head, closed } = afterSaves(...saves);
      expect(closed.map(({ number }) => number)).toEqual(closed.map((_, index) => index + 1));
      expect(current(head)?.target ?? "").toBe(saves.at(-1)?.target ?? "");
    }),
  );
});

import { describe, expect, test } from "vitest";
import type { Saving } from "../../../../src/client/editor/saving/saving.ts";
import { startSaving, typed } from "../../../../src/client/editor/saving/saving.ts";
import {
  lateSegments,
  MOMENT,
  type SavingFacts,
  saveStateOf,
} from "../../../../src/client/editor/saving/saving-facts.ts";
import { row } from "../../../support/segment-rows.ts";
import { conflictWith } from "../rows.ts";

const NOW = 100_000;
const written = (part: Partial<Saving> = {}): Saving => ({
  ...typed(startSaving(row()), "The"),
  since: NOW - 10,
  ...part,
});

function facts(
  savings: Readonly<Record<number, Saving>>,
  part: Partial<SavingFacts> & { readonly unreachable?: boolean } = {},
): SavingFacts {
  const { unreachable = false, ...rest } = part;
  const unsaved = () => Object.keys(savings).map(Number);
  return {
    outbox: { unreachable, unsaved, get: (id) => savings[id] },
    now: NOW,
    savedAt: 5,
    network: true,
    keeps: true,
    positionOf: (id) => id * 10,
    openId: null,
    failure: null,
    ...rest,
  };
}

describe("the line below", () => {
  test("does not change with every word: what has just been typed is no news", () => {
    expect(saveStateOf(facts({ 1: written() }))).toEqual({ type: "saved", at: 5, pending: false });
  });

  test("tells of what takes longer than a moment, be it under way or not", () => {
    const since = NOW - MOMENT;
    const late = [
      written({ since }),
      written({
        since: null,
        sent: { text: "The", wish: "save", since, aside: false, verdict: null },
      }),
    ];
    for (const one of late) {
      expect(saveStateOf(facts({ 1: one }))).toMatchObject({ type: "saved", pending: true });
    }
  });

  test("says what is missing, how much waits, and whether the browser keeps it", () => {
    const away = { unreachable: true, network: false, keeps: false };
    expect(saveStateOf(facts({ 1: written(), 2: written() }, away))).toMatchObject({
      type: "unreachable",
      missing: "network",
      kept: false,
      count: 2,
    });
  });

  test.each([
    [null, 1],
    [1, 2],
    [2, 3],
    [3, 1],
  ])("leads from the open segment %o to the next that waits, %i", (openId, next) => {
    const waiting = { 1: written(), 2: written(), 3: written() };
    const state = saveStateOf(facts(waiting, { unreachable: true, openId }));
    expect(state).toMatchObject({ segment: { id: next, position: next * 10 } });
  });

  test("leads nowhere where only the open segment waits", () => {
    const state = saveStateOf(facts({ 1: written() }, { unreachable: true, openId: 1 }));
    expect(state).toMatchObject({ segment: null });
  });

  test("tells a conflict before a refusal, and either before another failure", () => {
    const conflict = written({ conflict: conflictWith({ target: "A" }, "The") });
    const refused = written({ rejection: "Locked." });
    const failure = "Not found.";
    const typeOf = (savings: Readonly<Record<number, Saving>>) =>
      saveStateOf(facts(savings, { failure })).type;
    expect(typeOf({ 1: refused, 2: conflict })).toBe("conflict");
    expect(typeOf({ 1: refused })).toBe("rejected");
    expect(typeOf({})).toBe("failed");
  });
});

test("rows are marked as not saved where that lasts: server away, conflict, refusal", () => {
  const rejected = written({ rejection: "Locked." });
  expect(lateSegments(facts({ 1: written(), 2: rejected }))).toEqual([2]);
  expect(lateSegments(facts({ 1: written() }, { unreachable: true }))).toEqual([1]);
});

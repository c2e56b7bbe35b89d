import { describe, expect, test } from "vitest";
import { timeLine } from "../../src/revisions/time-line.ts";

const revision = (number: number, at = number * 10) => ({ number, at });
const event = (name: string, at: number, leads = false) => ({ name, at, leads });

type Stretch = Parameters<
  typeof timeLine<ReturnType<typeof revision>, ReturnType<typeof event>>
>[0];

/** `3 locked 2`: revisions and events, the newest first. */
function order(stretch: Partial<Stretch>, events: readonly ReturnType<typeof event>[]): string {
  const all = { revisions: [3, 2].map((one) => revision(one)), newer: null, isLast: false };
  return timeLine({ ...all, ...stretch }, events)
    .map((item) => (item.type === "revision" ? item.revision.number : item.event.name))
    .join(" ");
}

describe("an event", () => {
  test.each([
    ["between two revisions", 25, false, "3 x 2"],
    ["after the newest", 99, false, "x 3 2"],
    ["of the very moment of a revision follows it", 20, false, "3 x 2"],
    ["that a revision of its moment came of stands before it", 30, true, "3 x 2"],
    ["older than the page stands on another", 19, false, "3 2"],
  ])("%s", (_where, at, leads, expected) => {
    expect(order({}, [event("x", at, leads)])).toBe(expected);
  });

  test("that came before the first revision stands at the end", () => {
    expect(order({ isLast: true }, [event("x", 1), event("y", 2)])).toBe("3 2 y x");
  });

  test("that belongs to the page above is not repeated", () => {
    const newer = revision(4);
    expect(order({ newer }, [event("x", 40), event("y", 39), event("z", 40, true)])).toBe(
      "z y 3 2",
    );
  });

  test("stands alone where nothing was ever written", () => {
    expect(order({ revisions: [], isLast: true }, [event("x", 1)])).toBe("x");
  });
});

test("a clock that was set back does not put the revisions out of their order", () => {
  const revisions = [revision(3, 5), revision(2, 20)];
  expect(order({ revisions }, [event("x", 10)])).toBe("x 3 2");
});

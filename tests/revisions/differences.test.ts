import { describe, expect, test } from "vitest";
import { differences, sideOf } from "../../src/revisions/differences.ts";

test("words are compared as wholes, characters one by one", () => {
  expect(differences("the calif", "the caliph")).toEqual([
    { type: "same", text: "the " },
    { type: "removed", text: "calif" },
    { type: "added", text: "caliph" },
  ]);
  expect(differences("the calif", "the caliph", "characters")).toEqual([
    { type: "same", text: "the cali" },
    { type: "removed", text: "f" },
    { type: "added", text: "ph" },
  ]);
});

describe.each(["words", "characters"] as const)("by %s", (unit) => {
  test.each([
    ["", "It fell"],
    ["It fell", ""],
    ["Čeka  malo", "Ček ih malo 😀"],
    ["a ".repeat(4_000), "b ".repeat(4_000)],
  ])("the sides of %.20j and %.20j are the texts themselves", (before, after) => {
    const all = differences(before, after, unit);
    const text = (side: "before" | "after") => sideOf(all, side).map((run) => run.text);
    expect(text("before").join("")).toBe(before);
    expect(text("after").join("")).toBe(after);
  });
});

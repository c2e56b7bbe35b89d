import { describe, expect, test } from "vitest";
import type { SegmentStatus } from "../../../src/documents/segment.ts";
import {
  doersOf,
  type Hindrance,
  hindranceOf,
  mayDo,
  type ProjectTeam,
  type ReviewDecision,
  type ReviewSituation,
  type ReviewTask,
  rolesOf,
} from "../../../src/quality/review/steps.ts";

/** The team of a project that names nobody. */
const EVERYBODY: ProjectTeam = { members: [], ownReview: false };

/** «Ana translator, Marko reviewer lead»: a name and its roles. */
function team(words: string): ProjectTeam {
  const members = words.split(", ").flatMap((person) => {
    const [name = "", ...roles] = person.split(" ");
    return roles.map((role) => ({ name, role: role as "translator" })); // the tables below name only roles that there are
  });
  return { members, ownReview: false };
}

const FULL = "Ana translator, Marko reviewer, Iva lead";

describe("who may do what", () => {
  test.each<[string, ReviewTask, readonly string[] | "everybody"]>([
    ["", "translate", "everybody"],
    ["", "review", "everybody"],
    ["", "finalise", "everybody"],
    [FULL, "translate", ["Ana", "Marko", "Iva"]],
    [FULL, "review", ["Marko", "Iva"]],
    [FULL, "finalise", ["Iva"]],
    ["Ana translator, Marko reviewer", "finalise", ["Marko"]],
    ["Ana translator", "translate", ["Ana"]],
    ["Ana translator", "review", "everybody"],
    ["Marko reviewer", "translate", "everybody"],
    ["Marko reviewer lead", "review", ["Marko"]],
  ])("in «%s» may %s: %j", (words, task, doers) => {
    expect(doersOf(task, team(words))).toEqual(doers);
    expect(mayDo(task, team(words), "Stranac")).toBe(doers === "everybody");
  });

  test("one may be several things, and is all where nobody is named", () => {
    expect(rolesOf(team("Ana lead translator"), "Ana")).toEqual(["translator", "lead"]);
    expect(rolesOf(team(FULL), "Stranac")).toEqual([]);
    expect(rolesOf(EVERYBODY, "Stranac")).toEqual(["translator", "reviewer", "lead"]);
  });
});

/** Ana’s translation in a project of all three, before somebody. */
function seenBy(reader: string, status: SegmentStatus): ReviewSituation {
  return { team: team(FULL), reader, status, locked: false, translator: "Ana", begun: false };
}

describe("what keeps somebody from a decision", () => {
  test.each<[ReviewDecision, SegmentStatus, string, Hindrance | null]>([
    ["accepted", "translated", "Marko", null],
    ["accepted", "translated", "Iva", null],
    ["accepted", "translated", "Ana", "role"],
    ["accepted", "draft", "Marko", "status"],
    ["accepted", "reviewed", "Marko", "status"],
    ["edited", "translated", "Marko", null],
    ["edited", "reviewed", "Marko", null],
    ["edited", "final", "Marko", "status"],
    ["edited", "draft", "Marko", "status"],
    ["rejected", "translated", "Marko", null],
    ["rejected", "reviewed", "Iva", null],
    ["rejected", "initial", "Marko", "status"],
    ["rejected", "translated", "Ana", "role"],
    ["finalised", "reviewed", "Iva", null],
    ["finalised", "reviewed", "Marko", "role"],
    ["finalised", "translated", "Iva", "status"],
    ["reopened", "final", "Marko", null],
    ["reopened", "reviewed", "Iva", null],
    ["reopened", "final", "Ana", "role"],
    ["reopened", "draft", "Marko", "status"],
  ])("%s, where it is %s, of %s: %s", (decision, status, reader, hindrance) => {
    expect(hindranceOf(decision, seenBy(reader, status))).toBe(hindrance);
  });

  test("nobody approves what they translated, be it only their project", () => {
    const own = { ...seenBy("Ana", "translated"), team: EVERYBODY };
    expect(hindranceOf("accepted", own)).toBe("own");
    expect(hindranceOf("edited", own)).toBe("own");
    expect(hindranceOf("rejected", own)).toBeNull();
    expect(hindranceOf("finalised", { ...own, status: "reviewed" })).toBeNull();
    const allowed = { ...own, team: { ...EVERYBODY, ownReview: true } };
    expect(hindranceOf("accepted", allowed)).toBeNull();
  });

  test("a draft that the reviewer has begun over a translation can be kept as edited, not as accepted", () => {
    const begun = { ...seenBy("Marko", "draft"), begun: true };
    expect(hindranceOf("edited", begun)).toBeNull();
    expect(hindranceOf("accepted", begun)).toBe("status");
  });

  test("a locked segment is not decided about", () => {
    expect(hindranceOf("accepted", { ...seenBy("Marko", "translated"), locked: true })).toBe(
      "locked",
    );
  });
});

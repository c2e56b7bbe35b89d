import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Concept, plainConcept, plainTerm } from "../../src/glossary/concept.ts";
import {
  type CommonConcept,
  FEW_DELETIONS,
  type SharingState,
  type SyncPlan,
} from "../../src/glossary/sharing/state.ts";
import { planSync } from "../../src/glossary/sharing.ts";

/** A concept in a few words: `kalifat: caliphate | khalifate (note)`; the Croatian term is its id. */
function concept(line: string): Concept {
  const [, id = "", en = "", note = ""] = /^([^:]+):([^(]*)(?:\((.*)\))?$/u.exec(line) ?? [];
  const english = en.split("|").map((text) => text.trim());
  const texts = english.filter((text) => text !== "");
  return plainConcept({
    id,
    note,
    terms: [
      plainTerm({ id: `${id}:hr:1`, language: "hr", text: id }),
      ...texts.map((text, index) =>
        plainTerm({
          id: `${id}:en:${index + 1}`,
          language: "en",
          text,
          status: index === 0 ? "preferred" : "admitted",
        }),
      ),
    ],
  });
}

function conceptFrom(given: string | Concept): Concept {
  return typeof given === "string" ? concept(given) : given;
}

function line({ id, note, terms }: Concept): string {
  const english = terms.filter((term) => term.language === "en").map(({ text }) => text);
  return `${id}: ${english.join(" | ")}${note === "" ? "" : ` (${note})`}`;
}

interface Lines {
  readonly common?: readonly (string | Concept)[];
  readonly page?: readonly (string | Concept)[];
  /** Of `a.csv`; no lines at all for a file that is not there. */
  readonly file?: readonly (string | Concept)[] | null;
  readonly waiting?: readonly string[];
  readonly decided?: SharingState["decided"];
  readonly began?: readonly string[];
}

function stateOf({
  common = [],
  page = [],
  file = [],
  waiting = [],
  decided = [],
  began = [],
}: Lines): SharingState {
  const byId = (lines: readonly (string | Concept)[]) =>
    new Map(lines.map(conceptFrom).map((one) => [one.id, one] as const));
  return {
    common: new Map(
      common.map(conceptFrom).map((one) => [one.id, { concept: one, file: "a.csv" }]),
    ),
    glossary: byId(page),
    files: new Map(file === null ? [] : [["a.csv", byId(file)]]),
    waiting: new Set(waiting),
    began: byId(began),
    decided,
    asked: new Set(),
  };
}

/** The world after a plan, or after a part of it was done and the machine went down. */
function worldAfter(
  state: SharingState,
  plan: SyncPlan,
  until: "glossary" | "files" | "end" = "end",
): SharingState {
  const glossary = new Map(state.glossary);
  for (const one of plan.change.put) glossary.set(one.id, one);
  for (const id of plan.change.remove) glossary.delete(id);
  const questions = plan.conflicts.filter(({ conceptId }) => conceptId === "");
  const asked = new Set(questions.map(({ file }) => file)); // recorded before anything is done
  if (until === "glossary") return { ...state, glossary, asked };
  const files = new Map(state.files);
  for (const [file, content] of plan.files)
    files.set(file, new Map(content.map((one) => [one.id, one])));
  if (until === "files") return { ...state, glossary, files, asked };
  const common = new Map<string, CommonConcept>(state.common);
  for (const one of plan.common.put) common.set(one.concept.id, one);
  for (const id of plan.common.remove) common.delete(id);
  return { ...state, glossary, files, common, asked, decided: [] };
}

function outcome(lines: Lines) {
  const state = stateOf(lines);
  const plan = planSync(state);
  const end = worldAfter(state, plan);
  return {
    page: [...end.glossary.values()].map(line).sort(),
    file: [...(end.files.get("a.csv")?.values() ?? [])].map(line).sort(),
    conflicts: plan.conflicts.map(({ conceptId, field }) => `${conceptId} ${field}`.trim()),
    end,
    plan,
  };
}

const [k, kNote, kOther] = [
  "k: caliphate",
  "k: caliphate (mala)",
  "k: caliphate (velika)",
] as const;

describe("a concept comes together", () => {
  test.each([
    ["nothing happened", k, k, k, k, k, []],
    ["changed in the page", k, kNote, k, kNote, kNote, []],
    ["changed in the file", k, k, kNote, kNote, kNote, []],
    ["changed in both alike", k, kNote, kNote, kNote, kNote, []],
    [
      "changed in both, in different fields",
      k,
      kNote,
      "k: caliphate | khalifate",
      "k: caliphate | khalifate (mala)",
      "k: caliphate | khalifate (mala)",
      [],
    ],
    ["changed in both, differently", k, kNote, kOther, kNote, kOther, ["k note"]],
    ["added in the page", "", k, "", k, k, []],
    ["added in the file", "", "", k, k, k, []],
    ["added in both alike", "", k, k, k, k, []],
    ["added in both, differently", "", kNote, kOther, kNote, kOther, ["k note"]],
    ["deleted in the page", k, "", k, "", "", []],
    ["deleted in both", k, "", "", "", "", []],
    ["deleted in the page, changed in the file", k, "", kNote, kNote, kNote, ["k concept"]],
    ["changed in the page, deleted in the file", k, kNote, "", kNote, kNote, ["k concept"]],
  ])("%s", (_, common, page, file, pageAfter, fileAfter, conflicts) => {
    const of = (one: string) => (one === "" ? [] : [one]);
    const rest = ["z: other", "y: another"];
    const result = outcome({
      common: [...of(common), ...rest],
      page: [...of(page), ...rest],
      file: [...of(file), ...rest],
    });
    expect(result).toMatchObject({
      page: [...of(pageAfter), ...rest].sort(),
      file: [...of(fileAfter), ...rest].sort(),
      conflicts,
    });
  });

  test("deleted in the file, with others left there", () => {
    const result = outcome({ common: [k, "z: other"], page: [k, "z: other"], file: ["z: other"] });
    expect(result).toMatchObject({ page: ["z: other"], file: ["z: other"], conflicts: [] });
  });

  test("without a common state, from the state in which the glossary began", () => {
    const result = outcome({ began: [k, "z: old"], page: [kNote, "z: old"], file: [k, "z: new"] });
    expect(result).toMatchObject({
      page: [kNote, "z: new"],
      file: [kNote, "z: new"],
      conflicts: [],
    });
  });
});

describe("a decision", () => {
  test("for the page is written to the file", () => {
    const decided = [{ conceptId: "k", file: "a.csv", field: "note" }];
    const result = outcome({ common: [k], page: [kNote], file: [kOther], decided });
    expect(result).toMatchObject({ page: [kNote], file: [kNote], conflicts: [] });
    expect(planSync(result.end).conflicts).toEqual([]);
  });

  test("about one field leaves the others open", () => {
    const decided = [{ conceptId: "k", file: "a.csv", field: "note" }];
    const result = outcome({
      common: ["k: x (n)"],
      page: ["k: y (o)"],
      file: ["k: z (p)"],
      decided,
    });
    expect(result).toMatchObject({
      page: ["k: y (o)"],
      file: ["k: z (o)"],
      conflicts: ["k terms/k:en:1/text"],
    });
    expect(planSync(result.end).conflicts.map(({ field }) => field)).toEqual(["terms/k:en:1/text"]);
  });
});

describe("much that is missing at once", () => {
  const many = Array.from({ length: 20 }, (_, index) => `k${index}: c${index}`).sort();

  test("is asked about, and meanwhile stays in the page and away from the file", () => {
    const left = many.slice(0, 20 - FEW_DELETIONS - 1);
    const result = outcome({ common: many, page: many, file: left });
    expect(result).toMatchObject({ page: many, file: left, conflicts: ["deletions"] });
    expect(planSync(result.end)).toMatchObject({
      change: { put: [], remove: [] },
      files: new Map(),
    });
  });

  test("is deleted where it is little", () => {
    const left = many.slice(0, 20 - FEW_DELETIONS);
    expect(outcome({ common: many, page: many, file: left })).toMatchObject({
      page: left,
      conflicts: [],
    });
  });

  test.each([
    ["emptied", []],
    ["gone", null],
  ] as const)("is asked about for a file that is %s", (_, file) => {
    const page = [kNote, "z: other"];
    const result = outcome({ common: [k, "z: other"], page: [...page, "n: new"], file });
    expect(result.page).toEqual([...page, "n: new"].sort());
    expect(result.conflicts).toContain("deletions");
    expect(result.file).not.toContain("z: other");
  });

  test("comes back to the file where that is decided", () => {
    const decided = [{ conceptId: "", file: "a.csv", field: "deletions" }];
    expect(outcome({ common: many, page: many, file: null, decided })).toMatchObject({
      page: many,
      file: many,
      conflicts: [],
    });
  });
});

describe("a file that cannot be used", () => {
  test("holds what it has, and what no other file has", () => {
    const state = stateOf({ common: [k], page: [kNote, "n: new"], file: null, waiting: ["a.csv"] });
    const plan = planSync(state);
    expect(plan).toMatchObject({
      change: { put: [], remove: [] },
      files: new Map(),
      conflicts: [],
    });
    expect([...plan.held].sort()).toEqual(["k", "n"]);
  });

  test("does not hold what another file has", () => {
    const state = stateOf({ common: [k], page: [k], file: [kNote], waiting: ["b.csv"] });
    expect(planSync(state).change.put.map(line)).toEqual([kNote]);
  });
});

test("a row that moves to another file is no deletion, and belongs there from then on", () => {
  const state = stateOf({ common: [k, "z: other"], page: [kNote, "z: other"], file: ["z: other"] });
  const moved = {
    ...state,
    files: new Map([...state.files, ["b.csv", new Map([["k", concept(k)]])]]),
  };
  const plan = planSync(moved);
  expect(plan.change).toEqual({ put: [], remove: [] });
  expect([...plan.files].map(([file, content]) => [file, content.map(line)])).toEqual([
    ["b.csv", [kNote]],
  ]);
  expect(plan.common.put.map(({ file }) => file)).toEqual(["b.csv"]);
});

describe("any three sides", () => {
  /** Terms keep their ids, as they do in the page and in what it writes, whatever their text becomes. */
  const terms = fc.uniqueArray(
    fc
      .record({
        number: fc.integer({ min: 1, max: 3 }),
        changed: fc.constantFrom("", "2", "3"),
        usage: fc.constantFrom("", "U."),
      })
      .map(({ number, changed, usage }) =>
        plainTerm({ id: `k:en:${number}`, language: "en", text: `t${number}${changed}`, usage }),
      ),
    { minLength: 1, selector: ({ id }) => id },
  );
  const concepts = fc
    .uniqueArray(
      fc.record({
        id: fc.constantFrom("a", "b", "c", "d"),
        terms,
        note: fc.constantFrom("", "n", "m", "o"),
      }),
      { selector: ({ id }) => id, maxLength: 4 },
    )
    .map((some) =>
      some.map(({ id, terms, note }) =>
        plainConcept({
          id,
          note,
          terms: terms.map((term) => ({ ...term, id: term.id.replace("k", id) })),
        }),
      ),
    );
  const sides = fc.record({ common: concepts, page: concepts, file: concepts });
  const runs = { numRuns: 150 };

  test("rest after a sync: the next one does nothing, and finds the conflicts that still stand", () => {
    fc.assert(
      fc.property(sides, (some) => {
        const { end, plan } = outcome(some);
        const next = planSync(end);
        expect(next.change).toEqual({ put: [], remove: [] });
        expect(next.files).toEqual(new Map());
        const standing = plan.conflicts.filter(({ field }) =>
          next.conflicts.some((one) => one.field === field),
        );
        expect(inOrder(next.conflicts)).toEqual(inOrder(standing));
      }),
      runs,
    );
  });

  test.each(["glossary", "files"] as const)(
    "come to the same end where the machine goes down after %s",
    (until) => {
      fc.assert(
        fc.property(sides, (some) => {
          const { end, plan } = outcome(some);
          const broken = worldAfter(stateOf(some), plan, until);
          const healed = worldAfter(broken, planSync(broken));
          expect(content(healed)).toEqual(content(end));
        }),
        runs,
      );
    },
  );

  test("where nothing is open, page and file are the same", () => {
    fc.assert(
      fc.property(sides, (some) => {
        const { end, plan } = outcome(some);
        if (plan.conflicts.length > 0) return;
        const [page, file] = content(end);
        expect(page).toEqual(file);
      }),
      runs,
    );
  });
});

function inOrder(conflicts: SyncPlan["conflicts"]) {
  return conflicts.map((one) => JSON.stringify(one)).sort();
}

/** What page and file say, in whichever order the terms stand. */
function content({ glossary, files }: SharingState): readonly unknown[] {
  const terms = (one: Concept) => one.terms.map((term) => JSON.stringify(term)).sort();
  return [glossary, files.get("a.csv") ?? new Map<string, Concept>()].map((concepts) =>
    [...concepts.values()].map((one) => [one.id, one.note, ...terms(one)].join("\n")).sort(),
  );
}

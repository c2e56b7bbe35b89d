import { describe, expect, test } from "vitest";
import { type Concept, plainConcept, plainTerm, type Term } from "../../../src/glossary/concept.ts";
import type {
  ImportDecision,
  ImportPolicy,
} from "../../../src/glossary/exchange/importing/choices.ts";
import { planImport } from "../../../src/glossary/exchange/importing/plan.ts";

/** `borac → fighter / ?combatant`: terms by `/`, `?` admitted, `-` forbidden. */
function concept(id: string, line: string, more: Partial<Concept> = {}): Concept {
  const sides = line.split("→").map((side) => side.trim());
  const terms = (["hr", "en"] as const).flatMap((language, at) =>
    (sides[at] ?? "")
      .split("/")
      .map((text) => text.trim())
      .filter((text) => text !== "")
      .map((text, index) => term(`${id}:${language}:${index + 1}`, language, text)),
  );
  return plainConcept({ id, terms, ...more });
}

function term(id: string, language: "hr" | "en", marked: string): Term {
  const status = marked.startsWith("-")
    ? "forbidden"
    : marked.startsWith("?")
      ? "admitted"
      : "preferred";
  return plainTerm({ id, language, text: marked.replace(/^[-?]/u, ""), status });
}

interface Given {
  readonly glossary?: readonly Concept[];
  readonly file: readonly (Concept | [Concept, "without id"])[];
  readonly policy?: ImportPolicy;
  readonly decisions?: Readonly<Record<number, ImportDecision>>;
  readonly places?: Readonly<Record<string, number>>;
}

/** The rows of a file stand on the lines 2, 3, …. */
function plan({ glossary = [], file, policy = "complete", decisions = {}, places = {} }: Given) {
  const concepts = file.map((one, index) => {
    const [read, without] = Array.isArray(one) ? one : [one];
    return { concept: read, line: index + 2, ownId: without === undefined };
  });
  return planImport(
    { concepts, problems: [] },
    {
      glossary,
      policy,
      decisions: new Map(Object.entries(decisions).map(([line, what]) => [Number(line), what])),
      freshId: (headword, taken) => {
        let id = headword;
        while (taken(id)) id += "+";
        return id;
      },
      places: new Map(Object.entries(places)),
    },
  );
}

/** What each row does, and the concepts that are written: `id: hr → en`. */
function done(given: Given) {
  const { rows, change } = plan(given);
  return {
    rows: rows.map(({ outcome, decision }) => `${outcome} ${decision}`),
    written: change.put.map(({ id, terms }) => {
      const side = (language: string) =>
        terms
          .filter((one) => one.language === language)
          .map(
            ({ text, status }) =>
              ({ preferred: "", admitted: "?", deprecated: "!", forbidden: "-" })[status] + text,
          )
          .join(" / ");
      return `${id}: ${side("hr")} → ${side("en")}`;
    }),
  };
}

const fighter = concept("borac", "borac → fighter");

describe("a row", () => {
  test.each<[string, Given, string, readonly string[]]>([
    ["the glossary has not is new", { file: [fighter] }, "new take", ["borac: borac → fighter"]],
    [
      "without an id gets one from its headword",
      { file: [[concept("row-2", "borac → fighter"), "without id"]] },
      "new take",
      ["borac: borac → fighter"],
    ],
    [
      "that says nothing new leaves everything as it is",
      { glossary: [fighter], file: [fighter] },
      "same take",
      [],
    ],
    [
      "is known by headword and translation, so that no double is made",
      { glossary: [fighter], file: [[concept("x", "borac → fighter / ?combatant"), "without id"]] },
      "changed take",
      ["borac: borac → fighter / ?combatant"],
    ],
    [
      "adds a translation to a concept that has none",
      { glossary: [concept("pas", "pas")], file: [[concept("x", "pas → dog"), "without id"]] },
      "changed take",
      ["pas: pas → dog"],
    ],
    [
      "adds no second preferred term",
      { glossary: [fighter], file: [concept("borac", "borac → combatant")] },
      "changed take",
      ["borac: borac → fighter / ?combatant"],
    ],
    [
      "with the headword of another translation is a conflict, and waits",
      { glossary: [fighter], file: [[concept("x", "borac → combatant"), "without id"]] },
      "conflict skip",
      [],
    ],
    [
      "in conflict can be taken as one more translation",
      {
        glossary: [fighter],
        file: [[concept("x", "borac → combatant"), "without id"]],
        decisions: { 2: "take" },
      },
      "conflict take",
      ["borac: borac → fighter / ?combatant"],
    ],
    [
      "in conflict can be a concept of its own",
      {
        glossary: [fighter],
        file: [[concept("x", "borac → combatant"), "without id"]],
        decisions: { 2: "separate" },
      },
      "conflict separate",
      ["borac+: borac → combatant"],
    ],
    [
      "with the id of an altogether different concept is new under another id",
      { glossary: [concept("1", "pas → dog")], file: [concept("1", "borac → fighter")] },
      "new take",
      ["borac: borac → fighter"],
    ],
    [
      "that forbids what was admitted counts",
      {
        glossary: [concept("borac", "borac → fighter / ?militant")],
        file: [concept("borac", "borac → fighter / -militant")],
      },
      "changed take",
      ["borac: borac → fighter / -militant"],
    ],
    [
      "without statuses does not prefer what was admitted",
      {
        glossary: [concept("borac", "borac → fighter / ?combatant")],
        file: [concept("borac", "borac → combatant")],
      },
      "same take",
      [],
    ],
    ["can be left out", { file: [fighter], decisions: { 2: "skip" } }, "new skip", []],
  ])("%s", (_, given, row, written) => {
    expect(done(given)).toEqual({ rows: [row], written });
  });

  test("keeps its id in a glossary that has not got it", () => {
    expect(plan({ file: [fighter] }).change.put).toEqual([fighter]);
  });

  test("is known again by an earlier row of the same file", () => {
    const file: Given["file"] = [
      [concept("r2", "borac → fighter"), "without id"],
      [concept("r3", "borac → fighter / ?combatant"), "without id"],
    ];
    expect(done({ file })).toEqual({
      rows: ["new take", "changed take"],
      written: ["borac: borac → fighter / ?combatant"],
    });
  });
});

describe("a concept that the glossary has", () => {
  const before = concept("borac", "borac → fighter / ?combatant", {
    definition: "ours",
    note: "ours",
    extras: { client: "A" },
  });
  const incoming = concept("borac", "borac → fighter", { definition: "theirs" });

  test("is completed: only what is empty is filled, and what else the file says is told", () => {
    const file = [{ ...incoming, source: "theirs" }];
    const { rows, change } = plan({ glossary: [before], file });
    expect(change.put).toEqual([{ ...before, source: "theirs" }]);
    expect(rows[0]?.passedOver).toEqual([{ field: "definition", text: "theirs" }]);
  });

  test("is updated: what the file says counts, what it does not say stays", () => {
    const { rows, change } = plan({ glossary: [before], file: [incoming], policy: "update" });
    expect(change.put).toEqual([{ ...before, definition: "theirs" }]);
    expect(rows[0]?.passedOver).toEqual([]);
  });

  test("is replaced where the file is the whole truth; terms keep their ids", () => {
    const [after] = plan({ glossary: [before], file: [incoming], policy: "replace" }).change.put;
    expect(after).toMatchObject({ definition: "theirs", note: "", extras: {} });
    expect(after?.terms.map(({ id }) => id)).toEqual(["borac:hr:1", "borac:en:1"]);
  });

  test.each(["complete", "update"] as const)(
    "keeps forbidden what a plain list has, by the policy %s, and says so",
    (policy) => {
      const strict = concept("borac", "borac → fighter / -warrior");
      const file = [concept("borac", "borac → fighter / ?warrior")];
      const [row] = plan({ glossary: [strict], file, policy }).rows;
      expect(row?.after).toEqual(strict);
      expect(row?.passedOver).toEqual([{ field: "en", text: "warrior" }]);
    },
  );

  test("takes from a file that a term is forbidden", () => {
    const [row] = plan({
      glossary: [concept("borac", "borac → fighter / ?warrior")],
      file: [concept("borac", "borac → fighter / -warrior")],
    }).rows;
    expect(row?.after?.terms.map(({ status }) => status)).toEqual([
      "preferred",
      "preferred",
      "forbidden",
    ]);
  });

  test("keeps apart two terms of the same words, which their ids tell", () => {
    const twice = concept("bol", "bol / bol → pain", {});
    expect(plan({ glossary: [twice], file: [twice], policy: "replace" }).rows[0]?.outcome).toBe(
      "same",
    );
    const once = concept("bol", "bol → pain");
    const { change } = plan({ glossary: [once], file: [twice], policy: "replace" });
    expect(change.put[0]?.terms.map(({ id }) => id)).toEqual(["bol:hr:1", "bol:hr:2", "bol:en:1"]);
  });

  test("is kept where it shall be", () => {
    expect(done({ glossary: [before], file: [incoming], policy: "keep" }).rows).toEqual([
      "same take",
    ]);
  });
});

describe("a row is doubtful", () => {
  const doubts = (given: Given) =>
    plan(given).rows.flatMap((row) => row.doubts.map(({ type }) => type));

  test.each<[string, string, readonly string[]]>([
    ["where it was read as Windows-1252", "opsjednutost graÄ‘anima → siege", ["encoding"]],
    ["where Windows-1250 was read as Latin-1", "opæina → municipality", ["encoding"]],
    ["where bytes could not be read", "op�ina → municipality", ["encoding"]],
    ["where the translation is the source", "burza → burza", ["sameAsSource"]],
    ["where a formula failed", "#VRIJEDNOST! → value", ["formulaFailed"]],
    ["where a look-up found nothing", "kuća → #REF!", ["formulaFailed"]],
    ["not where a term begins so", "#MeToo → #MeToo", []],
    ["not where a name is the same in both", "Hamas → Hamas", []],
    ["not where Croatian letters are right", "općina, gđa, š, ž, č → municipality", []],
    ["not where English has a foreign letter", "fasada → façade", []],
    ["where the term is a whole paragraph", `${"riječ ".repeat(60)} → word`, ["tooLong"]],
  ])("%s", (_, line, expected) => {
    expect(doubts({ file: [concept("x", line)] })).toEqual(expected);
  });

  test("where it would be found everywhere, and then it waits", () => {
    const given = { file: [concept("x", "biti → be")], places: { biti: 900 } };
    expect(doubts(given)).toEqual(["frequent"]);
    expect(done(given)).toEqual({ rows: ["new skip"], written: [] });
  });

  test("but taken all the same where it is only odd", () => {
    expect(done({ file: [concept("x", "burza → burza")] }).rows).toEqual(["new take"]);
  });
});

test("an unusable row stands in its place among the others", () => {
  const { rows } = planImport(
    {
      concepts: [{ concept: fighter, line: 4, ownId: true }],
      problems: [{ line: 3, mishap: "glossaryRowUnusable", values: { line: 3 } }],
    },
    {
      glossary: [],
      policy: "complete",
      decisions: new Map(),
      freshId: (word) => word,
      places: new Map(),
    },
  );
  expect(rows.map(({ line, outcome }) => [line, outcome])).toEqual([
    [3, "unusable"],
    [4, "new"],
  ]);
});

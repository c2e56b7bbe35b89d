import { describe, expect, test } from "vitest";
import type { Segment } from "../../src/documents/segment.ts";
import type { Exception } from "../../src/quality/exception.ts";
import { articleBefore } from "../../src/quality/impact/article.ts";
import { changesInTexts, impactSieve } from "../../src/quality/impact/concept-change.ts";
import { impactOn, type SegmentImpact } from "../../src/quality/impact.ts";
import { inspect } from "../../src/quality/inspect.ts";
import { coded } from "../support/coded.ts";
import { shown } from "../support/documents.ts";
import { conceptOf, glossaryOf } from "../support/glossary.ts";

function segmentOf(source: string, target: string): Segment {
  return {
    id: 1,
    documentId: 1,
    position: 1,
    paragraph: 1,
    source,
    target,
    status: target === "" ? "initial" : "translated",
    codes: [],
    context: {},
    locked: false,
    revision: target === "" ? 0 : 1,
    checkedState: null,
    accepted: [],
    setAside: [],
  };
}

interface Case {
  /** One concept before and after, in one line each; empty for none. */
  readonly from: string;
  readonly to: string;
  /** The others of the glossary. */
  readonly beside?: readonly string[];
  readonly exceptions?: readonly Exception[];
}

function stepOf({ from, to, beside = [] }: Case) {
  const concept = (line: string) => (line === "" ? null : { ...conceptOf(line), id: "changed" });
  const [before, after] = [concept(from), concept(to)];
  const now = glossaryOf(...beside);
  if (after) now.put(after);
  const change = before ? { put: [before], remove: [] } : { put: [], remove: ["changed"] };
  return {
    before: now.asIf(change),
    after: now,
    concepts: changesInTexts([{ id: "changed", before, after }]),
  };
}

function impact(change: Case, source: string, target: string): SegmentImpact | undefined {
  const segment = segmentOf(source, target);
  return impactOn(stepOf(change), { segment, exceptions: change.exceptions ?? [] });
}

const proposed = (change: Case, source: string, target: string) =>
  impact(change, source, target)?.proposal;

describe("another preferred term is proposed in the form that stands there", () => {
  const change = { from: "kalifat → caliphate", to: "kalifat → emirate" };
  test.each([
    ["Kalifat je pao.", "The caliphate fell.", "The emirate fell."],
    ["Kalifat je pao.", "Caliphate falls.", "Emirate falls."],
    ["Kalifati su pali.", "Caliphates fell.", "Emirates fell."],
    ["Kraj kalifata.", "The caliphate’s end.", "The emirate’s end."],
    ["Kraj kalifata.", "END OF THE CALIPHATE", "END OF THE EMIRATE"],
    ["To je kalifat.", "It is a caliphate.", "It is an emirate."],
    ["Kalifat i kalifat.", "One caliphate, two caliphates.", "One emirate, two emirates."],
  ])("%s: %s → %s", (source, target, result) => {
    expect(impact(change, source, target)).toMatchObject({
      kind: "replace",
      proposal: result,
      settles: true,
    });
  });

  test("a verb keeps its tense", () => {
    const verbs = { from: "oteti → steal", to: "oteti → kidnap" };
    expect(proposed(verbs, "Oteli su ga.", "They stole him.")).toBe("They kidnapped him.");
  });

  test("a longer term is not put into itself", () => {
    const longer = { from: "kalifat → caliphate", to: "kalifat → Islamic caliphate" };
    expect(proposed(longer, "Kalifat.", "The Islamic caliphate.")).toBe("The Islamic caliphate.");
    expect(proposed(longer, "Kalifat.", "A caliphate.")).toBe("An Islamic caliphate.");
  });

  test("where the old term may stay, the new one is offered all the same", () => {
    const kept = { from: "kalifat → caliphate", to: "kalifat → emirate / caliphate" };
    expect(impact(kept, "Kalifat.", "The caliphate.")).toMatchObject({
      kind: "replace",
      proposal: "The emirate.",
      appearing: [],
    });
  });
});

describe("a term that is not to be used any more", () => {
  test.each([
    ["kalifat → caliphate / khalifate", "kalifat → caliphate / -khalifate", "error"],
    ["kalifat → caliphate / khalifate", "kalifat → caliphate / ?khalifate", "warning"],
    ["kalifat → caliphate / khalifate", "kalifat → caliphate", "error"],
    ["", "kalifat → caliphate / -khalifate", "error"],
  ])("%s ⇒ %s is replaced by the preferred one", (from, to, severity) => {
    expect(impact({ from, to }, "Kalifat je pao.", "The khalifate fell.")).toMatchObject({
      kind: "replace",
      proposal: "The caliphate fell.",
      appearing: [{ severity }],
    });
  });

  test("it is looked at where the concept is not in the source", () => {
    const change = { from: "kalifat → caliphate / state", to: "kalifat → caliphate / -state" };
    expect(impact(change, "Država je pala.", "The state fell.")).toMatchObject({
      kind: "look",
      proposal: "The state fell.",
      marks: [],
    });
  });

  test("it stays where it is the right term of another concept", () => {
    const change = {
      from: "pritvor → custody / detention",
      to: "pritvor → custody / -detention",
      beside: ["zatvor → detention"],
    };
    const target = "The detention was full.";
    expect(proposed(change, "Pritvor i zatvor.", target)).toBe(target);
    expect(proposed(change, "Pritvor.", target)).toBe("The custody was full.");
  });

  test("a rule about English alone holds whatever the source has", () => {
    const change = { from: "", to: "→ -utilise / use" };
    expect(impact(change, "Služi se time.", "They utilise it.")?.kind).toBe("replace");
    expect(impact(change, "Služi se time.", "They like it.")).toBeUndefined();
  });
});

describe("what cannot be proposed", () => {
  test("a new concept whose term is missing is to be looked at", () => {
    const change = { from: "", to: "kalifat → caliphate" };
    expect(impact(change, "Kalifat je pao.", "It fell.")).toMatchObject({
      kind: "look",
      marks: [{ from: 0, to: 7 }],
      appearing: [{ rule: "term.missing" }],
      settles: false,
    });
    expect(impact(change, "Kalifat je pao.", "The caliphate fell.")?.kind).toBe("same");
    expect(impact(change, "Kalifat je pao.", "")?.kind).toBe("untranslated");
    expect(impact(change, "Kalif je pao.", "The caliph fell.")).toBeUndefined();
  });

  test("a finding goes with the concept that was deleted", () => {
    const change = { from: "kalifat → caliphate", to: "" };
    expect(impact(change, "Kalifat je pao.", "It fell.")).toMatchObject({
      kind: "solved",
      vanishing: [{ rule: "term.missing" }],
    });
    expect(impact(change, "Kalifat je pao.", "The caliphate fell.")?.kind).toBe("same");
  });

  test("a longer headword of another concept covers a shorter one no more when it is deleted", () => {
    const change = { from: "strani borac → foreign fighter", to: "", beside: ["borac → warrior"] };
    expect(impact(change, "Strani borci.", "Foreign fighters.")?.appearing).toMatchObject([
      { conceptId: "borac → warrior" },
    ]);
  });

  test("an exception answers before as after, unless its term has changed", () => {
    const change = { from: "kalifat → caliphate", to: "kalifat → emirate" };
    const segment = segmentOf("Kalifat je pao.", "It fell.");
    const [finding] = inspect(stepOf(change).before, segment);
    const exception: Exception = {
      id: 1,
      segmentId: 1,
      documentId: 1,
      rule: "term.missing",
      fingerprint: finding?.fingerprint ?? "",
      text: segment.source,
      scope: "place",
      reason: "zamjenica",
      author: "Ana",
      at: 1,
    };
    expect(
      impact({ ...change, exceptions: [exception] }, segment.source, "It fell."),
    ).toMatchObject({ kind: "look", appearing: [{ rule: "term.missing" }], vanishing: [] });
  });
});

test("another note or definition touches no text", () => {
  const before = conceptOf("kalifat → caliphate");
  const after = { ...before, note: "povijesni naziv", definition: "država" };
  expect(changesInTexts([{ id: before.id, before, after }]).size).toBe(0);
});

test("the sieve passes what the change touches", () => {
  const sieve = impactSieve(stepOf({ from: "kalifat → caliphate", to: "carstvo → empire" }));
  const pairs = ["Kalifat|x", "u carstvu|x", "x|caliphates", "x|Empires", "Borci|fighters"];
  const passed = pairs.filter((pair) => {
    const [source = "", target = ""] = pair.split("|");
    return sieve({ source, target });
  });
  expect(passed).toEqual(pairs.slice(0, 4));
});

test.each([
  ["It is a ", "emirate", "It is an "],
  ["An ", "caliphate", "A "],
  ["an ", "European union", "a "],
  ["a ", "hour", "an "],
  ["a ", "UN envoy", "a "],
  ["a ", "ISIL fighter", "an "],
  ["a “", "attack", "an “"],
  ["an ", "unimportant act", "an "],
  ["a ", "university", "a "],
  ["Casa ", "emirate", "Casa "],
  ["the ", "emirate", "the "],
])("«%s» before «%s» is «%s»", (before, next, result) => {
  expect(articleBefore(before, next)).toBe(result);
});

describe("codes", () => {
  const change = {
    from: "islamska država → Islamic Country",
    to: "islamska država → Islamic State",
  };
  const [source, target] = ["Islamska ‹1›država‹/1› pada.", "The Islamic ‹1›Country‹/1› falls."];

  test("stay among the words that are replaced", () => {
    const found = impact(change, coded(source), coded(target));
    expect(shown(found?.proposal ?? "")).toBe("The Islamic ‹1›State‹/1› falls.");
    expect(found).toMatchObject({ kind: "replace", settles: true, marks: [{ from: 0, to: 17 }] });
  });

  test("are passed over where terms are looked for", () => {
    const [untouched, other] = ["Islamska‹1_›država", "Država ‹1›pada‹/1›."].map(coded);
    expect(impact(change, untouched ?? "", "")?.kind).toBe("untranslated");
    expect(impact(change, other ?? "", "")).toBeUndefined();
  });
});

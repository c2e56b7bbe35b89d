import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Concept, plainConcept, plainTerm, type Term } from "../../src/glossary/concept.ts";
import { mergeConcepts } from "../../src/glossary/merge.ts";
import { anyGlossary } from "../support/glossaries.ts";

/** A concept in a few words: `kalifat | hilafet → caliphate`, terms numbered by place as a file does. */
function concept(line: string, said: Partial<Concept> = {}): Concept {
  const [hr = "", en = ""] = line.split("→");
  return plainConcept({ id: "k", terms: [...terms("hr", hr), ...terms("en", en)], ...said });
}

function terms(language: "hr" | "en", side: string): readonly Term[] {
  const texts = side.split("|").map((text) => text.trim());
  return texts
    .filter((text) => text !== "")
    .map((text, index) => plainTerm({ id: `k:${language}:${index + 1}`, language, text }));
}

/** Back to one line. */
function line({ terms }: Concept): string {
  const side = (language: "hr" | "en") =>
    terms
      .filter((term) => term.language === language)
      .map(({ text }) => text)
      .join("|");
  return `${side("hr")} → ${side("en")}`;
}

function merged(base: Concept | null, ours: Concept, theirs: Concept) {
  return mergeConcepts({ base, ours, theirs });
}

const kalifat = concept("kalifat → caliphate", { note: "mala slova" });

describe("the fields of a concept", () => {
  test.each(["domain", "definition", "note", "source"] as const)(
    "%s changed on one side is taken, whichever side it is",
    (field) => {
      const changed = { ...kalifat, [field]: "novo" };
      expect(merged(kalifat, changed, kalifat)).toEqual({ concept: changed, conflicts: [] });
      expect(merged(kalifat, kalifat, changed)).toEqual({ concept: changed, conflicts: [] });
    },
  );

  test("changes of two fields meet", () => {
    const both = merged(kalifat, { ...kalifat, note: "a" }, { ...kalifat, domain: "b" });
    expect(both).toEqual({ concept: { ...kalifat, note: "a", domain: "b" }, conflicts: [] });
  });

  test("the same change on both sides is no conflict", () => {
    const changed = { ...kalifat, note: "velika slova" };
    expect(merged(kalifat, changed, changed)).toEqual({ concept: changed, conflicts: [] });
  });

  test("two changes of one field keep ours and report both", () => {
    expect(merged(kalifat, { ...kalifat, note: "a" }, { ...kalifat, note: "b" })).toEqual({
      concept: { ...kalifat, note: "a" },
      conflicts: [{ field: "note", base: "mala slova", ours: "a", theirs: "b" }],
    });
  });

  test("a text deleted on one side and changed on the other is a conflict", () => {
    const { conflicts } = merged(kalifat, { ...kalifat, note: "" }, { ...kalifat, note: "b" });
    expect(conflicts).toEqual([{ field: "note", base: "mala slova", ours: "", theirs: "b" }]);
  });

  test("do not translate is a field like any other", () => {
    const kept = { ...kalifat, doNotTranslate: true };
    expect(merged(kalifat, kalifat, kept).concept).toEqual(kept);
    expect(merged(kept, kalifat, kept).concept).toEqual(kalifat);
  });

  test("extras are merged by their names, of which any will do", () => {
    const base = { ...kalifat, extras: { Client: "N1", constructor: "a" } };
    const ours = { ...base, extras: { Client: "HRT", constructor: "a", "a/b~c": "1" } };
    const theirs = { ...base, extras: { Client: "Nova", "a/b~c": "2" } };
    expect(merged(base, ours, theirs)).toEqual({
      concept: { ...base, extras: { Client: "HRT", "a/b~c": "1" } },
      conflicts: [
        { field: "extras/Client", base: "N1", ours: "HRT", theirs: "Nova" },
        { field: "extras/a~1b~0c", base: null, ours: "1", theirs: "2" },
      ],
    });
  });
});

describe("the terms of a concept", () => {
  test.each([
    ["a term added on one side", "a → x", "a|b → x", "a → x", "a|b → x"],
    ["terms added on both sides", "a → x", "a|b → x", "a → x|y", "a|b → x|y"],
    ["the same term added on both", "a → x", "a|b → x", "a|b → x", "a|b → x"],
    ["two terms added at one place", "a → x", "a|b → x", "a|c → x", "a|c|b → x"],
    ["a term deleted", "a|b → x", "a → x", "a|b → x", "a → x"],
    [
      "the first of two deleted in a file, which counts them anew",
      "a|b → x",
      "a|b → x",
      "b → x",
      "b → x",
    ],
    ["deleted here, added there", "a|b → x", "a → x", "a|b|c → x", "a|c → x"],
    ["a term renamed", "a|b → x", "a|b → x", "a|c → x", "a|c → x"],
    ["one renamed here, one there", "a|b → x", "d|b → x", "a|c → x", "d|c → x"],
    ["terms moved", "a|b|c → x", "c|a|b → x", "a|b|c → x", "c|a|b → x"],
    ["moved here, added there", "a|b → x", "b|a → x", "a|b|c → x", "b|c|a → x"],
  ])("%s", (_, base, ours, theirs, expected) => {
    const there = merged(concept(base), concept(ours), concept(theirs));
    expect([line(there.concept), there.conflicts]).toEqual([line(concept(expected)), []]);
    expect(merged(concept(base), concept(theirs), concept(ours)).concept).toEqual(there.concept);
  });

  test("a term renamed on both sides keeps our name and reports both", () => {
    const { concept: one, conflicts } = merged(
      concept("a → x"),
      concept("b → x"),
      concept("c → x"),
    );
    expect(line(one)).toBe("b → x");
    expect(conflicts).toEqual([{ field: "terms/k:hr:1/text", base: "a", ours: "b", theirs: "c" }]);
  });

  test("a term deleted here and changed there stays, and is reported as a whole", () => {
    const base = concept("a|b → x");
    const theirs = concept("a|b → x", {
      terms: base.terms.map((term) => (term.text === "b" ? { ...term, usage: "U b." } : term)),
    });
    const { concept: one, conflicts } = merged(base, concept("a → x"), theirs);
    expect(one.terms).toEqual(theirs.terms);
    expect(conflicts).toEqual([
      { field: "terms/k:hr:2", base: base.terms[1], ours: null, theirs: theirs.terms[1] },
    ]);
  });

  test("terms moved in two ways come to one order, whichever side is ours", () => {
    const sides = [concept("b|a|c → x"), concept("a|c|b → x")] as const;
    const here = merged(concept("a|b|c → x"), sides[0], sides[1]);
    expect([line(here.concept), here.conflicts]).toEqual(["a|c|b → x", []]);
    expect(merged(concept("a|b|c → x"), sides[1], sides[0])).toEqual(here);
  });

  test("where each side deleted what the other kept, ours stays", () => {
    const { concept: one, conflicts } = merged(concept("a|b →"), concept("a →"), concept("b →"));
    expect(line(one)).toBe("a → ");
    expect(conflicts.map(({ field }) => field)).toEqual(["terms"]);
  });

  test("the fields of a term are merged one by one", () => {
    const [base] = terms("hr", "a");
    const put = (said: Partial<Term>) => concept("", { terms: base ? [{ ...base, ...said }] : [] });
    const { concept: one, conflicts } = merged(
      put({ partOfSpeech: "noun", formsAdded: ["aa"], possessives: true }),
      put({ partOfSpeech: "noun", formsAdded: ["aa", "ab"], status: "forbidden", gender: "f" }),
      put({ partOfSpeech: "verb", formsAdded: ["ac"], status: "deprecated", possessives: true }),
    );
    expect(one.terms).toEqual([
      { ...base, partOfSpeech: "verb", gender: "f", formsAdded: ["ab", "ac"], status: "forbidden" },
    ]);
    expect(conflicts).toEqual([
      { field: "terms/k:hr:1/status", base: "preferred", ours: "forbidden", theirs: "deprecated" },
    ]);
  });
});

describe("a concept that both sides added", () => {
  test("what only one side says is taken", () => {
    const ours = concept("a → x", { note: "mala slova" });
    const theirs = concept("a → x", { domain: "vjera" });
    expect(merged(null, ours, theirs)).toEqual({
      concept: { ...ours, domain: "vjera" },
      conflicts: [],
    });
  });

  test("what they say differently is a conflict", () => {
    const { concept: one, conflicts } = merged(null, concept("a → x"), concept("a → y"));
    expect(line(one)).toBe("a → x");
    expect(conflicts).toEqual([{ field: "terms/k:en:1/text", base: null, ours: "x", theirs: "y" }]);
  });
});

describe("any three versions of a concept", () => {
  const versions = fc
    .tuple(anyGlossary, anyGlossary, anyGlossary)
    .filter((all) => all.every((some) => some.length > 0))
    .map((all) => all.flatMap(([first]) => (first ? [{ ...first, id: "k" }] : [])));
  const runs = { numRuns: 200 };

  /** A version made of another by taking a part of it, so that sides share much. */
  const sides = fc
    .tuple(versions, fc.nat(), fc.nat())
    .map(([[base, one, other], ours, theirs]) => ({
      base,
      ours: mixed(base, one, ours),
      theirs: mixed(base, other, theirs),
    }));

  test("with one side as it was, the other one is the result", () => {
    fc.assert(
      fc.property(sides, ({ base, ours }) => {
        if (!base || !ours) return;
        expect(merged(base, ours, base)).toEqual({ concept: ours, conflicts: [] });
        expect(merged(base, base, ours)).toEqual({ concept: ours, conflicts: [] });
      }),
      runs,
    );
  });

  test("it does not matter which side is called ours, but for who stays in a conflict", () => {
    fc.assert(
      fc.property(sides, ({ base, ours, theirs }) => {
        if (!base || !ours || !theirs) return;
        const here = merged(base, ours, theirs);
        const there = merged(base, theirs, ours);
        if (here.conflicts.length === 0) expect(there).toEqual(here);
        const mirrored = there.conflicts.map((one) => ({
          ...one,
          ours: one.theirs,
          theirs: one.ours,
        }));
        expect(byField(mirrored)).toEqual(byField(here.conflicts));
      }),
      runs,
    );
  });

  test("every text that a side wrote is in the result or in a conflict", () => {
    fc.assert(
      fc.property(sides, ({ base, ours, theirs }) => {
        if (!base || !ours || !theirs) return;
        const result = merged(base, ours, theirs);
        const kept = new Set([...texts(result.concept), ...result.conflicts.flatMap(textsIn)]);
        const written = [...texts(ours), ...texts(theirs)].filter(
          (one) => !texts(base).includes(one),
        );
        expect(written.filter((one) => !kept.has(one))).toEqual([]);
      }),
      runs,
    );
  });

  test("no two terms of the result have one id", () => {
    fc.assert(
      fc.property(sides, ({ base, ours, theirs }) => {
        if (!base || !ours || !theirs) return;
        const ids = merged(base, ours, theirs).concept.terms.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      runs,
    );
  });
});

/** Some fields and terms of the one concept in the other, chosen by the bits of a number. */
function mixed(base?: Concept, other?: Concept, choice = 0): Concept | undefined {
  if (!base || !other) return undefined;
  const takes = (bit: number) => ((choice >> bit) & 1) === 1;
  const kept = base.terms.filter((_, index) => takes(index));
  const ids = new Set(kept.map(({ id }) => id));
  const added = other.terms.filter(({ id }) => !ids.has(id));
  return {
    ...base,
    ...(takes(7) ? { note: other.note } : {}),
    ...(takes(8) ? { domain: other.domain } : {}),
    ...(takes(9) ? { extras: other.extras } : {}),
    terms: takes(10) ? [...kept, ...added] : base.terms,
  };
}

function texts({ domain, definition, note, source, extras, terms }: Concept): readonly string[] {
  const ofTerms = terms.flatMap((term) => [term.text, term.usage, ...term.formsAdded]);
  return [domain, definition, note, source, ...Object.values(extras), ...ofTerms];
}

function textsIn({ ours, theirs }: { ours: unknown; theirs: unknown }): readonly string[] {
  const found: string[] = [];
  JSON.stringify([ours, theirs], (_, value) => {
    if (typeof value === "string") found.push(value);
    return value;
  });
  return found;
}

function byField<Conflict extends { field: string }>(conflicts: readonly Conflict[]) {
  return conflicts.toSorted((one, other) => (one.field < other.field ? -1 : 1));
}

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CODE_KINDS, codeCharacter, codesIn, plainText } from "../../src/documents/inline-codes.ts";
import { createReplacer } from "../../src/documents/text-replacement.ts";
import { createTextSearch, type TextQuery } from "../../src/documents/text-search.ts";
import { coded } from "../support/coded.ts";

const PLAIN: TextQuery = { query: "", kind: "plain", matchCase: false, ignoreMarks: false };
const LONGEST = 1_000;

interface Case extends Partial<TextQuery> {
  readonly by: string;
  readonly keepCase?: boolean;
  readonly places?: ReadonlySet<number>;
}

function replaced(text: string, { by, keepCase = false, places, ...query }: Case): string | null {
  const search = createTextSearch({ ...PLAIN, ...query });
  const replacer = createReplacer(search, { text: by, keepCase });
  return replacer.replace(coded(text), { places, longest: LONGEST });
}

describe("what is put in the place of plain text", () => {
  test.each([
    ["ISIL", "IS", "ISIL and ISIL", "IS and IS"],
    ["cat", "$1 $& $$", "a cat", "a $1 $& $$"],
    ["cat ", "", "a cat here", "a here"],
    ["dog", "cat", "no match", "no match"],
  ])("%s → %s", (query, by, text, after) => {
    expect(replaced(text, { query, by })).toBe(after);
  });

  test("is put only in the places that are chosen", () => {
    const places = new Set([1]);
    expect(replaced("a a a", { query: "a", by: "b", places })).toBe("a b a");
  });

  test("does not make a text longer than it may be", () => {
    expect(replaced("a".repeat(600), { query: "a", by: "bb" })).toBeNull();
    expect(replaced("a".repeat(500), { query: "a", by: "bb" })).toBe("b".repeat(LONGEST));
  });

  test.each([
    ["Kalifat", "caliphate", "Caliphate"],
    ["KALIFAT", "caliphate", "CALIPHATE"],
    ["kalifat", "NATO", "NATO"],
    ["«Kalifat", "caliphate", "Caliphate"],
    ["K", "caliphate", "Caliphate"],
  ])("takes the capitals of %s where that is asked", (query, by, after) => {
    expect(replaced(query, { query, by, keepCase: true })).toBe(after);
  });
});

describe("what is put in the place of a pattern", () => {
  test.each([
    ["(\\w+) (\\w+)", "$2, $1", "Ana Horvat", "Horvat, Ana"],
    ["(?<day>\\d+)\\. svibnja", "$<day> May", "5. svibnja", "5 May"],
    ["\\d+", "[$&]", "12 i 3", "[12] i [3]"],
    ["\\d+ USD", "$$5", "5 USD", "$5"],
    ["(a)|(b)", "<$1$2>", "ab", "<a><b>"],
    ["x*", "-", "axb", "a-b"],
  ])("%s → %s", (query, by, text, after) => {
    expect(replaced(text, { query, by, kind: "regex" })).toBe(after);
  });

  test.each(["$2", "$0", "$<who>"])("%s is refused where no group has caught it", (by) => {
    expect(() => replaced("a", { query: "(a)", by, kind: "regex" })).toThrow(
      expect.objectContaining({ mishap: "replacementGroup" }),
    );
  });
});

describe("codes", () => {
  test.each([
    ["Islamic State", "caliphate", "the ‹1›Islamic‹/1› State", "the ‹1›caliphate‹/1›"],
    ["Islamic State", "caliphate", "the Islamic ‹1›State‹/1›", "the ‹1›caliphate‹/1›"],
    ["Islamic State", "Islamic States", "‹1›Islamic‹/1› State", "‹1›Islamic‹/1› States"],
    ["cat", "cats", "‹1›cat‹/1›", "‹1›cats‹/1›"],
    ["a b c", "x", "a ‹1›b‹/1› c", "‹1›x‹/1›"],
    ["ab", "x", "‹1›a‹/1›‹2›b‹/2›", "‹1›x‹/1›‹2›‹/2›"],
    ["on the way", "under way", "on‹1/› the way", "under‹1/› way"],
    ["one two", "two one", "one‹1_›two", "two‹1_›one"],
    ["one two", "both", "one‹1_›two", "both‹1_›"],
    ["cat", "", "‹1›cat‹/1›", "‹1›‹/1›"],
    ["a😀b", "a😁b", "a‹1/›😀b", "a‹1/›😁b"],
  ])("none is lost: %s → %s in %s", (query, by, text, after) => {
    expect(replaced(text, { query, by })).toBe(coded(after));
  });

  test("that stand for words go with them", () => {
    const swap = { query: "(\\S+) and (\\S+)", by: "$2 and $1", kind: "regex" } as const;
    expect(replaced("Ana and ‹1=›", swap)).toBe(coded("‹1=› and Ana"));
    expect(replaced("‹1=›!", { query: ".!", by: "you", kind: "regex" })).toBe(coded("you‹1=›"));
  });

  test("in what is typed as a replacement are left out", () => {
    expect(replaced("cat", { query: "cat", by: coded("‹1›dog‹/1›") })).toBe("dog");
  });

  const code = fc
    .tuple(fc.constantFrom(...CODE_KINDS), fc.integer({ min: 1, max: 9 }))
    .map(([kind, number]) => codeCharacter(kind, number));
  const text = fc
    .array(fc.oneof(fc.constantFrom("a", "b", " ", "č", "😀"), code), { maxLength: 12 })
    .map((pieces) => pieces.join(""));
  const sorted = (coded: string) =>
    codesIn(coded)
      .map(({ kind, number }) => `${kind} ${number}`)
      .sort();

  test("are the same before and after, whatever is replaced by whatever", () => {
    fc.assert(
      fc.property(
        text,
        fc.string({ maxLength: 3 }),
        fc.string({ maxLength: 4 }),
        (given, query, by) => {
          const search = createTextSearch({ ...PLAIN, query: query === "" ? "a" : query });
          const after = createReplacer(search, { text: by, keepCase: false });
          const changed = after.replace(given, { longest: LONGEST }) ?? "";
          expect(sorted(changed)).toEqual(sorted(given));
        },
      ),
      { numRuns: 200 },
    );
  });

  test("do not stand in the way of the words: a text reads as if it had none", () => {
    const narrow = text.map((one) => one.replace(/[ \u{106000}-\u{10efff}]/gu, ""));
    fc.assert(
      fc.property(
        narrow,
        fc.constantFrom("a", "ab", "ba", "č"),
        fc.constantFrom("", "b", "xy"),
        (given, query, by) => {
          const replacer = createReplacer(createTextSearch({ ...PLAIN, query }), {
            text: by,
            keepCase: false,
          });
          const changed = replacer.replace(given, { longest: LONGEST }) ?? "";
          const plain = plainText(given).text;
          expect(plainText(changed).text).toBe(replacer.replace(plain, { longest: LONGEST }));
        },
      ),
      { numRuns: 200 },
    );
  });
});

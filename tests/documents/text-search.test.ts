import { describe, expect, test } from "vitest";
import { createTextSearch, type TextQuery } from "../../src/documents/text-search.ts";
import { coded } from "../support/coded.ts";

const PLAIN: TextQuery = { query: "", kind: "plain", matchCase: false, ignoreMarks: false };

/** The text with each place that is found in brackets. */
function found(text: string, query: Partial<TextQuery>): string {
  const search = createTextSearch({ ...PLAIN, ...query });
  return search
    .matches(text)
    .toReversed()
    .reduce((shown, { from, to }) => {
      return `${shown.slice(0, from)}[${shown.slice(from, to)}]${shown.slice(to)}`;
    }, text);
}

describe("plain text", () => {
  test.each([
    ["kalif", "Kalifat i kalif", "[Kalif]at i [kalif]"],
    ["a.b", "axb a.b", "axb [a.b]"],
    ["$1 (x)", "cijena $1 (x)", "cijena [$1 (x)]"],
    ["šuma", "ŠUMA i suma", "[ŠUMA] i suma"],
    ["č", "večer, vec\u030cer", "ve[č]er, ve[c\u030c]er"],
    ["c", "vec\u030cer i veće", "vec\u030cer i veće"],
    ["10 %", "10\u00a0% i 10 %", "[10\u00a0%] i [10 %]"],
    ["10\u00a0%", "10\u00a0% i 10 %", "[10\u00a0%] i 10 %"],
    ["😀", "a😀b😁", "a[😀]b😁"],
    ["nema", "ima", "ima"],
    ["", "ima", "ima"],
  ])("%s", (query, text, shown) => {
    expect(found(text, { query })).toBe(shown);
  });

  test("keeps to capitals where that is asked", () => {
    expect(found("Raka i raka", { query: "raka", matchCase: true })).toBe("Raka i [raka]");
  });

  test.each([
    ["cica", "čiča Ćića cica", "[čiča] [Ćića] [cica]"],
    ["Đurđa", "djurdja, Durda, đurđa", "djurdja, [Durda], [đurđa]"],
    ["c", "ve\u010der, vec\u030cer", "ve[č]er, ve[c\u030c]er"],
  ])("finds %s whatever marks the letters have, where that is asked", (query, text, shown) => {
    expect(found(text, { query, ignoreMarks: true })).toBe(shown);
  });
});

describe("whole words", () => {
  test.each([
    ["no", "no, noć i jednôno no", "[no], noć i jednôno [no]"],
    ["kalif", "Kalif, kalifat, velekalif", "[Kalif], kalifat, velekalif"],
    ["pas", "pas_1 pas2 pas-mater pas’", "pas_1 pas2 [pas]-mater [pas]’"],
    ["%", "10% i %", "10[%] i [%]"],
    [
      "Islamska država",
      "Islamska državama, Islamska država.",
      "Islamska državama, [Islamska država].",
    ],
  ])("%s", (query, text, shown) => {
    expect(found(text, { query, kind: "word" })).toBe(shown);
  });
});

describe("regular expressions", () => {
  test.each([
    ["\\w+a\\b", "čiča mičao kuća", "[čiča] mičao [kuća]"],
    ["\\bš\\w+", "šišmiš kiša", "[šišmiš] kiša"],
    ["\\bno\\b", "noć no", "noć [no]"],
    ["[\\w]+", "žuč, 5", "[žuč], [5]"],
    ["\\d{2,}", "1 22 ٣٤", "1 [22] [٣٤]"],
    ["a\\sb", "a\u00a0b", "[a\u00a0b]"],
    ["^K", "Kako Kako", "[K]ako Kako"],
    ["x*", "axxb", "a[xx]b"],
    ["[]a]+", "[a]", "[[a]]"],
    ["\\p{Lu}\\w*", "Ana i Ždral", "[Ana] i [Ždral]"],
  ])("%s", (query, text, shown) => {
    expect(found(text, { query, kind: "regex", matchCase: true })).toBe(shown);
  });

  test("may have any capitals", () => {
    expect(found("ŠUMA", { query: "š.m", kind: "regex" })).toBe("[ŠUM]A");
  });

  test.each([
    ["(a", "patternOpen"],
    ["a)", "patternOpen"],
    ["[a", "patternOpen"],
    ["*", "patternRepeat"],
    ["a{1001}", "patternRepeat"],
    ["a**", "patternRepeat"],
    ["(?=a)", "patternUnknown"],
    ["(a)\\1", "patternUnknown"],
    ["a\\", "patternUnknown"],
    [".{900}".repeat(9), "patternTooLarge"],
  ])("%s is refused with the part that is wrong", (query, mishap) => {
    expect(() => createTextSearch({ ...PLAIN, query, kind: "regex" })).toThrow(
      expect.objectContaining({ mishap }),
    );
  });
});

describe("codes", () => {
  test.each([
    ["Islamic State", "the ‹1›Islamic‹/1› State", "the ‹1›[Islamic‹/1› State]"],
    ["cat", "‹1›cat‹/1›", "‹1›[cat]‹/1›"],
    ["one two", "one‹1_›two", "[one‹1_›two]"],
    ["kalifat", "kali‹1/›fat", "[kali‹1/›fat]"],
  ])("are read over: %s in %s", (query, text, shown) => {
    expect(found(coded(text), { query })).toBe(coded(shown));
  });

  test("are no letters of a word, nor anything else that can be looked for", () => {
    expect(found(coded("‹1›no‹/1›"), { query: "no", kind: "word" })).toBe(coded("‹1›[no]‹/1›"));
    expect(found(coded("a‹1›b"), { query: coded("‹1›") })).toBe(coded("a‹1›b"));
    expect(found(coded("‹1›ab‹/1›"), { query: "^.b$", kind: "regex" })).toBe(coded("‹1›[ab]‹/1›"));
  });
});

import { describe, expect, test } from "vitest";
import { diagnosticsOf } from "../../../../src/client/editor/field/diagnostics.ts";
import { changeOf, findingToFix } from "../../../../src/client/editor/writing/fixes.ts";
import { termOfKey } from "../../../../src/client/editor/writing/terms.ts";
import { createTranslations } from "../../../../src/web/translate.ts";
import { finding } from "../../../support/segment-rows.ts";

const replaceWith = (from: number, to: number) =>
  finding({
    rule: "term.forbidden",
    side: "target",
    from,
    to,
    fixes: [{ type: "replace", from, to, insert: "caliphate" }],
  });
const early = replaceWith(4, 11);
const late = replaceWith(20, 27);
const missing = finding({ fixes: [{ type: "insert", insert: "Raqqa" }] });

describe("the fix key answers", () => {
  test.each([
    ["the finding under the cursor", [early, late, missing], 22, late],
    ["the next one after the cursor", [late, early, missing], 0, early],
    ["a missing term where nothing follows in the text", [early, missing], 15, missing],
    ["an earlier one where nothing else is left", [early], 15, early],
    ["nothing without a fix", [finding({ rule: "target.empty" })], 0, undefined],
  ])("%s", (_, findings, cursor, expected) => {
    expect(findingToFix(findings, cursor)).toBe(expected);
  });
});

test("a fix that does not fit the text is a mistake of the program", () => {
  const fix = { type: "replace", from: 4, to: 90, insert: "x" } as const;
  expect(() => changeOf(fix, "short", { from: 0, to: 0 })).toThrow("4–90");
});

test("only findings about the translation are marked in it, with their sentence", () => {
  const { t } = createTranslations()("hr");
  const values = { forbidden: "chalifate", headword: "kalifat", translation: "caliphate" };
  expect(diagnosticsOf([missing, { ...early, values }], 40, t)).toEqual([
    {
      from: 4,
      to: 11,
      severity: "error",
      message: "„chalifate” nije dopušteno za „kalifat”: upotrijebite „caliphate”",
    },
  ]);
});

test("a finding of an older, longer text is not marked beyond the end", () => {
  const { t } = createTranslations()("en");
  expect(diagnosticsOf([late], 10, t)).toEqual([]);
});

describe("a term key", () => {
  const term = (from: number, state: "translated" | "missing", insert = "fighter") => ({
    from,
    to: from + 5,
    text: "borac",
    termId: "t",
    conceptId: "c",
    covered: false,
    doubtful: false,
    possessive: false,
    words: [],
    state,
    key: 1,
    insert,
  });

  test("inserts the occurrence that the translation still lacks", () => {
    const terms = [term(0, "translated"), term(9, "missing", "fighters")];
    expect(termOfKey(terms, 1)?.insert).toBe("fighters");
  });

  test("inserts the first where none is lacking, and nothing for a concept without translation", () => {
    expect(termOfKey([term(0, "translated"), term(9, "translated", "x")], 1)?.insert).toBe(
      "fighter",
    );
    expect(termOfKey([term(0, "missing", "")], 1)).toBeUndefined();
    expect(termOfKey([], 2)).toBeUndefined();
  });
});

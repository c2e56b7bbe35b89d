import { describe, expect, test } from "vitest";
import { cellText, withCell } from "../../src/glossary/cells.ts";
import { plainConcept, plainTerm } from "../../src/glossary/concept.ts";

const caliphate = plainConcept({
  id: "k",
  domain: "povijest",
  terms: [
    plainTerm({ id: "k:hr:1", language: "hr", text: "kalifatstvo", status: "admitted" }),
    plainTerm({ id: "k:hr:2", language: "hr", text: "kalifat", formsVetoed: ["kalifate"] }),
    plainTerm({ id: "k:en:1", language: "en", text: "caliphate" }),
    plainTerm({ id: "k:en:2", language: "en", text: "califate", status: "forbidden" }),
  ],
});

/** `text (status) id` of the terms of a language. */
const terms = (language: "hr" | "en", text: string, from = caliphate) =>
  withCell(from, language, text)
    .terms.filter((term) => term.language === language)
    .map((term) => `${term.text} (${term.status}) ${term.id}`.trim());

describe("a cell", () => {
  test("shows the designations of a language, the preferred one first", () => {
    expect(cellText(caliphate, "hr")).toBe("kalifat | kalifatstvo");
    expect(cellText(caliphate, "en")).toBe("caliphate | califate");
    expect(cellText(caliphate, "domain")).toBe("povijest");
  });

  test("does not offer to change what a concept that is not translated lends to English", () => {
    const kept = { ...caliphate, doNotTranslate: true, terms: caliphate.terms.slice(0, 2) };
    expect(cellText(kept, "en")).toBe("");
  });

  test.each([
    ["kalifat | kalifatstvo", ["kalifat (preferred) k:hr:2", "kalifatstvo (admitted) k:hr:1"]],
    ["halifat | kalifatstvo", ["halifat (preferred) k:hr:2", "kalifatstvo (admitted) k:hr:1"]],
    [
      " kalifat|kalifatstvo |  novi   naziv||novi naziv",
      ["kalifat (preferred) k:hr:2", "kalifatstvo (admitted) k:hr:1", "novi naziv (admitted)"],
    ],
    ["kalifatstvo | kalifat", ["kalifatstvo (admitted) k:hr:1", "kalifat (preferred) k:hr:2"]],
    ["kalifatstvo", ["kalifatstvo (preferred) k:hr:1"]],
    ["", []],
  ])("with «%s» keeps status and identity of what stays", (text, expected) => {
    expect(terms("hr", text)).toEqual(expected);
  });

  test("never makes a forbidden term a preferred one", () => {
    expect(terms("en", "califate")).toEqual(["califate (forbidden) k:en:2"]);
    expect(terms("en", "califate | empire")).toEqual([
      "califate (forbidden) k:en:2",
      "empire (preferred)",
    ]);
  });

  test("keeps everything of a term that is only respelled", () => {
    const [edited] = withCell(caliphate, "hr", "halifat").terms;
    expect(edited).toMatchObject({ text: "halifat", formsVetoed: ["kalifate"] });
  });

  test.each([
    ["domain", " politika ", { domain: "politika" }],
    ["definition", "država", { definition: "država" }],
    ["note", "", { note: "" }],
  ] as const)("of the %s changes nothing else", (cell, text, changed) => {
    expect(withCell(caliphate, cell, text)).toEqual({ ...caliphate, ...changed });
  });
});

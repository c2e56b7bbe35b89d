import { describe, expect, test } from "vitest";
import { Mishap } from "../../../src/errors.ts";
import { readTbx } from "../../../src/glossary/exchange/tbx/read-tbx.ts";
import { termsIn } from "../../support/glossary-files.ts";

function mishapOf(text: string): unknown {
  try {
    return readTbx(text);
  } catch (error) {
    return error instanceof Mishap ? [error.mishap, error.values] : error;
  }
}

function tbx(entries: string, before = ""): string {
  return `${before}<martif type="TBX" xml:lang="hr"><text><body>${entries}</body></text></martif>`;
}

const ENTRY = `<termEntry id="1"><langSet xml:lang="hr"><tig><term>rat</term></tig></langSet></termEntry>`;

describe("a DOCTYPE", () => {
  test("that only names a DTD is left alone", () => {
    const doctype = `<!DOCTYPE martif PUBLIC "a[b]" 'file:///etc/passwd'>`;
    expect(termsIn(readTbx(tbx(ENTRY, doctype)))).toEqual(["hr rat preferred"]);
  });

  test.each([
    ["entities within entities", `<!DOCTYPE martif [<!ENTITY a "aa"><!ENTITY b "&a;&a;&a;">]>`],
    ["a file of the machine", `<!DOCTYPE martif [\n<!ENTITY a SYSTEM "file:///etc/passwd">]>`],
    [
      "a parameter entity",
      `<!DOCTYPE martif SYSTEM "a.dtd" [<!ENTITY % a SYSTEM "http://a/"> %a;]>`,
    ],
    ["nothing at all", "<!DOCTYPE martif [ ]>"],
  ])("that declares %s is refused", (_, doctype) => {
    const line = doctype.split("\n").length;
    expect(mishapOf(tbx(ENTRY, doctype))).toEqual(["xmlWithEntities", { line }]);
  });

  test("cannot bring in an entity from outside", () => {
    const text = tbx(ENTRY.replace("rat", "&rat;"), `<!DOCTYPE martif SYSTEM "a.dtd">\n`);
    expect(mishapOf(text)).toEqual(["xmlUnusable", { line: 2, cause: "undefined entity" }]);
  });
});

describe("elements within each other", () => {
  test.each([10_000, 100_000])("%i deep are refused at once", (depth) => {
    const deep = "<a>\n".repeat(depth) + "</a>".repeat(depth);
    expect(mishapOf(tbx(deep))).toEqual(["xmlTooDeep", { line: 62, limit: 64 }]);
  });
});

describe("what is no proper XML", () => {
  test("is refused with its line where it breaks off", () => {
    expect(mishapOf(`<martif>\n<text>\n<bo`)).toMatchObject(["xmlUnusable", { line: 3 }]);
  });

  test("is refused where an end is missing", () => {
    expect(mishapOf("<martif><text>\n</martif>")).toMatchObject(["xmlUnusable", { line: 2 }]);
  });

  test.each([
    ["a table", "hr,en\nrat,war"],
    ["nothing", ""],
    ["a program", "\u0000\u0001ELF"],
    ["a prefix that nobody declared", "<martif><min:a/></martif>"],
  ])("is refused: %s", (_, text) => {
    expect(mishapOf(text)).toMatchObject(["xmlUnusable", { line: expect.any(Number) }]);
  });
});

test("the root tells that a file is no glossary", () => {
  expect(mishapOf(`<html><body/></html>`)).toEqual(["glossaryXmlUnknown", { root: "html" }]);
});

test("an encoding that the first line names wrongly does no harm", () => {
  const first = `\uFEFF<?xml version="1.0" encoding="UTF-16"?>\n`;
  expect(termsIn(readTbx(tbx(ENTRY.replace("rat", "žar"), first)))).toEqual(["hr žar preferred"]);
});

test("a file may have no entries", () => {
  expect(readTbx(tbx(""))).toEqual({ concepts: [], problems: [] });
});

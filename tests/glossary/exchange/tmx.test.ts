import { describe, expect, test } from "vitest";
import { readTmxGlossary } from "../../../src/glossary/exchange/tmx.ts";
import { glossaryFile, problemsIn, termsIn } from "../../support/glossary-files.ts";

/** A file of units, each a line of its own, from line 2 on. */
function tmx(...units: readonly string[]): string {
  return `<tmx version="1.4"><header/><body>\n${units.join("\n")}\n</body></tmx>`;
}

function pair(hr: string, en: string, attributes = ""): string {
  return `<tu ${attributes}><tuv xml:lang="hr"><seg>${hr}</seg></tuv><tuv xml:lang="en"><seg>${en}</seg></tuv></tu>`;
}

describe("a unit", () => {
  test("is a concept, its variants of one language are synonyms", async () => {
    expect(termsIn(readTmxGlossary(await glossaryFile("terms.tmx")))).toEqual([
      "hr oklopno vozilo preferred",
      "en armoured vehicle preferred",
      "en armored vehicle (tank) admitted",
      "hr mir preferred",
      "en peace preferred",
    ]);
  });

  test("keeps its note, properties, dates and other languages", async () => {
    const [first] = readTmxGlossary(await glossaryFile("terms.tmx")).concepts;
    expect(first).toMatchObject({ line: 6, ownId: true });
    expect(first?.concept).toMatchObject({ id: "t1", domain: "vojska", note: "iz novina" });
    expect(first?.concept.extras).toEqual({
      client: "ACME",
      "@creationdate": "20240102T030405Z",
      "@creationid": "ana",
      "lang:de": "Panzerfahrzeug",
    });
    expect(first?.concept.terms[1]).toMatchObject({
      id: "t1:en:1",
      extras: { language: "en-GB", state: "checked", "@changeid": "ivo" },
    });
  });

  test("without both languages is a problem", async () => {
    expect(problemsIn(readTmxGlossary(await glossaryFile("terms.tmx")))).toEqual([
      "15 entryWithoutPair",
    ]);
  });

  test("without an id gets one that is not taken", () => {
    const { concepts } = readTmxGlossary(
      tmx(pair("mir", "peace"), pair("rat", "war", 'tuid="entry-1"')),
    );
    expect(concepts.map(({ concept, ownId }) => [concept.id, ownId])).toEqual([
      ["entry-2", false],
      ["entry-1", true],
    ]);
  });

  test("with an id that is taken is a problem", () => {
    const twice = readTmxGlossary(
      tmx(pair("mir", "peace", 'tuid="1"'), pair("rat", "war", 'tuid="1"')),
    );
    expect(problemsIn(twice)).toEqual(["3 entryIdDoubled"]);
    expect(termsIn(twice)).toEqual(["hr mir preferred", "en peace preferred"]);
  });

  test.each([
    [299, []],
    [300, ["2 entryTooLong"]],
  ])("of %i characters", (length, problems) => {
    expect(problemsIn(readTmxGlossary(tmx(pair("a".repeat(length), "b"))))).toEqual(problems);
  });
});

test("version 1.1 names languages by another attribute", async () => {
  expect(termsIn(readTmxGlossary(await glossaryFile("terms-11.tmx")))).toEqual([
    "hr mir preferred",
    "en peace preferred",
  ]);
});

test("another format is refused by its root", () => {
  expect(() => readTmxGlossary("<martif/>")).toThrow(
    expect.objectContaining({ mishap: "glossaryXmlUnknown", values: { root: "martif" } }),
  );
});

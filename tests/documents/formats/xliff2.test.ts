import { describe, expect, test } from "vitest";
import { Mishap } from "../../../src/errors.ts";
import { readBytes, translatedFile, untouchedFile } from "../../support/documents.ts";
import { changedLines, shownPairs, worked, xliff2, xliffFixture } from "../../support/xliff.ts";

const FIXTURES = ["angular2.xlf", "modules.xlf"];
const MODULES = xliffFixture("modules.xlf");

describe("an untouched file of XLIFF 2", () => {
  test.each(FIXTURES)("%s comes back byte for byte", (name) => {
    const bytes = new TextEncoder().encode(xliffFixture(name));
    const document = readBytes(name, bytes);
    expect(document.format).toBe("xliff2");
    expect(Uint8Array.from(untouchedFile(document))).toEqual(bytes);
  });
});

describe("what is read of XLIFF 2", () => {
  test("is every segment that may be translated, with its codes", () => {
    expect(shownPairs("modules.xlf", MODULES)).toEqual([
      "Na otoku ‹1›Hvaru‹/1› je ‹2›more‹/2› plavo, ‹3=›. →  (initial)",
      "Sunce ‹1/›sja. → The sun ‹1/›shines. (translated)",
      "Ptice‹1/› ‹2›pjevaju‹/2›. → Birds‹1/› ‹2›sing‹/2›. (draft)",
      "Dvije\n  riječi → Two\n  words (final)",
      "Znak ‹1/› i ‹2=›. →  (initial)",
    ]);
  });

  test("has a segment of one unit in one paragraph, with notes, names and limits", () => {
    const { segments } = readBytes("modules.xlf", MODULES);
    expect(segments.map(({ paragraph }) => paragraph)).toEqual([1, 2, 2, 3, 4]);
    expect(segments[0]?.context).toEqual({
      note: "Neka zvuči toplo.",
      key: "naslov",
      maximum: 40,
    });
  });

  test("calls codes by what they were in their format", () => {
    const labels = (name: string) =>
      readBytes(name, xliffFixture(name)).segments.map(({ codes = [] }) =>
        codes.map(({ label }) => label).join(" "),
      );
    expect(labels("modules.xlf")).toEqual([
      "b b term term %s",
      "b",
      "ec comment comment",
      "",
      "U+001f Tumač",
    ]);
    expect(labels("angular2.xlf")).toEqual(["b {{ ime }} b", "br"]);
  });

  test("keeps pairs apart that cross", () => {
    const text = xliff2(
      '<unit id="u"><segment><source><sc id="1"/>a<sc id="2"/>b<ec startRef="1"/>c<ec startRef="2"/></source></segment></unit>',
    );
    const after = worked("a.xlf", text, {
      0: { target: readBytes("a.xlf", text).segments[0]?.source ?? "" },
    });
    expect(after).toContain(
      '<target><sc id="1"/>a<sc id="2"/>b<ec startRef="1"/>c<ec startRef="2"/></target>',
    );
  });
});

describe("what is written into XLIFF 2", () => {
  test("is the target and the state; a finer state is no longer true", () => {
    const source = readBytes("modules.xlf", MODULES).segments[0]?.source ?? "";
    const after = worked("modules.xlf", MODULES, { 0: { target: source.replace("more", "sea") } });
    expect(after.split("subState")).toHaveLength(1);
    expect(changedLines(MODULES, after)).toEqual([
      '<target>Na otoku <pc id="1" dataRefStart="d1" dataRefEnd="d2" canDelete="no">Hvaru</pc> je <mrk id="m1" type="term">sea</mrk> plavo, <ph id="2" dataRef="d3"/>.</target>',
    ]);
  });

  test("is one segment of a unit, where the other stays", () => {
    const target = readBytes("modules.xlf", MODULES).segments[2]?.target?.replace("sing", "chirp");
    const after = worked("modules.xlf", MODULES, { 2: { target: target ?? "" } });
    expect(changedLines(MODULES, after)).toEqual([
      '<segment id="s2" state="translated">',
      '<target order="1">Birds<ec startRef="1"/> <sm id="a1" type="comment" value="zašto?"/>chirp<em startRef="a1"/>.</target>',
    ]);
  });

  test("names the language of the translations, and fills an empty target", () => {
    const before = xliffFixture("angular2.xlf");
    const after = worked("angular2.xlf", before, { 1: { target: "Save" } });
    expect(changedLines(before, after)).toEqual([
      '<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="hr" trgLang="en-GB">',
      '<segment state="translated">',
      '<target>Save<ph id="0" equiv="LINE_BREAK" type="fmt" subType="xlf:lb" disp="&lt;br/>"/></target>',
    ]);
  });

  test("has no state where a translation was taken back", () => {
    const after = worked("modules.xlf", MODULES, { 3: { target: "" } });
    expect(changedLines(MODULES, after)).toEqual([
      '<segment state="initial">',
      "<target></target>",
    ]);
  });

  test.each(FIXTURES)("is found again in %s, segment by segment", (name) => {
    const document = readBytes(name, xliffFixture(name));
    const file = translatedFile(document, (source, index) => `${index}. ${source}`);
    expect(readBytes(name, file).segments.map(({ target }) => target)).toEqual(
      document.segments.map(({ source }, index) => `${index}. ${source}`),
    );
  });
});

test.each([
  ["2.2", xliff2('<unit id="u"><segment><source>a</source></segment></unit>'), "xliffVersion"],
  ["2.1", xliff2("", ' trgLang="hr"').replace('srcLang="hr"', 'srcLang="en"'), "xliffLanguages"],
])("XLIFF of version %s that cannot be used is refused", (version, text, name) => {
  try {
    readBytes("a.xlf", text.replace('version="2.1"', `version="${version}"`));
    expect.unreachable();
  } catch (error) {
    expect(error instanceof Mishap && error.mishap).toBe(name);
  }
});

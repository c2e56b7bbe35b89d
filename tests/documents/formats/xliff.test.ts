import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codeCharacter, codesIn } from "../../../src/documents/inline-codes.ts";
import { type NewDocument, readDocument } from "../../../src/documents/read.ts";
import { Mishap } from "../../../src/errors.ts";
import { readBytes, shownSources, translatedFile, untouchedFile } from "../../support/documents.ts";
import { changedLines, shownPairs, worked, xliff1, xliffFixture } from "../../support/xliff.ts";

const FIXTURES = [
  "agency.xlf",
  "angular.xlf",
  "memoq.mqxliff",
  "phone.xliff",
  "studio.sdlxliff",
  "weblate.xliff",
];

function mishapOf(content: string | Uint8Array): unknown {
  try {
    readBytes("a.xlf", content);
  } catch (error) {
    return error instanceof Mishap ? [error.mishap, error.values] : error;
  }
  return null;
}

function bytesOf(document: NewDocument): Uint8Array {
  return Uint8Array.from(untouchedFile(document));
}

describe("an untouched file of XLIFF 1.2", () => {
  test.each(FIXTURES)("%s comes back byte for byte", (name) => {
    const bytes = new TextEncoder().encode(xliffFixture(name));
    const document = readBytes(name, bytes);
    expect(document.format).toBe("xliff");
    expect(bytesOf(document)).toEqual(bytes);
  });

  test.each(FIXTURES)("%s comes back with the line ends of Windows and a mark", (name) => {
    const text = `\uFEFF${xliffFixture(name).replaceAll("\n", "\r\n")}`;
    const bytes = new TextEncoder().encode(text);
    expect(bytesOf(readBytes(name, bytes))).toEqual(bytes);
  });

  test("in UTF-16 comes back as it was", () => {
    const marked = `\uFEFF${xliffFixture("weblate.xliff")}`;
    const bytes = Uint8Array.from(Buffer.from(marked, "utf16le"));
    const document = readBytes("weblate.xliff", bytes);
    expect(document.segments).toHaveLength(4);
    expect(bytesOf(document)).toEqual(bytes);
  });
});

describe("what is read", () => {
  test("is every unit that may be translated, with what the file says of it", () => {
    expect(shownPairs("agency.xlf", xliffFixture("agency.xlf"))).toEqual([
      "Ponuda ‹1/›za ‹2›tisak‹3/› knjige‹/2› → Offer ‹1/›for ‹2›print‹3/› of book‹/2› (draft)",
      "Tekst s ‹1/›otvorenom oznakom i ‹2_›slikom, ‹3=› i ‹4›uvez‹/4›. →  (initial)",
      "Ovo se ipak prevodi. → This is translated after all. (final)",
      "Prva rečenica. → First sentence. (translated)",
      "Druga rečenica. →  (initial)",
    ]);
  });

  test("tells the status and lock of SDL Studio", () => {
    expect(shownPairs("a.sdlxliff", xliffFixture("studio.sdlxliff"))).toEqual([
      "Dobro došli u ‹1›Zadar‹/1›. → Welcome to ‹1›Zadar‹/1›. (translated)",
      "Grad ima tri tisuće godina. →  (initial)",
      "Muzej je otvoren svaki dan‹1/› osim ponedjeljkom. →  (initial)",
      "Ulaznica stoji 5 eura. → A ticket costs ‹1›5 euros‹/1›. (locked final)",
    ]);
  });

  test("tells the status and lock of memoQ", () => {
    expect(shownPairs("a.mqxliff", xliffFixture("memoq.mqxliff"))).toEqual([
      "Pritisnite ‹1›Spremi‹/1› ili ‹2/›zatvorite prozor. →  (initial)",
      "Provjerite kabel. → Check cable. (draft)",
      "Uređaj je spreman. → The device is ready. (locked final)",
    ]);
  });

  test("makes pairs of the placeholders of Angular, and one line of folded ones", () => {
    expect(shownSources("a.xlf", xliffFixture("angular.xlf"))).toEqual([
      "Dobro došli natrag, ‹1›‹2=›‹/1›! Imate ‹3=›.",
      "{VAR_PLURAL, plural, =1 {jedna poruka} other {‹1=› poruka}}",
      "Prvi red‹1_›drugi red",
    ]);
  });

  test("has notes, keys and limits", () => {
    const { segments } = readBytes("a.xliff", xliffFixture("weblate.xliff"));
    expect(segments.map(({ context }) => context)).toEqual([
      { note: "Prikazuje se nakon prijave.", key: "home.greeting" },
      undefined,
      { maximum: 20 },
      undefined,
    ]);
  });

  test.each([
    ["new", "draft"],
    ["needs-translation", "draft"],
    ["needs-review-translation", "draft"],
    ["translated", "translated"],
    ["signed-off", "reviewed"],
    ["final", "final"],
    ["x-nesto", "draft"],
  ])("the state %s is %s", (state, status) => {
    const file = xliff1(
      `<trans-unit id="1"><source>more</source><target state="${state}">sea</target></trans-unit>`,
    );
    expect(readBytes("a.xlf", file).segments[0]?.status).toBe(status);
  });

  test("takes a translation without a state for done, but not the source again", () => {
    const unit = (target: string) =>
      `<trans-unit id="${target}"><source>more</source><target>${target}</target></trans-unit>`;
    const { segments } = readBytes("a.xlf", xliff1(unit("sea") + unit("more")));
    expect(segments.map(({ status }) => status)).toEqual(["translated", "draft"]);
  });
});

describe("what is written", () => {
  test("is the target and its state, and nothing else", () => {
    const before = xliffFixture("weblate.xliff");
    const after = worked("a.xliff", before, { 2: { target: "The basket is empty." } });
    expect(changedLines(before, after)).toEqual([
      '<target state="translated">The basket is empty.</target>',
    ]);
  });

  test("is a new target, indented as its source", () => {
    const before = xliffFixture("weblate.xliff");
    const after = worked("a.xliff", before, { 3: { target: "Terms & <privacy>" } });
    expect(changedLines(before, after)).toEqual([
      '<target state="translated">Terms &amp; &lt;privacy&gt;</target>',
    ]);
    expect(after).toContain("privatnost</source>\n        <target");
  });

  test("is a translation that says the same as its source", () => {
    const after = worked("a.xliff", xliffFixture("phone.xliff"), { 2: { target: "Postavke" } });
    expect(after).toContain('<target state="translated">Postavke</target>');
  });

  test("is nothing where a translation was taken back", () => {
    const before = xliffFixture("weblate.xliff");
    const after = worked("a.xliff", before, { 0: { target: "" } });
    expect(changedLines(before, after)).toEqual(['<target state="new"></target>']);
  });

  test("is a state alone, where only that is another one", () => {
    const before = xliffFixture("weblate.xliff");
    const work = { 0: { target: "Hello, %s!", status: "final" } } as const;
    expect(changedLines(before, worked("a.xliff", before, work))).toEqual([
      '<trans-unit id="pozdrav" xml:space="preserve" approved="yes" resname="home.greeting">',
      '<target state="final">Hello, %s!</target>',
    ]);
  });

  test("no longer says that a machine translated it", () => {
    const before = xliffFixture("agency.xlf");
    const offer = readBytes("a.xlf", before).segments[0]?.target?.replace("Offer", "Quote") ?? "";
    const after = worked("a.xlf", before, { 0: { target: offer } });
    expect(after).toContain('<xlf:target state="translated">Quote <xlf:bpt id="1" rid="1"');
    expect(after).toContain('<xlf:alt-trans match-quality="80%" origin="memorija">');
  });

  test("adds the segments that a target lacks", () => {
    const after = worked("a.xlf", xliffFixture("agency.xlf"), {
      4: { target: "Second sentence." },
    });
    expect(after).toContain(
      'mid="s1">First sentence.</xlf:mrk><xlf:mrk mtype="seg" mid="s2">Second sentence.</xlf:mrk></xlf:target>',
    );
  });

  test("makes a target with the segments of its source, and the states that SDL Studio reads", () => {
    const before = xliffFixture("studio.sdlxliff");
    const code = codeCharacter("point", 1);
    const target = `The museum is open every day${code} except Monday.`;
    const after = worked("a.sdlxliff", before, { 1: { target: "It is old." }, 2: { target } });
    expect(after).toContain('</mrk> <mrk mtype="seg" mid="2">It is old.</mrk></target>');
    expect(after).toContain('<sdl:seg id="2" conf="Translated" />');
    expect(after).toContain(
      '<target><mrk mtype="seg" mid="3">The museum is open every day<x id="4" /> except Monday.</mrk></target>',
    );
    expect(after).toContain('<sdl:seg id="3" conf="Translated" />');
    expect(after).toContain('conf="Translated" origin="tm"');
    expect(after).toContain('sdl:cid="c1"');
  });

  test("says to memoQ that a segment was confirmed", () => {
    const before = xliffFixture("memoq.mqxliff");
    const after = worked("a.mqxliff", before, { 1: { target: "Check the cable." } });
    expect(changedLines(before, after)).toEqual([
      '<trans-unit id="2" mq:status="ManuallyConfirmed" mq:segmentguid="aa02">',
      '<target xml:space="preserve">Check the cable.</target>',
    ]);
  });

  test.each([
    ["", ' target-language="en-GB"'],
    [' target-language="hr"', ' target-language="en-GB"'],
    [' target-language="en-US"', ' target-language="en-US"'],
  ])("with the language «%s» names «%s»", (before, after) => {
    const unit = '<trans-unit id="1"><source>more</source></trans-unit>';
    const written = worked("a.xlf", xliff1(unit, before), { 0: { target: "sea" } });
    expect(written).toContain(`source-language="hr"${after} datatype`);
  });

  test("has every code once, wherever the translation has them", () => {
    const before = xliff1(
      '<trans-unit id="1"><source>Ovo <g id="1">je <x id="2"/></g> ono</source></trans-unit>',
    );
    const words = fc.string({
      minLength: 1,
      maxLength: 8,
      unit: fc.constantFrom(..."abš <&]>\"'"),
    });
    const codes = codesIn(readBytes("a.xlf", before).segments[0]?.source ?? "");
    const characters = codes.map(({ kind, number }) => codeCharacter(kind, number));
    const text = fc.array(fc.oneof(words, fc.constantFrom(...characters)), { maxLength: 9 });
    fc.assert(
      fc.property(text, (parts) => {
        const target = `x${parts.join("")}`;
        const after = worked("a.xlf", before, { 0: { target } });
        const [read] = readBytes("a.xlf", after).segments;
        const found = codesIn(read?.target ?? "").map(({ kind, number }) => `${kind}${number}`);
        expect(found.toSorted()).toEqual(["close1", "open1", "point2"]);
        expect(bytesOf(readBytes("a.xlf", after))).toEqual(new TextEncoder().encode(after));
      }),
      { numRuns: 60 },
    );
  });

  test.each(FIXTURES)("is found again in %s, segment by segment", (name) => {
    const document = readBytes(name, xliffFixture(name));
    const file = translatedFile(document, (source, index) => `${index}. ${source}`);
    const read = readBytes(name, file).segments;
    expect(read.map(({ target }) => target)).toEqual(
      document.segments.map(({ source }, index) => `${index}. ${source}`),
    );
    expect(read.map(({ source }) => source)).toEqual(document.segments.map(({ source }) => source));
  });
});

describe("a file that cannot be used", () => {
  const unit = '<trans-unit id="1"><source>more</source></trans-unit>';

  test.each([
    ["another version", xliff1(unit).replace('version="1.2"', 'version="1.1"'), "xliffVersion"],
    ["no version", xliff1(unit).replace(' version="1.2"', ""), "xliffVersion"],
    ["another direction", xliff1(unit, ' target-language="de"'), "xliffLanguages"],
    ["its end missing", xliff1(unit).slice(0, -20), "xmlUnusable"],
    ["nothing to translate", xliff1(""), "documentEmpty"],
    ["entities", `<!DOCTYPE xliff [<!ENTITY a "b">]>${xliff1(unit)}`, "xmlWithEntities"],
    ["deep groups", xliff1("<group>".repeat(100_000)), "xmlTooDeep"],
    [
      "two targets",
      xliff1(unit.replace("</source>", "</source><target>a</target><target>b</target>")),
      "xliffInvalid",
    ],
    [
      "two segments of one id",
      xliff1(
        '<trans-unit id="1"><source>ab</source><seg-source><mrk mtype="seg" mid="1">a</mrk><mrk mtype="seg" mid="1">b</mrk></seg-source></trans-unit>',
      ),
      "xliffInvalid",
    ],
  ])("for %s is refused with a sentence", (_, content, name) => {
    expect(mishapOf(content)).toEqual([name, expect.anything()]);
  });

  test("names the line of the rule that it breaks", () => {
    const twice = xliff1(`\n${unit.replace("</source>", "</source>\n<target/><target/>")}`);
    expect(mishapOf(twice)).toEqual([
      "xliffInvalid",
      { rule: "targetTwice", line: 3, subject: "target" },
    ]);
  });

  test("is never a defect, wherever it is cut or changed", () => {
    const whole = xliffFixture("agency.xlf");
    const cut = fc.record({
      at: fc.nat(whole.length),
      length: fc.nat(40),
      put: fc.constantFrom("", "<", ">", '"', "</xlf:g>", "<xlf:target>", "&#0;", "\u0000"),
    });
    fc.assert(
      fc.property(cut, ({ at, length, put }) => {
        const content = new TextEncoder().encode(
          whole.slice(0, at) + put + whole.slice(at + length),
        );
        try {
          const document = readDocument({ title: "", fileName: "a.xlf", content });
          expect(bytesOf(document)).toEqual(content);
        } catch (error) {
          expect(error).toBeInstanceOf(Mishap);
        }
      }),
      { numRuns: 100 },
    );
  });
});

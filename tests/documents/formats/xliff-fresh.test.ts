import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { freshXliff } from "../../../src/documents/formats/xliff/fresh.ts";
import { readXliffTranslations } from "../../../src/documents/formats/xliff/read-translations.ts";
import { xliffProblems } from "../../../src/documents/formats/xliff/rules/constraints.ts";
import type { SentSegment } from "../../../src/documents/formats/xliff/sent-segment.ts";
import { codeCharacter, type InlineCode } from "../../../src/documents/inline-codes.ts";
import { SEGMENT_STATUSES } from "../../../src/documents/segment.ts";
import { Mishap } from "../../../src/errors.ts";
import { shownPairs } from "../../support/xliff.ts";

const VERSIONS = ["1.2", "2.1"] as const;
const OPTIONS = { sourceFile: "vodič & karta.html", variety: "en-GB" } as const;

const CODES: readonly InlineCode[] = [
  { kind: "open", number: 1, label: "b", data: "<b>" },
  { kind: "close", number: 1, label: "b", data: "</b>" },
  { kind: "open", number: 2, label: "a", data: '<a href="x?a&b">' },
  { kind: "close", number: 2, label: "a", data: "</a>" },
  { kind: "space", number: 3, label: "br", data: "<br>" },
  { kind: "word", number: 4, label: "%s", data: "%s" },
  { kind: "point", number: 5, label: "i", data: "<i>", half: "open" },
];

/** A text with codes: `<1>`, `</1>`, `<3>`. */
function coded(text: string, codes = CODES): string {
  return text.replace(/<(\/?)(\d)>/gu, (_, end: string, digit: string) => {
    const number = Number(digit);
    const code = codes.find(
      (one) => one.number === number && (one.kind === "close") === (end !== ""),
    );
    return codeCharacter(code?.kind ?? "point", number);
  });
}

function segment(position: number, source: string, more: Partial<SentSegment> = {}): SentSegment {
  return {
    position,
    source: coded(source),
    target: "",
    codes: CODES.filter(({ number }) => source.includes(`<${number}>`)),
    context: {},
    status: "initial",
    locked: false,
    ...more,
  };
}

const SEGMENTS = [
  segment(1, "Ovo je <1>vrlo <2>važno</2></1>."),
  segment(2, "Prvi<3>drugi <4> & <5>treći", {
    target: coded("First<3>second <4> & <5>third"),
    status: "reviewed",
    context: { note: 'Pazi: "x" < y', key: "naslov", maximum: 40 },
  }),
  segment(3, "Zaključano", { target: "Locked", status: "final", locked: true }),
  segment(4, "Križa <1>se <2>par</1> s</2> parom", {
    target: coded("Crosses <1>a <2>pair</1> with</2> a pair"),
    status: "draft",
  }),
  segment(7, "  razmaci  \n i redovi "),
];

/** What another tool does: every target is the source in capitals. */
function translatedElsewhere(text: string): string {
  return text
    .replace(/\s*<target.*?<\/target>/gu, "")
    .replace(/<source>(.*?)<\/source>/gsu, (source, content: string) => {
      const target = content.replace(/<[^>]*>|&[#\w]+;|[^<&]+/gu, (part) =>
        /^[<&]/u.test(part) ? part : part.toUpperCase(),
      );
      return `${source}<target>${target}</target>`;
    })
    .replaceAll('state="initial"', 'state="translated"');
}

describe.each(VERSIONS)("fresh XLIFF %s", (version) => {
  const text = freshXliff(SEGMENTS, { ...OPTIONS, version });

  test("breaks no rule", () => {
    expect(xliffProblems(text)).toEqual([]);
  });

  test("is read as a file of its version", () => {
    const [first, second] = shownPairs("a.xlf", text);
    expect(first).toBe("Ovo je ‹1›vrlo ‹2›važno‹/2›‹/1›. →  (initial)");
    expect(second).toBe(
      "Prvi‹1_›drugi ‹2=› & ‹3/›treći → First‹1_›second ‹2=› & ‹3/›third (reviewed)",
    );
  });

  test("gives back what was translated when it was written", () => {
    const read = readXliffTranslations(new TextEncoder().encode(text), SEGMENTS);
    expect(read.map(({ position, status, isOther }) => [position, status, isOther])).toEqual([
      [2, "reviewed", false],
      [4, "draft", false],
    ]);
    expect(read[0]?.target).toBe(SEGMENTS[1]?.target);
  });

  test("gives back what another tool has translated, with all codes", () => {
    const read = readXliffTranslations(
      new TextEncoder().encode(translatedElsewhere(text)),
      SEGMENTS,
    );
    expect(read.map(({ position, target }) => [position, target.trim()])).toEqual(
      SEGMENTS.filter(({ locked }) => !locked).map(({ position, source }) => [
        position,
        source.toUpperCase().trim(),
      ]),
    );
  });

  test("tells of a source that was changed meanwhile", () => {
    const changed = SEGMENTS.map((one) => ({ ...one, source: `${one.source} i još` }));
    const read = readXliffTranslations(new TextEncoder().encode(text), changed);
    expect(read.every(({ isOther }) => isOther)).toBe(true);
  });

  test("of another document is refused", () => {
    const bytes = new TextEncoder().encode(text);
    const others = [segment(99, "Nešto drugo")];
    expect(() => readXliffTranslations(bytes, others)).toThrow(new Mishap("xliffForeign"));
  });

  test("holds any text", () => {
    const piece = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 6 }),
      fc.constantFrom(
        "<1>",
        "</1>",
        "<2>",
        "</2>",
        "<3>",
        "<4>",
        "\u0001",
        "]]>",
        "\r\n",
        "\uFFFF",
      ),
    );
    const texts = fc.array(piece, { maxLength: 8 }).map((parts) => `x${parts.join("")}`);
    const sources = texts.map((text) => `${text.replace(/<\/?\d>/gu, "")} <1>a <2>b</2></1><3>`);
    fc.assert(
      fc.property(
        sources,
        texts,
        fc.constantFrom(...SEGMENT_STATUSES),
        (source, target, status) => {
          const one = segment(1, source, { target: coded(target), status, codes: CODES });
          const written = freshXliff([one], { ...OPTIONS, version });
          expect(xliffProblems(written).filter(({ severity }) => severity === "error")).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  });
});

test("a unit that another tool has cut and turned round is put together in its order", () => {
  const text = freshXliff([segment(1, "Prvo. Drugo.")], { ...OPTIONS, version: "2.1" }).replace(
    /<segment.*<\/segment>/su,
    '<segment state="final"><source>Prvo.</source><target order="3">First.</target></segment><ignorable><source> </source></ignorable><segment state="translated"><source>Drugo.</source><target order="1">Second.</target></segment>',
  );
  const [read] = readXliffTranslations(new TextEncoder().encode(text), [
    segment(1, "Prvo. Drugo."),
  ]);
  expect(read).toMatchObject({
    position: 1,
    target: "Second. First.",
    status: "translated",
    isOther: false,
  });
});

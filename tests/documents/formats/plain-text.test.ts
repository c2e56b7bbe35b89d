import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPlainText, writePlainText } from "../../../src/documents/formats/plain-text.ts";
import { sentences } from "../../../src/language/sentences.ts";

function read(text: string) {
  return readPlainText(text, sentences);
}

function sources(text: string): readonly string[] {
  return read(text).segments.map((segment) => segment.source);
}

const anyDocument = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "\uFEFF",
        "\r\n",
        "\n",
        "\r",
        "\n\n",
        "\t",
        "  ",
        "Kiša pada. ",
        "– Da.",
        ">> Još",
        "\u2028",
      ),
      fc.string({ unit: "binary" }),
      fc.lorem({ maxCount: 12 }),
    ),
  )
  .map((parts) => parts.join(""));

describe("a text that nobody touched", () => {
  test("is written as it was read, down to the byte order mark and the kind of each line end", () => {
    fc.assert(
      fc.property(anyDocument, (text) => {
        const { skeleton, segments } = read(text);
        expect(
          writePlainText(
            skeleton,
            segments.map((segment) => segment.source),
          ),
        ).toBe(text);
      }),
    );
  });

  test("has all its white space in the skeleton", () => {
    const text = "\uFEFF  Naslov\r\n\r\n\tPrva rečenica.  Druga rečenica.\r\n";
    expect(read(text)).toEqual({
      skeleton: { format: "text", gaps: ["\uFEFF  ", "\r\n\r\n\t", "  ", "\r\n"] },
      segments: [
        { source: "Naslov", paragraph: 1 },
        { source: "Prva rečenica.", paragraph: 2 },
        { source: "Druga rečenica.", paragraph: 2 },
      ],
    });
  });
});

test("a translation lands where its source stood", () => {
  const { skeleton } = read("Naslov\n\n  Prva. Druga.\n");
  expect(writePlainText(skeleton, ["Title", "First.", "Second."])).toBe(
    "Title\n\n  First. Second.\n",
  );
});

test("a translation with too few segments is refused", () => {
  const { skeleton } = read("Prva. Druga.");
  expect(() => writePlainText(skeleton, ["First."])).toThrow(RangeError);
});

const WRAPPED = `Vlada je na jučerašnjoj sjednici prihvatila nacrt zakona kojim se
uređuje rad lučkih kapetanija. Ministar je najavio da će se zakon
početi primjenjivati na jesen, a prve promjene bit će vidljive već
ovoga ljeta.

Oporba se nacrtu protivi. Smatra da bi kapetanijama trebalo dati više
ovlasti, ali i više ljudi, jer bez njih ni najbolji zakon ne vrijedi.`;

describe("a hard-wrapped text", () => {
  test("is not cut where its lines end", () => {
    expect(sources(WRAPPED)).toEqual([
      "Vlada je na jučerašnjoj sjednici prihvatila nacrt zakona kojim se\nuređuje rad lučkih kapetanija.",
      "Ministar je najavio da će se zakon\npočeti primjenjivati na jesen, a prve promjene bit će vidljive već\novoga ljeta.",
      "Oporba se nacrtu protivi.",
      "Smatra da bi kapetanijama trebalo dati više\novlasti, ali i više ljudi, jer bez njih ni najbolji zakon ne vrijedi.",
    ]);
  });

  test("is cut at short lines, list items and headline markers", () => {
    expect(sources(`${WRAPPED}\n- prva točka\n- druga točka\n>> Još vijesti`).slice(-3)).toEqual([
      "- prva točka",
      "- druga točka",
      ">> Još vijesti",
    ]);
  });

  test("keeps its paragraphs", () => {
    expect(read(WRAPPED).segments.map((segment) => segment.paragraph)).toEqual([1, 1, 2, 2]);
  });
});

describe("a line end is the end of a segment", () => {
  test.each([
    ["headlines", "Kiša u Splitu\nSunce u Puli\nMagla u Gospiću\nBura pod Velebitom"],
    ["addresses", "Ivana Horvat\nUlica kralja Zvonimira 12\n10000 Zagreb"],
    [
      "sentences as long as lines",
      "Ovo je rečenica koja je baš slučajno dugačka poput retka.\nOvo je druga takva rečenica, opet slučajno poput retka.\nTreća je rečenica isto tako dugačka, kao i prethodne dvije.\nČetvrta se rečenica po duljini jedva razlikuje od trećih.",
    ],
  ])("in %s", (_, text) => {
    expect(sources(text)).toEqual(text.split("\n"));
  });

  test("in paragraphs as long as a word processor makes them", () => {
    const paragraph = "Ova je rečenica jedna od mnogih u dugačkom odlomku. ".repeat(5).trim();
    const text = [paragraph, paragraph, paragraph, paragraph, paragraph].join("\n");
    expect(read(text).segments.at(-1)?.paragraph).toBe(5);
  });
});

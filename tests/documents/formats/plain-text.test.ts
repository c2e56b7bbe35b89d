import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainTextFormat } from "../../../src/documents/formats/plain-text.ts";
import { takeApart } from "../../../src/documents/take-apart.ts";
import { sentences } from "../../../src/language/sentences.ts";
import { readBytes, translatedFile, untouchedFile } from "../../support/documents.ts";

function read(text: string) {
  return takeApart("text", plainTextFormat.read(file(text)), sentences);
}

function file(text: string) {
  return { fileName: "a.txt", bytes: new TextEncoder().encode(text) };
}

function decoded(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
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

/** Some strings are no text: with NUL characters, or halves of pairs that UTF-8 cannot hold. */
function isUnreadable(text: string): boolean {
  return (
    /\p{Surrogate}/u.test(text) || text.includes("\0") || text.startsWith("PK") || hasControls(text)
  );
}

function hasControls(text: string): boolean {
  return [...text].some((one) => one < " " && !"\r\n\t\v\f".includes(one)) || text.includes("\x7f");
}

describe("a text that nobody touched", () => {
  test("is written as it was read, down to the byte order mark and the kind of each line end", () => {
    fc.assert(
      fc.property(anyDocument, (text) => {
        fc.pre(/[\p{L}\p{N}]/u.test(text) && !isUnreadable(text));
        expect(decoded(untouchedFile(readBytes("a.txt", text)))).toBe(text);
      }),
    );
  });

  test("has all its white space in the skeleton", () => {
    const text = "\uFEFF  Naslov\r\n\r\n\tPrva rečenica.  Druga rečenica.\r\n";
    const unit = { type: "unit", between: ["", ""], raws: [null] };
    const two = { type: "unit", between: ["", "  ", ""], raws: [null, null] };
    const gaps = ["\uFEFF  ", "\r\n\r\n\t", "\r\n"];
    expect(read(text)).toEqual({
      skeleton: {
        format: "text",
        parts: [{ path: "", encoding: "utf-8-bom", gaps, items: [unit, two] }],
      },
      segments: [
        { source: "Naslov", paragraph: 1 },
        { source: "Prva rečenica.", paragraph: 2 },
        { source: "Druga rečenica.", paragraph: 2 },
      ],
    });
  });
});

test("a translation lands where its source stood", () => {
  const english = ["Title", "First.", "Second."];
  const document = readBytes("a.txt", "Naslov\n\n  Prva. Druga.\n");
  const written = translatedFile(document, (_, index) => english[index] ?? "");
  expect(decoded(written)).toBe("Title\n\n  First. Second.\n");
});

test("a translation whose lines look broken at a margin is written, though its paragraphs are read otherwise", () => {
  const long = "Ovo je poduži redak koji ima dosta riječi u sebi i ide sve do ruba";
  const lines = Array.from({ length: 8 }, (_, at) => (at % 2 === 0 ? long : "kratko"));
  const document = readBytes("a.txt", lines.join("\n"));
  const written = decoded(translatedFile(document, () => `${long} pa još`));
  expect(written.split("\n")).toHaveLength(lines.length);
  expect(read(written).segments.length).toBeLessThan(lines.length);
});

test("a translation with too few segments is refused", () => {
  const document = readBytes("a.txt", "Prva. Druga.");
  const short = { ...document, segments: document.segments.slice(0, 1) };
  expect(() => untouchedFile(short)).toThrow(RangeError);
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

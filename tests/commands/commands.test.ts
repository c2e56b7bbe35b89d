import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { check } from "../../src/commands/check.ts";
import type { Command } from "../../src/commands/command.ts";
import { codePointCounter, oneLine } from "../../src/commands/input.ts";
import { segment } from "../../src/commands/segment.ts";
import { terms } from "../../src/commands/terms.ts";
import { readConfig } from "../../src/config.ts";
import { createTranslations } from "../../src/web/translate.ts";
import { emptyRecognisers, morphologies } from "../support/app.ts";

const folder = mkdtempSync(join(tmpdir(), "tumac-test-"));
const file = (name: string) => join(folder, name);

beforeAll(() => {
  writeFileSync(
    file("glossary.csv"),
    "id,hr,en\n1,kalifat,caliphate\n2,borac,fighter\n3,Islamski kalifat,Islamic Caliphate\n",
  );
  writeFileSync(file("source.txt"), "Kalifat pada.\n\n😀 Borci iz Islamskog kalifata bježe.\n");
  writeFileSync(file("good.txt"), "The caliphate falls.\n\nFighters flee the Islamic Caliphate.\n");
  writeFileSync(file("bad.txt"), "It falls.\n\nFighters flee the Islamic Caliphate.\n");
  writeFileSync(file("short.txt"), "It falls.\n");
  writeFileSync(file("empty.txt"), "");
  writeFileSync(file("blank.txt"), "\r\n \r\n");
  writeFileSync(file("binary.txt"), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]));
});

afterAll(() => rmSync(folder, { recursive: true }));

const COMMANDS: Readonly<Record<string, Command>> = { terms, check, segment };

/** Runs a command as the shell would, file names made complete, and answers its lines and exit code. */
async function run(words: string) {
  const complete = words.split(" ").map((word) => (/\.\w+$/u.test(word) ? file(word) : word));
  const config = readConfig(complete, {});
  const printed: string[] = [];
  const code = await COMMANDS[config.command]?.({
    config,
    translation: createTranslations()("en"),
    recognisers: async () => emptyRecognisers(),
    morphologies: async () => morphologies,
    print: (line) => printed.push(line),
    remark: () => {},
  });
  return { code, printed, records: () => printed.map((line) => JSON.parse(line)) };
}

describe("tumac terms", () => {
  test("lists occurrences with offsets in code points of their line", async () => {
    const { records } = await run("terms source.txt --glossary glossary.csv --lines --json");
    expect(records()).toMatchObject([
      {
        line: 0,
        from: 0,
        to: 7,
        text: "Kalifat",
        id: "1",
        headword: "kalifat",
        target: "caliphate",
      },
      { line: 2, from: 2, to: 7, text: "Borci", id: "2", covered: false, doubtful: false },
      { line: 2, from: 11, to: 29, text: "Islamskog kalifata", id: "3", covered: false },
      { line: 2, from: 21, to: 29, text: "kalifata", id: "1", covered: true },
    ]);
  });

  test("counts over the whole file without --lines", async () => {
    const { records } = await run("terms source.txt --glossary glossary.csv --json");
    expect(records().map(({ line, from }) => [line, from])).toEqual([
      [0, 0],
      [0, 17],
      [0, 26],
      [0, 36],
    ]);
  });

  test("tells a person how each was recognised", async () => {
    const { printed } = await run("terms source.txt --glossary glossary.csv --lines");
    expect(printed[1]).toMatch(/^3:3 Borci: borac → fighter \(Borci ← borac/u);
  });

  test("wants a glossary", async () => {
    await expect(run("terms source.txt")).rejects.toThrow("usage");
  });

  test("says which file cannot be read", async () => {
    await expect(run("terms none.txt --glossary glossary.csv")).rejects.toMatchObject({
      mishap: "fileUnreadable",
      values: { file: file("none.txt") },
    });
  });
});

describe("tumac check", () => {
  test("finds nothing to say about a translation that keeps to the glossary", async () => {
    expect(await run("check source.txt good.txt --glossary glossary.csv")).toMatchObject({
      code: 0,
      printed: [],
    });
  });

  test("answers 1 where an error stands, and says it on its line", async () => {
    const { code, printed } = await run("check source.txt bad.txt --glossary glossary.csv");
    expect(code).toBe(1);
    expect(printed).toEqual([expect.stringMatching(/^1: .*kalifat.*caliphate/u)]);
  });

  test("refuses files that are not aligned", async () => {
    const words = "check source.txt short.txt --glossary glossary.csv";
    await expect(run(words)).rejects.toMatchObject({ values: { source: 3, target: 1 } });
  });
});

describe("tumac segment", () => {
  test("lists the segments of a text with their places", async () => {
    const { records } = await run("segment source.txt --json");
    expect(records()).toEqual([
      { line: 0, from: 0, to: 13, text: "Kalifat pada." },
      { line: 0, from: 15, to: 51, text: "😀 Borci iz Islamskog kalifata bježe." },
    ]);
  });

  test("reads each line as a text of its own", async () => {
    const { records } = await run("segment source.txt --json --lines");
    expect(records().map(({ line, from }) => [line, from])).toEqual([
      [0, 0],
      [2, 0],
    ]);
  });
});

describe("a file", () => {
  test.each([
    "segment empty.txt",
    "segment blank.txt --json",
    "terms empty.txt --glossary glossary.csv",
    "check empty.txt empty.txt --glossary glossary.csv",
    "check blank.txt blank.txt --glossary glossary.csv",
  ])("without text is no failure: «%s» prints nothing", async (words) => {
    expect(await run(words)).toMatchObject({ code: 0, printed: [] });
  });

  test("that is empty is no glossary", async () => {
    await expect(run("terms source.txt --glossary empty.txt")).rejects.toThrow(
      "glossaryColumnMissing",
    );
  });

  test("that is no text is named", async () => {
    await expect(run("check source.txt binary.txt --glossary glossary.csv")).rejects.toMatchObject({
      mishap: "documentNotText",
      values: { file: file("binary.txt") },
    });
  });
});

test("a segment over several lines is printed on one, without the spaces at their ends", () => {
  expect(oneLine("prvi  \r\n\r\n\t drugi")).toBe("prvi drugi");
});

test("code points are counted right in whichever order one asks", () => {
  const text = "a😀č\u030C👩‍👩 \uD83D b";
  const codePoints = codePointCounter(text);
  for (const offset of [0, 3, 1, text.length, 5, 3, 8, 0, text.length - 1]) {
    expect([offset, codePoints(offset)]).toEqual([offset, [...text.slice(0, offset)].length]);
  }
});

import { describe, expect, test } from "vitest";
import { readConfig } from "../src/config.ts";

const read = (words: string, environment: NodeJS.ProcessEnv = {}) =>
  readConfig(words.split(" ").filter(Boolean), environment);

describe("the command line", () => {
  test("without a command serves on port 3000, to this machine alone", () => {
    expect(read("")).toMatchObject({ command: "serve", port: 3000, host: "127.0.0.1" });
  });

  test("takes files and flags in any order", () => {
    expect(read("terms a.txt --json --glossary g.csv --lines")).toMatchObject({
      command: "terms",
      files: ["a.txt"],
      glossary: "g.csv",
      json: true,
      lines: true,
    });
  });

  test("of the glossary names what is to be done, and how", () => {
    expect(read("glossary import terms.xlsx --dry-run --data d")).toMatchObject({
      command: "glossary",
      files: ["import", "terms.xlsx"],
      dryRun: true,
      data: "d",
    });
    expect(read("glossary export - --format tbx")).toMatchObject({
      files: ["export", "-"],
      format: "tbx",
    });
  });

  test.each([
    "glossary export a.csv b.csv",
    "translate",
    "serve --port x",
    "serve --port 70000",
    "serve --colour",
    "serve --port",
  ])("«%s» is told, not guessed", (words) => {
    expect(() => read(words)).toThrow("usage");
  });

  test.each([
    [{ LANG: "hr_HR.UTF-8" }, "hr"],
    [{ LANG: "de_DE.UTF-8" }, "en"],
    [{ LANG: "en_GB.UTF-8", LC_ALL: "hr_HR" }, "hr"],
    [{}, "en"],
  ])("in %o speaks %s", (environment, language) => {
    expect(read("", environment).language).toBe(language);
  });

  test("opens no browser where nobody sits before it", () => {
    expect(read("serve --open", { CI: "true" }).open).toBe(false);
  });
});

test.each([
  ["--frob", "--frob"],
  ["serve --port", "--port"],
  ["segment a.txt b.txt", "b.txt"],
  ["serve a.txt", "a.txt"],
])("of «%s» the word %s is named as not understood, and nothing else", (words, problem) => {
  expect(() => readConfig(words.split(" "), {})).toThrow(
    expect.objectContaining({ mishap: "usage", values: { problem } }),
  );
});

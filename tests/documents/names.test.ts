import { Buffer } from "node:buffer";
import { describe, expect, test } from "vitest";
import { fileStem, nameOfFile, tidyTitle } from "../../src/documents/names.ts";

describe("the name of a file", () => {
  test.each([
    ["vijesti.txt", "vijesti.txt"],
    ["../../etc/popis.txt", "popis.txt"],
    ["C:\\Korisnici\\Ana\\popis.txt", "popis.txt"],
    ["a\r\nX-Evil: 1.txt", "a X-Evil: 1.txt"],
    ["a\0b.txt", "a b.txt"],
    ["..", ""],
    ["...", ""],
    ["mapa/", ""],
  ])("%j is %j", (path, name) => {
    expect(nameOfFile(path)).toBe(name);
  });
});

describe("a title", () => {
  test.each([
    ["  Kalifat\r\n\tpada ", "Kalifat pada"],
    ["a\u202Etxt.exe", "a txt.exe"],
    ["\0\u0007", ""],
    ["😀".repeat(300), `${"😀".repeat(199)}…`],
  ])("%j is %j", (title, tidy) => {
    expect(tidyTitle(title)).toBe(tidy);
  });
});

describe("the stem of an export's name", () => {
  test.each([
    ['Što je "kalifat": država/sekta?', "Što je -kalifat-- država-sekta-"],
    ["..", ""],
    [".skriveno", "skriveno"],
    ["Kraj. ", "Kraj"],
  ])("of %j is %j", (text, stem) => {
    expect(fileStem(text)).toBe(stem);
  });

  test("leaves room for its endings, whole characters only", () => {
    const stem = fileStem("š😀".repeat(100));
    expect(Buffer.byteLength(stem)).toBeLessThanOrEqual(200);
    expect(stem).toMatch(/^(?:š😀)+š?$/u);
  });
});

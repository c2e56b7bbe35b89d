import { describe, expect, test } from "vitest";
import { guessDelimiter, sheetOf } from "../../../../src/glossary/exchange/tables/sheet.ts";

describe("the delimiter", () => {
  test.each([
    [",", "commas", "rat,war\nmir,peace\n"],
    [";", "semicolons", "rat;war\nmir;peace\n"],
    ["\t", "tabs", "rat\twar\nmir\tpeace\n"],
    ["|", "bars", "rat|war\nmir|peace\n"],
    [";", "semicolons around decimal commas", "hr;en;cijena\nkruh;bread;1,20\nmlijeko;milk;0,99\n"],
    [",", "commas around semicolons in quotes", 'hr,en\n"rat; sukob",war\n"mir; red; rad",peace\n'],
    ["\t", "tabs, though rows differ", "rat\twar\tvojska, vlada\nmir\tpeace\nglad, suša\thunger\n"],
    [
      ",",
      "commas before bars that part synonyms",
      "id,hr,en\n1,rat|boj|bitka,war\n2,mir,peace|calm|rest\n",
    ],
    [";", "what the first line says", "sep=;\na,b;c,d\ne,f;g,h\n"],
    [",", "nothing at all", ""],
    [",", "a single column", "rat\nmir\n"],
    [";", "a byte order mark and quoted line ends", '\uFEFFhr;en\n"a\nb, c, d, e";f\n"g";h\n'],
  ])("is %j for %s", (delimiter, _, text) => {
    expect(guessDelimiter(text)).toBe(delimiter);
  });
});

describe("the cells", () => {
  test("have the lines on which their rows begin, empty rows left out", () => {
    expect(sheetOf('sep=;\r\nhr;en\r\n;\r\n"a\r\nb";c\r\n\r\nd;e\r\n', ";")).toEqual({
      cells: [
        ["hr", "en"],
        ["a\r\nb", "c"],
        ["d", "e"],
      ],
      lines: [2, 4, 7],
      broken: [],
      delimiter: ";",
    });
  });

  test("of a row with a quotation mark that nobody closed are broken", () => {
    const { cells, broken } = sheetOf('rat,war\n"mir,peace\n', ",");
    expect(cells[broken[0] ?? -1]?.[0]).toContain("mir");
  });

  test("take a quotation mark between tabs for what it is", () => {
    expect(sheetOf('„rat"\t"war\nmir\t"peace" talks\n', "\t").cells).toEqual([
      ['„rat"', '"war'],
      ["mir", '"peace" talks'],
    ]);
  });

  test("in quotes between tabs are read as a spreadsheet writes them", () => {
    expect(sheetOf('rat\t"a ""cold"" war\nand more"\nmir\tpeace\n', "\t").cells).toEqual([
      ["rat", 'a "cold" war\nand more'],
      ["mir", "peace"],
    ]);
  });
});

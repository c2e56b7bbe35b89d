import { expect, test } from "vitest";
import { countWords } from "../../src/language/words.ts";

test.each([
  ["Lov satelitima i dronovima", 4],
  ["  ISIL-a,\n „odlazi”  ", 2],
  ["Od 8 do 15 tisuća", 5],
  [">> Gubitak Palmire – novi udarac", 4],
  ["8. ožujka 2017.", 3],
  ["– … !", 0],
  ["", 0],
])("«%s» has %i words", (text, count) => {
  expect(countWords(text)).toBe(count);
});

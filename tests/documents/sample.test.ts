import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { decodeText } from "../../src/documents/encoding.ts";
import { segmentText } from "../../src/documents/segmentation.ts";
import { countWords } from "../../src/language/words.ts";
import { readBytes, untouchedFile } from "../support/documents.ts";

describe("the sample document", async () => {
  const bytes = await readFile(new URL("../../src/documents/sample.txt", import.meta.url));
  const { text, encoding } = decodeText(bytes);
  const document = readBytes("primjer.txt", bytes);
  const sources = document.segments.map((segment) => segment.source);

  test("is UTF-8 with plain line ends, some 600 words long", () => {
    expect(encoding).toBe("utf-8");
    expect(text).not.toContain("\r");
    expect(countWords(text)).toBeGreaterThan(500);
    expect(countWords(text)).toBeLessThan(750);
  });

  test("is exported untouched as it is", () => {
    expect(Buffer.from(untouchedFile(document))).toEqual(bytes);
  });

  test.each([
    "Kalifata više nema, a njegovi su borci i dalje tu",
    "ZADAR, 18. listopada 2019. – Kad je u ožujku palo i posljednje uporište kalifata, činilo se da je priča gotova.",
    "Nije.",
    "»Borca možete izvesti pred sud.",
    "Strah da bi Islamskoj državi u ruke mogli pasti i bojni otrovi nije se ostvario… barem zasad.",
    "Provodi se u šest zatvora, a kroza nj su dosad prošla 43 povratnika.",
    "– Hoćemo li se za deset godina opet sastati zbog istoga? – upitao je voditelj na kraju.",
    "Sljedeća konferencija održat će se u Osijeku 15. i 16. listopada 2020.",
    ">> INTERVJU Amra T.: „Nitko me nije pitao što mi treba”",
  ])("has the segment «%s»", (source) => {
    expect(sources).toContain(source);
  });

  test("is cut at the same places on the command line", () => {
    expect(segmentText(text).map(({ from, to }) => text.slice(from, to))).toEqual(sources);
  });
});

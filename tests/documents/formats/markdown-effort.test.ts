import { describe, expect, test } from "vitest";
import { readBytes, translatedFile } from "../../support/documents.ts";

/** As many as no paragraph has, but a broken or a malicious file. */
const MANY = 50_000;

describe("a paragraph of fifty thousand marks", () => {
  test.each([
    ...["<a href='", "*b* ", "[", "[a](", "_", "&amp;", "]]>"],
    ...["<!--", "<?xml", "<![CDATA[", "<!x", "<a "],
  ])("%j is read or refused, and does not keep the reader for minutes", (mark) => {
    const read = () => readBytes("a.md", `Tekst ${mark.repeat(MANY)} kraj.`);
    try {
      expect(read().segments.length).toBeGreaterThan(0);
    } catch (error) {
      expect(error).toMatchObject({ mishap: expect.stringMatching(/^too(Complex|ManyCodes)$/u) });
    }
  });

  test("of two hundred in each of many paragraphs is read", () => {
    const paragraph = "Ovo je *kurziv* i **masno**. ".repeat(50);
    const document = readBytes("a.md", `${paragraph}\n\n`.repeat(40));
    expect(document.segments).toHaveLength(50 * 40);
  });
});

test.each(["-->", "*"])("fifty thousand of %j are written", (sign) => {
  const document = readBytes("a.md", "# Naslov\n\nTekst.\n");
  const written = translatedFile(document, () => `a ${sign.repeat(MANY)} b`);
  expect(new TextDecoder().decode(written).length).toBeGreaterThan(2 * MANY);
});

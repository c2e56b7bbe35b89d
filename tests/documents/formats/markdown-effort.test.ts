import { describe, expect, test } from "vitest";
import { stretches } from "../../../src/documents/formats/markdown/chunks.ts";
import { readBytes, translatedFile } from "../../support/documents.ts";

/** As many as no paragraph has, but a broken or a malicious file. */
const MANY = 50_000;

describe("a paragraph of fifty thousand marks", () => {
  test.each([
    ...["<a href='", "*b* ", "[", "[a](", "_", "&amp;", "]]>"],
    ...["<!--", "<?xml", "<![CDATA[", "<!x", "<a ", "`"],
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

describe("a long list without blank lines", () => {
  test.each([
    ["bullets", "- stavka *a*\n  - druga\n    nastavak\n"],
    ["numbers", "1. stavka *a*\n   - druga\n     nastavak\n"],
  ])("with %s is read in parts", (_, item) => {
    const text = item.repeat(1_500);
    expect(stretches(text).length).toBeGreaterThan(1);
    expect(readBytes("a.md", text).segments).toHaveLength(3_000);
  });

  test.each([
    ["code", "- a\n```\n"],
    ["HTML", "- a\n<div>\n"],
    ["another list, behind which numbers are text", "1. a\n- b\n"],
    ["a rule and a paragraph, behind which numbers are text", "1. a\n***\ntekst\n"],
  ])("is not cut behind %s", (_, start) => {
    const item = /^./u.exec(start)?.[0] === "-" ? "- stavka\n" : "2. stavka\n";
    expect(stretches(start + item.repeat(3_000))).toHaveLength(1);
  });
});

test("forty thousand lines without a blank one are refused, but not as code", () => {
  const lines = "Redak bez kraja.\n".repeat(41_000);
  expect(() => stretches(lines)).toThrow(expect.objectContaining({ mishap: "tooComplex" }));
  expect(stretches(`\`\`\`\n${lines}\`\`\`\n`)).toHaveLength(1);
});

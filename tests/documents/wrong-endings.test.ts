import { expect, test } from "vitest";
import { convertDocument } from "../../src/documents/convert.ts";
import { readBytes } from "../support/documents.ts";

const TEXT = { title: "", fileName: "a.txt", content: "Kiša pada nad Rijekom." };

test.each([
  ["docx", "izvješće.txt"],
  ["odt", "izvješće.docx"],
  ["xlsx", "izvješće"],
  ["pptx", "izvješće.xlsx"],
  ["html", "izvješće.txt.html"],
  ["po", "izvješće.docx"],
] as const)("a file of format %s that is called %s is read as what it is", (format, name) => {
  const document = readBytes(name, convertDocument(TEXT, format));
  expect(document.format).toBe(format);
  expect(document.segments[0]?.source).toBe("Kiša pada nad Rijekom.");
});

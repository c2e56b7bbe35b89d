import { describe, expect, test } from "vitest";
import { shownSources } from "../../support/documents.ts";
import { docx, field, paragraph, run, runOf } from "../../support/docx.ts";

/** The sources of one paragraph. */
function sources(...content: readonly string[]): readonly string[] {
  return shownSources("a.docx", docx(paragraph(...content)));
}

describe("the runs of a paragraph", () => {
  test.each([
    [
      "of one look are one",
      [run("Ki"), run("ša ", '<w:lang w:val="en-US"/>'), run("pada.")],
      "Kiša pada.",
    ],
    ["that are bold", [run("Ovo je "), run("važno", "<w:b/>"), run(".")], "Ovo je ‹1›važno‹/1›."],
    [
      "bold in bold",
      [
        run("Ovo je "),
        run("vrlo ", "<w:b/>"),
        run("važno", "<w:b/><w:i/>"),
        run(" i", "<w:b/>"),
        run(" kraj."),
      ],
      "Ovo je ‹1›vrlo ‹2›važno‹/2› i‹/1› kraj.",
    ],
    [
      "link",
      [
        run("Vidi "),
        `<w:hyperlink r:id="rIdLink">${run("ovdje", '<w:rStyle w:val="Hyperlink"/>')}</w:hyperlink>`,
        run(" više."),
      ],
      "Vidi ‹1›ovdje‹/1› više.",
    ],
    [
      "page",
      [run("Stranica "), field("PAGE", run("3")), run(" od dvije.")],
      "Stranica ‹1=› od dvije.",
    ],
    ["tab", [run("Ime"), runOf("<w:tab/>"), run("prezime.")], "Ime‹1_›prezime."],
  ])("%s", (_, content, source) => {
    expect(sources(...content)).toEqual([source]);
  });
});

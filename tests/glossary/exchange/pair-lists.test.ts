import { describe, expect, test } from "vitest";
import { type Concept, plainConcept, plainTerm } from "../../../src/glossary/concept.ts";
import { readGlossaryCsv } from "../../../src/glossary/exchange/csv.ts";
import {
  writeDeepLGlossary,
  writeOmegaTGlossary,
} from "../../../src/glossary/exchange/pair-lists.ts";

const { concepts } = readGlossaryCsv(
  [
    "id,hr,en,hr_deprecated,en_forbidden,domain,note,do_not_translate",
    '1,borac|vojnik,fighter|combatant,,warrior,rat,"čest\tpojam, u dva retka",',
    "2,Hajduk,,,,,,da",
    "3,samo hrvatski,,,,,,",
    "4,,,zastarjelo,forbidden only,,,",
    "5,borac,wrestler,,,sport,,",
  ].join("\n"),
);

describe("for OmegaT", () => {
  test("each pair of terms that may be used is a line, with what is said of it", () => {
    expect(writeOmegaTGlossary(concepts)).toBe(
      [
        "borac\tfighter\trat · čest pojam, u dva retka",
        "borac\tcombatant\trat · čest pojam, u dva retka",
        "vojnik\tfighter\trat · čest pojam, u dva retka",
        "vojnik\tcombatant\trat · čest pojam, u dva retka",
        "Hajduk\tHajduk",
        "borac\twrestler\tsport",
        "",
      ].join("\n"),
    );
  });

  test("no term becomes a comment", () => {
    expect(writeOmegaTGlossary([pair("#MeToo", "#MeToo")])).toBe("");
  });
});

describe("for DeepL", () => {
  test("preferred pairs have a line each, and no source has two", () => {
    expect(writeDeepLGlossary(concepts)).toBe("borac\tfighter\nHajduk\tHajduk\n");
  });

  test("no cell starts a new one", () => {
    expect(writeDeepLGlossary([pair("dva\tretka\n", "two\r\nlines\u0000")])).toBe(
      "dva retka\ttwo lines\n",
    );
  });
});

function pair(hr: string, en: string): Concept {
  return plainConcept({
    id: "1",
    terms: [
      plainTerm({ id: "1:hr:1", language: "hr", text: hr }),
      plainTerm({ id: "1:en:1", language: "en", text: en }),
    ],
  });
}

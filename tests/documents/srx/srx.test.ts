import { describe, expect, test } from "vitest";
import {
  explainerOf,
  PLAIN_SEGMENTATION,
  segmenterOf,
  segmentText,
} from "../../../src/documents/segmentation.ts";
import { icuPattern } from "../../../src/documents/srx/icu.ts";
import { readSrx } from "../../../src/documents/srx/read.ts";
import { srxOf } from "../../../src/documents/srx/write.ts";
import { elementsOf, xmlTree } from "../../../src/documents/xml/tree.ts";
import { Mishap } from "../../../src/errors.ts";
import { HARD_CROATIAN, HARDER_CROATIAN } from "../../language/hard-croatian.ts";

interface File {
  readonly rules: string;
  readonly maps?: string;
  readonly cascade?: string;
}

function srxFile({ rules, maps = map(".*", "Default"), cascade = "no" }: File): string {
  return `<?xml version="1.0"?>
<srx xmlns="http://www.lisa.org/srx20" version="2.0">
<header segmentsubflows="yes" cascade="${cascade}"/>
<body><languagerules>${rules}</languagerules><maprules>${maps}</maprules></body></srx>`;
}

function set(name: string, ...rules: readonly string[]): string {
  return `<languagerule languagerulename="${name}">${rules.join("\n")}</languagerule>`;
}

function map(pattern: string, name: string): string {
  return `<languagemap languagepattern="${pattern}" languagerulename="${name}"/>`;
}

function rule(answer: "yes" | "no", before: string, after = "\\s"): string {
  return `<rule break="${answer}"><beforebreak>${before}</beforebreak><afterbreak>${after}</afterbreak></rule>`;
}

const STOPS = rule("yes", "[.?!]+");

/** The segments of a text by a file, joined by ¦. */
function cut(file: string, text: string, language: "hr" | "en" = "hr"): string {
  const segmenter = segmenterOf({ abbreviations: [], srx: readSrx(file) }, language);
  return segmenter(text)
    .map(({ from, to }) => text.slice(from, to))
    .join(" ¦ ");
}

function mishapOf(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error instanceof Mishap ? error.mishap : error;
  }
  return null;
}

describe("an SRX file that is read", () => {
  test.each([
    [[STOPS], "Dođe dr. Ivo. I ode.", "Dođe dr. ¦ Ivo. ¦ I ode."],
    [
      [rule("no", "\\bdr\\."), STOPS],
      "Dođe dr. Ivo. Skup je bio mudr. I.",
      "Dođe dr. Ivo. ¦ Skup je bio mudr. ¦ I.",
    ],
    [[STOPS, rule("no", "\\bdr\\.")], "Dođe dr. Ivo.", "Dođe dr. ¦ Ivo."],
    [[rule("yes", "\\.", "\\s+\\p{Lu}")], "Ode u 5. razred. Ana ne.", "Ode u 5. razred. ¦ Ana ne."],
    [[rule("yes", "", "&gt;&gt;")], "Jedan >> dva", "Jedan ¦ >> dva"],
    [[rule("yes", "\\.", "")], "a.b.c", "a. ¦ b. ¦ c"],
    [[rule("no", "^\\s*[0-9]+\\."), STOPS], "1. Uvod. Kraj 2. Dio.", "1. Uvod. ¦ Kraj 2. ¦ Dio."],
    [[rule("no", "(?i)(npr|tj)\\."), STOPS], "Npr. Ivo. Tj. Ana.", "Npr. Ivo. ¦ Tj. Ana."],
    [[rule("yes", "\\.", "\\s")], "Jedan.\u00a0Dva.", "Jedan. ¦ Dva."],
    [[rule("yes", "[\\p{Ll}\\d]\\.", "\\h")], "č. 5. A. B", "č. ¦ 5. ¦ A. B"],
    [[rule("yes", "\\u002E", "\\s")], "A. B", "A. ¦ B"],
  ])("%j cuts «%s» into «%s»", (rules, text, expected) => {
    expect(cut(srxFile({ rules: set("Default", ...rules) }), text)).toBe(expected);
  });

  test("takes the first map that fits our language, or with cascade the rules of all, in their order", () => {
    const rules = set("Titule", rule("no", "dr\\.")) + set("Default", STOPS);
    const maps = map("[Hh][Rr].*", "Titule") + map(".*", "Default");
    expect(cut(srxFile({ rules, maps, cascade: "yes" }), "Dr. i dr. Ivo. Ana.")).toBe(
      "Dr. ¦ i dr. Ivo. ¦ Ana.",
    );
    expect(cut(srxFile({ rules, maps, cascade: "yes" }), "Mr. i dr. Ivo.", "en")).toBe(
      "Mr. ¦ i dr. ¦ Ivo.",
    );
    expect(cut(srxFile({ rules, maps, cascade: "no" }), "Ivo. Ana.")).toBe("Ivo. Ana.");
  });

  test("falls back to the rules named Default where no map fits", () => {
    const rules = set("Francais", rule("no", "M\\.")) + set("Default", STOPS);
    expect(cut(srxFile({ rules, maps: map("fr.*", "Francais") }), "A. B")).toBe("A. ¦ B");
  });

  test("leaves out rules that no linear expression can say, and names their lines", () => {
    const rules = set(
      "Default",
      STOPS,
      rule("no", "(a)\\1\\."),
      rule("no", "x(?=y)"),
      rule("no", "["),
    );
    const { refused, rules: read } = readSrx(srxFile({ rules }));
    expect(refused.map(({ line }) => line)).toEqual([5, 6, 7]);
    expect(refused[0]?.pattern).toContain("(a)\\1\\.");
    expect(read.hr).toHaveLength(1);
  });

  test.each([
    ["other XML", "<tmx/>", "srxUnusable"],
    ["no XML", "pravila", "xmlUnusable"],
    ["entities", `<!DOCTYPE srx [<!ENTITY a "b">]><srx/>`, "xmlWithEntities"],
    [
      "no rule for us",
      srxFile({ rules: set("Deutsch", STOPS), maps: map("de", "Deutsch") }),
      "srxWithoutRules",
    ],
  ])("that holds %s is refused", (_, file, mishap) => {
    expect(mishapOf(() => readSrx(file))).toBe(mishap);
  });

  test("is run in linear time, whatever its patterns", () => {
    const file = srxFile({ rules: set("Default", rule("yes", "(a*)*b", "(.*)*c"), STOPS) });
    const text = `${"a".repeat(20_000)}. kraj`;
    expect(cut(file, text)).toBe(`${"a".repeat(20_000)}. ¦ kraj`);
  });

  test("finds places far into a long paragraph as at its beginning", () => {
    const sentences = Array.from({ length: 500 }, (_, index) => `Rečenica ${index} je tu.`);
    const file = srxFile({ rules: set("Default", STOPS) });
    expect(cut(file, sentences.join(" "))).toBe(sentences.join(" ¦ "));
  });
});

describe("a pattern of ICU", () => {
  test.each([
    ["\\bdr\\.", "(?:^|[^\\p{L}\\p{M}\\p{N}_])dr\\."],
    ["a|\\bdr\\.", "a|(?:^|(?<=[^\\p{L}\\p{M}\\p{N}_]))dr\\."],
    ["a++b*+", "a+b*"],
    ["(?>a|b)", "(?:a|b)"],
    ["[[:upper:]]", "[\\p{Lu}]"],
    ["\\p{Alphabetic}\\P{Upper}", "\\p{L}\\P{Lu}"],
    ["\\Qd.o.o.\\E", "d\\.o\\.o\\."],
    ["[^\\s\\d]", "[^\\t\\n\\v\\f\\r\\x{85}\\p{Z}\\p{Nd}]"],
  ])("%s is %s in RE2", (icu, re2) => {
    expect(icuPattern(icu)).toBe(re2);
  });

  test.each(["a(?=b)", "a(?!b)", "(a)\\1", "[a&&b]", "[a[b]]", "\\N{BULLET}", "[a", "a\\"])(
    "%s has none",
    (icu) => {
      expect(icuPattern(icu)).toBeNull();
    },
  );
});

describe("the SRX file of Tumač", () => {
  test("has the parts of SRX 2.0 in their order", () => {
    const root = xmlTree(srxOf(PLAIN_SEGMENTATION));
    const [header, body] = elementsOf(root);
    expect([root.uri, header?.local, body?.local]).toEqual([
      "http://www.lisa.org/srx20",
      "header",
      "body",
    ]);
    expect(body && elementsOf(body).map(({ local }) => local)).toEqual([
      "languagerules",
      "maprules",
    ]);
  });

  test("is read again with all of its rules", () => {
    const { rules, refused } = readSrx(srxOf(PLAIN_SEGMENTATION));
    expect(refused).toEqual([]);
    expect(rules.hr.length).toBeGreaterThan(rules.en.length);
  });

  test("cuts four of five hard texts as Tumač does", () => {
    const srx = readSrx(srxOf(PLAIN_SEGMENTATION));
    const [byFile, ours] = [
      segmenterOf({ abbreviations: [], srx }),
      segmenterOf(PLAIN_SEGMENTATION),
    ];
    const texts = [...HARD_CROATIAN, ...HARDER_CROATIAN].map(([, marked]) =>
      marked.replaceAll("|", ""),
    );
    const equal = texts.filter(
      (text) =>
        JSON.stringify(segmentText(text, byFile)) === JSON.stringify(segmentText(text, ours)),
    );
    expect(equal.length / texts.length).toBeGreaterThan(0.8);
  });

  test("has the project's own abbreviations, with what they say", () => {
    const srx = readSrx(srxOf({ abbreviations: [{ text: "Odb", use: "goesOn" }] }));
    const segmenter = segmenterOf({ abbreviations: [], srx });
    expect(segmenter("Piše u Odb. Sudu. Kraj.")).toHaveLength(2);
    expect(
      segmenterOf({ abbreviations: [], srx: readSrx(srxOf(PLAIN_SEGMENTATION)) })("U Odb. Sudu."),
    ).toHaveLength(2);
  });
});

describe("own abbreviations", () => {
  const cutBy = (text: string, own: string, use: "goesOn" | "unclear" = "goesOn") =>
    segmenterOf({ abbreviations: [{ text: own, use }] })(text).length;

  test.each([
    ["Piše Odb. Sudu.", "Odb", "goesOn", 1],
    ["Piše Odb. Sudu.", "Usta", "goesOn", 2],
    ["Vidi kom. lj. Horvata.", "kom. lj", "goesOn", 1],
    ["Tužen je Zrak a.s. Praha. Kraj.", "a.s", "unclear", 2],
    ["Tužen je Zrak a.s. Nakon toga nema ništa.", "a.s", "unclear", 2],
    ["Tužen je Zrak a.s. Nakon toga nema ništa.", "a.s", "goesOn", 1],
  ] as const)("«%s» with %s (%s) is %d", (text, own, use, count) => {
    expect(cutBy(text, own, use)).toBe(count);
  });
});

describe("an explanation", () => {
  test("names the rule of ours that decided", () => {
    const explain = explainerOf({ abbreviations: [{ text: "Odb", use: "goesOn" }] });
    expect(explain("U Odb. Sudu dr. Kos. Kraj.")).toEqual([
      { at: 6, ends: false, rule: "own" },
      { at: 15, ends: false, rule: "titles" },
      { at: 20, ends: true, rule: "word" },
    ]);
  });

  test("names the line of an SRX file", () => {
    const srx = readSrx(srxFile({ rules: set("Default", rule("no", "dr\\."), STOPS) }));
    expect(explainerOf({ abbreviations: [], srx })("dr. Kos. Kraj.")).toEqual([
      { at: 3, ends: false, rule: { line: 4 } },
      { at: 8, ends: true, rule: { line: 5 } },
    ]);
  });
});

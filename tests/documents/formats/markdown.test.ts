import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { markdownSource } from "../../../src/documents/formats/markdown/source.ts";
import { type MarkdownNode, markdownBlocks } from "../../../src/documents/formats/markdown/tree.ts";
import { withoutCodes } from "../../../src/documents/inline-codes.ts";
import { readBytes, shownSources, translatedFile, untouchedFile } from "../../support/documents.ts";

function sources(text: string): readonly string[] {
  return shownSources("a.md", text);
}

function decoded(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

/** The file with each source written as its translation. */
function translated(text: string, translate: (source: string, index: number) => string): string {
  return decoded(translatedFile(readBytes("a.md", text), translate));
}

const EXAMPLE = `---
title: Naslov stranice
description: "Opis \\"važan\\""
lang: hr
summary: >-
  Prvi redak
  drugi redak
keywords: 'bura, ''jugo'''
draft: true
---

# Naslov *važan* #

Ovo je **rečenica** s [vezom](https://x.hr "Naslov veze") i \`kodom\`.
Nastavak u novom retku.  
Tvrdi prijelom.\\
Još jedan \\*zvjezdica\\* &copy; www.primjer.hr.

> Citat s **dva**
> retka i ![Slika grada](a.png "Naslov slike") ovdje.
lijeni redak

- [x] gotovo
- stavka [pošta] i [luka][]

1. prva
   nastavak

| Stupac | Drugi \\| znak |
|--------|------|
| ćelija | ~~stara~~ |

Fusnota[^1] ovdje. Cijena {{ cijena }} i {{< ref "x" >}} te $a_1 + b_1$.

[^1]: Tekst fusnote.

[pošta]: https://posta.hr "Hrvatska pošta"
[luka]: <luka.md>

Podnaslov
---------

<div class="a" lang="hr" title="Naslov diva"><p>HTML odlomak</p></div>

Tekst s <b>podebljanim</b><br>i <img src="x" alt="Ikona"> kraj.

\`\`\`js
// komentar
\`\`\`

    uvučeni kod
`;

const EXAMPLES = [
  EXAMPLE,
  EXAMPLE.replaceAll("\n", "\r\n"),
  `\uFEFF${EXAMPLE}`,
  "- a\n\n\t- b\n\n\t  c\n+ d\n",
  "* * *\n\n***važno***\n\n\tkod\n",
];

describe("a file that nobody touched", () => {
  test.each(EXAMPLES.map((text, index) => [index, text] as const))("is the same, %i", (_, text) => {
    expect(decoded(untouchedFile(readBytes("a.md", text)))).toBe(text);
  });

  test("is the same however its markup is broken", () => {
    const part = fc.constantFrom(
      ..."*_~`[]()<>&|\\#->=+:!\n\n\n\t 1.{}%$".split(""),
      ...[
        "slovo",
        "kuća ",
        "](",
        "\r\n",
        "```",
        "<b>",
        "<!--",
        "{{",
        "}}",
        "---\n",
        "> ",
        "- ",
        "|-|",
        "[^1]",
        "[a]: b",
      ],
    );
    const anyText = fc.array(part, { maxLength: 60 }).map((parts) => `slovo ${parts.join("")}`);
    fc.assert(
      fc.property(anyText, (text) => {
        const read = readable(text);
        if (read !== null) expect(decoded(untouchedFile(read))).toBe(text);
      }),
      { numRuns: 60 },
    );
  });
});

/** Null where there is nothing to translate. */
function readable(text: string) {
  try {
    return readBytes("a.md", text);
  } catch {
    return null;
  }
}

describe("texts", () => {
  test.each([
    ["a heading", "# Naslov *važan* #", ["Naslov ‹1›važan‹/1›"]],
    ["a heading with a line below", "Naslov\n===", ["Naslov"]],
    ["lines that go on", "Prva\nrečenica ovdje", ["Prva rečenica ovdje"]],
    ["a hard break", "Prva  \ndruga\\\ntreća", ["Prva‹1_›druga‹2_›treća"]],
    ["a quotation with a lazy line", "> Prva\n> druga\ntreća", ["Prva druga treća"]],
    [
      "items, tasks and what is below them",
      "- [ ] jedan\n\n  dva\n  1. tri",
      ["jedan", "dva", "tri"],
    ],
    ["a link with a title", '[Veza](a "Naslov") tu', ["‹1›Veza‹/1› tu", "Naslov"]],
    ["a picture", '![Slika](a "Naslov")', ["Slika", "Naslov"]],
    ["a picture in a sentence", "Ovo ![slika](a) je", ["Ovo ‹1_› je", "slika"]],
    ["a definition", '[a]: b "Naslov"', ["Naslov"]],
    ["code and addresses in brackets", "Piši `x` ili <https://a.hr>", ["Piši ‹1=› ili ‹2=›"]],
    ["an address as it stands", "Vidi www.a.hr/b_c_d danas", ["Vidi www.a.hr/b_c_d danas"]],
    ["escapes and references", "Je \\*li\\* &copy; &#269;", ["Je *li* © č"]],
    ["cells", "|Prvi|Drugi \\| znak|\n|-|-|\n|x|`y`|", ["Prvi", "Drugi | znak", "x"]],
    ["a note", "Tekst[^1].\n\n[^1]: Fusnota", ["Tekst‹1/›.", "Fusnota"]],
    ["HTML between paragraphs", '<div title="Naslov">Tekst</div>', ["Naslov", "Tekst"]],
    [
      "HTML in a line",
      'Ovo <b>je</b><br><img alt="Slika"> tu',
      ["Ovo ‹1›je‹/1›‹2_›‹3_› tu", "Slika"],
    ],
    ["templates", "Bok {{ ime*a* }}, {% if x %}da{% endif %}", ["Bok ‹1=›, ‹2/›da"]],
    ["a formula", "Zbroj $a_1 + b_1$ je 5$ ili 6$", ["Zbroj ‹1=› je 5$ ili 6$"]],
    ["not a formula of its own", "Tekst\n\n$$\nx\n$$", ["Tekst"]],
    ["not code", "Tekst\n\n```\n// x\n```\n\n    kod", ["Tekst"]],
  ])("of %s", (_, text, expected) => {
    expect(sources(text)).toEqual(expected);
  });

  test.each([
    ["title: Naslov # bilješka", ["Naslov"]],
    ['title: "Re\\"č: prva"', ['Re"č: prva']],
    ["title: 'Ana''s'", ["Ana's"]],
    ["description: >\n  prvi\n  drugi\n\n  treći\nslug: x", ["prvi drugi", "treći"]],
    ["description: |\n  prvi\n  drugi", ["prvi", "drugi"]],
    ["seo:\n  meta_title: Naslov", ["Naslov"]],
    ["slug: naslov\nlayout: post", []],
  ])("of the front matter %j", (yaml, expected) => {
    expect(sources(`---\n${yaml}\n---\n\nTekst`)).toEqual([...expected, "Tekst"]);
  });

  test("of front matter in TOML", () => {
    const text = `+++\ntitle = "Naslov"\nsummary = 'Sažetak'\nlanguageCode = "hr-HR"\n+++\n\nTekst`;
    expect(sources(text)).toEqual(["Naslov", "Sažetak", "Tekst"]);
    expect(translated(text, (source) => `${source}'s "x"`)).toBe(
      `+++\ntitle = "Naslov's \\"x\\""\nsummary = '''Sažetak's "x"'''\nlanguageCode = "en-GB"\n+++\n\nTekst's "x"`,
    );
  });
});

describe("a translation", () => {
  test("stands where its source stood, and all else is as it was", () => {
    expect(translated(EXAMPLE, (source) => source.toUpperCase())).toMatchSnapshot();
  });

  test.each([
    [
      "the name of a link that is its text",
      "Vidi [pošta].\n\n[pošta]: x",
      "See ‹post›",
      "See [post][pošta]\n\n[pošta]: x",
    ],
    ["blanks within signs", "**Da**, ne", "‹ yes ›x", " **yes** x"],
    ["a formula behind a backslash", "Zbroj $a_1$ je", "a\\‹ is", "a&#92;$a_1$ is"],
    ["a formula between digits", "Zbroj $a_1$ je", "1‹2 is", "&#49;$a_1$&#50; is"],
  ])("keeps %s", (_, text, target, expected) => {
    const write = (source: string) => {
      const [open = "", close = ""] = source.match(/[\u{100000}-\u{10efff}]/gu) ?? [];
      return target.replace("‹", open).replace("›", close);
    };
    expect(translated(text, write)).toBe(expected.trimStart());
  });

  test.each([
    ["Tekst", "- x", "\\- x"],
    ["Tekst", "12. x", "12\\. x"],
    ["Tekst", "# x", "\\# x"],
    ["Tekst", "> x", "\\> x"],
    ["Tekst", "+ x", "\\+ x"],
    ["Tekst", "---", "\\---"],
    [
      "Tekst",
      "a_b snake_case 2 * 3 < 4 & 5 # 6 - 7 (x) [y",
      "a_b snake_case 2 * 3 < 4 & 5 # 6 - 7 (x) [y",
    ],
    ["Tekst", "*a* _b_ `c` ~~d~~", "\\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~"],
    ["Tekst", "[a](b) <c> &copy;", "\\[a](b) \\<c> \\&copy;"],
    ["Tekst", "see www.a.com/b_c_d *now", "see www.a.com/b_c_d *now"],
    ["# Tekst", "- x #", "# - x \\#"],
    ["|Tekst|\n|-|", "a | b", "|a \\| b|\n|-|"],
    ["---\ntitle: Tekst\n---\n", "a: b", '---\ntitle: "a: b"\n---\n'],
    ["---\ntitle: Da\n---\n", "Yes", '---\ntitle: "Yes"\n---\n'],
    ["![Slika](x)", "a ] b", "![a \\] b](x)"],
    ['[x]: y "Tekst"', 'a "b"', '[x]: y "a \\"b\\""'],
    ['[x]: y "Tekst"', "$a_1$", '[x]: y "&#36;a_1&#36;"'],
    ['<p title="Tekst">', "$a_1$ or $5", '<p title="&#36;a_1&#36; or &#36;5">'],
    ['<p title="Tekst">', "from $5", '<p title="from $5">'],
  ])("of %j as %j is escaped where it must be", (text, target, expected) => {
    expect(translated(text, () => target)).toBe(expected);
  });

  test.each(["www.a.com*ć x", "http://a.com/*b* x", "a_b@c.com_d* x", "Www.a.com](x) x"])(
    "with the address in %j is read again as the same text, sentence by sentence",
    (words) => {
      const target = `${words}.`;
      const written = translatedFile(readBytes("a.md", "Prva. Druga."), () => target);
      const [read = ""] = [
        readBytes("a.md", written)
          .segments.map(({ source }) => source)
          .join(""),
      ];
      expect(even(read)).toBe(even(target + target));
    },
  );

  test("of any words is read again as it is, among the same blocks", () => {
    const part = fc.constantFrom(
      ..."*_~`[]()<>&|\\#->=+:!\"'1.{}%$".split(""),
      ...[
        "word",
        "a",
        "ć",
        " ",
        " ",
        " ",
        "](x)",
        "&amp;",
        "www.a.com",
        "12. ",
        "<b>",
        "{{ x }}",
        "![",
        "\n",
        "~~~",
        "---",
        "[^1]",
        "$a_1$",
      ],
    );
    const words = fc
      .array(part, { minLength: 1, maxLength: 14 })
      .map((parts) => `${parts.join("")} x`);
    const document = readBytes("a.md", EXAMPLE);
    fc.assert(
      fc.property(fc.array(words, { minLength: 30, maxLength: 30 }), (some) => {
        const targets = document.segments.map(({ source }, index) =>
          withCodes(source, some[index % some.length] ?? ""),
        );
        const written = translatedFile(document, (_, index) => targets[index] ?? "");
        const again = readBytes("a.md", written).segments.map(({ source }) => withoutCodes(source));
        expect(even(again.join(" "))).toBe(even(targets.map(withoutCodes).join(" ")));
        expect(shape(decoded(written))).toEqual(shape(EXAMPLE));
      }),
      { numRuns: 8 },
    );
  });
});

/** Each code of a source, and between them words of the translation. */
function withCodes(source: string, words: string): string {
  const codes = source.match(/[\u{100000}-\u{10efff}]/gu) ?? [];
  return (
    words.trim() +
    codes.map((code, index) => `${code}${words.split(" ")[index] ?? ""}`).join("") +
    words
  );
}

function even(text: string): string {
  return text.replace(/\s+/gu, "");
}

/** They hold words. */
const LEAVES = new Set(["paragraph", "heading", "tableCell"]);

/** The blocks of a text and what they hold, without their words. */
function shape(text: string): readonly string[] {
  const typesOf = ({ type, children }: MarkdownNode): readonly string[] =>
    LEAVES.has(type) ? [type] : [type, ...children.flatMap(typesOf), "/"];
  return [...markdownBlocks(markdownSource(text).masked)].flatMap(typesOf);
}

describe("a file that is no text", () => {
  test.each([
    ["quotations", "> ".repeat(100_000)],
    ["lists", "- ".repeat(100_000)],
    [
      "lists, each a line",
      Array.from({ length: 600 }, (_, index) => `${"  ".repeat(index)}- a\n`).join(""),
    ],
  ])("with %s within each other is refused", (_, text) => {
    expect(() => readBytes("a.md", `${text}x`)).toThrow(
      expect.objectContaining({ mishap: "tooComplex" }),
    );
  });

  test.each([
    ["brackets", "[".repeat(5_000)],
    ["stars", "*a **b ".repeat(2_000)],
    ["tags that do not end", "<a ".repeat(5_000)],
    ["fences that do not end", "a\n\n```\n".repeat(1_001)],
    ["a template that does not end", "{{ ".repeat(5_000)],
  ])("of nothing but %s is read", (_, text) => {
    expect(readBytes("a.md", `Tekst\n\n${text}`).segments[0]?.source).toBe("Tekst");
  });
});

test("definitions hold in all parts of a long file", () => {
  const paragraph = "Rečenica o nečemu, [pošta] i fusnota[^1] ovdje.\n\n";
  const text = `${paragraph.repeat(1000)}[pošta]: x\n\n[^1]: Fusnota.\n`;
  const read = sources(text);
  expect(read).toHaveLength(1001);
  expect(new Set(read)).toEqual(
    new Set(["Rečenica o nečemu, ‹1›pošta‹/1› i fusnota‹2/› ovdje.", "Fusnota."]),
  );
});

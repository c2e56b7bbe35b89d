import fc from "fast-check";
import iconv from "iconv-lite";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { describe, expect, test } from "vitest";
import { withoutCodes } from "../../../src/documents/inline-codes.ts";
import { readBytes, shownSources, translatedFile, untouchedFile } from "../../support/documents.ts";

function sources(text: string): readonly string[] {
  return shownSources("a.html", text);
}

function decoded(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

function translated(text: string, translate: (source: string) => string): string {
  return decoded(translatedFile(readBytes("a.html", text), translate));
}

const PAGE = `<!DOCTYPE html>
<!-- komentar -->
<html lang="hr-HR" xml:lang=hr>
<head>
<meta charset=utf-8>
<title>Naslov &amp; drugo</title>
<meta name=description content="Opis stranice">
<meta property='og:title' content='Naslov "za" druge'>
<meta property="og:locale" content="hr_HR">
<style>p { color: red }</style>
<script>var a = "tekst < b";</script>
</head>
<body class="x">
<h1>Prvi <b>naslov</b></h1>
<p>Ovo je <a href="x?a=1&b=2" title="Naslov veze">veza</a>, a ovo <img src=a alt="Slika grada"> slika.<br>
Novi   red.<br><br>Drugi odlomak&nbsp;&hellip;
<p>Bez kraja <code>npm i</code> stoji <span translate=no>Zagreb Air</span>. <i>Kosa <b>debela</i> slova</b>.
<ul><li>Jedan<li>Dva <em>i</em> <em>pol</em></ul>
<table><caption>Tablica</caption>Vani<tr><td>Ćelija<td><input type=submit value=Pošalji><input placeholder="Ime"></table>
<form><label>Ime <input type=text value="Ana"></label><select><option label="Prva">Prva<option>Druga</select>
<textarea>
Prvi redak
Drugi redak</textarea><button>Pošalji</button></form>
<pre>Prvi redak
   drugi redak
<code>kod kod</code></pre>
<svg viewBox="0 0 1 1"><style>a{}</style><title>Crtež</title><text>Tekst <tspan>crteža</tspan></text></svg>
<p>Ikona <svg><path d="M1"/></svg> i <math><mi>x</mi></math>.
<div translate=no>Ne <p translate=yes>da</p></div><div lang=de>Deutsch <p lang=hr>hrvatski</p></div>
<noscript>Uključite skripte</noscript><template><p>Predložak</p></template>
<!--[if IE]><p>Stari</p><![endif]-->
{% if a < b %}<p>Bok, {{ ime }}! <?php if (1 > 0) echo "x"; ?></p>{% endif %}
<video><track label="Titlovi"></video><iframe src="x"><p>Okvir</p></iframe>
<details><summary>Više</summary>Tekst</details><figure><figcaption>Slika 1</figcaption></figure>
<my-tag>Vlastiti</my-tag></body></html>
`;

const FRAMES = `<html><frameset cols="50%,*"><frame src="a" title="Okvir"><noframes><p>x</p></noframes></frameset></html>`;
const XHTML = `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="hr"><head><title>Naslov</title><script src="x"/></head>
<body><p>Prvi<br/>drugi <a id="b"/>treći</p><p>Četvrti</p></body></html>`;

describe("a page that nobody touched", () => {
  test.each([
    ["HTML", PAGE],
    ["with carriage returns", PAGE.replaceAll("\n", "\r\n")],
    ["with a byte order mark", `\uFEFF${PAGE}`],
    ["with frames", FRAMES],
    ["XHTML", XHTML],
    ["a part of a page", "Bok <b>svima"],
  ])("is the same: %s", (_, text) => {
    expect(decoded(untouchedFile(readBytes("a.html", text)))).toBe(text);
  });

  test("is the same however its markup is broken", () => {
    const part = fc.constantFrom(
      ..."<>&\"'=/-! \n;".split(""),
      ..."slovo;kuća ;<b>;</b>;<b id=x>;<p>;</p>;<table>;<tr>;<td>;</table>;<svg>;<title>;</title>;<a title='x y'>".split(
        ";",
      ),
      ..."<br>;<img alt=slika>;<!--;-->;<code>;</code>;<pre>;<select>;<option>;<template>;</template>;<math>".split(
        ";",
      ),
      ..."<script>;</script>;<![CDATA[;]]>;{{ x }};<?php;?>;&amp;;&copy;<i>;</i>;<textarea>;</body>;<body lang=hr>".split(
        ";",
      ),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 50 }), (parts) => {
        const text = `<p>slovo ${parts.join("").replaceAll("</b><b>", "</b> <b>")}`; // one word in two pairs becomes one pair
        const document = readBytes("a.html", text);
        expect(decoded(untouchedFile(document))).toBe(text);
        const written = translatedFile(document, (source) => `${source} "x" & <y>`);
        expect(treeOf(decoded(written))).toEqual(treeOf(text));
      }),
      { numRuns: 200 },
    );
  });
});

describe("texts", () => {
  test("of a page", () => {
    expect(sources(PAGE)).toMatchSnapshot();
  });

  test.each([
    ["one word in two equal pairs", "<p>Ovo je <b>sav</b><b>jet</b>.", ["Ovo je ‹1›savjet‹/1›."]],
    [
      "two pairs with names",
      '<p>Je <b id="a">sav</b><b id="b">jet</b>.',
      ["Je ‹1›sav‹/1›‹2›jet‹/2›."],
    ],
    ["pairs that cross", "<p>A <i>b <b>c</i> d</b> e", ["A ‹1/›b ‹2›c‹3/› d‹/2› e"]],
    ["white space", "<p>Ovo\n  je\t<b> tu</b>", ["Ovo je ‹1› tu‹/1›"]],
    [
      "references",
      "<p>Je&nbsp;li &#269; &copy 2020 &unknown; &amp",
      ["Je\u00a0li č © 2020 &unknown; &"],
    ],
    ["foster children", "<table>Vani<tr><td>Unutra", ["Vani", "Unutra"]],
    ["a line break alone and two", "<p>A je<br>b<br>\n<br>c", ["A je‹1_›b", "c"]],
    ["addresses and data", '<p data-a="ne" href="ne" title="da">x', ["da", "x"]],
    ["a value of a button alone", '<input value="ne"><input type=reset value="da">', ["da"]],
    ["XHTML", XHTML, ["Naslov", "Prvi‹1_›drugi ‹2/›treći", "Četvrti"]],
    ["frames", FRAMES, ["Okvir"]],
  ])("with %s", (_, text, expected) => {
    expect(sources(text)).toEqual(expected);
  });
});

describe("a translation", () => {
  test("stands where its source stood, and the page names English", () => {
    expect(translated(PAGE, (source) => source.toUpperCase())).toMatchSnapshot();
  });

  test("leaves the tree of the page as it is, but for texts and what attributes say", () => {
    const written = translated(PAGE, (source) => `"${source}" <&> 'x' {{ y`);
    expect(treeOf(written)).toEqual(treeOf(PAGE));
  });

  test.each([
    ["<p>Tekst", 'a < b & "c"', '<p>a &lt; b &amp; "c"'],
    ["<p>Tekst", "a\u00a0b\u00ad", "<p>a&nbsp;b&shy;"],
    ["<p>Tekst", "{{ a }} <?php b", "<p>&#123;{ a }} &lt;?php b"],
    ['<p title="Tekst">', 'a "b"', '<p title="a &quot;b&quot;">'],
    ["<p title='Tekst'>", "it's", "<p title='it&#39;s'>"],
    ["<p title=Tekst>", "a b", '<p title="a b">'],
    ["<p title=Tekst>", "ab", "<p title=ab>"],
    ["<pre>Tekst", "a\nb", "<pre>a b"],
    ["<title>Tekst</title>", "</title>", "<title>&lt;/title&gt;</title>"],
  ])("of %j as %j is escaped", (text, target, expected) => {
    expect(translated(text, () => target)).toBe(expected);
  });

  test("of any words is read again as it is", () => {
    const words = fc.string({
      unit: fc.constantFrom(..."aćž<>&\"'`={}%#?!/;- \u00a0\u00ad&amp;".split("")),
      minLength: 1,
    });
    const document = readBytes("a.html", PAGE);
    fc.assert(
      fc.property(words, (some) => {
        const written = translatedFile(document, (source) => `x${some}${source}`);
        const expected = document.segments.map(({ source }) => `x${some}${withoutCodes(source)}`);
        const again = readBytes("a.html", written).segments.map(({ source }) =>
          withoutCodes(source),
        );
        expect(even(again.join(""))).toBe(even(expected.join("")));
      }),
      { numRuns: 60 },
    );
  });
});

function even(text: string): string {
  return text.replace(/\s+/gu, "");
}

type Node = DefaultTreeAdapterTypes.ChildNode;

/** Attributes that are translated, or name the language. */
const CHANGED = /^(?:title|alt|placeholder|label|value|content|lang|xml:lang)$/u;

/** The elements of a page, without its texts. */
function treeOf(text: string): readonly unknown[] {
  const shape = (node: Node): readonly unknown[] => {
    if (node.nodeName === "#text") return [];
    if (!("tagName" in node)) return [node.nodeName];
    const attributes = node.attrs.map(({ name, value }) =>
      CHANGED.test(name) ? name : `${name}=${value}`,
    );
    const children = "content" in node ? node.content.childNodes : node.childNodes;
    return [[node.tagName, attributes, children.flatMap(shape)]];
  };
  return parse(text).childNodes.flatMap(shape);
}

describe("an encoding", () => {
  test.each([
    ["windows-1250", '<meta charset="windows-1250">'],
    ["iso-8859-2", '<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-2">'],
    ["windows-1250", '<?xml version="1.0" encoding="cp1250"?>'],
    ["utf-16le", '\uFEFF<meta charset="utf-16">'],
  ])(
    "%s that the page names stays, with references for what it has not",
    (encoding, declaration) => {
      const text = `${declaration}<p>Šuma čeka</p>`;
      const document = readBytes("a.html", iconv.encode(text, encoding, { addBOM: false }));
      expect(
        iconv.decode(Buffer.from(untouchedFile(document)), encoding, { stripBOM: false }),
      ).toBe(text);
      const written = translatedFile(document, () => "ž 漢");
      const sign = encoding.startsWith("utf") ? "漢" : "&#28450;";
      expect(iconv.decode(Buffer.from(written), encoding, { stripBOM: false })).toBe(
        `${declaration}<p>ž ${sign}</p>`,
      );
    },
  );

  test("that the page names and is not in is not believed", () => {
    const text = '<meta charset="windows-1250"><p>Šuma čeka</p>';
    expect(sources(text)).toEqual(["Šuma čeka"]);
  });

  test("of a page without a foreign letter is the one that it names", () => {
    const document = readBytes("a.html", '<meta charset="iso-8859-2"><p>Kamen</p>');
    expect(decoded(translatedFile(document, () => "a’b"))).toContain("<p>a&#8217;b</p>");
  });
});

describe("a file that is no page", () => {
  test.each([
    ["elements within each other", "<div>".repeat(100_000)],
    [
      "formatting that is opened anew all the time",
      Array.from({ length: 1000 }, (_, index) => `<b id=${index}><p>`).join(""),
    ],
  ])("of %s is refused", (_, text) => {
    expect(() => readBytes("a.html", `${text}x`)).toThrow(
      expect.objectContaining({ mishap: "tooComplex" }),
    );
  });

  test.each([
    ["signs", "<".repeat(100_000)],
    ["references", "&a".repeat(50_000)],
    ["beginnings of templates", "<%{{<?".repeat(50_000)],
    ["attributes", `<p ${Array.from({ length: 5_000 }, (_, index) => `a${index}=1`).join(" ")}>`],
    ["pictures", '<img alt="slika">'.repeat(5_000)],
  ])("of nothing but %s is read", (_, text) => {
    expect(readBytes("a.html", `<p>Tekst</p>${text}`).segments[0]?.source).toBe("Tekst");
  });

  test.each([
    ["a page without its ending", "a.bin", "<!DOCTYPE html><p>Tekst", "html"],
    ["a part of a page with it", "a.htm", "Tekst <b>da", "html"],
    ["a text", "a.txt", "<html><p>Tekst", "text"],
  ])("is told from %s", (_, name, text, format) => {
    expect(readBytes(name, text).format).toBe(format);
  });
});

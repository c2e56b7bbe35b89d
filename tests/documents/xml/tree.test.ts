import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  attributeOf,
  elementsOf,
  textWithin,
  type XmlNode,
  xmlTree,
} from "../../../src/documents/xml/tree.ts";

const MARKUP = `\uFEFF<?xml version="1.0"?>\r\n<!-- prvi --><a xmlns="urn:a" xmlns:b='urn:b'>
  <b:c b:d = "1 &amp; 2" e='"'>Kiša &lt;i&gt; &#x161;uma<![CDATA[<&]]><!-- x --> pada</b:c><f/><?pi x?>\r\n  tekst
</a>\n<!-- kraj -->`;

/** The places of all nodes together are the content of their parent, without a gap. */
function gapless({
  children,
  contentFrom,
  contentTo,
}: Extract<XmlNode, { type: "element" }>): boolean {
  let at = contentFrom;
  for (const child of children) {
    if (child.from !== at) return false;
    if (child.type === "element" && !gapless(child)) return false;
    at = child.to;
  }
  return at === contentTo;
}

describe("XML with places", () => {
  test("says where each node and each value stands", () => {
    const root = xmlTree(MARKUP);
    const [c] = elementsOf(root);
    expect(gapless(root)).toBe(true);
    expect(MARKUP.slice(root.from, root.from + 2)).toBe("<a");
    expect(MARKUP.slice(root.to - 4, root.to)).toBe("</a>");
    expect(c).toMatchObject({ name: "b:c", local: "c", uri: "urn:b" });
    const [d, e] = c?.attributes ?? [];
    expect(d).toMatchObject({ local: "d", uri: "urn:b", value: "1 & 2" });
    expect(MARKUP.slice(d?.from, d?.to)).toBe("1 &amp; 2");
    expect(MARKUP.slice(e?.from, e?.to)).toBe('"');
    expect(c && textWithin(c)).toBe("Kiša <i> šuma<& pada");
    expect(c && attributeOf(c, "e")).toBe('"');
    expect(elementsOf(root)[1]).toMatchObject({ name: "f", uri: "urn:a", children: [] });
  });

  test("has no gap, whatever stands between the tags", () => {
    const node = fc.constantFrom(
      "x",
      "&amp;",
      "\r\n",
      "<p/>",
      "<p> </p>",
      "<!---->",
      "<?a b?>",
      "<![CDATA[]]>",
      "<![CDATA[&]]>",
      "š",
    );
    fc.assert(
      fc.property(fc.array(node, { maxLength: 12 }), (nodes) => {
        expect(gapless(xmlTree(`<a>${nodes.join("")}</a>`))).toBe(true);
      }),
    );
  });

  test.each([
    ["cut off", "<a><b>", "xmlUnusable"],
    ["empty", "", "xmlUnusable"],
    ["with entities of its own", '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', "xmlWithEntities"],
    ["a tag that goes on and on", `<a ${"9".repeat(300_000)}>`, "xmlUnusable"],
    ["too deep", "<a>".repeat(100_000), "xmlTooDeep"],
  ])("is refused where it is %s", (_, text, mishap) => {
    expect(() => xmlTree(text)).toThrow(mishap);
  });
});

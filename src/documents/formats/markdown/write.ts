import { codedUnit } from "../../coded-pieces.ts";
import { plainText, READ_AS } from "../../inline-codes.ts";
import type { WrittenPiece } from "../format.ts";
import { writtenHtml } from "../html/write.ts";
import type { MarkdownBase } from "./base.ts";
import { type Escaping, escaped } from "./escape.ts";
import { enclosedField, writtenField } from "./front-matter.ts";
import { inlineReading } from "./inlines.ts";
import { markdownSource } from "./source.ts";
import { isPlain, stretchesOf } from "./stretches.ts";
import { type MarkdownNode, markdownBlocks } from "./tree.ts";

/** A text as it stands in a file, so that it is read again as itself. */
export function writtenMarkdown(pieces: readonly WrittenPiece[], base: MarkdownBase): string {
  switch (base.in) {
    case "html":
      return writtenHtml(pieces.map(withoutFormula), base.html).replaceAll(DOLLAR, "&#36;");
    case "yaml":
    case "toml": {
      const { quote } = base;
      const value = joined(pieces, (text) => writtenField(text, quote, base.in));
      return enclosedField(value, base);
    }
    case "title":
      return joined(pieces, (text) => writtenTitle(text, base.quote));
    case "alt":
      return joined(pieces, (text) =>
        escaped([{ text: oneLine(text), isNew: true }], { in: "alt", all: true }),
      );
    default:
      return writtenText(pieces, base);
  }
}

/** Stands for a dollar until the text is written; no character, so that no text has it. */
const DOLLAR = "\uFDD0";

/** `$a_1$` is no formula where it is written with references; a price needs none. */
function withoutFormula(piece: WrittenPiece): WrittenPiece {
  if (piece.type !== "text" || piece.raw !== undefined || !/\$(?!\d)|\$[^$]*\$/u.test(piece.text)) {
    return piece;
  }
  return { ...piece, text: piece.text.replaceAll("$", DOLLAR) };
}

function joined(pieces: readonly WrittenPiece[], write: (text: string) => string): string {
  return pieces
    .map((piece) => (piece.type === "text" ? (piece.raw ?? write(piece.text)) : piece.data))
    .join("");
}

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/gu, " ");
}

/** The marks around a title, and what is read in it though it is no markup. */
function writtenTitle(text: string, quote: string): string {
  return oneLine(text).replace(/["'()\\$]|(?<=\{)[{%#]|&(?=#?\w{1,40};)/gu, (sign) => {
    const isOther = /["'()]/u.test(sign) && sign !== quote && !(quote === ")" && sign === "(");
    if (sign === "$") return "&#36;"; // a formula may end with a dollar behind a backslash
    return isOther ? sign : `\\${sign}`;
  });
}

type TextBase = MarkdownBase & { readonly in: Escaping["in"] };

/** The ways of writing a text, the one that is best to read first: with tags for signs, and with all signs escaped. */
const WAYS = [
  { tags: false, all: false },
  { tags: true, all: false },
  { tags: true, all: true },
  { tags: true, all: true, addresses: true },
];

/** Written in the first way that is read again as what it says: `**` stands for nothing in `a**, b**c`. */
function writtenText(pieces: readonly WrittenPiece[], base: TextBase): string {
  const wanted = even(
    pieces.map((one) => (one.type === "text" ? one.text : READ_AS[one.type])).join(""),
  );
  let written = "";
  for (const { tags, ...way } of WAYS) {
    const stretches = stretchesOf(pieces, { tags, references: base.references ?? {} });
    written = escaped(stretches, { in: base.in, ...way });
    if (isPlain(stretches) || even(readAgain(written, base)) === wanted) return written;
  }
  return written;
}

/** What a text says where it stands alone, in a block like its own. */
function readAgain(written: string, base: TextBase): string {
  const body = written.replace(/(\r\n?|\n)[ \t>]*/gu, "\n");
  const [before, after] = AROUND[base.in];
  const names = Array.from(body.matchAll(/\]\[([^\][]+)\]/gu), ([, name]) => name ?? "");
  const labels = [...new Set([...names, ...Object.values(base.references ?? {})])];
  const notes = Array.from(body.matchAll(/\[(\^[^\][\s]+)\]/gu), ([, name]) => name ?? "");
  const definitions = [...labels, ...new Set(notes)].map((label) => `\n\n[${label}]: x`).join("");
  const text = before + body + after;
  const blocks = [...markdownBlocks(markdownSource(text + definitions).masked)].filter(
    ({ from, type }) => from < text.length && !/efinition$/u.test(type),
  );
  const [block] = blocks;
  const leaf = base.in === "cell" ? block?.children.at(-1)?.children[0] : block;
  if (blocks.length !== 1 || leaf?.type !== LEAVES[base.in]) return "";
  return readLeaf(text, leaf);
}

const AROUND: Readonly<Record<Escaping["in"], readonly [string, string]>> = {
  paragraph: ["", ""],
  heading: ["# ", ""],
  cell: ["|x|\n|-|\n| ", " |"],
  alt: ["", ""],
};

const LEAVES: Readonly<Record<Escaping["in"], string>> = {
  paragraph: "paragraph",
  heading: "heading",
  cell: "tableCell",
  alt: "paragraph",
};

function readLeaf(text: string, leaf: MarkdownNode): string {
  const { pieces } = inlineReading(markdownSource(text), leaf);
  return plainText(codedUnit(pieces).text).text;
}

function even(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

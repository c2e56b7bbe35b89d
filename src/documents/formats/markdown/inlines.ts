import type { Range } from "../../../language/range.ts";
import { innerSign, MOST_INNER_UNITS } from "../../inline-codes.ts";
import type { CodePiece, Piece, UnitReading } from "../format.ts";
import { attributeUnits } from "../html/attributes.ts";
import { SPACES, VOID } from "../html/elements.ts";
import { htmlTokens } from "../html/tokens.ts";
import { templatesWithin } from "../templates.ts";
import type { MarkdownBase } from "./base.ts";
import type { MarkdownSource } from "./source.ts";
import { markdownPieces, readMarkdownText } from "./text.ts";
import { titleUnit } from "./titles.ts";
import type { MarkdownNode } from "./tree.ts";

/** What a paragraph, heading or cell holds. */
export interface InlineReading {
  readonly pieces: readonly Piece[];
  /** The texts in its codes. */
  readonly inner: readonly UnitReading[];
  /** What its links without a label of their own refer to, by the label of their code. */
  readonly references: Readonly<Record<string, string>>;
}

/** The pieces of a paragraph. */
export function inlineReading(source: MarkdownSource, block: MarkdownNode): InlineReading {
  const reader = new InlineReader(source);
  reader.readAll(block.children);
  return reader;
}

class InlineReader implements InlineReading {
  readonly pieces: Piece[] = [];
  readonly inner: UnitReading[] = [];
  readonly references: Record<string, string> = {};
  readonly #source: MarkdownSource;

  constructor(source: MarkdownSource) {
    this.#source = source;
  }

  /** What stands between two nodes is the end of a line with what the next one begins with. */
  readAll(nodes: readonly MarkdownNode[]): void {
    for (const [index, node] of nodes.entries()) {
      const next = nodes[index + 1];
      if (node.type === "break") {
        this.#code({ type: "space", label: "br" }, { from: node.from, to: next?.from ?? node.to });
        continue;
      }
      this.#read(node);
      if (next !== undefined && next.from > node.to) this.#space(node.to, next.from);
    }
  }

  #read(node: MarkdownNode): void {
    const pair = PAIRS[node.type];
    if (node.type === "text") this.#text(node);
    else if (node.type === "link" && !/^[[<]/u.test(this.#raw(node))) this.#text(node);
    else if (pair !== undefined && this.#raw(node)[0] !== "<") {
      this.#pair(node, this.#isShortcut(node) ? this.#remember(node) : pair);
    } else if (node.type === "html") this.#html(node);
    else if (node.type === "image" || node.type === "imageReference") {
      this.#code({ type: "space", label: "img" }, node, this.#imageUnits(node));
    } else if (node.type === "footnoteReference") this.#code({ type: "point", label: "^" }, node);
    else if (node.type === "inlineCode") this.#code({ type: "word", label: "code" }, node);
    else this.#code({ type: "word", label: "a" }, node);
  }

  #raw({ from, to }: Range): string {
    return this.#source.text.slice(from, to);
  }

  #space(from: number, to: number): void {
    const raw = this.#raw({ from, to });
    if (/^[\s>]*$/u.test(raw)) this.pieces.push({ type: "text", text: " ", raw });
    else this.#code({ type: "point", label: "?" }, { from, to });
  }

  #text({ from, to, value, type, children }: MarkdownNode): void {
    const read = type === "text" ? value : children.map((child) => child.value).join("");
    const masked = this.#source.masked.slice(from, to);
    const said = readMarkdownText(masked, type === "text");
    if (even(said) !== even(read)) this.#code({ type: "word", label: "?" }, { from, to });
    else this.pieces.push(...this.#textPieces({ from, to }, type === "text"));
  }

  #textPieces({ from, to }: Range, isEscaped: boolean): readonly Piece[] {
    const pieces: Piece[] = [];
    let at = from;
    for (const code of templatesWithin(this.#source.templates, { from, to })) {
      pieces.push(...markdownPieces(this.#raw({ from: at, to: code.from }), isEscaped));
      pieces.push({ type: code.type, data: this.#raw(code), label: "{}" });
      at = code.to;
    }
    pieces.push(...markdownPieces(this.#raw({ from: at, to }), isEscaped));
    return pieces;
  }

  #pair(node: MarkdownNode, label: string): void {
    const first = node.children[0]?.from ?? node.from + 1; // a link without words
    const last = node.children.at(-1)?.to ?? first;
    this.#code({ type: "open", label }, { from: node.from, to: first });
    this.readAll(node.children);
    const title = node.type === "link" ? titleUnit(this.#source.text, node, last) : null;
    this.#code(
      { type: "close", label },
      { from: last, to: node.to },
      title === null ? [] : [title],
    );
  }

  #isShortcut({ type, referenceType }: MarkdownNode): boolean {
    return type === "linkReference" && referenceType !== "full";
  }

  /** The text of such a link is also the name of what it refers to: `[pošta]`. */
  #remember(node: MarkdownNode): string {
    const count = Object.keys(this.references).length + 1;
    const label = count === 1 ? "a" : `a${count}`;
    const raw = this.#raw(node).replace(/\[\]$/u, "");
    this.references[label] = raw.slice(1, -1).replace(/\s*[\r\n][\s>]*/gu, " ");
    return label;
  }

  #html(node: MarkdownNode): void {
    const raw = this.#raw(node);
    const name = /^<\/?([a-zA-Z][^\s/>]*)/u.exec(raw)?.[1]?.toLowerCase();
    if (name === undefined) {
      this.#code({ type: "point", label: raw.startsWith("<!--") ? "!--" : "<>" }, node);
    } else if (SPACES.has(name)) {
      this.#code({ type: "space", label: name }, node, this.#tagUnits(node));
    } else if (VOID.has(name) || raw.endsWith("/>"))
      this.#code({ type: "point", label: name }, node);
    else if (raw.startsWith("</")) this.#code({ type: "close", label: name }, node);
    else this.#code({ type: "open", label: name }, node, this.#tagUnits(node));
  }

  #tagUnits({ from, to }: Range): readonly UnitReading[] {
    const text = this.#raw({ from, to });
    const [token] = htmlTokens(text, false);
    if (token === undefined || /[\r\n]/u.test(text)) return [];
    return attributeUnits({ text, templates: [], isXml: false }, token).map((unit) => {
      const base: MarkdownBase = { in: "html", html: { ...baseOf(unit), line: true } };
      return { ...unit, from: from + unit.from, to: from + unit.to, base };
    });
  }

  #imageUnits(node: MarkdownNode): readonly UnitReading[] {
    const alt = this.#altUnit(node);
    const title = node.type === "image" ? titleUnit(this.#source.text, node, node.from + 2) : null;
    return [alt, title].filter((unit) => unit !== null);
  }

  /** Where the words of a picture have no markup in them. */
  #altUnit({ from, type, alt, referenceType }: MarkdownNode): UnitReading | null {
    const isNamed = type === "image" || referenceType === "full";
    const raw = /^!\[((?:\\.|[^\\[\]`<\r\n])*)\]/u.exec(this.#source.text.slice(from))?.[1];
    if (!isNamed || raw === undefined || !/[\p{L}\p{N}]/u.test(alt)) return null;
    if (readMarkdownText(raw, true) !== alt) return null;
    const base: MarkdownBase = { in: "alt" };
    return { from: from + 2, to: from + 2 + raw.length, pieces: markdownPieces(raw, true), base };
  }

  /** Signs stand in the data for the texts within. */
  #code(
    { type, label }: Pick<CodePiece, "type" | "label">,
    { from, to }: Range,
    units: readonly UnitReading[] = [],
  ): void {
    let data = "";
    let at = from;
    for (const unit of units) {
      if (this.inner.length >= MOST_INNER_UNITS) break;
      const inner = innerSign(this.inner.length);
      this.inner.push({ ...unit, inner });
      data += this.#raw({ from: at, to: unit.from }) + inner;
      at = unit.to;
    }
    this.pieces.push({ type, label, data: data + this.#raw({ from: at, to }) });
  }
}

/** Nodes around text, and what a reader calls them. */
const PAIRS: Readonly<Record<string, string>> = {
  emphasis: "em",
  strong: "strong",
  delete: "del",
  link: "a",
  linkReference: "a",
};

function baseOf({ base }: UnitReading): object {
  return typeof base === "object" && base !== null ? base : {};
}

function even(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

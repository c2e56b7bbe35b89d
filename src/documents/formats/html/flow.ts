import type { LanguageReading, UnitReading } from "../format.ts";
import { withoutTemplates } from "../templates.ts";
import { attributeLanguages, attributeUnits, type HtmlSource } from "./attributes.ts";
import { BLOCK, INLINE, SPACES, SVG_INLINE, VOID } from "./elements.ts";
import type { Kept } from "./places.ts";
import { readReferences } from "./references.ts";
import { templatedPieces } from "./templated.ts";
import { type HtmlToken, htmlTokens } from "./tokens.ts";
import { UnitBuilder } from "./unit-builder.ts";

/** The texts of a page, and where it names its language. */
export interface HtmlReading {
  readonly units: readonly UnitReading[];
  readonly languages: readonly LanguageReading[];
}

/** Reads a page. */
export function readFlow(source: HtmlSource): HtmlReading {
  const blanked = withoutTemplates(source.text, source.templates, " ");
  const tokens = htmlTokens(blanked, source.isXml);
  const flow = new Flow(source, blanked);
  for (let index = 0; index < tokens.length; ) {
    const token = tokens[index];
    if (token === undefined) break;
    const { kept } = token.place;
    if (kept === null || kept.says) {
      flow.read(token);
      index++;
      continue;
    }
    let end = index + 1;
    while (tokens[end]?.place.kept === kept) end++;
    flow.keep(kept, token, tokens[end - 1] ?? token);
    index = end;
  }
  return flow.end();
}

class Flow {
  readonly #source: HtmlSource;
  readonly #blanked: string;
  readonly #units: UnitReading[] = [];
  readonly #languages: LanguageReading[] = [];
  readonly #builder: UnitBuilder;

  constructor(source: HtmlSource, blanked: string) {
    this.#source = source;
    this.#blanked = blanked;
    this.#builder = new UnitBuilder(source);
  }

  end(): HtmlReading {
    this.#flush();
    return { units: this.#units, languages: this.#languages };
  }

  /** Everything from the first token to the last is protected. */
  keep({ type, name }: Kept, first: HtmlToken, last: HtmlToken): void {
    if (type === null || !isComplete(name, first, last)) {
      this.#flush();
      return;
    }
    if (type === "point" && this.#builder.isEmpty) return;
    const attributes = type === "space" ? attributeUnits(this.#source, first) : [];
    this.#builder.addCode({ type, label: name }, { from: first.from, to: last.to }, attributes);
  }

  read(token: HtmlToken): void {
    if (token.type === "text") this.#readText(token);
    else if (token.type === "doctype") this.#flush();
    else if (token.type === "comment") this.#readComment(token);
    else if (isInline(token)) this.#readCode(token);
    else this.#readBlock(token);
  }

  #flush(): void {
    this.#units.push(...this.#builder.take());
  }

  #readText({ from, to, text, place }: HtmlToken): void {
    const reading = { keepsSpace: place.keepsSpace, isAttribute: false };
    const raw = this.#blanked.slice(from, to);
    if (raw.includes("&") && even(readReferences(raw, reading)) !== even(text)) {
      this.#builder.addCode({ type: "word", label: "?" }, { from, to });
    } else if (place.keepsSpace) this.#readLines(from, to);
    else this.#builder.addText(from, templatedPieces(this.#source, { from, to }, reading));
  }

  /** Lines that are kept are texts of their own. */
  #readLines(from: number, to: number): void {
    const ends = Array.from(this.#blanked.slice(from, to).matchAll(/\r\n?|\n/gu));
    let at = from;
    for (const { 0: end, index } of ends) {
      this.#readLine(at, from + index);
      this.#flush();
      at = from + index + end.length;
    }
    this.#readLine(at, to);
  }

  #readLine(from: number, to: number): void {
    const reading = { keepsSpace: true, isAttribute: false };
    if (from < to)
      this.#builder.addLine(from, templatedPieces(this.#source, { from, to }, reading));
  }

  #readComment({ from, to }: HtmlToken): void {
    if (!this.#builder.isEmpty)
      this.#builder.addCode({ type: "point", label: "!--" }, { from, to });
  }

  #readCode(token: HtmlToken): void {
    const { name, type } = token;
    if (name === "br" && this.#builder.takesBackBreak()) {
      this.#flush();
      return;
    }
    const attributes = type === "start" ? attributeUnits(this.#source, token) : [];
    this.#builder.addCode({ type: codeType(token), label: name }, token, attributes);
  }

  #readBlock(token: HtmlToken): void {
    this.#flush();
    if (token.type !== "start") return;
    this.#units.push(...attributeUnits(this.#source, token));
    this.#languages.push(...attributeLanguages(this.#source, token));
  }
}

/** What has no end of its own, or no beginning, would swallow what comes to stand beside it. */
function isComplete(name: string, first: HtmlToken, last: HtmlToken): boolean {
  const ends = last.type === "end" && last.name === name;
  return (
    first.type === "start" && first.name === name && (ends || (first === last && first.isAlone))
  );
}

function even(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

function isInline({ name, place }: HtmlToken): boolean {
  if (place.kept !== null) return SVG_INLINE.has(name);
  return INLINE.has(name) || !BLOCK.has(name);
}

function codeType({ type, name, isAlone }: HtmlToken): "open" | "close" | "space" | "point" {
  if (SPACES.has(name)) return "space";
  if (isAlone || VOID.has(name)) return "point";
  return type === "start" ? "open" : "close";
}

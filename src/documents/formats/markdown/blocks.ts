import type { LanguageReading, UnitReading } from "../format.ts";
import type { HtmlBase } from "../html/attributes.ts";
import { readFlow } from "../html/flow.ts";
import type { MarkdownBase } from "./base.ts";
import { frontMatter } from "./front-matter.ts";
import { inlineReading } from "./inlines.ts";
import type { MarkdownSource } from "./source.ts";
import { titleUnit } from "./titles.ts";
import type { MarkdownNode } from "./tree.ts";

/** The texts of a block, and where it names the language. */
export interface BlockReading {
  readonly units: readonly UnitReading[];
  readonly languages: readonly LanguageReading[];
}

const NOTHING: BlockReading = { units: [], languages: [] };

/** Reads a block with all within it. */
export function readBlock(source: MarkdownSource, block: MarkdownNode): BlockReading {
  switch (block.type) {
    case "paragraph":
    case "heading":
    case "tableCell":
      return { units: textUnits(source, block), languages: [] };
    case "html":
      return htmlBlock(source, block);
    case "yaml":
    case "toml":
      return frontMatter(source.text, block, block.type);
    case "definition": {
      const unit = titleUnit(source.text, block, block.from);
      return unit === null ? NOTHING : { units: [unit], languages: [] };
    }
    default:
      return joined(block.children.map((child) => readBlock(source, child)));
  }
}

function joined(readings: readonly BlockReading[]): BlockReading {
  return {
    units: readings.flatMap(({ units }) => units),
    languages: readings.flatMap(({ languages }) => languages),
  };
}

/** A formula between `$$` is no text. */
const FORMULA = /^\$\$[\s\S]*\$\$$/u;

function textUnits(source: MarkdownSource, block: MarkdownNode): readonly UnitReading[] {
  const [from, to] = [block.children[0]?.from, block.children.at(-1)?.to];
  if (from === undefined || to === undefined || FORMULA.test(source.text.slice(from, to)))
    return [];
  const { pieces, inner, references } = inlineReading(source, block);
  const isText = pieces.some((piece) => piece.type === "text" && /[\p{L}\p{N}]/u.test(piece.text));
  if (!isText) return inner.map(({ inner: _, ...unit }) => unit);
  const hasReferences = Object.keys(references).length > 0;
  const base: MarkdownBase = {
    in: placeOf(source, block),
    ...(hasReferences ? { references } : {}),
  };
  return [{ from, to, pieces, base }, ...inner];
}

/** A heading with a line below it is written as a paragraph is. */
function placeOf(
  { text }: MarkdownSource,
  { type, from }: MarkdownNode,
): "paragraph" | "heading" | "cell" {
  if (type === "tableCell") return "cell";
  return type === "heading" && text[from] === "#" ? "heading" : "paragraph";
}

/** HTML between paragraphs; where it stands in a quotation, the signs of that are in each line, and it is left. */
function htmlBlock({ text, templates }: MarkdownSource, { from, to }: MarkdownNode): BlockReading {
  const own = text.slice(from, to);
  if (/[\r\n][ \t]*>/u.test(own)) return NOTHING;
  const within = templates
    .filter((code) => code.from >= from && code.to <= to && text[code.from] === "{")
    .map((code) => ({ ...code, from: code.from - from, to: code.to - from }));
  const { units, languages } = readFlow({ text: own, templates: within, isXml: false });
  return {
    units: units.map((unit) => {
      // of the reader of HTML, as its own type says
      const html = { ...(unit.base as HtmlBase | undefined), line: true } as const;
      const base: MarkdownBase = { in: "html", html };
      return { ...unit, from: unit.from + from, to: unit.to + from, base };
    }),
    languages: languages.map((one) => ({ ...one, from: one.from + from, to: one.to + from })),
  };
}

import type { XmlElement } from "../../xml/tree.ts";
import type { Piece } from "../format.ts";
import { type FieldsGoingOn, type PlainToken, withoutFields } from "./fields.ts";
import { prefixOf } from "./names.ts";
import { type NestedTexts, nestedTexts } from "./nested.ts";
import { nodesOf } from "./nodes.ts";
import { baseFormat, piecesOfNodes } from "./pieces.ts";
import type { TokenSource } from "./token.ts";
import { tokensOf } from "./tokens.ts";

/** What writing the runs of a paragraph needs to know besides its pieces. JSON. */
export interface ParagraphBase {
  /** Before the names of its elements: `w:`. */
  readonly prefix: string;
  /** The properties of its text, by name. */
  readonly format: readonly (readonly [name: string, xml: string])[];
  /** What stands before and behind all its text. */
  readonly before: string;
  readonly after: string;
}

/** What a paragraph says, and what is needed to write it again. */
export interface ParagraphReading {
  readonly pieces: readonly Piece[];
  readonly base: ParagraphBase;
}

/** What is the same for all paragraphs of a part. */
export interface ParagraphSource extends Omit<TokenSource, "nested"> {
  readonly fields: FieldsGoingOn;
}

/** Reads paragraphs that are one in the end, since the marks between them were deleted. */
export function readParagraphs(
  source: ParagraphSource,
  paragraphs: readonly XmlElement[],
): ParagraphReading & Pick<NestedTexts, "texts"> {
  const readNested = (paragraph: XmlElement, nested: NestedTexts) =>
    readInto({ ...source, fields: { count: 0 }, nested }, [paragraph]);
  const nested = nestedTexts(source.text, readNested);
  const reading = readInto({ ...source, nested }, paragraphs);
  return { ...reading, texts: nested.texts };
}

function readInto(
  source: TokenSource & ParagraphSource,
  paragraphs: readonly XmlElement[],
): ParagraphReading {
  const all = paragraphs.flatMap((paragraph) => tokensOf(source, paragraph));
  const tokens = withoutFields(all, source.fields);
  const nodes = nodesOf(tokens);
  const format = baseFormat(nodes);
  const [first] = paragraphs;
  return {
    pieces: piecesOfNodes(nodes, format),
    base: {
      prefix: first === undefined ? "" : prefixOf(first),
      format: [...format].map(([name, { xml }]) => [name, xml] as const),
      ...looseOf(tokens),
    },
  };
}

function looseOf(tokens: readonly PlainToken[]): Pick<ParagraphBase, "before" | "after"> {
  const first = tokens.findIndex(({ type }) => type !== "loose");
  const loose = (some: readonly PlainToken[]) =>
    some.map((token) => (token.type === "loose" ? token.xml : "")).join("");
  if (first < 0) return { before: loose(tokens), after: "" };
  return { before: loose(tokens.slice(0, first)), after: loose(tokens.slice(first)) };
}

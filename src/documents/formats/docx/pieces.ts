import type { CodePiece, Piece } from "../format.ts";
import type { PairNode, ParagraphNode } from "./nodes.ts";
import {
  changedBy,
  type Difference,
  differenceOf,
  labelOf,
  lookOf,
  NO_PROPERTIES,
  type Properties,
  sharedBy,
  type WrittenDifference,
  writtenDifference,
} from "./properties.ts";

/** What the opening half of a pair holds. JSON. */
export interface PairData {
  /** What stands before and behind the runs within; a format has none. */
  readonly xml?: string;
  readonly end?: string;
  /** How the runs within differ from those around. */
  readonly format?: WrittenDifference;
}

/** The format that most of a paragraph has, so that it needs no code; a link has a look of its own, however long. */
export function baseFormat(nodes: readonly ParagraphNode[]): Properties {
  const plain = nodes.filter((node) => node.type === "text");
  const counted = plain.some(({ text }) => /\p{L}/u.test(text)) ? plain : nodes;
  const lengths = new Map<string, { length: number; readonly format: Properties }>();
  const count = (node: ParagraphNode): void => {
    if (node.type === "pair") node.nodes.forEach(count);
    if (node.type !== "text") return;
    const look = lookOf(node.format);
    const entry = lengths.get(look) ?? { length: 0, format: node.format };
    entry.length += node.text.length;
    lengths.set(look, entry);
  };
  counted.forEach(count);
  const all = [...lengths.values()];
  const longest = Math.max(...all.map(({ length }) => length));
  return all.find(({ length }) => length === longest)?.format ?? NO_PROPERTIES;
}

/** The pieces of a paragraph; what several runs have in common is one pair around them. */
export function piecesOfNodes(
  nodes: readonly ParagraphNode[],
  around: Properties,
): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < nodes.length) {
    const node = nodes[at];
    if (node === undefined) break;
    const group = groupAt(nodes, at, around);
    if (group === null || (node.type === "pair" && group.length === 1)) {
      pieces.push(...piecesOfNode(node, around));
      at++;
      continue;
    }
    const { difference, length, format } = group;
    const label = labelOf(difference);
    const data: PairData = { format: writtenDifference(difference, format) };
    const within = nodes.slice(at, at + length);
    pieces.push(
      { type: "open", label, data: JSON.stringify(data) },
      ...piecesOfNodes(within, changedBy(around, difference)),
      { type: "close", label, data: "" },
    );
    at += length;
  }
  return pieces;
}

interface Group {
  readonly difference: Difference;
  /** The nodes that have it, from the first to the last. */
  readonly length: number;
  readonly format: Properties;
}

/** The nodes from one on that differ from what is around in the same way; codes between them have no say. */
function groupAt(nodes: readonly ParagraphNode[], from: number, around: Properties): Group | null {
  const first = nodes[from];
  if (first === undefined || first.type === "code" || first.format === null) return null;
  const { format } = first;
  let difference = differenceOf(format, around);
  let last = from;
  for (let at = from + 1; at < nodes.length && difference.size > 0; at++) {
    const node = nodes[at];
    if (node === undefined || node.type === "code" || node.format === null) continue;
    const shared = sharedBy(difference, differenceOf(node.format, around));
    if (shared.size === 0) break;
    difference = shared;
    last = at;
  }
  return difference.size === 0 ? null : { difference, length: last - from + 1, format };
}

function piecesOfNode(node: ParagraphNode, around: Properties): readonly Piece[] {
  if (node.type === "text") return [{ type: "text", text: node.text }];
  return node.type === "pair" ? piecesOfPair(node, around) : [node.code];
}

/** The format that all of a link has is no pair of its own. */
function piecesOfPair(
  { label, xml, end, nodes, format }: PairNode,
  around: Properties,
): readonly Piece[] {
  const difference = differenceOf(format ?? around, around);
  const isPlain = difference.size === 0;
  const own = isPlain ? {} : { format: writtenDifference(difference, format ?? around) };
  const data: PairData = { xml, end, ...own };
  const half = (type: CodePiece["type"], content: string): Piece => ({
    type,
    label,
    data: content,
  });
  return [
    half("open", JSON.stringify(data)),
    ...piecesOfNodes(nodes, changedBy(around, difference)),
    half("close", end),
  ];
}

import type { CodePiece, Piece } from "../format.ts";

/** A paragraph in the making: its texts, its codes, and pairs of codes with what is between them. */
export type Node =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "code"; readonly code: CodePiece }
  | PairNode;

/** Text within an element that is a pair of codes: a span, a link. */
export interface PairNode {
  readonly type: "pair";
  readonly open: string;
  readonly close: string;
  readonly label: string;
  /** Adjacent pairs with the same are one. */
  readonly id: string;
  readonly children: readonly Node[];
}

/**
 * The pieces with as few codes as can be: runs that look the same are one, a pair around a pair and nothing else is
 * one, a pair around a code is that code, and a pair around nothing is nothing.
 */
export function piecesOfNodes(nodes: readonly Node[]): readonly Piece[] {
  return tidied(nodes).flatMap((node): readonly Piece[] => {
    if (node.type === "text") return [node];
    return node.type === "code" ? [node.code] : pairPieces(node);
  });
}

/** Once tidied, its children need no more than to be laid out. */
function pairPieces({ open, close, label, children }: PairNode): readonly Piece[] {
  return [
    { type: "open", data: open, label },
    ...children.flatMap((child): readonly Piece[] => {
      if (child.type === "text") return [child];
      return child.type === "code" ? [child.code] : pairPieces(child);
    }),
    { type: "close", data: close, label },
  ];
}

function tidied(nodes: readonly Node[]): readonly Node[] {
  const seen = nodes.filter((node) => node.type !== "pair" || holdsAnything(node));
  return joined(seen).map((node) => (node.type === "pair" ? simplified(node) : node));
}

function holdsAnything({ children }: PairNode): boolean {
  return children.some((child) => child.type !== "pair" || holdsAnything(child));
}

/** Neighbours of one look become one, and so do texts. */
function joined(nodes: readonly Node[]): readonly Node[] {
  const groups: Node[][] = [];
  for (const node of nodes) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group !== undefined && before !== undefined && areOne(before, node)) group.push(node);
    else groups.push([node]);
  }
  return groups.flatMap(([first, ...others]) => {
    if (first === undefined || others.length === 0) return first ?? [];
    const all = [first, ...others];
    if (first.type === "pair") {
      return {
        ...first,
        children: all.flatMap((one) => (one.type === "pair" ? one.children : [])),
      };
    }
    const text = all.map((one) => (one.type === "text" ? one.text : "")).join("");
    return { type: "text" as const, text };
  });
}

function areOne(before: Node, node: Node): boolean {
  if (before.type === "text") return node.type === "text";
  return before.type === "pair" && node.type === "pair" && before.id === node.id;
}

function simplified(pair: PairNode): Node {
  const children = tidied(pair.children);
  const [only] = children;
  if (children.length === 1 && only?.type === "pair") {
    const label = pair.label === "span" ? only.label : pair.label;
    const [open, close] = [pair.open + only.open, only.close + pair.close];
    return { ...only, open, close, label };
  }
  const codes = children.flatMap((child) => (child.type === "code" ? [child.code] : []));
  const read = codes.filter(({ type }) => type !== "point"); // two would be read as one
  if (codes.length < children.length || read.length > 1) return { ...pair, children };
  return { type: "code", code: oneCode(pair, codes) };
}

/** A bold line break is a line break. */
function oneCode({ open, close, label }: PairNode, codes: readonly CodePiece[]): CodePiece {
  const kinds = codes.map(({ type }) => type);
  const type = (["word", "space"] as const).find((one) => kinds.includes(one)) ?? "point";
  const data = open + codes.map((code) => code.data).join("") + close;
  return { type, data, label: codes[0]?.label ?? label };
}

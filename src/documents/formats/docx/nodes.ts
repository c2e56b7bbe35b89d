import type { CodePiece } from "../format.ts";
import type { PlainToken } from "./fields.ts";
import { areAlikeForSpace, commonOf, lookOf, type Properties } from "./properties.ts";

/** A paragraph as a tree: what stands in it, and what stands within something else. */
export type ParagraphNode =
  | { readonly type: "text"; readonly text: string; readonly format: Properties }
  | { readonly type: "mark"; readonly code: CodePiece; readonly format: Properties }
  | { readonly type: "code"; readonly code: CodePiece }
  | PairNode;

/** A link, a control, a field. */
export interface PairNode {
  readonly type: "pair";
  readonly label: string;
  readonly xml: string;
  readonly end: string;
  readonly nodes: readonly ParagraphNode[];
  /** What all text within has in common; null where there is none. */
  readonly format: Properties | null;
}

/** The tree of a paragraph, with runs joined that look the same. Loose tokens are left out. */
export function nodesOf(tokens: readonly PlainToken[]): readonly ParagraphNode[] {
  const open: { readonly token: OpenToken | null; readonly nodes: ParagraphNode[] }[] = [
    { token: null, nodes: [] },
  ];
  for (const token of withEvenSpaces(tokens)) {
    if (token.type === "loose") continue;
    if (token.type === "open") open.push({ token, nodes: [] });
    else if (token.type === "close") {
      const { token: opened = null, nodes = [] } = open.pop() ?? {};
      if (opened !== null) open.at(-1)?.nodes.push(pairOf(opened, nodes));
    } else add(open.at(-1)?.nodes ?? [], token);
  }
  return open[0]?.nodes ?? [];
}

type OpenToken = Extract<PlainToken, { type: "open" }>;

function pairOf({ label, xml, end }: OpenToken, nodes: readonly ParagraphNode[]): PairNode {
  const formats = nodes.flatMap((node) =>
    node.type === "code" || node.format === null ? [] : [node.format],
  );
  const [first = null, ...others] = formats;
  const format = first && others.reduce(commonOf, first);
  return { type: "pair", label, xml, end, nodes, format };
}

/** Joins what looks the same, and what stands beside its like. */
function add(
  nodes: ParagraphNode[],
  token: Extract<PlainToken, { type: "text" | "mark" | "code" }>,
): void {
  const last = nodes.at(-1);
  if (token.type === "text") {
    if (token.text === "") return;
    const { text, format } = token;
    const isSame = last?.type === "text" && lookOf(last.format) === lookOf(format);
    if (isSame) nodes[nodes.length - 1] = { ...last, text: last.text + text };
    else nodes.push({ type: "text", text, format });
    return;
  }
  const { code } = token;
  const isLike =
    token.type === "code" &&
    last?.type === "code" &&
    code.type === "point" &&
    last.code.type === "point" &&
    last.code.label === code.label;
  if (isLike) {
    const data = last.code.data + code.data;
    nodes[nodes.length - 1] = { type: "code", code: { ...code, data } };
  } else if (token.type === "code") nodes.push({ type: "code", code });
  else nodes.push({ type: "mark", code, format: token.format });
}

/** White space between two bold words is bold as well, whatever Word says of it: nobody sees that it is not. */
function withEvenSpaces(tokens: readonly PlainToken[]): readonly PlainToken[] {
  let before: Properties | null = null;
  return tokens.map((token) => {
    if (token.type === "open" || token.type === "close") before = null;
    if (token.type !== "text" && token.type !== "mark") return token;
    const isSpace = token.type === "text" ? token.text.trim() === "" : token.code.type === "space";
    if (!isSpace) before = token.format;
    else if (before !== null && areAlikeForSpace(before, token.format)) {
      return { ...token, format: before };
    }
    return token;
  });
}

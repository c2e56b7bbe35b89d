import type { XmlElement } from "../../xml/tree.ts";
import type { CodePiece, Piece } from "../format.ts";
import { withPairs } from "./pairs.ts";

/** A text of XLIFF without the white space around it, which belongs to the file. */
export interface TextOfXliff {
  readonly pieces: readonly Piece[];
  readonly edges: readonly [string, string];
}

/** What an element inside a text stands for; null where it is nothing of its own, and only its content counts. */
export type CodeReader = (element: XmlElement, markup: string) => ElementCodes | null;

/** A pair around the content, or one code for the element with all that is in it. */
export type ElementCodes =
  | { readonly around: readonly [CodePiece, CodePiece] }
  | { readonly whole: CodePiece };

/** Reads the content of an element. Comments are left out; they stay where nothing is changed. */
export function textOfXliff(
  element: XmlElement,
  file: { readonly text: string; readonly preserved: boolean },
  reader: CodeReader,
): TextOfXliff {
  const all = withPairs(joined(piecesIn(element, file.text, reader)));
  const [lead, first] = withoutStart(all);
  const [trail, inner] = withoutEnd(first);
  return { pieces: file.preserved ? inner : inner.map(unfolded), edges: [lead, trail] };
}

/** Text that only a comment or a CDATA section parts is one. */
function joined(pieces: Iterable<Piece>): readonly Piece[] {
  const all: Piece[] = [];
  let texts: string[] = [];
  const finish = () => {
    if (texts.length > 0) all.push({ type: "text", text: texts.join("") });
    texts = [];
  };
  for (const piece of pieces) {
    if (piece.type === "text") texts.push(piece.text);
    else {
      finish();
      all.push(piece);
    }
  }
  finish();
  return all;
}

function* piecesIn(parent: XmlElement, text: string, reader: CodeReader): Generator<Piece> {
  for (const child of parent.children) {
    if (child.type === "text" || child.type === "cdata") {
      if (child.text !== "") yield { type: "text", text: child.text };
    } else if (child.type === "element") {
      const codes = reader(child, text.slice(child.from, child.to));
      if (codes === null) yield* piecesIn(child, text, reader);
      else if ("whole" in codes) yield codes.whole;
      else {
        yield codes.around[0];
        yield* piecesIn(child, text, reader);
        yield codes.around[1];
      }
    }
  }
}

/** Lines that a program has folded and indented are one: `\n    ` is a space. */
function unfolded(piece: Piece): Piece {
  if (piece.type !== "text" || !piece.text.includes("\n")) return piece;
  const text = piece.text.replace(/[ \t\n]+/gu, (space) => (/\n[ \t]/u.test(space) ? " " : space));
  return { type: "text", text };
}

function withoutStart(pieces: readonly Piece[]): [string, readonly Piece[]] {
  const [first, ...rest] = pieces;
  if (first?.type !== "text") return ["", pieces];
  const text = first.text.trimStart();
  const cut = first.text.slice(0, first.text.length - text.length);
  return [cut, text === "" ? rest : [{ type: "text", text }, ...rest]];
}

function withoutEnd(pieces: readonly Piece[]): [string, readonly Piece[]] {
  const last = pieces.at(-1);
  if (last?.type !== "text") return ["", pieces];
  const text = last.text.trimEnd();
  const rest = pieces.slice(0, -1);
  return [last.text.slice(text.length), text === "" ? rest : [...rest, { type: "text", text }]];
}

/** Tells whether there is anything to translate. */
export function saysAnything(pieces: readonly Piece[]): boolean {
  return pieces.some((piece) => piece.type === "text" && piece.text.trim() !== "");
}

/** The text alone. */
export function spoken(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.type === "text" ? piece.text : "")).join("");
}

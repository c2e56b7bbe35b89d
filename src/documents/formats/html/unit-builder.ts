import type { Range } from "../../../language/range.ts";
import { innerSign, MOST_INNER_UNITS } from "../../inline-codes.ts";
import type { CodePiece, Piece, UnitReading } from "../format.ts";
import { type HtmlBase, type HtmlSource, saysAnything } from "./attributes.ts";

/** A piece and its place in the file. */
interface Placed {
  readonly piece: Piece;
  readonly from: number;
  readonly to: number;
}

/** A text in the flow of a page, while its tags and texts come one after the other. */
export class UnitBuilder {
  readonly #source: HtmlSource;
  readonly #base: HtmlBase | undefined;
  #placed: Placed[] = [];
  #inner: UnitReading[] = [];
  #lines = false;

  constructor(source: HtmlSource) {
    this.#source = source;
    this.#base = source.isXml ? { xml: true } : undefined;
  }

  get isEmpty(): boolean {
    return this.#placed.length === 0;
  }

  /** The pieces of a text without tags, which begins at an offset. */
  addText(from: number, pieces: readonly Piece[]): void {
    this.#bridge(from);
    let at = from;
    for (const piece of pieces) {
      const to = at + rawOf(piece).length;
      this.#placed.push({ piece, from: at, to });
      at = to;
    }
  }

  /** The text is one of several lines, which stay lines. */
  addLine(from: number, pieces: readonly Piece[]): void {
    this.#lines = true;
    this.addText(from, pieces);
  }

  /** A tag, in whose data signs stand for the texts of its attributes. */
  addCode(
    { type, label }: Pick<CodePiece, "type" | "label">,
    { from, to }: Range,
    attributes: readonly UnitReading[] = [],
  ): void {
    this.#bridge(from);
    const { text } = this.#source;
    let data = "";
    let at = from;
    for (const unit of attributes) {
      if (this.#inner.length >= MOST_INNER_UNITS) break;
      const inner = innerSign(this.#inner.length);
      this.#inner.push({ ...unit, inner });
      data += text.slice(at, unit.from) + inner;
      at = unit.to;
    }
    data += text.slice(at, to);
    this.#placed.push({ piece: { type, label, data }, from, to });
  }

  /** True where the last thing was a line break, which is taken away: two of them part paragraphs. */
  takesBackBreak(): boolean {
    const index = this.#placed.findLastIndex(({ piece }) => !isSpace(piece));
    const piece = this.#placed[index]?.piece;
    if (piece?.type !== "space" || piece.label !== "br") return false;
    this.#placed.length = index;
    return true;
  }

  /** What has been gathered, without the white space around it; with it, the texts within its tags. */
  take(): readonly UnitReading[] {
    const base = this.#lines ? { ...this.#base, line: true } : this.#base;
    const inner = this.#inner;
    const placed = this.#placed;
    this.#placed = [];
    this.#inner = [];
    this.#lines = false;
    const from = placed.findIndex(({ piece }) => !isSpace(piece));
    const last = placed.findLastIndex(({ piece }) => !isSpace(piece));
    const kept = placed.slice(Math.max(0, from), last + 1);
    const pieces = kept.map(({ piece }) => piece);
    const [first] = kept;
    const end = kept.at(-1);
    if (first === undefined || end === undefined || !saysAnything(pieces)) {
      return inner.map(({ inner: _, ...unit }) => unit);
    }
    const unit = { from: first.from, to: end.to, pieces: withoutCrossings(withoutSeams(pieces)) };
    return [{ ...unit, ...(base === undefined ? {} : { base }) }, ...inner];
  }

  /** Markup that is neither text nor tag, such as the ends of a CDATA section, is a code. */
  #bridge(from: number): void {
    const passed = this.#placed.at(-1)?.to ?? from;
    if (from <= passed) return;
    const data = this.#source.text.slice(passed, from);
    this.#placed.push({ piece: { type: "point", data, label: "?" }, from: passed, to: from });
  }
}

function isSpace(piece: Piece | undefined): boolean {
  return piece?.type === "text" && piece.text.trim() === "";
}

function rawOf(piece: Piece): string {
  return piece.type === "text" ? (piece.raw ?? piece.text) : piece.data;
}

/** `<b>sav</b><b>jet</b>` is one word: the tags between become a part of its markup. */
function withoutSeams(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  const open: CodePiece[] = [];
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index];
    if (piece === undefined) break;
    const sewn = sewnAt(pieces, index, open.at(-1));
    if (sewn !== null) {
      joined.push(...sewn);
      index += 2;
      continue;
    }
    if (piece.type === "open") open.push(piece);
    if (piece.type === "close") open.pop();
    joined.push(piece);
  }
  return joined;
}

/** The text behind a seam, which has the tags of the seam in its markup; null where there is no seam. */
function sewnAt(
  pieces: readonly Piece[],
  index: number,
  opened: CodePiece | undefined,
): readonly Piece[] | null {
  const [close, next, after] = pieces.slice(index, index + 3);
  if (close?.type !== "close" || next?.type !== "open" || after?.type !== "text") return null;
  if (opened?.data !== next.data || opened.label !== close.label) return null;
  if (/\sid\s*=/iu.test(next.data)) return null;
  const seam = close.data + next.data;
  if (after.raw !== undefined) return [{ type: "text", text: after.text, raw: seam + after.raw }];
  const [first = ""] = after.text;
  const sewn: Piece = { type: "text", text: first, raw: seam + first };
  const rest = after.text.slice(first.length);
  return rest === "" ? [sewn] : [sewn, { type: "text", text: rest }];
}

/** Of two pairs that cross each other, as `<b>…<i>…</b>…</i>`, the one that ends first is no pair, but two codes. */
function withoutCrossings(pieces: readonly Piece[]): readonly Piece[] {
  const open: number[] = [];
  const alone = new Set<number>();
  for (const [index, piece] of pieces.entries()) {
    if (piece.type === "open") open.push(index);
    if (piece.type !== "close") continue;
    const place = open.findLastIndex((at) => labelOf(pieces[at]) === piece.label);
    const [opened] = place < 0 ? [] : open.splice(place, 1);
    if (opened !== undefined && place < open.length) alone.add(opened).add(index);
  }
  if (alone.size === 0) return pieces;
  return pieces.map((piece, index) =>
    piece.type !== "text" && alone.has(index) ? { ...piece, type: "point" } : piece,
  );
}

function labelOf(piece: Piece | undefined): string | undefined {
  return piece?.type === "text" ? undefined : piece?.label;
}

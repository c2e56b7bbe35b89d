import type { CodePiece, Piece } from "../format.ts";

interface OpenPair {
  readonly piece: CodePiece;
  readonly index: number;
  closed: boolean;
}

/**
 * Gives the halves of a pair one label. Pairs that cross an earlier one (`<b><i></b></i>`) become two halves that
 * stand alone, for a translation has them in another order, where it may not be kept.
 */
export function withPairs(pieces: readonly Piece[]): readonly Piece[] {
  const result = [...pieces];
  const open: OpenPair[] = [];
  const byPair = new Map<string | undefined, OpenPair[]>();
  for (const [index, piece] of pieces.entries()) {
    if (piece.type === "open") {
      const opened = { piece, index, closed: false };
      open.push(opened);
      const same = byPair.get(piece.pair);
      if (same === undefined) byPair.set(piece.pair, [opened]);
      else same.push(opened);
    }
    if (piece.type !== "close") continue;
    const opened = byPair.get(piece.pair)?.pop();
    if (opened === undefined) continue;
    while (open.at(-1)?.closed) open.pop();
    const isNested = open.at(-1) === opened;
    opened.closed = true;
    const { label } = opened.piece;
    result[index] = isNested ? { ...piece, label } : alone(piece, label);
    if (!isNested) result[opened.index] = alone(opened.piece, label);
  }
  return result;
}

function alone(piece: CodePiece, label: string): CodePiece {
  return { ...piece, label, pair: `${piece.pair}:${piece.type}` };
}

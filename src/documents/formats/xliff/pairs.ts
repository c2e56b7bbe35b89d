import type { CodePiece, Piece } from "../format.ts";

/**
 * Gives the halves of a pair one label. Pairs that cross an earlier one (`<b><i></b></i>`) become two halves that
 * stand alone, for a translation has them in another order, where it may not be kept.
 */
export function withPairs(pieces: readonly Piece[]): readonly Piece[] {
  const open: { readonly piece: CodePiece; readonly index: number }[] = [];
  const result = [...pieces];
  for (const [index, piece] of pieces.entries()) {
    if (piece.type === "open") open.push({ piece, index });
    if (piece.type !== "close") continue;
    const place = open.findLastIndex((one) => one.piece.pair === piece.pair);
    const [opened] = place < 0 ? [] : open.splice(place, 1);
    if (opened === undefined) continue;
    const { label } = opened.piece;
    result[index] = { ...piece, label };
    if (place === open.length) continue;
    result[opened.index] = alone(opened.piece, label);
    result[index] = alone(piece, label);
  }
  return result;
}

function alone(piece: CodePiece, label: string): CodePiece {
  return { ...piece, label, pair: `${piece.pair}:${piece.type}` };
}

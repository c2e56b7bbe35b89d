/**
 * Rows that the browser lays out together. It skips sheets that are out of sight; one by one, ten thousand
 * rows would cost it more to watch than to draw.
 */
export const SHEET = 40;

/** The sheet, from 0, that the segment at a place (from 1) stands on. */
export function sheetOf(position: number): number {
  return Math.floor((position - 1) / SHEET);
}

/** The place of the first segment of a sheet: 1, 41, 81 … */
export function firstOf(sheet: number): number {
  return sheet * SHEET + 1;
}

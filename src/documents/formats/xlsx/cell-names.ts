/** Row and column from 1; 0 where it is no name of a cell. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** `B4` is in row 4 and column 2; `$` may stand before each. */
export function cellPlace(name: string): CellPlace {
  const [, letters = "", digits = "0"] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/iu.exec(name) ?? [];
  const column = Array.from(letters.toUpperCase()).reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
  return { row: Number(digits), column };
}

/** The other way round: row 4, column 2 is `B4`. */
export function cellAt(row: number, column: number): string {
  let letters = "";
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters + row;
}

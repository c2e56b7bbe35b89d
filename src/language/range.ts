/** A stretch of a text: `text.slice(from, to)`, in UTF-16 code units. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

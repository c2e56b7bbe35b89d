import type { JSX } from "preact";

/** The icons that rows have. */
export type RowIconName =
  | "circle"
  | "half"
  | "check"
  | "checkTwice"
  | "lock"
  | "error"
  | "warning"
  | "note";

/**
 * An icon that stands in every row, drawn by the style sheet. It is no `svg`: a browser looks at each of those in the
 * page with every frame, and ten thousand of them cost whoever types a millisecond and more a letter.
 */
export function RowIcon({ name }: { readonly name: RowIconName }): JSX.Element {
  return <span class={`row-icon row-icon-${name}`} aria-hidden="true" />;
}

/** Whether a text is the beginning or the end of what one reads: there a space is one too many. */
export interface Edges {
  readonly start: boolean;
  readonly end: boolean;
}

/** Signs that word processors have for them, and that do not stand in texts. */
const SIGNS: Readonly<Record<string, string>> = {
  " ": "·",
  "\t": "→",
  "\u00a0": "°",
  "\u202f": "◦",
  "\u2007": "□",
  "\u00ad": "¬",
};

/** Thin spaces and others of a width of their own. */
const OTHER_SPACE = "‧";
/** What takes no room at all: joiners, marks of direction, a byte order mark. */
const ZERO_WIDTH = "¦";

/** All that looks like an ordinary space, or like nothing: 10 km with a space that does not break. */
const SPECIAL =
  "[\\u00a0\\u00ad\\u061c\\u1680\\u2000-\\u200f\\u202a-\\u202f\\u205f\\u2060\\u3000\\ufeff\\t]";

/** Finds special spaces, doubled ones, and ordinary ones at the edges of a text. */
export function specialIn({ start, end }: Edges): RegExp {
  const parts = [SPECIAL, " {2,}", ...(start ? ["^ +"] : []), ...(end ? [" +$"] : [])];
  return new RegExp(parts.join("|"), "gmu");
}

/** The sign that is shown for a space. */
export function signOf(space: string): string {
  return SIGNS[space] ?? (/^\p{Zs}$/u.test(space) ? OTHER_SPACE : ZERO_WIDTH);
}

/** A text in pieces: words, and the special spaces between them, one by one. */
export function spacedPieces(
  text: string,
  edges: Edges,
): readonly (string | { readonly space: string })[] {
  const pieces: (string | { readonly space: string })[] = [];
  let end = 0;
  for (const { 0: spaces, index } of text.matchAll(specialIn(edges))) {
    if (index > end) pieces.push(text.slice(end, index));
    pieces.push(...[...spaces].map((space) => ({ space })));
    end = index + spaces.length;
  }
  if (end < text.length) pieces.push(text.slice(end));
  return pieces;
}

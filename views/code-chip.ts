import type { TFunction } from "i18next";
import type { CodeMark, InlineCode } from "../src/documents/inline-codes.ts";

/** A code as it is shown: a small chip, the same in texts and in the field that one writes in. */
export interface CodeChip {
  /** ‹1, 1› or 1 */
  readonly mark: string;
  /** The classes of its element. */
  readonly classes: string;
  /** What stands for words that are not there yet: %s; empty for others. */
  readonly words: string;
  /** What a copy of the text has in its place: nothing, or a space where it parts words. */
  readonly gap: string;
  /** `code 1: bold, start` */
  readonly spoken: string;
}

export function codeChip(
  { kind, number }: CodeMark,
  codes: readonly InlineCode[],
  t: TFunction,
): CodeChip {
  const code = codes.find((one) => one.number === number && one.kind === kind);
  const shape = shapeOf(code?.half ?? kind);
  const label = code?.label ?? "";
  return {
    classes: `code code-${shape}${kind === "space" ? " code-parting" : ""}`,
    mark: `${shape === "open" ? "‹" : ""}${number}${shape === "close" ? "›" : ""}`,
    words: kind === "word" ? shortened(label) : "",
    gap: kind === "space" ? " " : "",
    spoken: spokenOf(shape, { number, label }, t),
  };
}

/** Which side it is open to: of a pair the start or the end. */
type Shape = "open" | "close" | "alone";

function shapeOf(kind: CodeMark["kind"]): Shape {
  return kind === "open" || kind === "close" ? kind : "alone";
}

/** So much of a variable is shown; a tooltip has all of it. UTF-16 code units. */
const LONGEST_LABEL = 24;

function shortened(label: string): string {
  return label.length <= LONGEST_LABEL ? label : `${label.slice(0, LONGEST_LABEL - 1)}…`;
}

function spokenOf(
  shape: Shape,
  { number, label }: { readonly number: number; readonly label: string },
  t: TFunction,
): string {
  if (label === "") return t("codes.unnamed", { number });
  const name = codeName(label, t);
  if (shape === "open") return t("codes.opening", { number, name });
  return shape === "close"
    ? t("codes.closing", { number, name })
    : t("codes.spoken", { number, name });
}

/** What a code is called by its label: b → bold. */
export function codeName(label: string, t: TFunction): string {
  const known = NAMES.get(label.toLowerCase());
  return known === undefined ? label : t(`codes.names.${known}`);
}

/** What the formats call their codes, by what a translator calls them. Others are named as they are: %s. */
const NAME_OF_LABEL = {
  b: "bold",
  strong: "bold",
  i: "italic",
  em: "italic",
  cite: "italic",
  u: "underline",
  ins: "underline",
  s: "struck",
  del: "struck",
  strike: "struck",
  sup: "superscript",
  sub: "subscript",
  small: "small",
  mark: "highlight",
  highlight: "highlight",
  a: "link",
  link: "link",
  br: "lineBreak",
  lb: "lineBreak",
  tab: "tab",
  img: "picture",
  image: "picture",
  picture: "picture",
  code: "code",
  kbd: "code",
  samp: "code",
  font: "formatting",
  span: "formatting",
  style: "formatting",
  footnote: "footnote",
  endnote: "footnote",
  note: "footnote",
  comment: "comment",
  bookmark: "bookmark",
  anchor: "bookmark",
  field: "field",
  var: "variable",
  variable: "variable",
  x: "markup",
  g: "markup",
  ph: "markup",
  pc: "markup",
  bx: "markup",
  ex: "markup",
  bpt: "markup",
  ept: "markup",
  it: "markup",
  tag: "markup",
} as const;

const NAMES = new Map<string, (typeof NAME_OF_LABEL)[keyof typeof NAME_OF_LABEL]>(
  Object.entries(NAME_OF_LABEL),
);

import type { TFunction } from "i18next";

/** What a code is called by its label: b → bold; b+color → bold, colour; -b → without bold. */
export function codeName(label: string, t: TFunction): string {
  const whole = nameOf(label, t);
  if (whole !== undefined) return whole;
  const parts = label.split("+");
  if (!parts.every((part) => part.length > 1 || NAMES.has(part))) return label; // %+d
  return parts.map((part) => partName(part, t)).join(", ");
}

function partName(part: string, t: TFunction): string {
  const name = nameOf(part, t);
  if (name !== undefined || !part.startsWith("-")) return name ?? part;
  const bare = nameOf(part.slice(1), t);
  return bare === undefined ? part : t("codes.without", { name: bare });
}

function nameOf(label: string, t: TFunction): string | undefined {
  const known = NAMES.get(label.toLowerCase());
  return known === undefined ? undefined : t(`codes.names.${known}`);
}

/** Tells whether a label says what a code is, and not how it is written in the text: `page`, but not `%s`. */
export function isNamed(label: string): boolean {
  return NAMES.has(label.toLowerCase());
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
  color: "colour",
  size: "size",
  caps: "capitals",
  rstyle: "ownStyle",
  q: "quotation",
  abbr: "abbreviation",
  a: "link",
  link: "link",
  hyperlink: "link",
  br: "lineBreak",
  lb: "lineBreak",
  wbr: "lineBreak",
  tab: "tab",
  ptab: "tab",
  spaces: "spaces",
  "¶": "paragraph",
  page: "page",
  "page-number": "page",
  pages: "pages",
  numpages: "pages",
  "page-count": "pages",
  slidenum: "slide",
  date: "date",
  datetime: "date",
  createdate: "date",
  savedate: "date",
  time: "time",
  file: "fileName",
  filename: "fileName",
  "file-name": "fileName",
  sheet: "sheetName",
  ref: "reference",
  pageref: "reference",
  noteref: "reference",
  "reference-ref": "reference",
  "bookmark-ref": "reference",
  "sequence-ref": "reference",
  "note-ref": "reference",
  seq: "sequence",
  sequence: "sequence",
  number: "sequence",
  mergefield: "mergeField",
  xe: "indexEntry",
  formula: "formula",
  math: "formula",
  img: "picture",
  image: "picture",
  picture: "picture",
  frame: "picture",
  object: "picture",
  svg: "picture",
  code: "code",
  kbd: "code",
  samp: "code",
  font: "formatting",
  span: "formatting",
  style: "formatting",
  footnote: "footnote",
  endnote: "footnote",
  note: "footnote",
  "^": "footnote",
  comment: "comment",
  "!--": "comment",
  bookmark: "bookmark",
  "bookmark-start": "bookmark",
  "bookmark-end": "bookmark",
  anchor: "bookmark",
  field: "field",
  var: "variable",
  variable: "variable",
  "{}": "variable",
  hidden: "hidden",
  deleted: "deleted",
  "?": "markup",
  "<>": "markup",
  x: "markup",
  g: "markup",
  ph: "markup",
  pc: "markup",
  bx: "markup",
  ex: "markup",
  bpt: "markup",
  ept: "markup",
  it: "markup",
  mrk: "markup",
  tag: "markup",
} as const;

const NAMES = new Map<string, (typeof NAME_OF_LABEL)[keyof typeof NAME_OF_LABEL]>(
  Object.entries(NAME_OF_LABEL),
);

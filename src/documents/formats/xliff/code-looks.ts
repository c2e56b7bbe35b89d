import type { CodePiece } from "../format.ts";

/** How a code is shown that stands alone: its label, and what it is for a reader of the text. */
export interface CodeLook {
  readonly label: string;
  readonly type: Extract<CodePiece["type"], "point" | "space" | "word">;
}

/** Longer labels are no longer labels. Characters. */
const LONGEST_LABEL = 24;

/** Tags that part the words beside them. */
const PARTING = new Set(["br", "hr", "img", "input", "lb", "pb", "tab", "image"]);

/** What tools and the standard call the usual codes, in every version: `x-html-strong`, `bold`, `xlf:b`. */
const USUAL: Readonly<Record<string, string>> = {
  bold: "b",
  bold_text: "b",
  italic: "i",
  italic_text: "i",
  underlined: "u",
  underlined_text: "u",
  link: "a",
  lb: "br",
  line_break: "br",
  image: "img",
  paragraph: "p",
  var: "x",
};

/** A word for what a tool calls a code: `x-html-STRONG` → strong, `bold` → b, `START_TAG_DIV` → div. */
export function labelOf(name: string): string {
  const bare = name.toLowerCase().replace(/^(?:x-|xlf:)(?:html-)?|^tag_|_\d+$/gu, "");
  return shortened(USUAL[bare] ?? bare);
}

/** How the original of a code looks: `<br/>` parts words, `%s` and `{{name}}` stand for some, `<b>` is a mark. */
export function lookOf(original: string): CodeLook {
  const [, tag] = /^\s*<\/?\s*([\w:.-]+)/u.exec(original) ?? [];
  if (tag !== undefined) return named(tag);
  const bare = original.trim();
  if (/^(?:\\[nrtv]|&nbsp;|&#160;|\[\w*(?:br|tab)\w*\])+$/iu.test(bare)) {
    return { label: shortened(bare), type: "space" };
  }
  if (bare !== "") return { label: shortened(bare), type: "word" };
  return { label: "", type: original === "" ? "point" : "space" };
}

/** How a code looks whose tool gives it a name: `lb`, `x-html-br`, `image`. */
export function named(name: string): CodeLook {
  const label = labelOf(name);
  const bare = name.toLowerCase().replace(/^(?:x-|xlf:)(?:html-)?/u, "");
  return { label, type: PARTING.has(bare) || PARTING.has(label) ? "space" : "point" };
}

/** A label in one line, short enough for a chip. */
export function shortened(label: string): string {
  const line = label.replace(/\s+/gu, " ").trim();
  const characters = [...line];
  if (characters.length <= LONGEST_LABEL) return line;
  return `${characters.slice(0, LONGEST_LABEL - 1).join("")}…`;
}

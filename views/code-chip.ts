import type { TFunction } from "i18next";
import type { CodeMark, InlineCode } from "../src/documents/inline-codes.ts";
import { codeName, isNamed } from "./code-names.ts";

/** A code as it is shown: a small chip, the same in texts and in the field that one writes in. */
export interface CodeChip {
  /** ‹1, 1› or 1; 1 ↵ of a line break */
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
  const words = kind === "word" && code !== undefined ? wordsOf(code, t) : "";
  const name = words !== "" && !isField(label) ? words : codeName(label, t);
  return {
    classes: `code code-${shape}${kind === "space" ? " code-parting" : ""}`,
    mark: `${shape === "open" ? "‹" : ""}${number}${shape === "close" ? "›" : ""}${signOf(kind, label)}`,
    words: shortened(words),
    gap: kind === "space" ? " " : "",
    spoken: spokenOf(shape, { number, name }, t),
  };
}

/** Which side it is open to: of a pair the start or the end. */
type Shape = "open" | "close" | "alone";

function shapeOf(kind: CodeMark["kind"]): Shape {
  return kind === "open" || kind === "close" ? kind : "alone";
}

/** What is known by a sign in every language. */
const SIGNS: Readonly<Record<string, string>> = { br: " ↵", lb: " ↵", tab: " ⇥" };

function signOf(kind: CodeMark["kind"], label: string): string {
  return kind === "space" ? (SIGNS[label] ?? "") : "";
}

/** Labels of codes whose own words in the file say most: the code in `<code>git add</code>`, `{{ name }}`. */
const SHOWN_AS_WRITTEN: ReadonlySet<string> = new Set(["code", "kbd", "samp", "var", "a", "{}"]);

/** `%s`; git add, of `<code>git add</code>`; number of the page, of a field. */
function wordsOf({ label, data }: InlineCode, t: TFunction): string {
  const written = SHOWN_AS_WRITTEN.has(label) ? bareWords(data) : "";
  return written === "" ? codeName(label, t) : written;
}

/** Fields of Office say what will stand there; all else says it itself. */
function isField(label: string): boolean {
  return isNamed(label) && !SHOWN_AS_WRITTEN.has(label);
}

/** What is left of a piece of HTML or Markdown without its marks: `x` in backticks → x, `<https://a.hr>` → https://a.hr. */
function bareWords(data: string): string {
  if (data.startsWith("{")) return data;
  const inner = data.replace(/<[^<>]*>/gu, "") || data;
  const bare = inner.replace(/^[`<]+|[`>]+$/gu, "").replace(/\s+/gu, " ");
  return bare.trim().replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

/** So much of a variable is shown; a tooltip has all of it. UTF-16 code units. */
const LONGEST_LABEL = 24;

function shortened(label: string): string {
  return label.length <= LONGEST_LABEL ? label : `${label.slice(0, LONGEST_LABEL - 1)}…`;
}

function spokenOf(
  shape: Shape,
  { number, name }: { readonly number: number; readonly name: string },
  t: TFunction,
): string {
  if (name === "") return t("codes.unnamed", { number });
  if (shape === "open") return t("codes.opening", { number, name });
  return shape === "close"
    ? t("codes.closing", { number, name })
    : t("codes.spoken", { number, name });
}

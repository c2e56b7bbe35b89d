import { fieldName, isReckoned } from "./field-names.ts";
import type { Token } from "./token.ts";

/** What is left of a paragraph once its fields are read. */
export type PlainToken = Exclude<Token, { readonly type: "field" | "instruction" }>;

/** Shows nothing: an entry of an index, which is hidden where it stands. */
const UNSHOWN: ReadonlySet<string> = new Set(["xe", "tc", "ta", "rd", "private", "set", "ask"]);

interface OpenField {
  /** Where it begins among the tokens that were passed; null where that was in an earlier paragraph. */
  readonly from: number | null;
  /** The elements around it. */
  readonly depth: number;
  instruction: string;
  /** Where its result begins. */
  result: number | null;
}

/** Counts the fields that go on from one paragraph to the next, as a table of contents does. */
export interface FieldsGoingOn {
  count: number;
}

/**
 * Each field becomes a code: for a word where Word reckons it, around its result where that is a text. Fields that
 * go on in other paragraphs, or lie across other elements, are left as points.
 */
export function withoutFields(
  tokens: readonly Token[],
  goingOn: FieldsGoingOn,
): readonly PlainToken[] {
  const passed: Token[] = [];
  const beyond = Array.from({ length: goingOn.count }, () => openField(null, 0));
  const open: OpenField[] = beyond;
  let depth = 0;
  for (const token of tokens) {
    if (token.type === "open") depth++;
    if (token.type === "close") depth--;
    const field = open.at(-1);
    if (token.type === "field" && token.phase === "begin")
      open.push(openField(passed.length, depth));
    passed.push(token);
    if (field === undefined) continue;
    if (token.type === "instruction" && field.result === null) field.instruction += token.text;
    if (token.type !== "field" || token.phase === "begin") continue;
    if (token.phase === "separate") field.result ??= passed.length;
    else {
      open.pop();
      if (field.from !== null && isWhole(passed.slice(field.from))) {
        passed.push(...joined(field, passed.splice(field.from)));
      }
    }
  }
  goingOn.count = open.length;
  return passed.map((token) =>
    token.type === "field" || token.type === "instruction"
      ? codeOf("point", "field", [token])
      : token,
  );
}

function openField(from: number | null, depth: number): OpenField {
  return { from, depth, instruction: "", result: null };
}

/** Tells whether every element that begins within ends within. */
function isWhole(tokens: readonly Token[]): boolean {
  let depth = 0;
  for (const { type } of tokens) {
    if (type === "open") depth++;
    if (type === "close" && --depth < 0) return false;
  }
  return depth === 0;
}

function joined({ from, instruction, result }: OpenField, tokens: readonly Token[]): Token[] {
  const name = fieldName(instruction);
  if (result === null) {
    return [codeOf(UNSHOWN.has(name) ? "point" : "word", name, tokens)];
  }
  if (isReckoned(instruction)) return [codeOf("word", name, tokens)];
  const head = tokens.slice(0, result - (from ?? 0));
  const body = tokens.slice(head.length, -1);
  if (!body.some(isSeen) || !isWhole(body)) return [codeOf("point", name, tokens)];
  const end = xmlOf(tokens.slice(-1));
  const label = name === "hyperlink" ? "a" : name;
  return [{ type: "open", label, xml: xmlOf(head), end }, ...body, { type: "close", xml: end }];
}

/** Tells whether something stands there that the sentence around is read with. */
function isSeen(token: Token): boolean {
  if (token.type === "text") return token.text.trim() !== "";
  return (token.type === "code" || token.type === "mark") && token.code.type !== "point";
}

function codeOf(
  type: "point" | "word",
  label: string,
  tokens: readonly Token[],
): Extract<Token, { type: "code" }> {
  const xml = xmlOf(tokens);
  return { type: "code", code: { type, data: xml, label }, xml };
}

function xmlOf(tokens: readonly Token[]): string {
  return tokens.map(({ xml }) => xml).join("");
}

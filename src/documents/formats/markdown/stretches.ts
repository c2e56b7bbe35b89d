import type { WrittenPiece } from "../format.ts";
import type { Stretch } from "./escape.ts";

/** How codes are written. */
export interface CodeWriting {
  /** `<em>` in place of `*`, where signs would stand for nothing. */
  readonly tags: boolean;
  /** What links refer to, by the label of their code. */
  readonly references: Readonly<Record<string, string>>;
}

/** A piece while it is put in order. */
interface Part {
  readonly kind: "new" | "raw" | "open" | "close" | "code";
  readonly label: string;
  text: string;
}

/** Codes and words, in an order that Markdown can say. */
export function stretchesOf(
  pieces: readonly WrittenPiece[],
  { tags, references }: CodeWriting,
): readonly Stretch[] {
  const parts = withoutEmptyPairs(pieces.map(partOf));
  moveSpacesOut(parts);
  trimEnds(parts);
  nameReferences(parts, references);
  if (tags) useTags(parts);
  else useStars(parts);
  return parts.map(({ kind, text }) => ({ text, isNew: kind === "new" }));
}

/** Words and the marks of sentences; no address, which becomes a link as it stands. */
const PLAIN = /^[\p{L}\p{N}\s.,;:?!'"()–—…„”“»«%/+-]*$/u;
const ADDRESS = /www\.|:\/\//iu;

/** Whether a text cannot be read as anything else: plain words, and signs that stand beside letters alone. */
export function isPlain(stretches: readonly Stretch[]): boolean {
  return stretches.every((one, index) => {
    if (one.isNew) return PLAIN.test(one.text) && !ADDRESS.test(one.text);
    if (!SIGN.test(one.text)) return true;
    const [before, after] = [stretches[index - 1], stretches[index + 1]];
    return (
      (before === undefined || (before.isNew && /[\p{L}\p{N}\s]$/u.test(before.text))) &&
      (after === undefined || (after.isNew && /^[\p{L}\p{N}\s]/u.test(after.text)))
    );
  });
}

/** New words are on one line. */
function partOf(piece: WrittenPiece): Part {
  if (piece.type !== "text") {
    const kind = piece.type === "open" || piece.type === "close" ? piece.type : "code";
    return { kind, label: piece.label, text: piece.data };
  }
  if (piece.raw !== undefined) return { kind: "raw", label: "", text: piece.raw };
  return { kind: "new", label: "", text: piece.text.replace(/[ \t]*[\r\n]+[ \t]*/gu, " ") };
}

/** `**` with nothing in it would be no pair any more. */
function withoutEmptyPairs(parts: readonly Part[]): Part[] {
  const kept: Part[] = [];
  for (const part of parts) {
    if (part.kind === "new" && part.text === "") continue;
    const last = kept.at(-1);
    const isBlank = last?.kind === "new" && last.text.trim() === "";
    const opened = isBlank ? kept.at(-2) : last;
    if (
      part.kind === "close" &&
      isSign(part) &&
      opened?.kind === "open" &&
      opened.label === part.label
    ) {
      kept.splice(kept.indexOf(opened), 1);
    } else kept.push(part);
  }
  return kept;
}

const SIGN = /^(?:\*{1,2}|_{1,2}|~{1,2})$/u;

function isSign({ kind, text }: Part): boolean {
  return (kind === "open" || kind === "close") && SIGN.test(text);
}

/** `** važno**` → ` **važno**`: blanks stand outside of signs. */
function moveSpacesOut(parts: Part[]): void {
  for (let index = parts.length - 2; index >= 0; index--) {
    const [sign, words] = [parts[index], parts[index + 1]];
    if (sign?.kind !== "open" || !isSign(sign) || words?.kind !== "new") continue;
    const blank = /^\s+/u.exec(words.text)?.[0] ?? "";
    if (blank === "") continue;
    words.text = words.text.slice(blank.length);
    parts.splice(index, 0, { kind: "new", label: "", text: blank });
  }
  for (let index = 1; index < parts.length; index++) {
    const [words, sign] = [parts[index - 1], parts[index]];
    if (sign?.kind !== "close" || !isSign(sign) || words?.kind !== "new") continue;
    const blank = /\s+$/u.exec(words.text)?.[0] ?? "";
    if (blank === "") continue;
    words.text = words.text.slice(0, -blank.length);
    parts.splice(index + 1, 0, { kind: "new", label: "", text: blank });
  }
}

/** Two blanks at the end of a line would break it, and some at its beginning would make code of it. */
function trimEnds(parts: Part[]): void {
  for (const [index, part] of parts.entries()) {
    if (part.kind !== "new") continue;
    const before = parts[index - 1];
    const after = parts[index + 1];
    if (before === undefined || /[\r\n][ \t>]*$/u.test(before.text))
      part.text = part.text.trimStart();
    if (after === undefined || /^[ \t]*[\\\r\n]/u.test(after.text)) part.text = part.text.trimEnd();
  }
}

/** `[pošta]` → `[post][pošta]`. */
function nameReferences(parts: Part[], references: CodeWriting["references"]): void {
  for (const [index, part] of parts.entries()) {
    const name = references[part.label];
    if (part.kind !== "close" || name === undefined || !/^\](?:\[\])?$/u.test(part.text)) continue;
    const opening = parts.findLastIndex(
      (one, at) => at < index && one.kind === "open" && one.label === part.label,
    );
    const words = parts.slice(opening + 1, index).map(({ text }) => text);
    if (opening < 0 || words.join("") !== name) part.text = `][${name}]`;
  }
}

const TAGS: Readonly<Record<string, string>> = { em: "em", strong: "strong", del: "del" };

function useTags(parts: readonly Part[]): void {
  const open: Part[] = [];
  for (const part of parts) {
    const tag = TAGS[part.label];
    if (tag === undefined || !isSign(part)) continue;
    if (part.kind === "open") open.push(part);
    const place = open.findLastIndex(({ label }) => label === part.label);
    if (part.kind === "open" || place < 0) continue;
    const [opened] = open.splice(place, 1);
    if (opened !== undefined) opened.text = `<${tag}>`;
    part.text = `</${tag}>`;
  }
}

/** `riječ_i_` → `riječ*i*`: within a word, only stars are signs. */
function useStars(parts: readonly Part[]): void {
  const open: number[] = [];
  for (const [index, part] of parts.entries()) {
    if (!isSign(part) || part.text[0] !== "_") continue;
    if (part.kind === "open") open.push(index);
    const place = open.findLastIndex((at) => parts[at]?.text === part.text);
    if (part.kind === "open" || place < 0) continue;
    const [at = 0] = open.splice(place, 1);
    const opened = parts[at];
    const isInWord =
      /[\p{L}\p{N}]$/u.test(parts[at - 1]?.text ?? "") ||
      /^[\p{L}\p{N}]/u.test(parts[index + 1]?.text ?? "");
    if (!isInWord || opened === undefined) continue;
    const stars = "*".repeat(part.text.length);
    opened.text = stars;
    part.text = stars;
  }
}

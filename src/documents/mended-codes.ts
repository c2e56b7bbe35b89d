import { CODE_CHARACTERS, type CodeMark, codesIn, type InlineCode } from "./inline-codes.ts";

/** What tells one code from another in a segment. */
type CodeName = Pick<CodeMark, "kind" | "number">;

/**
 * A translation with exactly the codes of its source, pairs well nested: what is unknown or doubled goes, what
 * is missing comes at its end. So that a file is whole even where its translation is only a draft. Codes that a
 * translation in the file had of its own may stay; they are among those of the segment.
 */
export function mended(target: string, source: string, codes: readonly InlineCode[] = []): string {
  const kept = withSoundCodes(target, source, codes);
  const present = new Set(codesIn(kept).map(codeKey));
  const missing = codesIn(source).filter((code) => !present.has(codeKey(code)));
  return kept + missing.map(({ from, to }) => source.slice(from, to)).join("");
}

/** A translation without the codes that are unknown, doubled or cross others. */
export function withSoundCodes(
  target: string,
  source: string,
  codes: readonly InlineCode[] = [],
): string {
  const present = codesIn(target);
  if (present.length === 0) return target;
  const keys = new Set([...codesIn(source), ...codes].map(codeKey));
  const kept = nested(present.filter((code) => keys.has(codeKey(code))));
  const places = new Set(kept.map(({ from }) => from));
  return target.replace(CODE_CHARACTERS, (one, at: number) => (places.has(at) ? one : ""));
}

/** The same for a code wherever it stands: `open1`. */
export function codeKey({ kind, number }: CodeName): string {
  return `${kind}${number}`;
}

/** Each code once, and pairs only where both halves are there and cross no other pair. */
function nested(codes: readonly CodeMark[]): readonly CodeMark[] {
  const first = new Map<string, CodeMark>();
  for (const code of codes) if (!first.has(codeKey(code))) first.set(codeKey(code), code);
  const once = [...first.values()];
  const open: CodeMark[] = [];
  const good = new Set<CodeMark>();
  for (const code of once) {
    if (code.kind === "open") open.push(code);
    else if (code.kind !== "close") good.add(code);
    else {
      const place = open.findLastIndex(({ number }) => number === code.number);
      const opened = open[place];
      if (opened === undefined) continue;
      open.length = place; // what was opened after it and is still open would cross it
      good.add(opened).add(code);
    }
  }
  return once.filter((code) => good.has(code));
}

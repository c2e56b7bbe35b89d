import { CODE_CHARACTERS, type CodeMark, codesIn } from "./inline-codes.ts";

/**
 * A translation with exactly the codes of its source, pairs well nested: what is unknown or doubled goes, what
 * is missing comes at its end. So that a file is whole even where its translation is only a draft.
 */
export function mended(target: string, source: string): string {
  const owed = codesIn(source);
  const present = codesIn(target);
  if (owed.length === 0 && present.length === 0) return target;
  const keys = new Set(owed.map(keyOf));
  const kept = nested(present.filter((code) => keys.has(keyOf(code))));
  const seen = new Set(kept.map(keyOf));
  const missing = owed.filter((code) => !seen.has(keyOf(code)));
  const places = new Set(kept.map(({ from }) => from));
  const cleared = target.replace(CODE_CHARACTERS, (one, at: number) => (places.has(at) ? one : ""));
  return cleared + missing.map(({ from, to }) => source.slice(from, to)).join("");
}

/** Each code once, and pairs only where both halves are there and cross no other pair. */
function nested(codes: readonly CodeMark[]): readonly CodeMark[] {
  const once = codes.filter(
    (code, index) => codes.findIndex((other) => keyOf(other) === keyOf(code)) === index,
  );
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

function keyOf({ kind, number }: CodeMark): string {
  return `${kind}${number}`;
}

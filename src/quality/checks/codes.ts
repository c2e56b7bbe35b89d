import { type CodeMark, codesIn } from "../../documents/inline-codes.ts";
import { codeKey } from "../../documents/mended-codes.ts";
import type { CodeFix, Finding, Fix, Rule } from "../finding.ts";
import type { Pair } from "../inspect.ts";
import { MOST_PLACED, withAllCodes, withMissingCodes } from "./code-places.ts";

/** Whether a translation has the codes of its source, each once, and pairs that cross no other. */
export function checkCodes(pair: Pair): Finding[] {
  const owed = codesIn(pair.source);
  const present = codesIn(pair.target);
  if (owed.length === 0 && present.length === 0) return [];
  const found = [
    ...missing(pair, owed, present),
    ...doubled(pair, present),
    ...crossing(pair, owed, present),
    ...unknown(pair, owed, present),
  ];
  if (found.length < 2) return found;
  const all = change(pair.target, withAllCodes(pair), "codesAll");
  return found.map((finding) => ({ ...finding, fixes: [...finding.fixes, all] }));
}

/** Both halves of a pair are missing together. */
function missing(
  pair: Pair,
  owed: readonly CodeMark[],
  present: readonly CodeMark[],
): readonly Finding[] {
  const there = new Set(present.map(codeKey));
  const lacking = owed.filter((code) => !there.has(codeKey(code)));
  const groups = new Map<number, CodeMark[]>();
  for (const code of lacking) groups.set(code.number, [...(groups.get(code.number) ?? []), code]);
  return [...groups.values()].flatMap((halves) => {
    const [first, last] = [halves[0], halves.at(-1)];
    if (first === undefined || last === undefined) return [];
    const isHalf = halves.length === 1 && (first.kind === "open" || first.kind === "close");
    const wanted =
      groups.size > MOST_PLACED ? null : withMissingCodes(pair.target, pair.source, halves);
    return [
      {
        ...findingAbout(pair, first, { rule: "code.missing", context: isHalf ? first.kind : "" }),
        side: "source",
        to: last.to,
        fixes: wanted === null ? [] : [change(pair.target, wanted, "codeInsert")],
      },
    ];
  });
}

function doubled(pair: Pair, present: readonly CodeMark[]): readonly Finding[] {
  const seen = new Set<string>();
  return present.flatMap((code) => {
    const isFirst = !seen.has(codeKey(code));
    seen.add(codeKey(code));
    return isFirst ? [] : [superfluous(pair, code, "code.doubled")];
  });
}

function unknown(
  pair: Pair,
  owed: readonly CodeMark[],
  present: readonly CodeMark[],
): readonly Finding[] {
  const known = new Set([...owed, ...(pair.codes ?? [])].map(codeKey));
  return present
    .filter((code) => !known.has(codeKey(code)))
    .map((code) => superfluous(pair, code, "code.unknown"));
}

function superfluous(pair: Pair, code: CodeMark, rule: "code.doubled" | "code.unknown"): Finding {
  const { from, to } = code;
  const fix = { type: "replace", from, to, insert: "", name: "codeRemove" } as const;
  return { ...findingAbout(pair, code, { rule, context: "" }), fixes: [fix] };
}

/** What crosses in the source may cross in the translation. */
function crossing(
  pair: Pair,
  owed: readonly CodeMark[],
  present: readonly CodeMark[],
): readonly Finding[] {
  const usual = new Set(crossings(owed).map(([one, other]) => `${one.number} ${other.number}`));
  return crossings(present)
    .filter(([one, other]) => !usual.has(`${one.number} ${other.number}`))
    .map(([one, other]) => crossed(pair, one, other));
}

/** Exchanging two codes puts right both a pair that is turned round and two that cross. */
function crossed(pair: Pair, one: CodeMark, other: CodeMark): Finding {
  const { target } = pair;
  const isTurned = one.number === other.number;
  const [first, second] = [target.slice(one.from, one.to), target.slice(other.from, other.to)];
  const insert = second + target.slice(one.to, other.from) + first;
  const context = isTurned ? "turned" : "";
  const finding = findingAbout(pair, one, { rule: "code.crossing", context });
  return {
    ...finding,
    to: other.to,
    values: { ...finding.values, other: other.number, otherLabel: labelOf(pair, other) },
    fixes: [{ type: "replace", from: one.from, to: other.to, insert, name: "codeReorder" }],
  };
}

/**
 * Pairs of codes that should stand the other way round: a close before its open, or the close of an outer pair
 * before that of an inner one. Of a code that is doubled, the first counts.
 */
function crossings(codes: readonly CodeMark[]): readonly (readonly [CodeMark, CodeMark])[] {
  const places = new Map<string, CodeMark>();
  for (const code of codes) if (!places.has(codeKey(code))) places.set(codeKey(code), code);
  const open: CodeMark[] = [];
  return [...places.values()].flatMap((code) => {
    const opened = places.get(codeKey({ kind: "open", number: code.number }));
    const close = places.get(codeKey({ kind: "close", number: code.number }));
    if (opened === undefined || close === undefined) return [];
    if (code.kind === "open") {
      if (close.from > code.from) open.push(code);
      return [];
    }
    const place = open.indexOf(opened);
    if (place < 0) return [[code, opened]];
    const inner = open.splice(place).slice(1);
    open.push(...inner);
    const last = inner.at(-1);
    const other = last && places.get(codeKey({ kind: "close", number: last.number }));
    return other === undefined ? [] : [[code, other]];
  });
}

/** The difference of two texts, with a character beside it, so that the place is known again later. */
function change(before: string, after: string, name: CodeFix): Fix {
  const [old, now] = [Array.from(before), Array.from(after)];
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start] === now[start]) start++;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  if (start > 0) start--;
  else if (end > 0) end--;
  const from = old.slice(0, start).join("").length;
  const to = old.slice(0, old.length - end).join("").length;
  return { type: "replace", from, to, insert: now.slice(start, now.length - end).join(""), name };
}

function findingAbout(
  pair: Pair,
  code: CodeMark,
  { rule, context }: { readonly rule: Rule; readonly context: string },
): Finding {
  const label = labelOf(pair, code);
  return {
    rule,
    severity: "error",
    side: "target",
    from: code.from,
    to: code.to,
    values: { number: code.number, label, context },
    fixes: [],
    fingerprint: `${rule} ${label}`,
  };
}

function labelOf({ codes = [] }: Pair, { kind, number }: CodeMark): string {
  const own = codes.filter((code) => code.number === number);
  return (own.find((code) => code.kind === kind) ?? own[0])?.label ?? "";
}

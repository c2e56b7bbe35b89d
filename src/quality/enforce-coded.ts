import { type CodeMark, codesIn, hasCodes, plainText } from "../documents/inline-codes.ts";
import { type ConceptUse, enforce } from "../glossary/enforce.ts";
import type { Glossary } from "../glossary/glossary.ts";
import type { Range } from "../language/range.ts";

/**
 * Reads the terms of a source and its translation as if they had no codes, so that *Islamska **država*** is
 * found, and says where they stand in the texts with their codes. The `text` of each is without codes.
 */
export function enforceCoded(
  glossary: Glossary,
  { source, target }: { readonly source: string; readonly target: string },
): readonly ConceptUse[] {
  const [from, to] = [plainText(source), plainText(target)];
  const uses = enforce(glossary, from.text, to.text);
  if (!hasCodes(source) && !hasCodes(target)) return uses;
  const inSource = <Each extends Range>(one: Each): Each => ({ ...one, ...from.range(one) });
  const inTarget = <Each extends Range>(one: Each): Each => ({ ...one, ...to.range(one) });
  return uses.map((use) => ({
    ...use,
    demanded: use.demanded.map(inSource),
    approved: use.approved.map(inTarget),
    deprecated: use.deprecated.map(inTarget),
    forbidden: use.forbidden.map(inTarget),
    unprompted: use.unprompted.map(inTarget),
  }));
}

/**
 * New words for old ones that have codes in them: each code stays at the word where it stood, as far as there
 * are as many: `Islamic ‹1›Country‹/1›` → `Islamic ‹1›State‹/1›`.
 */
export function keepingCodes(replaced: string, insert: string): string {
  const codes = codesIn(replaced);
  if (codes.length === 0) return insert;
  const words = wordsIn(insert);
  let result = "";
  let at = 0;
  for (const code of codes) {
    const place = Math.max(at, placeAmong(words, replaced, code));
    result += insert.slice(at, place) + replaced.slice(code.from, code.to);
    const gap = code.kind === "space" ? (/^\s+/u.exec(insert.slice(place))?.[0].length ?? 0) : 0;
    at = place + gap;
  }
  return result + insert.slice(at);
}

/** An opening code stands before its word, all others behind the last word before them. */
function placeAmong(words: readonly Range[], replaced: string, code: CodeMark): number {
  const { text } = plainText(replaced.slice(0, code.from));
  const before = wordsIn(text).length;
  if (code.kind !== "open") return words[Math.min(before, words.length) - 1]?.to ?? 0;
  const next = /\S$/u.test(text) ? before - 1 : before;
  return words[Math.min(next, words.length - 1)]?.from ?? 0;
}

function wordsIn(text: string): readonly Range[] {
  return Array.from(text.matchAll(/\S+/gu), ({ 0: word, index }) => ({
    from: index,
    to: index + word.length,
  }));
}

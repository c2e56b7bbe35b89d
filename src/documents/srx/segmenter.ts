import { RE2JS } from "re2js";
import type { Range } from "../../language/range.ts";
import type { SrxRule } from "./rules.ts";

/** How far a rule sees to each side of a place; it bounds the work, whatever the rule. Characters. */
const VIEW = 1_000;

/** Places are looked for in so much of a text at a time. Characters. */
const STRETCH = 2_000;

/** A place where some rule breaks, and the rule that decided; the first that matches. */
export interface SrxDecision {
  readonly at: number;
  readonly rule: SrxRule;
}

interface CompiledRule {
  readonly rule: SrxRule;
  /** Finds the places by itself; of rules that break alone. */
  readonly places: RE2JS | null;
  readonly before: RE2JS | null;
  readonly after: RE2JS | null;
}

/** Decides by the rules of an SRX file, in their order, at each place where one of them breaks. */
export function srxDecider(rules: readonly SrxRule[]): (text: string) => readonly SrxDecision[] {
  const all = rules.map(compiledRule);
  return (text) => {
    const decisions: SrxDecision[] = [];
    for (const at of placesIn(text, all)) {
      const before = text.slice(Math.max(0, at - VIEW), at);
      const after = text.slice(at, at + VIEW);
      const decisive = all.find(
        (one) => (one.before?.test(before) ?? true) && (one.after?.test(after) ?? true),
      );
      if (decisive !== undefined) decisions.push({ at, rule: decisive.rule });
    }
    return decisions;
  };
}

/** The segments of a text, without the white space around them. */
export function srxSegments(text: string, decide: ReturnType<typeof srxDecider>): readonly Range[] {
  const ends = decide(text).flatMap(({ at, rule }) => (rule.breaks ? [at] : []));
  const edges = [0, ...ends, text.length];
  return edges.slice(1).flatMap((to, index) => trimmed(text, edges[index] ?? 0, to));
}

function trimmed(text: string, from: number, to: number): readonly Range[] {
  const slice = text.slice(from, to);
  const start = from + slice.length - slice.trimStart().length;
  const end = from + slice.trimEnd().length;
  return start < end ? [{ from: start, to: end }] : [];
}

function compiledRule(rule: SrxRule): CompiledRule {
  const { breaks, before, after } = rule;
  const compile = (pattern: string) => RE2JS.compile(pattern, RE2JS.LOOKBEHINDS);
  // as few characters as possible behind the place, since only the place is wanted
  const places = `${before === "" ? "" : `(?<=${before})`}(?U:${after})`;
  return {
    rule,
    places: breaks ? compile(places) : null,
    before: before === "" ? null : compile(`(?:${before})$`),
    after: after === "" ? null : compile(`^(?:${after})`),
  };
}

function placesIn(text: string, rules: readonly CompiledRule[]): readonly number[] {
  const places = new Set<number>();
  for (const { places: pattern } of rules) {
    if (pattern === null) continue;
    for (let from = 0; from < text.length; from += STRETCH) {
      for (const place of placesOf(pattern, text, from)) places.add(place);
    }
  }
  places.delete(0);
  places.delete(text.length);
  return [...places].sort((one, other) => one - other);
}

function placesOf(pattern: RE2JS, text: string, from: number): readonly number[] {
  const start = Math.max(0, from - VIEW);
  const stretch = text.slice(start, from + STRETCH + VIEW);
  const last = Math.min(from + STRETCH, text.length) - start;
  const matcher = pattern.matcher(stretch);
  const found: number[] = [];
  let at = from - start;
  while (at <= last && matcher.find(at) && matcher.start() < last) {
    found.push(start + matcher.start());
    at = matcher.start() + 1;
  }
  return found;
}

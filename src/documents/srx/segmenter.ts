import { RE2JS } from "re2js";
import type { Range } from "../../language/range.ts";
import type { SrxRule } from "./rules.ts";

/** How far a rule sees to each side of a place; it bounds the work, whatever the rule. Characters. */
const VIEW = 250;

/** Places are looked for in so much of a text at a time. Characters. */
const STRETCH = 2_000;

/** So many rules are asked at once; more would be one very large expression. */
const LARGEST_GROUP = 50;

/** A place where some rule breaks, and the rule that decided; the first that matches. */
export interface SrxDecision {
  readonly at: number;
  readonly rule: SrxRule;
}

/** Rules in a row that differ in what stands before alone; one look tells whether any of them matches. */
interface RuleGroup {
  readonly rules: readonly CompiledRule[];
  readonly before: RE2JS | null;
  readonly after: RE2JS | null;
}

interface CompiledRule {
  readonly rule: SrxRule;
  /** Finds the places by itself; of rules that break alone. */
  readonly places: RE2JS | null;
  readonly before: RE2JS | null;
}

/** Decides by the rules of an SRX file, in their order, at each place where one of them breaks. */
export function srxDecider(rules: readonly SrxRule[]): (text: string) => readonly SrxDecision[] {
  const groups = groupsOf(rules).map(compiledGroup);
  const breaking = groups.flatMap((group) => group.rules);
  return (text) => {
    const decisions: SrxDecision[] = [];
    for (const at of placesIn(text, breaking)) {
      const before = text.slice(Math.max(0, at - VIEW), at);
      const after = text.slice(at, at + VIEW);
      const group = groups.find(
        (one) => (one.after?.test(after) ?? true) && (one.before?.test(before) ?? true),
      );
      const decisive = group?.rules.find((one) => one.before?.test(before) ?? true);
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

function groupsOf(rules: readonly SrxRule[]): readonly (readonly SrxRule[])[] {
  const groups: SrxRule[][] = [];
  for (const rule of rules) {
    const last = groups.at(-1);
    const [first] = last ?? [];
    const fits = first?.after === rule.after && first.breaks === rule.breaks;
    const isFull = (last?.length ?? 0) >= LARGEST_GROUP;
    if (last !== undefined && fits && !isFull) last.push(rule);
    else groups.push([rule]);
  }
  return groups;
}

function compiledGroup(rules: readonly SrxRule[]): RuleGroup {
  const compiled = rules.map(compiledRule);
  const [first] = rules;
  const after = first?.after ?? "";
  const isAny = rules.some(({ before }) => before === "");
  const all = rules.map(({ before }) => `(?:${before})`).join("|");
  return {
    rules: compiled,
    before: isAny ? null : compile(`(?:${all})$`),
    after: after === "" ? null : compile(`^(?:${after})`),
  };
}

function compiledRule(rule: SrxRule): CompiledRule {
  const { breaks, before, after } = rule;
  // as few characters as possible behind the place, since only the place is wanted
  const places = `${before === "" ? "" : `(?<=${before})`}(?U:${after})`;
  return {
    rule,
    places: breaks ? compile(places) : null,
    before: before === "" ? null : compile(`(?:${before})$`),
  };
}

function compile(pattern: string): RE2JS {
  return RE2JS.compile(pattern, RE2JS.LOOKBEHINDS);
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

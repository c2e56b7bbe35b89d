/** A translation and what a check owes it, each as `rule words`; nothing where the translation is right. */
export interface LabelledPair {
  /** The kind of difficulty: the name of the file. */
  readonly kind: string;
  readonly source: string;
  readonly target: string;
  readonly expected: readonly string[];
}

export interface JudgedPair extends LabelledPair {
  readonly told: readonly string[];
}

export interface CheckFigures {
  readonly expected: number;
  readonly hits: number;
  readonly falseAlarms: number;
  readonly misses: number;
  readonly precision: number;
  readonly recall: number;
  readonly F1: number;
}

/** The pairs of a file: blocks of a source, a target and a line for each finding, an empty line between. */
export function readPairs(kind: string, text: string): readonly LabelledPair[] {
  return text
    .split(/\n{2,}/)
    .map((block) => block.split("\n").filter((line) => line !== ""))
    .filter((lines) => lines.length > 0)
    .map(([source = "", target = "", ...expected]) => ({ kind, source, target, expected }));
}

/** The figures of all pairs, by rule and by kind. */
export function scoreCheck(pairs: readonly JudgedPair[]): ReadonlyMap<string, CheckFigures> {
  const lines = pairs.flatMap(({ expected, told }) => [...expected, ...told]);
  const rules = [...new Set(lines.map(ruleOf))].sort();
  const kinds = [...new Set(pairs.map(({ kind }) => kind))].sort();
  return new Map([
    ["all", figures(pairs)],
    ...rules.map((rule) => [rule, figures(pairs.map((pair) => ofRule(pair, rule)))] as const),
    ...kinds.map((kind) => [kind, figures(pairs.filter((pair) => pair.kind === kind))] as const),
  ]);
}

const ruleOf = (line: string): string => line.split(" ")[0] ?? "";

function ofRule(pair: JudgedPair, rule: string): JudgedPair {
  const only = (lines: readonly string[]) => lines.filter((line) => ruleOf(line) === rule);
  return { ...pair, expected: only(pair.expected), told: only(pair.told) };
}

function figures(pairs: readonly JudgedPair[]): CheckFigures {
  const count = (of: (pair: JudgedPair) => readonly string[]) =>
    pairs.reduce((sum, pair) => sum + of(pair).length, 0);
  const expected = count((pair) => pair.expected);
  const falseAlarms = count(falseAlarmsOf);
  const misses = count(missesOf);
  const hits = expected - misses;
  return {
    expected,
    hits,
    falseAlarms,
    misses,
    precision: ratio(hits, hits + falseAlarms),
    recall: ratio(hits, expected),
    F1: ratio(2 * hits, 2 * hits + falseAlarms + misses),
  };
}

/** What was told of a pair and should not have been. */
export function falseAlarmsOf({ expected, told }: JudgedPair): readonly string[] {
  return without(told, expected);
}

/** What should have been told of a pair and was not. */
export function missesOf({ expected, told }: JudgedPair): readonly string[] {
  return without(expected, told);
}

/** One line takes away one like it: a word that is wrong twice is owed twice. */
function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return lines.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Nothing owed and nothing told is perfect. */
const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

import { anchorsOf, shared } from "./anchors.ts";

/** Sentences of a source and those of its translation that say the same; one side may have none. */
export interface Bead {
  /** Indices of sentences, from 0, in order and without gaps. */
  readonly sources: readonly number[];
  readonly targets: readonly number[];
  /** Low where somebody should look; 0 to 1. */
  readonly confidence: number;
}

/**
 * How often a translator makes how many sentences of how many, as Gale and Church counted it (A Program for Aligning
 * Sentences in Bilingual Corpora, 1993, table 5); three of one and one of three are rarer still.
 */
const SHAPES: readonly {
  readonly sources: number;
  readonly targets: number;
  readonly share: number;
}[] = [
  { sources: 1, targets: 1, share: 0.89 },
  { sources: 1, targets: 0, share: 0.0099 },
  { sources: 0, targets: 1, share: 0.0099 },
  { sources: 2, targets: 1, share: 0.0445 },
  { sources: 1, targets: 2, share: 0.0445 },
  { sources: 2, targets: 2, share: 0.011 },
  { sources: 3, targets: 1, share: 0.002 },
  { sources: 1, targets: 3, share: 0.002 },
];

/** The variance of the lengths of translations, for each character of the source; the same table. */
const VARIANCE = 6.8;

/** What a shared number or name is worth against the lengths, up to two of them; found by trying. */
const SHARED = 3;

/** What it costs that a number or name has no counterpart, up to four of them. Sentences begin with a capital anyway. */
const UNSHARED = 0.8;

/** No pair of lengths, however odd, is worse than this: a translator may have left out a paragraph. */
const WORST_LENGTHS = 25;

/** The path is looked for so far around the diagonal: a share of the sentences, and never less than the least. */
const BAND = { share: 0.02, least: 60 } as const;

interface Side {
  readonly lengths: readonly number[];
  /** Of all sentences before each, and of all. */
  readonly passed: readonly number[];
  /** Of the one, two and three sentences that end before each place: `anchors[count][place]`. */
  readonly anchors: readonly (readonly (readonly number[])[])[];
}

interface Cell {
  readonly cost: number;
  readonly shape: number;
}

/** One source sentence's row of the table: its cells from `from` on. */
interface Row {
  readonly from: number;
  readonly cells: Cell[];
}

/**
 * Aligns the sentences of a text with those of its translation: by their lengths, and by the numbers and names that
 * stand in both. Takes time and memory in proportion to the sentences times the band.
 */
export function align(sources: readonly string[], targets: readonly string[]): readonly Bead[] {
  const ids = new Map<string, number>();
  const one = sideOf(sources, ids);
  const other = sideOf(targets, ids);
  const costOf = beadCosts(one, other);
  const rows: Row[] = [];
  for (const { from, to } of bands(one, other)) {
    const row: Row = { from, cells: [] };
    rows.push(row);
    for (let target = from; target <= to; target++) {
      row.cells.push(cheapest(rows, { source: rows.length - 1, target }, costOf));
    }
  }
  return pathThrough(rows, targets.length, costOf);
}

/** Numbers and names have the same id on both sides. */
function sideOf(sentences: readonly string[], ids: Map<string, number>): Side {
  const idOf = (anchor: string) => {
    const id = ids.get(anchor) ?? ids.size;
    ids.set(anchor, id);
    return id;
  };
  const single = sentences.map((sentence) => anchorsOf(sentence).map(idOf));
  const lengths = sentences.map((text) => text.length);
  const passed = [0];
  for (const length of lengths) passed.push((passed.at(-1) ?? 0) + length);
  const anchors = [0, 1, 2, 3].map((count) =>
    passed.map((_, place) => single.slice(Math.max(0, place - count), place).flat()),
  );
  return { lengths, passed, anchors };
}

interface Place {
  readonly source: number;
  readonly target: number;
}

type BeadCost = (end: Place, shape: number) => number;

/** The cheapest way to a place, as the shape of its last bead. */
function cheapest(rows: readonly Row[], end: Place, costOf: BeadCost): Cell {
  if (end.source === 0 && end.target === 0) return { cost: 0, shape: -1 };
  let best: Cell = { cost: Number.POSITIVE_INFINITY, shape: -1 };
  for (const [shape, { sources, targets }] of SHAPES.entries()) {
    const before = cellAt(rows, { source: end.source - sources, target: end.target - targets });
    if (before === undefined || before.cost >= best.cost) continue;
    const cost = before.cost + costOf(end, shape);
    if (cost < best.cost) best = { cost, shape };
  }
  return best;
}

function cellAt(rows: readonly Row[], { source, target }: Place): Cell | undefined {
  const row = rows[source];
  return row?.cells[target - row.from];
}

function pathThrough(rows: readonly Row[], targets: number, costOf: BeadCost): readonly Bead[] {
  const beads: Bead[] = [];
  let end: Place = { source: rows.length - 1, target: targets };
  for (
    let cell = cellAt(rows, end);
    cell !== undefined && cell.shape >= 0;
    cell = cellAt(rows, end)
  ) {
    const shape = SHAPES[cell.shape];
    if (shape === undefined) break;
    const start = { source: end.source - shape.sources, target: end.target - shape.targets };
    beads.push({
      sources: range(start.source, end.source),
      targets: range(start.target, end.target),
      confidence: confidenceOf(costOf(end, cell.shape)),
    });
    end = start;
  }
  return beads.reverse();
}

/** A cost of 0 and less is as sure as can be; at 10, the lengths alone are one chance in twenty thousand. */
function confidenceOf(cost: number): number {
  return Math.round(100 * Math.exp(-Math.max(0, cost) / 5)) / 100;
}

function beadCosts(one: Side, other: Side): BeadCost {
  const ratio = totalOf(other) / Math.max(1, totalOf(one));
  const rarities = SHAPES.map(({ share }) => -Math.log(share));
  return ({ source, target }, index) => {
    const { sources, targets } = SHAPES[index] ?? { sources: 0, targets: 0 };
    const rarity = rarities[index] ?? 0;
    if (sources === 0 || targets === 0) return rarity;
    const length = lengthBetween(one, source - sources, source);
    const otherLength = lengthBetween(other, target - targets, target);
    const anchors = one.anchors[sources]?.[source] ?? [];
    const otherAnchors = other.anchors[targets]?.[target] ?? [];
    return rarity + lengthCost(length * ratio, otherLength) + anchorCost(anchors, otherAnchors);
  };
}

function lengthBetween({ passed }: Side, from: number, to: number): number {
  return (passed[to] ?? 0) - (passed[from] ?? 0);
}

function totalOf({ passed }: Side): number {
  return passed.at(-1) ?? 0;
}

/** How unlikely it is that a text of the one length is translated by one of the other. */
function lengthCost(expected: number, actual: number): number {
  const spread = Math.sqrt(Math.max(1, (expected + actual) / 2) * VARIANCE);
  const deviation = Math.abs(actual - expected) / spread;
  return DEVIATION_COSTS[Math.round(deviation * DEVIATION_STEPS)] ?? WORST_LENGTHS;
}

function anchorCost(own: readonly number[], others: readonly number[]): number {
  if (own.length + others.length === 0) return 0;
  const found = shared(own, others);
  const lonely = own.length + others.length - 2 * found;
  return UNSHARED * Math.min(4, lonely) - SHARED * Math.min(2, found);
}

/** Both tails of the normal distribution beyond a deviation; Abramowitz and Stegun, formula 7.1.26. */
function tailOf(deviation: number): number {
  const x = deviation / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const terms = [0.254829592, -0.284496736, 1.421413741, -1.453152027, 1.061405429];
  const polynomial = terms.reduceRight((value, term) => (value + term) * t, 0);
  return polynomial * Math.exp(-x * x);
}

/** The cost of a deviation in steps of a hundredth: it is asked for tens of millions of times in a book. */
const DEVIATION_STEPS = 100;
const DEVIATION_COSTS = Float64Array.from({ length: 7 * DEVIATION_STEPS }, (_, step) =>
  Math.min(WORST_LENGTHS, -Math.log(tailOf(step / DEVIATION_STEPS))),
);

/** Which targets each place between sources may lie at: around the one that has as much text before it. */
function bands(one: Side, other: Side): readonly { readonly from: number; readonly to: number }[] {
  const width = Math.max(BAND.least, Math.ceil(other.lengths.length * BAND.share));
  const ratio = totalOf(other) / Math.max(1, totalOf(one));
  let passed = 0;
  let reached = 0;
  let target = 0;
  return [0, ...one.lengths].map((length, source) => {
    passed += length * ratio;
    while (target < other.lengths.length && reached < passed)
      reached += other.lengths[target++] ?? 0;
    const isLast = source === one.lengths.length;
    return {
      from: source === 0 ? 0 : Math.max(0, target - width),
      to: isLast ? other.lengths.length : Math.min(other.lengths.length, target + width),
    };
  });
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

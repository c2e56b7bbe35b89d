import { countWords } from "../../src/language/words.ts";

/** Where a term stands in a sentence, by offsets. */
export interface Place {
  readonly sent: string;
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/** A benchmark of recognition: a glossary, texts, and every place where a term stands. */
export interface TermSet {
  readonly terms: readonly { readonly id: string; readonly term: string }[];
  readonly texts: readonly { readonly sent: string; readonly text: string }[];
  readonly gold: readonly Place[];
  /** Places that count neither way in the forgiven figures: homographs that only context could decide. */
  readonly ambiguous: readonly Place[];
  readonly meta: readonly { readonly id: string; readonly slices: readonly string[] }[];
}

/** P, R, F1: strict; P*, F1*: without the ambiguous places; macro*: mean F1* of the terms. */
export interface Figures {
  readonly terms: number;
  readonly gold: number;
  readonly P: number;
  readonly R: number;
  readonly F1: number;
  readonly "P*": number;
  readonly "F1*": number;
  readonly "R-infl": number;
  readonly "macro*": number;
  readonly perfect: number;
}

export interface Score {
  /** By slice, "all" first. */
  readonly slices: ReadonlyMap<string, Figures>;
  readonly falseAlarms: readonly Place[];
  readonly misses: readonly Place[];
  /** Places found that the set calls ambiguous. */
  readonly forgiven: readonly Place[];
}

/** False alarms on terms that stand nowhere in the texts, for 1,000 words of text. */
export function strayAlarms(set: TermSet, { falseAlarms }: Score): number {
  const standing = new Set(set.gold.map(({ term }) => term));
  const stray = falseAlarms.filter(({ term }) => !standing.has(term));
  const words = set.texts.reduce((total, { text }) => total + countWords(text), 0);
  return ratio(stray.length * 1_000, words, 0);
}

interface Tally {
  gold: number;
  hits: number;
  falseAlarms: number;
  forgiven: number;
  /** Gold places in another form than the headword, and those of them that were found. */
  inflected: number;
  inflectedHits: number;
}

/** Judges what was found against the gold places of a set. */
export function score(set: TermSet, found: readonly Place[]): Score {
  const judged = judge(set, found);
  const tallies = tally(set, judged);
  const slices = new Map<string, Figures>();
  for (const [slice, ids] of slicesOf(set))
    slices.set(slice, figures(ids.map((id) => tallies.get(id) ?? emptyTally())));
  return { slices, ...judged };
}

interface Judged {
  readonly hits: readonly Place[];
  readonly falseAlarms: readonly Place[];
  readonly forgiven: readonly Place[];
  readonly misses: readonly Place[];
}

function judge(set: TermSet, found: readonly Place[]): Judged {
  const texts = new Map(set.texts.map(({ sent, text }) => [sent, text]));
  const gold = byStart(set.gold);
  const ambiguous = byStart(set.ambiguous);
  const hits = new Map<string, Place>();
  const falseAlarms: Place[] = [];
  const forgiven: Place[] = [];
  for (const place of distinct(found)) {
    const start = startOf(place);
    const text = texts.get(place.sent) ?? "";
    const right = gold.get(start);
    if (right && sameEnd(place, right, text)) hits.set(start, right);
    else if (sameEnd(place, ambiguous.get(start), text)) forgiven.push(place);
    else falseAlarms.push(place);
  }
  const misses = [...gold].filter(([start]) => !hits.has(start)).map(([, place]) => place);
  return { hits: [...hits.values()], falseAlarms, forgiven, misses };
}

const startOf = ({ sent, term, start }: Place): string => `${sent} ${term} ${start}`;

const byStart = (places: readonly Place[]): ReadonlyMap<string, Place> =>
  new Map(places.map((place) => [startOf(place), place]));

const distinct = (places: readonly Place[]): readonly Place[] => [
  ...new Map(places.map((place) => [`${startOf(place)} ${place.end}`, place])).values(),
];

/** A place that stops before the ending of an acronym is right, too: NATO|-a. */
function sameEnd(place: Place, right: Place | undefined, text: string): boolean {
  if (right === undefined) return false;
  return (
    place.end === right.end || (place.end < right.end && "-–'’".includes(text[place.end] ?? " "))
  );
}

function tally(set: TermSet, judged: Judged): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>(set.terms.map(({ id }) => [id, emptyTally()]));
  const texts = new Map(set.texts.map(({ sent, text }) => [sent, text]));
  const headwords = new Map(set.terms.map(({ id, term }) => [id, term.toLowerCase()]));
  const of = (place: Place): Tally => tallies.get(place.term) ?? emptyTally();
  const isInflected = ({ sent, term, start, end }: Place): boolean =>
    texts.get(sent)?.slice(start, end).toLowerCase() !== headwords.get(term);
  for (const place of byStart(set.gold).values()) {
    of(place).gold++;
    if (isInflected(place)) of(place).inflected++;
  }
  for (const place of judged.hits) {
    of(place).hits++;
    if (isInflected(place)) of(place).inflectedHits++;
  }
  for (const place of judged.falseAlarms) of(place).falseAlarms++;
  for (const place of judged.forgiven) of(place).forgiven++;
  return tallies;
}

function emptyTally(): Tally {
  return { gold: 0, hits: 0, falseAlarms: 0, forgiven: 0, inflected: 0, inflectedHits: 0 };
}

function slicesOf(set: TermSet): ReadonlyMap<string, readonly string[]> {
  const slices = new Map<string, string[]>([["all", set.terms.map(({ id }) => id)]]);
  for (const { id, slices: names } of set.meta)
    for (const name of names.filter((name) => !name.startsWith("class:"))) {
      const ids = slices.get(name);
      if (ids) ids.push(id);
      else slices.set(name, [id]);
    }
  return slices;
}

function figures(tallies: readonly Tally[]): Figures {
  const sum = (figure: keyof Tally) => tallies.reduce((total, tally) => total + tally[figure], 0);
  const hits = sum("hits");
  const recall = ratio(hits, sum("gold"), 0);
  const strict = ratio(hits, hits + sum("falseAlarms") + sum("forgiven"), 0);
  const lenient = ratio(hits, hits + sum("falseAlarms"), 0);
  return {
    terms: tallies.length,
    gold: sum("gold"),
    P: strict,
    R: recall,
    F1: harmonicMean(strict, recall),
    "P*": lenient,
    "F1*": harmonicMean(lenient, recall),
    "R-infl": ratio(sum("inflectedHits"), sum("inflected"), 1),
    "macro*": ratio(
      tallies.map(ofTerm).reduce((total, f1) => total + f1, 0),
      tallies.length,
      0,
    ),
    perfect: ratio(tallies.filter((tally) => ofTerm(tally) === 1).length, tallies.length, 0),
  };
}

/** F1* of one term; one that neither stands in the texts nor was found there is perfect. */
function ofTerm({ gold, hits, falseAlarms }: Tally): number {
  if (gold === 0 && falseAlarms === 0) return 1;
  return ratio(2 * hits, hits + falseAlarms + gold, 0);
}

const ratio = (part: number, whole: number, ofNothing: number): number =>
  whole === 0 ? ofNothing : part / whole;

const harmonicMean = (one: number, other: number): number =>
  one + other === 0 ? 0 : (2 * one * other) / (one + other);

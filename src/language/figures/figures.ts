import type { Range } from "../range.ts";
import { datesInFigures, datesInWords, monthsAlone, monthsOfYears } from "./dates.ts";
import type { Figure, FigureReader, Found, Variety } from "./figure.ts";
import { leftAlone } from "./left-alone.ts";
import { numbers } from "./numbers.ts";
import { ordinals } from "./ordinals.ts";
import { largeNumbers, measures, moneyInWords, moneyWithSign, percentages } from "./quantities.ts";
import { quotationsIn } from "./quotations.ts";
import { fullHours, scores, timesInFigures } from "./times.ts";
import { centuries, decades, spansOfYears, years, yearsOfEras } from "./years.ts";

/** In the order in which they are asked: what is more has the first word. */
const READERS: readonly FigureReader[] = [
  datesInWords,
  datesInFigures,
  monthsOfYears,
  monthsAlone,
  centuries,
  yearsOfEras,
  decades,
  spansOfYears,
  timesInFigures,
  fullHours,
  scores,
  percentages,
  moneyInWords,
  moneyWithSign,
  measures,
  largeNumbers,
  years,
  ordinals,
  numbers,
];

/** The numbers, dates, times and quotations of a Croatian text, in order, each with its English form. */
export function figuresIn(text: string, variety: Variety): readonly Figure[] {
  const taken = new Uint8Array(text.length); // a place for each character: a text may be full of figures
  const take = ({ from, to }: Range) => taken.fill(1, from, to);
  const isFree = ({ from, to }: Range) => !taken.subarray(from, to).includes(1);
  leftAlone(text).forEach(take);
  const figures: Figure[] = [];
  for (const reader of READERS) {
    for (const figure of read(reader, text, variety)) {
      if (!isFree(figure)) continue;
      take(figure);
      figures.push(figure);
    }
  }
  return [...figures, ...quotationsIn(text)].sort((one, other) => one.from - other.from);
}

function read({ kind, pattern, read }: FigureReader, text: string, variety: Variety): Figure[] {
  return Array.from(text.matchAll(pattern)).flatMap((match) => {
    const written = read(foundIn(text, match), variety);
    if (written === null) return [];
    const from = match.index;
    const own = ownPart(match[0], text.slice(from + match[0].length).slice(0, NEIGHBOURS));
    const { english, others = [] } = written;
    return [{ from, to: from + own.length, kind, text: own, english, others }];
  });
}

/** So far the words around a figure may decide what it is; a long text shall not be read again for each. Characters. */
const NEIGHBOURS = 40;

function foundIn(text: string, match: RegExpExecArray): Found {
  const { groups, index } = match;
  return {
    part: (name) => groups?.[name] ?? "",
    before: text.slice(Math.max(0, index - NEIGHBOURS), index),
    after: text.slice(index + match[0].length).slice(0, NEIGHBOURS),
  };
}

/** The full stop of a date that ends a sentence is the sentence's. */
function ownPart(found: string, after: string): string {
  const goesOn = /^\s*[\p{Ll}\d,;:)–-]/u.test(after);
  return found.endsWith(".") && !goesOn ? found.slice(0, -1) : found;
}

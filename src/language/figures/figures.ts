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
  const taken: Range[] = [...leftAlone(text)];
  const figures: Figure[] = [];
  for (const reader of READERS) {
    for (const figure of read(reader, text, variety)) {
      if (taken.some((one) => one.from < figure.to && figure.from < one.to)) continue;
      taken.push(figure);
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
    const own = ownPart(match[0], text.slice(from + match[0].length));
    const { english, others = [] } = written;
    return [{ from, to: from + own.length, kind, text: own, english, others }];
  });
}

function foundIn(text: string, match: RegExpExecArray): Found {
  const { groups, index } = match;
  return {
    part: (name) => groups?.[name] ?? "",
    before: text.slice(0, index),
    after: text.slice(index + match[0].length),
  };
}

/** The full stop of a date that ends a sentence is the sentence's. */
function ownPart(found: string, after: string): string {
  const goesOn = /^\s*[\p{Ll}\d,;:)–-]/u.test(after);
  return found.endsWith(".") && !goesOn ? found.slice(0, -1) : found;
}

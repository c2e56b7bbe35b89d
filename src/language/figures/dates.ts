import type { FigureReader, Found, Variety, Written } from "./figure.ts";
import { englishMonth, MONTH_NAMES, MONTH_NUMBERS } from "./months.ts";
import { DASH, DAY, END, OF_YEAR, SPACE, START, WORD_END, YEAR } from "./patterns.ts";

const GAP = `${SPACE}?`;
const JOINED = `(?<joint>${DASH}|${SPACE}(?:do|i|ili)${SPACE})`;

/**
 * 12. ožujka 2021. → 12 March 2021 (the Guardian and the Union's style guide), March 12, 2021 (AP). A sentence that
 * goes on has another comma behind the American year; that one is the translator's.
 */
export const datesInWords: FigureReader = {
  kind: "date",
  pattern: new RegExp(
    `${START}(?:(?<first>${DAY})\\.?${JOINED})?(?<day>${DAY})\\.${GAP}(?<month>${MONTH_NAMES})${WORD_END}(?:${SPACE}${YEAR})?`,
    "giu",
  ),
  read: (found, variety) => date(found, variety),
};

/**
 * 12. 3. 2021. and 12. III. 2021. The month is written as a word: 12/3 is another day in America than in Britain.
 */
export const datesInFigures: FigureReader = {
  kind: "date",
  pattern: new RegExp(
    `${START}(?<day>${DAY})\\.${GAP}(?<month>${MONTH_NUMBERS})(?:\\.${GAP}(?<year>[1-9]\\d{3})(?:\\.(?!\\d))?${OF_YEAR}|\\.(?!\\d|${SPACE}\\d))${END}`,
    "gu",
  ),
  read(found, variety) {
    return found.part("year") === "" && LABEL.test(found.before) ? null : date(found, variety);
  },
};

/** What has numbers of its own, which are neither dates nor ordinals: poglavlje 5.3., članka 5., str. 12. */
export const LABEL =
  /(?<!\p{L})(?:(?:član(?:ak|k\p{L}+)|stav(?:ak|k\p{L}+)|točk\p{L}+|poglavlj\p{L}+|odjelj\p{L}+|stranic\p{L}+|tablic\p{L}+|sli(?:k\p{L}+|ci)|verzij\p{L}+|inačic\p{L}+|broj\p{L}*|svez\p{L}+|paragraf\p{L}*)|(?:čl|st|toč|t|br|str|pogl|tab|sl|sv|v|god)\.)\s$/iu;

/** ožujku 2021. → March 2021. */
export const monthsOfYears: FigureReader = {
  kind: "date",
  pattern: new RegExp(`(?<!\\p{L})(?<month>${MONTH_NAMES})${SPACE}${YEAR}`, "giu"),
  read: ({ part }) => {
    const month = englishMonth(part("month"));
    return month === null
      ? null
      : { english: `${month} ${part("year")}`, others: [`${month}, ${part("year")}`] };
  },
};

const BEFORE_MONTH =
  "u|od|do|od|iz|za|s|kroz|tijekom|tokom|početkom|sredinom|krajem|polovicom|potkraj|do kraja|prošlog|prošloga|ovog|ovoga|sljedećeg|sljedećega|idućeg|idućega";

/** A month alone is one behind these only: studeni is cold too, and listopad a fall of leaves. */
export const monthsAlone: FigureReader = {
  kind: "date",
  pattern: new RegExp(
    `(?<=(?<!\\p{L})(?:${BEFORE_MONTH})${SPACE})(?<month>${MONTH_NAMES.replaceAll(/\|\p{L}+\\\./gu, "")})${WORD_END}`,
    "giu",
  ),
  read: ({ part, after }) => {
    if (/^studen/iu.test(part("month")) && /^\s\p{Ll}{3}/u.test(after)) return null;
    const english = englishMonth(part("month"));
    return english === null ? null : { english };
  },
};

function date({ part }: Found, variety: Variety): Written | null {
  const month = englishMonth(part("month"));
  if (month === null) return null;
  const days = joined(part("first"), part("joint"), part("day"));
  const year = part("year");
  const british = [days, month, year].filter((one) => one !== "").join(" ");
  const american = `${month} ${days}${year && `, ${year}`}`;
  const short = `${SHORT[month] ?? month} ${days}${year && `, ${year}`}`;
  const ordinal = /^\d+$/u.test(days) ? [british.replace(/^\d+/u, ordinalOf)] : [];
  const ways = variety === "en-US" ? [american, british, short] : [british, american, short];
  const [english = "", ...others] = [...ways, ...ordinal];
  return { english, others };
}

/** AP shortens the long months before a day. */
const SHORT: Readonly<Record<string, string>> = {
  January: "Jan.",
  February: "Feb.",
  August: "Aug.",
  September: "Sept.",
  October: "Oct.",
  November: "Nov.",
  December: "Dec.",
};

/** What joins two days or centuries. */
export const JOINTS: Readonly<Record<string, string>> = { do: " to ", i: " and ", ili: " or " };

function joined(first: string, joint: string, last: string): string {
  const day = (digits: string) => String(Number(digits));
  if (first === "") return day(last);
  return day(first) + (JOINTS[joint.trim().toLowerCase()] ?? "–") + day(last);
}

/** 1 → 1st, 2 → 2nd, 11 → 11th. */
export function ordinalOf(digits: string): string {
  const [tens, ones] = [Number(digits) % 100, Number(digits) % 10];
  const ending = tens > 10 && tens < 14 ? "th" : (["th", "st", "nd", "rd"][ones] ?? "th");
  return digits + ending;
}

import type { FigureReader, Found, Variety, Written } from "./figure.ts";
import { END, SPACE, START, WORD_END } from "./patterns.ts";

const HOUR = "[01]?\\d|2[0-4]";
const CLOCK = `${SPACE}?(?:sat(?:i|a|u)?|h)(?!\\p{L}|/)`;
const PART = `(?:${SPACE}(?<part>ujutro|prijepodne|popodne|poslijepodne|navečer|uvečer))`;

/** 14.30 sati, u 14.30, 14:30. With a full stop it needs a word that says what it is: 14.30 may be anything. */
export const timesInFigures: FigureReader = {
  kind: "time",
  pattern: new RegExp(
    `${START}(?<hour>${HOUR})(?<mark>[.:])(?<minute>[0-5]\\d)${END}(?<clock>${CLOCK})?${PART}?`,
    "gu",
  ),
  read(found, variety) {
    const sure =
      found.part("mark") === ":" || found.part("clock") !== "" || found.part("part") !== "";
    return sure || AT.test(found.before) ? time(found, variety) : null;
  },
};

/** Before a time: u 14.30, oko 18.45. */
const AT = /(?<!\p{L})(?:u|od|do|oko|iza|prije|poslije|nakon|između)\s$/iu;

/** u 14 sati is an hour of the day; 14 sati alone is how long something takes. */
export const fullHours: FigureReader = {
  kind: "time",
  pattern: new RegExp(
    `(?<=(?<!\\p{L})[uU]${SPACE})(?<hour>${HOUR})${CLOCK}${PART}?${WORD_END}`,
    "gu",
  ),
  read: (found, variety) => time(found, variety),
};

/**
 * 14:30 in British English, as the Union's style guide has it: it keeps the clock of the source, and needs no
 * day-part. 2:30 p.m. in American English, after AP; noon and midnight are words there.
 */
function time({ part }: Found, variety: Variety): Written {
  const hour = hourOfDay(Number(part("hour")), part("part"));
  const minute = part("minute") || "00";
  const long = `${String(hour).padStart(2, "0")}:${minute}`;
  const half = hour % 24 < 12 ? "am" : "pm";
  const clock = minute === "00" ? `${hour % 12 || 12}` : `${hour % 12 || 12}:${minute}`;
  const dotted = clock.replace(":", ".");
  const american =
    MIDDAY[`${hour % 24}:${minute}`] ?? `${clock} ${half === "am" ? "a.m." : "p.m."}`;
  const others = [
    `${hour}:${minute}`,
    `${hour}.${minute}`,
    dotted + half,
    clock + half,
    `${clock} ${half}`,
  ];
  return variety === "en-US"
    ? { english: american, others: [long, ...others] }
    : { english: long, others: [american, ...others] };
}

const MIDDAY: Readonly<Record<string, string>> = { "0:00": "midnight", "12:00": "noon" };

function hourOfDay(hour: number, part: string): number {
  return hour < 12 && /^(?:popodne|poslijepodne|navečer|uvečer)$/u.test(part) ? hour + 12 : hour;
}

/** 2:1 → 2–1: a result of a match. What could be a time is read as one. */
export const scores: FigureReader = {
  kind: "score",
  pattern: new RegExp(`${START}(?<home>\\d{1,3}):(?<guests>\\d{1,3})${END}`, "gu"),
  read({ part, before }) {
    if (/(?:mjeril|omjer|razmjer)\p{L}*(?:\s\p{L}+)?\s$/iu.test(before)) return null;
    const score = (mark: string) => part("home") + mark + part("guests");
    return { english: score("–"), others: [score("-"), score(":"), score(" to ")] };
  },
};

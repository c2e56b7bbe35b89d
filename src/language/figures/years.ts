import { JOINTS, ordinalOf } from "./dates.ts";
import type { FigureReader } from "./figure.ts";
import { DASH, OF_YEAR, SPACE, START, WORD_END } from "./patterns.ts";

const WITH_WORD = OF_YEAR.slice(0, -1);

/** 2021. godine → 2021. With a full stop, or the word, a number like this is a year; others are numbers. */
export const years: FigureReader = {
  kind: "year",
  pattern: new RegExp(
    `${START}(?<year>[1-9]\\d{3})(?:\\.(?=${SPACE}?[\\p{Ll},;:)–])${OF_YEAR}|${WITH_WORD})|${START}(?<early>\\d{1,3})\\.${WITH_WORD}`,
    "gu",
  ),
  read: ({ part }) => ({ english: part("year") || part("early") }),
};

/** 1991. – 1995. → 1991–1995, and 2020./2021. → 2020/2021, 1998./99. → 1998/99. */
export const spansOfYears: FigureReader = {
  kind: "year",
  pattern: new RegExp(
    `${START}(?<first>[1-9]\\d{3})(?:\\.?${DASH}(?<last>[1-9]\\d{3})|\\.?(?<slash>/)(?<other>[1-9]\\d{3}|\\d{2}))(?:\\.${OF_YEAR}|${WITH_WORD})(?!\\d)`,
    "gu",
  ),
  read({ part }) {
    const [first, last] = [part("first"), part("last") || part("other")];
    const short = last.startsWith(first.slice(0, 2)) ? last.slice(2) : last;
    const marks = part("slash") === "" ? ["–", "-"] : ["/", "–", "-"];
    const ways = marks.flatMap((mark) => [first + mark + last, first + mark + short]);
    const [english = "", ...others] = ways;
    return { english, others };
  },
};

/** 1990-ih → 1990s; 90-ih → 90s in the Guardian, ’90s in AP. */
export const decades: FigureReader = {
  kind: "year",
  pattern: new RegExp(
    `${START}(?<decade>(?:[1-9]\\d)?\\d0)\\.?[-–](?:tih|te|tim|ih|e|im|ima)${WORD_END}(?:${SPACE}godin(?:a|e|ama))?(?!\\p{L})`,
    "gu",
  ),
  read({ part }, variety) {
    const english = `${part("decade")}s`;
    if (english.length > 3) return { english, others: [english.slice(2), `’${english.slice(2)}`] };
    const others = [`19${english}`, `’${english}`, `'${english}`];
    return variety === "en-US"
      ? { english: `’${english}`, others: [english, ...others] }
      : { english, others };
  },
};

const CENTURY = "\\d{1,2}|[XVI]+";
const ERA = `(?:${SPACE}(?<era>pr|po|n)\\.${SPACE}?(?:Kr|n|e)\\.?(?:${SPACE}?e\\.)?)`;

/** 19. stoljeće → 19th century, 19. i 20. st. → 19th and 20th centuries, 5. st. pr. Kr. → 5th century BC. */
export const centuries: FigureReader = {
  kind: "century",
  pattern: new RegExp(
    `${START}(?:(?<first>${CENTURY})\\.(?<joint>${SPACE}(?:i|do|ili)${SPACE}|${DASH}))?(?<century>${CENTURY})\\.${SPACE}(?:stoljeć(?:e|a|u|em|ima)(?!\\p{L})|st\\.(?!${SPACE}\\d))${ERA}?`,
    "gu",
  ),
  read({ part }) {
    const era = ERAS[part("era")] ?? "";
    const last = ordinalOf(numberOf(part("century")));
    const name = (first: string, own: string) =>
      `${first}${own} ${first === "" ? "century" : "centuries"}${era && ` ${era}`}`;
    if (part("first") === "") return { english: name("", last), others: inWords(name("", last)) };
    const joint = JOINTS[part("joint").trim()] ?? " to ";
    return { english: name(ordinalOf(numberOf(part("first"))) + joint, last) };
  },
};

const ERAS: Readonly<Record<string, string>> = { pr: "BC", po: "AD", n: "AD" };

/** 44. pr. Kr. → 44 BC, 79. po. Kr. → AD 79. */
export const yearsOfEras: FigureReader = {
  kind: "year",
  pattern: new RegExp(`${START}(?<year>\\d{1,4})\\.?${OF_YEAR}${ERA}`, "gu"),
  read({ part }) {
    const year = part("year");
    return part("era") === "pr"
      ? { english: `${year} BC`, others: [`${year} BCE`] }
      : { english: `AD ${year}`, others: [`${year} AD`, `${year} CE`] };
  },
};

/** Guardian and AP write the first nine in words: fifth century, fifth place. */
export function inWords(english: string): readonly string[] {
  const words = english.replace(
    /^[1-9](?:st|nd|rd|th)/u,
    (ordinal) => ORDINALS[parseInt(ordinal, 10)] ?? "",
  );
  return words === english ? [] : [words];
}

const ORDINALS: readonly string[] = [
  "",
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
];

function numberOf(digits: string): string {
  if (/^\d/u.test(digits)) return digits;
  const values = Array.from(digits, (letter) => ROMAN[letter] ?? 0);
  const sum = values.reduce(
    (total, value, at) => total + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
  return String(sum);
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

import type { FigureReader, Found } from "./figure.ts";
import { AMOUNT, END, SPACE } from "./patterns.ts";

/** Whether thousands are divided: always, or where the source divides them (which leaves years alone). */
export type Grouping = "always" | "asWritten";

/**
 * 12.000,5 → 12,000.5. Both the Guardian and the AP stylebook divide thousands by commas from 1,000 on, and write
 * decimals with a point.
 */
export function englishNumber(croatian: string, grouping: Grouping): string {
  const [whole = "", decimals] = croatian.split(",");
  const digits = whole.replace(/\D/gu, "");
  const divided = grouping === "always" || digits.length < whole.length;
  const point = decimals === undefined ? "" : `.${decimals}`;
  return (divided ? grouped(digits) : digits) + point;
}

/** The amount that a match of `AMOUNT` holds, as a range where it is one: 10 – 15 → 10–15, -5 → −5. */
export function englishAmount({ part }: Found, grouping: Grouping, scale = 0): string {
  const ends = [part("first"), part("last")].filter((end) => end !== "");
  const written = ends.map((end) => englishNumber(multiplied(end, scale), grouping));
  return part("sign").replace(/[-–]/u, "−") + written.join("–");
}

/** The ways in which a number may be written besides: -5 for −5, 10-15 for 10–15, five for 5. */
export function otherWays(english: string): readonly string[] {
  const plain = english.replace(/[−–]/gu, "-");
  const ungrouped = english.replaceAll(",", "");
  return [plain, ungrouped, WORDS[Number(english)] ?? ""].filter(
    (way) => way !== "" && way !== english,
  );
}

/** Both stylebooks write these in words in running text; who does so is not asked for the figure. */
const WORDS: readonly string[] = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

/** Numbers that nothing follows which would make them something else. */
export const numbers: FigureReader = {
  kind: "number",
  pattern: new RegExp(`${AMOUNT}${END}`, "gu"),
  read(found) {
    if (isCode(found)) return null;
    const english = englishAmount(found, isCount(found) ? "always" : "asWritten");
    return { english, others: otherWays(english) };
  },
};

/** 1500 vojnika is a count; in godina 2021 bila, u 2021 bijaše it is a year, as it is without a word behind it. */
function isCount({ before, after }: Found): boolean {
  return COUNTED.test(after) && !/(?<!\p{L})(?:godin\p{L}+|u|iz|za)\s$/iu.test(before);
}

const COUNTED = new RegExp(`^${SPACE}(?!godin)\\p{Ll}{3}`, "u");

/** A postal code, a registration number, an area code: 10000 Zagreb, 12345678901, 091. */
function isCode({ part, after }: Found): boolean {
  const first = part("first");
  const bare = /^\d+$/u.test(first);
  if (/^0\d/u.test(first)) return true;
  return bare && (first.length > 9 || (first.length > 4 && /^\s\p{Lu}/u.test(after)));
}

/** 2,5 with three noughts behind it is 2500. */
function multiplied(croatian: string, noughts: number): string {
  if (noughts === 0) return croatian;
  const [whole = "", decimals = ""] = croatian.split(",");
  const rest = decimals.slice(noughts);
  const digits = whole.replace(/\D/gu, "") + decimals.slice(0, noughts).padEnd(noughts, "0");
  return digits.replace(/^0+(?=\d)/u, "") + (rest === "" ? "" : `,${rest}`);
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/gu, ",");
}

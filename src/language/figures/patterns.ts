/*
 * Pieces of the patterns of figures. A figure never begins or ends within a word, a file name or a longer
 * row of figures: COVID-19, slika_12, 2.3.1.
 */

export const START = String.raw`(?<![\p{L}\p{N}_#@]|[\p{L}\p{N}][-–./,:'’+])`;
export const END = String.raw`(?![\p{L}\p{N}_@]|[.,:/][\p{N}])`;
export const WORD_END = String.raw`(?![\p{L}\p{N}_])`;

/** An ordinary, a fixed or a narrow space. */
export const SPACE = "[ \\u00A0\\u202F\\u2009]";

/** Between the ends of a range; a hyphen is often typed for the dash. */
export const DASH = `${SPACE}?[-–—]${SPACE}?`;

/** 1.234.567,89 or 1 234 567,89 or 1234; no more groups than a trillion millions has, for a text may be full of them. */
export const NUMBER = `(?:[1-9]\\d{0,2}(?:\\.\\d{3}){1,6}|[1-9]\\d{0,2}(?:${SPACE}\\d{3}){1,6}|\\d+)(?:,\\d+)?`;

/** A sign stands at the number, and not behind a word: a hyphen there is one. */
export const SIGN = String.raw`(?:(?<=^|[\s(„»“"])[-−–+±])?`;

/** One number, or a range of two. */
export const AMOUNT = `(?<sign>${SIGN})${START.replace("+]", "]")}(?<first>${NUMBER})(?:\\.?${DASH}(?<last>${NUMBER}))?`;

/** A day of a month as a number. */
export const DAY = "(?:0?[1-9]|[12]\\d|3[01])";

/** The word of a year behind it, if it is there: 2021. godine. */
export const OF_YEAR = `(?:${SPACE}?(?:godin[aeiu]|god\\.|g\\.)(?!\\p{L}))?`;

/** A year with four figures, and what is said of it; without a full stop it may be an amount: 1500 vojnika. */
export const YEAR = `(?<year>[1-9]\\d{3})(?:\\.(?!\\d)|(?!${SPACE}(?!godin)\\p{Ll}|[\\p{L}\\p{N}]|[.,:]\\d))${OF_YEAR}`;

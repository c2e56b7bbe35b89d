import type { Language } from "../src/language/paradigm.ts";

/** English dates and numbers are British: 22 Nov 2026, 12:04. */
const LOCALES: Readonly<Record<Language, string>> = { hr: "hr-HR", en: "en-GB" };

/** `12.345` in Croatian, `12,345` in English. */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language]).format(value);
}

/**
 * A share in whole percent: `33 %` in Croatian, `33%` in English. Rounded down, because a document
 * of which one word is missing is not done.
 */
export function formatPercent(share: number, language: Language): string {
  const whole = Math.floor(share * 100 + 1e-9) / 100;
  return new Intl.NumberFormat(LOCALES[language], { style: "percent" }).format(whole);
}

const KILOBYTE = 1_000;

/** How long a file is: `840 bajtova`, `12,4 kB` in Croatian, `840 bytes`, `12.4 kB` in English. Bytes. */
export function formatSize(bytes: number, language: Language): string {
  if (bytes < KILOBYTE) return formatUnit(bytes, "byte", language);
  if (bytes < KILOBYTE ** 2) return formatUnit(bytes / KILOBYTE, "kilobyte", language);
  return formatUnit(bytes / KILOBYTE ** 2, "megabyte", language);
}

function formatUnit(value: number, unit: string, language: Language): string {
  const unitDisplay = unit === "byte" ? "long" : "short"; // a byte alone is never abbreviated
  const options = { style: "unit", unit, unitDisplay, maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(LOCALES[language], options).format(value);
}

/** A day and a minute, for lists: `22. stu 2026. 12:04`, `22 Nov 2026, 12:04`. Milliseconds since 1970. */
export function formatMoment(at: number, language: Language): string {
  return moments[language].format(at);
}

/** A time to the second, for what was just saved: `12:04:31`. Milliseconds since 1970. */
export function formatTime(at: number, language: Language): string {
  return times[language].format(at);
}

/** When something was saved: the time where it was today, with the date where it was not. */
export function formatSaved(at: number, language: Language, now = Date.now()): string {
  const sameDay = new Date(at).toDateString() === new Date(now).toDateString();
  return sameDay ? formatTime(at, language) : formatMoment(at, language);
}

/** A day of a calendar, written `2026-11-23`: `23. stu 2026.`, `23 Nov 2026`. */
export function formatDay(day: string, language: Language): string {
  const at = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(at) ? day : days[language].format(at);
}

/** The days of the calendar in order: those before and after one another differ by one. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY;
}

/** Milliseconds. */
const DAY = 24 * 60 * 60 * 1000;

const days = formatters({ dateStyle: "medium", timeZone: "UTC" });
const moments = formatters({ dateStyle: "medium", timeStyle: "short" });
const times = formatters({ timeStyle: "medium" });

function formatters(
  options: Intl.DateTimeFormatOptions,
): Readonly<Record<Language, Intl.DateTimeFormat>> {
  return {
    hr: new Intl.DateTimeFormat(LOCALES.hr, options),
    en: new Intl.DateTimeFormat(LOCALES.en, options),
  };
}

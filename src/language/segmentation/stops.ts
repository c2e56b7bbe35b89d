import type { AbbreviationUse, SentenceRules } from "./rules.ts";

/** A full stop with what stands around it, where a capital or a digit follows. */
export interface Stop {
  /** The characters joined to the stop: `dr`, `2017`, `d.o.o`, `IV`. */
  readonly token: string;
  /** The word before the token as it is written, empty at the head of a sentence. */
  readonly previous: string;
  readonly beforeDigit: boolean;
  /** Whether a dash stands before what follows: 2006. – 2007. */
  readonly beforeDash: boolean;
  /** The words of the sentence before the token; read only where the token does not decide. */
  before(): readonly string[];
  /** The words after the stop, lower case, up to the next mark that may end a sentence. */
  after(): readonly string[];
}

/** A clause this long has its verb, even where none was recognised. Words. */
const LONG_ENOUGH_FOR_A_VERB = 6;

type Judge = (stop: Stop, rules: SentenceRules) => boolean | null;

/** Each knows one kind of token, and is silent (null) about the others; the first to speak decides. */
const JUDGES: readonly Judge[] = [
  endsAfterInitial,
  endsAfterAbbreviation,
  endsAfterRomanNumeral,
  endsAfterTime,
  endsAfterNumber,
  endsAfterConsonants,
];

/** Tells whether a sentence ends at a full stop before a capital or a digit. */
export function endsAtStop(stop: Stop, rules: SentenceRules): boolean {
  for (const judge of JUDGES) {
    const verdict = judge(stop, rules);
    if (verdict !== null) return verdict;
  }
  return true;
}

/** A. G. Matoš, I. P. (34), Lj. Horvat; but «… osumnjičenog Ž. K. Sud će odlučiti». */
function endsAfterInitial(stop: Stop, rules: SentenceRules): boolean | null {
  if (!/^(?:(?:\p{Lu}|Lj|Nj|Dž)[.-]{1,2})*(?:\p{Lu}|Lj|Nj|Dž)$/u.test(stop.token)) return null;
  if (/^\d+$/u.test(stop.previous)) return true; // 15 C.
  if (stop.beforeDigit) return false;
  const isNoName = rules.commonNoun.test(stop.after()[0] ?? "") && isComplete(stop, rules);
  return isNoName || startsAnew(stop, rules);
}

function endsAfterAbbreviation(stop: Stop, rules: SentenceRules): boolean | null {
  const use = abbreviationUse(stop, rules);
  if (use === null) return null;
  if (use === "goesOn" || stop.beforeDigit) return false;
  return use === "mayEnd" || startsWithVerb(stop, rules) || startsClause(stop, rules);
}

/** A single lower-case letter is an abbreviation in any case: o. Ivan, p. Zvonimir. */
function abbreviationUse(stop: Stop, rules: SentenceRules): AbbreviationUse | null {
  const token = stop.token.toLowerCase();
  const previous = stop.previous.toLowerCase();
  const rule = rules.abbreviations.find(
    ({ abbreviations, after }) => abbreviations.has(token) && (after?.test(previous) ?? true),
  );
  if (rule !== undefined) return rule.use;
  if (/^\p{Ll}$/u.test(stop.token)) return "goesOn";
  if (/^(?:\p{Ll}\.)+\p{Ll}{1,2}$/u.test(stop.token)) return "unclear";
  const parts = token.split(".");
  const isTitle = parts.length > 1 && parts.every((part) => announces(part, rules));
  return isTitle ? "goesOn" : null; // prof.dr.sc. Maja Babić
}

/** Tells whether an abbreviation can only be followed by more of its sentence. */
export function announces(token: string, rules: SentenceRules): boolean {
  return rules.abbreviations.some(
    ({ use, abbreviations }) => use === "goesOn" && abbreviations.has(token),
  );
}

/** «Umro je papa Pio XII. Naslijedio ga je …», but «bio je to II. Vatikanski koncil». */
function endsAfterRomanNumeral(stop: Stop, rules: SentenceRules): boolean | null {
  if (!/^(?=.)L?X{0,4}(?:IX|IV|V?I{0,3})$/u.test(stop.token)) return null;
  if (!rules.ordinalStops) return true;
  if (stop.beforeDigit || stop.previous === "") return false;
  if (startsWithVerb(stop, rules)) return true;
  return /^\p{Lu}/u.test(stop.previous) ? isComplete(stop, rules) : startsAnew(stop, rules);
}

/** 9.45 and 1.250 are no ordinals; they end a sentence unless they number it. */
function endsAfterTime(stop: Stop): boolean | null {
  const isTimeOrThousands = /^(?:[012]?\d\.[0-5]\d|\d{1,3}(?:\.\d{3})+)$/u.test(stop.token);
  return isTimeOrThousands ? stop.previous !== "" : null;
}

/** A year or a date ends a sentence that has its verb; a small number is more likely an ordinal of what follows. */
function endsAfterNumber(stop: Stop, rules: SentenceRules): boolean | null {
  if (!/^(?:\d+(?:\.\d+){0,2}|\d{4}\.?\/\d{2,4})$/u.test(stop.token)) return null;
  if (stop.previous === "") return false;
  if (!rules.ordinalStops) return true;
  if (stop.beforeDigit) {
    return !stop.beforeDash && /^\d{4}$/u.test(stop.token) && isComplete(stop, rules);
  }
  if (startsWithVerb(stop, rules)) return true;
  if (!isYearOrName(stop, rules)) return startsClause(stop, rules) && isComplete(stop, rules);
  if (isComplete(stop, rules)) return true;
  return !stop.beforeDash && startsWithOpener(stop, rules) && hasSubject(stop, rules);
}

/** 1995., the last part of 12. 11. 1999., and numbers that are names: br. 12, u Ružićevoj 16. */
function isYearOrName({ token, previous }: Stop, rules: SentenceRules): boolean {
  const label = previous.toLowerCase().replace(/\.$/u, "");
  const isName = rules.numberLabels.has(label) || /^\p{Lu}/u.test(previous);
  return isName || /^\d{4}$|[./]/u.test(token);
}

/** tzv, vlč, gđ: no Croatian word is written without a vowel or the r that may stand for one. */
function endsAfterConsonants(stop: Stop, rules: SentenceRules): boolean | null {
  const isShortened = /^\p{L}\p{Ll}{1,4}$/u.test(stop.token) && !/[aeiouyr]/iu.test(stop.token);
  return isShortened ? !stop.beforeDigit && startsAnew(stop, rules) : null;
}

/** «Obnovljen je …», «Pobijedio je …»: nothing but a sentence begins so. */
function startsWithVerb(stop: Stop, rules: SentenceRules): boolean {
  const [first = "", second = ""] = stop.after();
  return rules.participle.test(first) && rules.secondWords.has(second);
}

/** Tells whether the words after the stop look like the head of a new sentence: «Nakon …», «Sud će …». */
export function startsAnew(stop: Stop, rules: SentenceRules): boolean {
  if (startsWithOpener(stop, rules)) return true;
  const [, second = ""] = stop.after();
  return rules.secondWords.has(second) && isComplete(stop, rules);
}

/** A single letter that stands alone is an initial, whatever word it may be elsewhere: Ž. K. Horvat. */
function startsWithOpener(stop: Stop, rules: SentenceRules): boolean {
  const [first = "", second = ""] = stop.after();
  return rules.openers.has(first) && (first.length > 1 || second !== "");
}

/** The same where no surname can follow, so that the verb may come a word later: «Vrijednost dionice je …». */
function startsClause(stop: Stop, rules: SentenceRules): boolean {
  const [, second = "", third = ""] = stop.after();
  const isLate = rules.secondWords.has(third) && !rules.openers.has(second);
  return startsAnew(stop, rules) || (isLate && isComplete(stop, rules));
}

/** Tells whether the words before the stop can stand as a sentence: «U ljeto 1914.» can not. */
function isComplete(stop: Stop, rules: SentenceRules): boolean {
  const before = stop.before();
  return (
    before.length >= LONG_ENOUGH_FOR_A_VERB || before.some((word) => rules.predicate.test(word))
  );
}

/** «Prijave traju do 2024.» has something to speak of, «U ljeto 1914.» and «8. ožujka 2017.» have not. */
function hasSubject(stop: Stop, rules: SentenceRules): boolean {
  const [first = "", second] = stop.before();
  return second !== undefined && !/^\d/u.test(first) && !rules.openers.has(first.toLowerCase());
}

import type { AbbreviationRule, SentenceRules, StopRuleName, Verdict } from "./rules.ts";

/** A full stop with what stands around it, where a capital or a digit follows. */
export interface Stop {
  /** The characters joined to the stop: `dr`, `2017`, `d.o.o`, `IV`. */
  readonly token: string;
  /** The word before the token as it is written, empty at the head of a sentence. */
  readonly previous: string;
  /** Whether a comma, colon or semicolon stands before the token: «1. Ana, 2. Ivo». */
  readonly afterComma: boolean;
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

/** One rule about stops: it knows one kind of token, and is silent (null) about the others. */
export interface StopRule {
  readonly name: StopRuleName;
  /** In English, for those who read the rules outside the app. */
  readonly why: string;
  readonly judge: (stop: Stop, rules: SentenceRules) => boolean | null;
}

/** In the order in which they are asked, after the abbreviations of a project; the first to speak decides. */
export const RULES_BEFORE_ABBREVIATIONS: readonly StopRule[] = [
  {
    name: "initial",
    why: "a name goes on behind its initials (A. G. Matoš, I. P. (34)), unless the words around are a sentence each",
    judge: endsAfterInitial,
  },
];

/** The same, asked behind the table of abbreviations. */
export const RULES_AFTER_ABBREVIATIONS: readonly StopRule[] = [
  {
    name: "singleLetter",
    why: "a small letter by itself is an abbreviation in any case: o. Ivan, p. Zvonimir",
    judge: ({ token }) => (/^\p{Ll}$/u.test(token) ? false : null),
  },
  {
    name: "letters",
    why: "small letters with stops between are an abbreviation (s.r.o., k.o.), and a name or a sentence may follow",
    judge: endsAfterLetters,
  },
  {
    name: "title",
    why: "titles written together: prof.dr.sc. Maja Babić",
    judge: endsAfterJoinedTitles,
  },
  {
    name: "romanNumeral",
    why: "a Roman numeral with a stop is an ordinal (II. svjetski rat); behind a ruler's name it may end: Pio XII. Naslijedio ga je …",
    judge: endsAfterRomanNumeral,
  },
  {
    name: "time",
    why: "9.45 and 1.250 are no ordinals, so the sentence ends unless they number it",
    judge: endsAfterTime,
  },
  {
    name: "listNumber",
    why: "a number at the head is that of a list: 1. Uvod; so is one that counts in the line: 1. Ana Kos, 2. Ivo Babić",
    judge: endsAfterListNumber,
  },
  {
    name: "year",
    why: "a year, a date or a house number ends a sentence that has its verb: Vratio se 1995. Zagreb je tada …",
    judge: endsAfterYear,
  },
  {
    name: "number",
    why: "a small number with a stop is an ordinal of what follows: 12. Festival, 8. ožujka",
    judge: endsAfterNumber,
  },
  {
    name: "consonants",
    why: "no Croatian word ends so (tzv, vlč, ilustr, odvj), so that it is an abbreviation",
    judge: endsAfterConsonants,
  },
  { name: "word", why: "a full stop after a word ends the sentence", judge: () => true },
];

/** Tells whether a sentence ends at a full stop before a capital or a digit, and which rule says so. */
export function judgeStop(stop: Stop, rules: SentenceRules): Verdict {
  // those of a project stand first in the table
  const hasOwn = rules.abbreviations[0]?.name === "own";
  const own = hasOwn ? abbreviationRule(stop, rules, "own") : undefined;
  if (own !== undefined) return endsAfterAbbreviation(stop, rules, own);
  const first = verdictOf(RULES_BEFORE_ABBREVIATIONS, stop, rules);
  if (first !== null) return first;
  const abbreviation = abbreviationRule(stop, rules);
  if (abbreviation !== undefined) return endsAfterAbbreviation(stop, rules, abbreviation);
  return verdictOf(RULES_AFTER_ABBREVIATIONS, stop, rules) ?? { ends: true, rule: "word" };
}

function verdictOf(table: readonly StopRule[], stop: Stop, rules: SentenceRules): Verdict | null {
  for (const { name, judge } of table) {
    const ends = judge(stop, rules);
    if (ends !== null) return { ends, rule: name };
  }
  return null;
}

/** The first rule of the table that knows the token where it stands. */
function abbreviationRule(
  stop: Stop,
  rules: SentenceRules,
  name?: AbbreviationRule["name"],
): AbbreviationRule | undefined {
  const token = stop.token.toLowerCase();
  const previous = stop.previous.toLowerCase();
  return rules.abbreviations.find(
    (rule) =>
      (name === undefined || rule.name === name) &&
      rule.abbreviations.has(token) &&
      (rule.after?.test(previous) ?? true),
  );
}

function endsAfterAbbreviation(
  stop: Stop,
  rules: SentenceRules,
  { name, use }: AbbreviationRule,
): Verdict {
  const ends =
    use !== "goesOn" &&
    !stop.beforeDigit &&
    (use === "mayEnd" || startsWithVerb(stop, rules) || startsClause(stop, rules));
  return { ends, rule: name };
}

/** A. G. Matoš, I. P. (34), Lj. Horvat; but «… osumnjičenog Ž. K. Sud će odlučiti». */
function endsAfterInitial(stop: Stop, rules: SentenceRules): boolean | null {
  if (!/^(?:(?:\p{Lu}|Lj|Nj|Dž)[.-]{1,2})*(?:\p{Lu}|Lj|Nj|Dž)$/u.test(stop.token)) return null;
  if (stop.token === "P.S") return false;
  if (/^\d+$/u.test(stop.previous)) return true; // 15 C.
  if (stop.beforeDigit) return false;
  const isNoName = rules.commonNoun.test(stop.after()[0] ?? "") && isComplete(stop, rules);
  return isNoName || startsAnew(stop, rules);
}

function endsAfterLetters(stop: Stop, rules: SentenceRules): boolean | null {
  if (!/^(?:\p{Ll}\.)+\p{Ll}{1,2}$/u.test(stop.token)) return null;
  return !stop.beforeDigit && (startsWithVerb(stop, rules) || startsClause(stop, rules));
}

function endsAfterJoinedTitles({ token }: Stop, rules: SentenceRules): boolean | null {
  const parts = token.toLowerCase().split(".");
  const isTitle = parts.length > 1 && parts.every((part) => announces(part, rules));
  return isTitle ? false : null;
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

function endsAfterTime(stop: Stop): boolean | null {
  const isTimeOrThousands = /^(?:[012]?\d\.[0-5]\d|\d{1,3}(?:\.\d{3})+)$/u.test(stop.token);
  return isTimeOrThousands ? stop.previous !== "" : null;
}

function isNumber({ token }: Stop): boolean {
  return /^(?:\d+(?:\.\d+){0,2}|\d{4}\.?\/\d{2,4})$/u.test(token);
}

/** A number behind a comma counts what follows it, unless that begins a sentence. */
function endsAfterListNumber(stop: Stop, rules: SentenceRules): boolean | null {
  if (!isNumber(stop)) return null;
  if (stop.previous === "" || isHeading(stop, rules)) return false;
  const counts = stop.afterComma && /^\d{1,2}$/u.test(stop.token) && !stop.beforeDigit;
  return counts && !startsWithVerb(stop, rules) && !startsClause(stop, rules) ? false : null;
}

/** «Article 12. Powers of the director» */
function isHeading(stop: Stop, rules: SentenceRules): boolean {
  return rules.headings.has(stop.previous.toLowerCase()) && stop.before().length === 1;
}

function endsAfterYear(stop: Stop, rules: SentenceRules): boolean | null {
  if (!isNumber(stop)) return null;
  if (!rules.ordinalStops) return true;
  if (stop.beforeDigit) {
    const isYear = !stop.beforeDash && /^\d{4}$/u.test(stop.token);
    return isYear ? isComplete(stop, rules) : null;
  }
  if (!isYearOrName(stop, rules)) return null;
  if (startsWithVerb(stop, rules) || isComplete(stop, rules)) return true;
  return !stop.beforeDash && startsWithOpener(stop, rules) && hasSubject(stop, rules);
}

function endsAfterNumber(stop: Stop, rules: SentenceRules): boolean | null {
  if (!isNumber(stop)) return null;
  if (stop.beforeDigit) return false;
  return startsWithVerb(stop, rules) || (startsClause(stop, rules) && isComplete(stop, rules));
}

/** 1995., the last part of 12. 11. 1999. or of 7. 2., and numbers that are names: br. 12, u Ružićevoj 16. */
function isYearOrName({ token, previous }: Stop, rules: SentenceRules): boolean {
  const label = previous.toLowerCase().replace(/\.$/u, "");
  const isName = rules.numberLabels.has(label) || /^\p{Lu}/u.test(previous);
  const isMonth = /^(?:0?[1-9]|1[0-2])$/u.test(token) && /^[0-3]?\d\.$/u.test(previous);
  return isName || isMonth || /^\d{4}$|[./]/u.test(token);
}

/** Without a vowel or the r that may stand for one, or with an end that no word has: -tr, -vn, -vj, but -kl, -st. */
function endsAfterConsonants(stop: Stop, rules: SentenceRules): boolean | null {
  const { token } = stop;
  const isShortened = /^\p{L}\p{Ll}{1,4}$/u.test(token) && !/[aeiouyr]/iu.test(token);
  const isCutOff = rules.ordinalStops && /^\p{L}\p{Ll}*[bcčćdđfghkpsštzžv][nmrvj]$/u.test(token);
  return isShortened || isCutOff ? !stop.beforeDigit && startsAnew(stop, rules) : null;
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
  const [first = ""] = before;
  return (
    before.length >= LONG_ENOUGH_FOR_A_VERB ||
    rules.leadingPredicate.test(first.toLowerCase()) ||
    before.some((word) => rules.predicate.test(word))
  );
}

/** «Prijave traju do 2024.» has something to speak of, «U ljeto 1914.» and «8. ožujka 2017.» have not. */
function hasSubject(stop: Stop, rules: SentenceRules): boolean {
  const [first = "", second] = stop.before();
  return second !== undefined && !/^\d/u.test(first) && !rules.openers.has(first.toLowerCase());
}

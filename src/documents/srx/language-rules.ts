import { escaped } from "../../language/segmentation/own.ts";
import type { AbbreviationRule, SentenceRules } from "../../language/segmentation/rules.ts";

/** A rule as an SRX file holds it: regular expressions of ICU, which Java reads alike, without any look around. */
export interface WrittenSrxRule {
  readonly breaks: boolean;
  readonly before: string;
  readonly after: string;
}

/** Rules with one reason. */
export interface SrxRuleGroup {
  readonly why: string;
  readonly rules: readonly WrittenSrxRule[];
}

const OPENERS = '(?:["„“”»«‘’‚(\\[{¿¡*_]|[–—-]\\s?){0,4}';
const CLOSERS = "[\"”“»«’')\\]}]{0,4}";
const CAPITAL = "\\p{Lu}";
const INITIAL = "(?:\\p{Lu}|Lj|Nj|Dž)";

const cut = (before: string, after: string): WrittenSrxRule => ({ breaks: true, before, after });
const keep = (before: string, after: string): WrittenSrxRule => ({ breaks: false, before, after });

/** The knowledge of a language as groups of rules; of rules that both match, the first decides. */
export function srxGroups(rules: SentenceRules): readonly SrxRuleGroup[] {
  const own = rules.abbreviations.filter(({ name }) => name === "own");
  const known = rules.abbreviations.filter(({ name }) => name !== "own");
  return [
    ...layout(),
    ...own.map((group) => abbreviations(group, rules)),
    initials(rules),
    ...known.map((group) => abbreviations(group, rules)),
    ...(rules.ordinalStops ? numbers(rules) : [headings(rules)]),
    ...glued(rules),
    ...marks(),
  ];
}

function layout(): readonly SrxRuleGroup[] {
  return [
    { why: "A blank line ends a paragraph.", rules: [cut("\\n", "[ \\t]*\\r?\\n")] },
    {
      why: "A headline marker or a bullet begins a segment.",
      rules: [cut("\\s", ">>+\\s"), cut("\\s", "[•►▶▪●]\\s")],
    },
  ];
}

/** «unclear» ends before what can only begin a sentence; «mayEnd» goes on only before a number. */
function abbreviations(
  { use, why, after, abbreviations: words }: AbbreviationRule,
  rules: SentenceRules,
): SrxRuleGroup {
  const list = [...words].map(escaped).join("|");
  const previous = after === undefined ? "" : `${previousWord(after)}[,;:]?\\s+`;
  const before = `${previous === "" ? "\\b" : ""}${previous}(?i:${list})\\.`;
  const goesOn = keep(before, "\\s");
  if (use === "goesOn") return { why, rules: [goesOn] };
  if (use === "mayEnd") {
    return { why, rules: [keep(before, "\\s+\\p{Nd}"), cut(before, `\\s+${OPENERS}${CAPITAL}`)] };
  }
  return { why, rules: [...anew(rules).map((head) => cut(before, head)), goesOn] };
}

/** `^(?:i|te)$` as the end of what stands before. */
function previousWord({ source, flags }: RegExp): string {
  const word = source.replace(/^\^|\$$/gu, "");
  return `(?:^|[\\s("„»«“])${flags.includes("i") ? "(?i:" : "(?:"}${word})`;
}

/** What can only begin a sentence: a word of the list, or a verb of that shape with its second word. */
function anew({ openers, participle, secondWords }: SentenceRules): readonly string[] {
  const words = [...openers].filter((word) => word.length > 1).map(capitalised);
  const head = `\\s+${OPENERS}`;
  const opener = `${head}(?:${words.join("|")})[\\s,]`;
  if (participle.source === "(?!)") return [opener];
  const verb = participle.source.replace(/\$$/u, "");
  return [opener, `${head}${CAPITAL}\\p{Ll}*${verb}\\s+(?:${[...secondWords].join("|")})\\s`];
}

function capitalised(word: string): string {
  return `${word.charAt(0).toUpperCase()}${escaped(word.slice(1))}`;
}

function initials(rules: SentenceRules): SrxRuleGroup {
  const before = `(?:^|[\\s("„»«“–—-])(?:${INITIAL}[.-]{1,2})*${INITIAL}\\.`;
  return {
    why: "A name goes on behind its initials: A. B. Šimić.",
    rules: [...anew(rules).map((head) => cut(before, head)), keep(before, "\\s")],
  };
}

function headings({ headings: words }: SentenceRules): SrxRuleGroup {
  return {
    why: "A number at the head belongs to a heading or a list: 1. Introduction",
    rules: [keep(`^\\s*(?:(?i:${[...words].join("|")})\\s+)?\\p{Nd}+(?:\\.\\p{Nd}+)*\\.`, "\\s")],
  };
}

/** «… predicate … 1995. Zagreb» ends: the sentence before has its verb. */
function numbers(rules: SentenceRules): readonly SrxRuleGroup[] {
  const head = `\\s+${OPENERS}${CAPITAL}`;
  const year = "(?:\\b\\p{Nd}{4}|\\b\\p{Nd}{1,2}\\.\\s?\\p{Nd}{1,2}\\.\\s?\\p{Nd}{4})\\.";
  const predicate = rules.predicate.source.replace(/\^|\$/gu, "");
  const clause = `\\s(?:${predicate})[\\s,](?:[^.!?…]|\\p{Nd}\\.)*${year}`;
  const time = "(?:^|\\s)(?:[012]?\\p{Nd}\\.[0-5]\\p{Nd}|\\p{Nd}{1,3}(?:\\.\\p{Nd}{3})+)\\.";
  const roman = "\\b[IVXL]+\\.";
  const number = '(?:^|[\\s(„"–])\\p{Nd}+(?:\\.\\p{Nd}+)*\\.';
  return [
    {
      why: "A Roman numeral with a stop is an ordinal: II. svjetski rat; a verb behind it begins a sentence.",
      rules: [
        ...anew(rules)
          .slice(1)
          .map((one) => cut(roman, one)),
        keep(roman, "\\s"),
      ],
    },
    { why: "9.45 and 1.250 are no ordinals.", rules: [cut(`\\p{L}${time}`, head)] },
    {
      why: "A year ends a sentence that has its verb: Vratio se 1995. Zagreb …",
      rules: [cut(clause, head), ...anew(rules).map((one) => cut(year, one))],
    },
    {
      why: "A number with a stop is an ordinal: 8. ožujka, 12. Festival; a verb behind it begins a sentence.",
      rules: [
        ...anew(rules)
          .slice(1)
          .map((one) => cut(number, one)),
        keep(number, "\\s"),
      ],
    },
    {
      why: "No word is written without a vowel: tzv., vlč.",
      rules: [keep("\\b[bcčćdđfghjklmnpqsštvwxzž]{1,5}\\.", "\\s")],
    },
  ];
}

function glued({ openers }: SentenceRules): readonly SrxRuleGroup[] {
  const words = [...openers].filter((word) => word.length > 1).map(capitalised);
  return [
    {
      why: "A sentence that lost the space before it: … kasno.Otišao je …",
      rules: [cut("\\p{Ll}{3}[.!?…]", `${CAPITAL}\\p{Ll}+[\\s,]`)],
    },
    {
      why: "A text that a headline lost its line end to: … stopeGuverner je …",
      rules: [
        cut("(?:^|\\s)\\p{Ll}{3,}", `${CAPITAL}\\p{Ll}`),
        cut("\\p{Ll}{3}", `(?:${words.join("|")})[\\s,]`),
      ],
    },
  ];
}

function marks(): readonly SrxRuleGroup[] {
  const head = `\\s+${OPENERS}(?:[\\p{Lu}\\p{Lt}\\p{N}\\p{S}#@&]|\\p{Ll}{1,2}-?\\p{Lu}|https?:|www\\.|\\p{Ll}\\))`;
  return [
    {
      why: "A final mark ends a sentence where a capital, a digit or a sign follows.",
      rules: [cut(`[.!?…]${CLOSERS}`, head)],
    },
  ];
}

import type { Language } from "../../../language/paradigm.ts";
import { LANGUAGES } from "../columns.ts";
import { COUNTRY_NAMES, LANGUAGE_NAMES, MEANINGS, type Meaning, PREFIXES } from "./header-names.ts";

/** What the name of a column tells. */
export interface Header {
  /** In small letters, words apart, with its language: `croatian def`. */
  readonly words: string;
  readonly language: Language | null;
  /** The words beside the language and its country: `def`. */
  readonly rest: string;
  /** Null where nothing but the language is named, or what is named is not known. */
  readonly meaning: Meaning | null;
  /** Whether a word is left that nobody knows: `croatian colour`. */
  readonly unknown: boolean;
}

/** Takes the name of a column apart: `Description [hr]`, `hr_description`, `Croatian_Def`, `caseSensitive`. */
export function readHeader(cell: string): Header {
  const words = wordsOf(cell);
  const at = words.findIndex((word) => languageOf(word) !== null);
  const language = languageOf(words[at] ?? "");
  const rest = words.filter((word, index) => index !== at && !isCountry(word, index, at));
  const meaning = meaningOf(rest);
  return {
    words: words.join(" "),
    language,
    rest: rest.join(" "),
    meaning,
    unknown: meaning === null && (rest.length > 0 || language === null),
  };
}

function wordsOf(cell: string): readonly string[] {
  return cell
    .normalize("NFC")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

function languageOf(word: string): Language | null {
  return LANGUAGES.find((language) => LANGUAGE_NAMES[language].includes(word)) ?? null;
}

/** A country stands behind its language; «in» before it is a word. */
function isCountry(word: string, index: number, languageAt: number): boolean {
  return languageAt >= 0 && index > languageAt && COUNTRY_NAMES.has(word);
}

function meaningOf(words: readonly string[]): Meaning | null {
  const [first = "", ...others] = words;
  const said = MEANINGS.get(words.join(" "));
  if (said !== undefined) return said;
  return PREFIXES.has(first) && others.length > 0 ? (MEANINGS.get(others.join(" ")) ?? null) : null;
}

/** Whether a column holds the terms of the language that it names: `hr-HR`, `Term [hr]`, `English (UK)`. */
export function namesTerms({ language, meaning, unknown }: Header): boolean {
  return language !== null && (meaning === null ? !unknown : meaning.type === "word");
}

import type { Hunspell } from "../hunspell/hunspell.ts";
import type { Candidate, Doubt, Morphology } from "../morphology.ts";
import type { InflectedForm, Inflection, Paradigm, PartOfSpeech } from "../paradigm.ts";
import { beginning } from "./beginning.ts";
import { englishCitations } from "./citations.ts";
import { entriesOf } from "./entries.ts";
import { edOf, ingOf, isPlural, pluralOf, pluralsOf, possessiveOf, verbForms } from "./inflect.ts";
import { IRREGULAR_VERBS } from "./irregular-verbs.ts";
import { phrasesOf } from "./phrases.ts";
import { spellings } from "./spelling.ts";

/** English: plural and possessive of nouns, the forms of verbs, both spellings. */
export function createEnglish(dictionary: Hunspell): Morphology {
  const cache = new Map<string, readonly Paradigm[]>();
  const paradigmsOf = (word: string, partOfSpeech?: PartOfSpeech): readonly Paradigm[] => {
    const key = `${word}\n${partOfSpeech ?? ""}`;
    const paradigms = cache.get(key) ?? readings(dictionary, word, partOfSpeech);
    cache.set(key, paradigms);
    return paradigms;
  };
  return {
    paradigmsOf,
    phrases: (words, partOfSpeech) =>
      phrasesOf(words, {
        paradigmsOf: (word) => paradigmsOf(word, partOfSpeech),
        isWord: (word) => dictionary.entriesOf(word).length > 0,
        isVerb: (word) => isOnlyVerb(dictionary, word),
        partOfSpeech,
      }),
    beginning: (headword, partOfSpeech) =>
      beginning(headword, {
        isWord: (word) => dictionary.entriesOf(word).length > 0,
        isVerb: (word) => isOnlyVerb(dictionary, word),
        partOfSpeech,
      }),
    doubtAbout: (candidate) => doubtAbout(dictionary, candidate),
    respelled: (name) => name,
    isKnown: (word) => dictionary.entriesOf(word).length > 0,
    citations: (text, context = {}) => englishCitations(text, context, dictionary),
    clitics: new Set(),
  };
}

/** A name at the head of a sentence may be an ordinary word: Will. */
function doubtAbout(dictionary: Hunspell, { name, form }: Candidate): Doubt | undefined {
  const ordinary = name && dictionary.entriesOf(form).length > 0;
  return ordinary ? ({ atHead }) => (atHead ? "doubtful" : "term") : undefined;
}

function readings(
  dictionary: Hunspell,
  word: string,
  partOfSpeech: PartOfSpeech | undefined,
): readonly Paradigm[] {
  if (!/^\p{L}/u.test(word)) return [];
  const noun = partOfSpeech === undefined || /^(noun|proper)$/.test(partOfSpeech);
  const verb = partOfSpeech === "verb" || (partOfSpeech === undefined && isVerb(dictionary, word));
  if (verb && noun) return [nounParadigm(dictionary, word), verbParadigm(word)];
  if (verb) return [verbParadigm(word)];
  return noun ? [nounParadigm(dictionary, word)] : [invariable(word, partOfSpeech ?? "adjective")];
}

/** By its own forms, by the dictionary's flags for -ed and -ing, or because it has both as words: stopped, stopping. */
function isVerb(dictionary: Hunspell, word: string): boolean {
  if (IRREGULAR_VERBS.has(word) || hasVerbFlags(dictionary, word)) return true;
  if (spellings(word).some((spelling) => hasVerbFlags(dictionary, spelling))) return true;
  return [edOf(word), ingOf(word)].every((form) => dictionary.entriesOf(form).length > 0);
}

function hasVerbFlags(dictionary: Hunspell, word: string): boolean {
  return entriesOf(dictionary, word).some((flags) => flags.includes("G") || flags.includes("D"));
}

/**
 * A verb that is no noun too, which would have a possessive ("deny", but not "attack" or "claim"), nor
 * an adjective, which would be compared: "sick person", "open ground".
 */
function isOnlyVerb(dictionary: Hunspell, word: string): boolean {
  const ways = spellings(word);
  const other = ways.some(
    (way) =>
      entriesOf(dictionary, way).some((flags) => flags.includes("M") || flags.includes("T")) ||
      dictionary.entriesOf(`${way}'s`).length > 0,
  );
  return !other && ways.some((way) => hasVerbFlags(dictionary, way));
}

function nounParadigm(dictionary: Hunspell, word: string): Paradigm {
  const singulars = isPlural(word) ? singularsOf(dictionary, word) : [word];
  const plurals = isPlural(word)
    ? inBothSpellings(singulars, word)
    : spellings(word).flatMap(pluralsOf);
  const form = (number: "sg" | "pl") => (text: string) =>
    spellings(text).flatMap((spelling) => [
      inflected(spelling, { number }),
      inflected(possessiveOf(spelling), { number, case: "gen" }),
      inflected(`${spelling}'s`, { number, case: "gen" }),
    ]);
  return {
    lemma: singulars[0] ?? word,
    partOfSpeech: /^\p{Lu}/u.test(word) ? "proper" : "noun",
    model: "",
    origin: "rules",
    forms: [inflected(word, {}), ...singulars.flatMap(form("sg")), ...plurals.flatMap(form("pl"))],
    possessives: [],
  };
}

/** A headword in the plural has its other spelling through the singular: tyres, tires. */
function inBothSpellings(singulars: readonly string[], plural: string): readonly string[] {
  const others = singulars.flatMap((singular) => spellings(singular).slice(1).flatMap(pluralsOf));
  return [plural, ...others.filter((other) => other !== plural)];
}

/** jihadists → jihadist, agencies → agency; only what makes the plural again, known words first. */
function singularsOf(dictionary: Hunspell, plural: string): readonly string[] {
  const guesses = [
    plural.replace(/s$/i, ""),
    plural.replace(/ies$/i, "y"),
    plural.replace(/es$/i, ""),
  ];
  const made = [...new Set([...guesses, ...irregularSingulars(plural)])].filter(
    (singular) => singular !== plural && pluralOf(singular) === plural,
  );
  const known = made.filter((singular) => dictionary.entriesOf(singular).length > 0);
  return known.length > 0 ? known : made.slice(0, 1);
}

/** men → man, children → child, feet → foot, lives → life. */
function irregularSingulars(plural: string): readonly string[] {
  return [
    plural.replace(/men$/, "man"),
    plural.replace(/ren$/, ""),
    plural.replace(/ee/, "oo"),
    plural.replace(/ves$/, "f"),
    plural.replace(/ves$/, "fe"),
    plural.replace(/people$/, "person"),
  ];
}

function verbParadigm(word: string): Paradigm {
  return {
    lemma: word,
    partOfSpeech: "verb",
    model: "",
    origin: "rules",
    forms: spellings(word)
      .flatMap((spelling) => [spelling, ...verbForms(spelling)])
      .flatMap(spellings)
      .filter((text, at, all) => all.indexOf(text) === at)
      .map((text) => inflected(text, {})),
    possessives: [],
  };
}

function invariable(word: string, partOfSpeech: PartOfSpeech): Paradigm {
  const forms = spellings(word).map((text) => inflected(text, {}));
  return { lemma: word, partOfSpeech, model: "", origin: "rules", forms, possessives: [] };
}

function inflected(form: string, inflection: Inflection): InflectedForm {
  return { form, inflections: Object.keys(inflection).length > 0 ? [inflection] : [], changes: [] };
}

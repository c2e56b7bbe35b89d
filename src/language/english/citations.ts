import irregularPlurals from "irregular-plurals";
import { type CitationContext, selectedWords } from "../citation.ts";
import type { Hunspell } from "../hunspell/hunspell.ts";
import { isAllCapitals, isCapitalised } from "../text.ts";
import { headOf, isPlural, pluralOf, verbForms } from "./inflect.ts";
import { IRREGULAR_VERBS } from "./irregular-verbs.ts";

const MOST_OFFERED = 6;

/** The headwords under which selected words would stand in a dictionary, the likeliest first. */
export function englishCitations(
  text: string,
  { sentenceStart = false, most = MOST_OFFERED }: CitationContext,
  dictionary: Hunspell,
): readonly string[] {
  const words = bare(selectedWords(text.replaceAll("’", "'")));
  if (words.length === 0) return [];
  const started = sentenceStart ? beginSmall(words, dictionary) : [words];
  const offered = started.flatMap((each) => headwords(each, dictionary));
  return [...new Set(offered)].slice(0, most);
}

/** Without the article, the *to* of an infinitive, and the ending of a possessive. */
function bare(words: readonly string[]): readonly string[] {
  const owned = words.map((word, at) =>
    at === words.length - 1 ? word.replace(/'s?$/, "") : word,
  );
  return owned.length > 1 && /^(?:the|an?|to)$/i.test(owned[0] ?? "") ? owned.slice(1) : owned;
}

/** At the head of a sentence a word of the dictionary becomes small; the other way is offered, too. */
function beginSmall(
  words: readonly string[],
  dictionary: Hunspell,
): readonly (readonly string[])[] {
  const [first = "", ...rest] = words;
  if (!isCapitalised(first) || isAllCapitals(first)) return [words];
  const small = first.charAt(0).toLowerCase() + first.slice(1);
  const ordinary = singularsAndVerbs(small, dictionary).some((word) => isWord(dictionary, word));
  return ordinary && !rest.some(isCapitalised) ? [[small, ...rest], words] : [words];
}

function headwords(words: readonly string[], dictionary: Hunspell): readonly string[] {
  const phrasal = words.length === 2 && PARTICLES.has(words[1] ?? "");
  const pieces = words.flatMap((word) => word.split(/(?<=-)|(?=-)/));
  const head = phrasal
    ? 0
    : headOf(pieces.map((piece) => piece.replace(/ies$/, "y").replace(/s$/, "")));
  const own = pieces[head] ?? "";
  const forms =
    words.length === 1
      ? singularsAndVerbs(own, dictionary)
      : phrasal
        ? infinitives(own, dictionary)
        : singulars(own, dictionary);
  const made = (form: string) => join(pieces.with(head, form));
  const singular = forms.map(made);
  if (!keepsPlural(words, own)) return [...singular, join(pieces)];
  return [join(pieces), ...singular];
}

const PARTICLES = new Set("up out off down over away back on in through".split(" "));

function join(pieces: readonly string[]): string {
  return pieces.join(" ").replace(/ ?- ?/g, "-");
}

/** Names keep their plural (United Nations), and so do nouns that mean something else in it. */
function keepsPlural(words: readonly string[], head: string): boolean {
  if (words.length === 1) return false;
  const significant = words.filter((word) => word.length > 3);
  return PLURALS.has(head) || significant.every((word) => isCapitalised(word));
}

const PLURALS = new Set("forces authorities rights troops elections talks".split(" "));

/** The singular or the infinitive: the dictionary says whether a word in -ing is a noun of its own. */
function singularsAndVerbs(word: string, dictionary: Hunspell): readonly string[] {
  const nouns = singulars(word, dictionary);
  const verbs = infinitives(word, dictionary);
  const verbal = /(?:ing|ed)$/.test(word) && !isCounted(dictionary, word);
  const first = verbal || IRREGULAR_FORMS.has(word) || !nouns.some((noun) => noun !== word);
  const irregularNoun = SINGULARS.has(word.toLowerCase()) || isCounted(dictionary, word);
  return first && !irregularNoun ? [...verbs, ...nouns] : [...nouns, ...verbs];
}

/** Whether the dictionary has the word with a plural or a possessive of its own: bombing, building. */
function isCounted(dictionary: Hunspell, word: string): boolean {
  const has = (entry: string, flag: string) =>
    dictionary.entriesOf(entry).some((flags) => flags.includes(flag));
  const verb = word.replace(/ing$/, "");
  if (verb !== word && [verb, `${verb}e`].some((entry) => has(entry, "J"))) return true;
  return has(word, "M") || has(word, "S");
}

function isWord(dictionary: Hunspell, word: string): boolean {
  return dictionary.entriesOf(word).length > 0;
}

/** Every irregular plural by its singular: men → man, crises → crisis. */
const SINGULARS: ReadonlyMap<string, string> = new Map(
  [...irregularPlurals].map(([singular, plural]) => [plural, singular]),
);

/** Every irregular form of a verb by its infinitive: fled → flee. */
const IRREGULAR_FORMS: ReadonlyMap<string, string> = new Map(
  [...IRREGULAR_VERBS].flatMap(([infinitive, forms]) =>
    forms.map((form) => [form, infinitive] as const),
  ),
);

/** The singulars of which the word is the plural; the word itself where it is none. */
function singulars(word: string, dictionary: Hunspell): readonly string[] {
  const irregular = SINGULARS.get(word.toLowerCase());
  if (!isPlural(word) || ((irregular ?? word) === word && isWord(dictionary, word))) return [word];
  const guesses = [
    ...(irregular === undefined || irregular === word.toLowerCase()
      ? []
      : [word.charAt(0) + irregular.slice(1)]),
    word.replace(/ople$/, "rson"),
    word.replace(/men$/, "man"),
    word.replace(/ies$/, "y"),
    word.replace(/s$/, ""),
    word.replace(/es$/, ""),
    word.replace(/ves$/, "fe"),
    word.replace(/ves$/, "f"),
  ].filter((guess) => guess !== word && (pluralOf(guess) === word || guess === "person"));
  const distinct = [...new Set(guesses)];
  const known = distinct.filter((guess) => isWord(dictionary, guess));
  const made = known.length > 0 ? known : distinct;
  return made.length > 0 ? made : [word];
}

/** The infinitives of which the word is a form: stopped → stop. */
function infinitives(word: string, dictionary: Hunspell): readonly string[] {
  const irregular = IRREGULAR_FORMS.get(word);
  const guesses = VERB_ENDINGS.filter(([ending]) => ending.test(word))
    .map(([ending, put]) => word.replace(ending, put))
    .filter((guess) => isWord(dictionary, guess) && verbForms(guess).includes(word));
  return [...(irregular === undefined ? [] : [irregular]), ...new Set(guesses)];
}

/** Endings of verbs with what stands in their place in the infinitive. */
const VERB_ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/ing$/, ""],
  [/ing$/, "e"],
  [/([^aeiou])\1ing$/, "$1"],
  [/ying$/, "ie"],
  [/ed$/, ""],
  [/ed$/, "e"],
  [/([^aeiou])\1ed$/, "$1"],
  [/ied$/, "y"],
  [/ies$/, "y"],
  [/es$/, ""],
  [/s$/, ""],
];

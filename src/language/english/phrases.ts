import type { Phrase, PhraseWord } from "../morphology.ts";
import type { Paradigm, PartOfSpeech } from "../paradigm.ts";
import { isAllCapitals } from "../text.ts";
import { headOf, withS } from "./inflect.ts";
import { spacings } from "./spacing.ts";
import { spellings } from "./spelling.ts";

/** What is known of single words. */
export interface Words {
  paradigmsOf(word: string): readonly Paradigm[];
  isWord(word: string): boolean;
  /** Whether a word is a verb and nothing else. */
  isVerb(word: string): boolean;
  readonly partOfSpeech: PartOfSpeech | undefined;
}

/** Words before a term that do not belong to it: "the Islamic State". */
const ARTICLE = /^(the|a|an)$/i;

/** The ways in which a term of several words may be written and inflected. */
export function phrasesOf(words: readonly string[], known: Words): readonly Phrase[] {
  const { own, infinitive } = bareWords(words);
  const verb = infinitive || isVerbPhrase(own, known);
  const spaced = dotted(own) ?? spacings(own, known.isWord);
  return spaced.flatMap((way) => ways(way, verb, known));
}

/** The words of a term without its article, or the *to* of its verb. */
export function bareWords(words: readonly string[]): {
  readonly own: readonly string[];
  readonly infinitive: boolean;
} {
  const infinitive = words.length > 1 && words[0]?.toLowerCase() === "to";
  const bare = words.length > 1 && (infinitive || ARTICLE.test(words[0] ?? ""));
  return { own: bare ? words.slice(1) : words, infinitive };
}

/** An acronym with stops and without: UN, U.N. */
function dotted(words: readonly string[]): readonly (readonly string[])[] | undefined {
  const letters = words.length === 1 ? [...(words[0] ?? "")] : words.filter((word) => word !== ".");
  const acronym = letters.length > 1 && letters.every((letter) => /^\p{Lu}$/u.test(letter));
  if (!acronym || letters.length > LONGEST_DOTTED) return undefined;
  return [[letters.join("")], letters.flatMap((letter) => [letter, "."])];
}

/** Longer ones are read as words and have no stops: NATO is rarely N.A.T.O., UNICEF never. */
const LONGEST_DOTTED = 4;

/** Whether the first word is a verb, which inflects in the place of the last: *carry* out, *deny* access. */
export function isVerbPhrase(
  words: readonly string[],
  known: Pick<Words, "isVerb" | "partOfSpeech">,
): boolean {
  if (words.length < 2 || words.includes("-")) return false;
  return known.partOfSpeech === "verb" || isPhrasal(words) || known.isVerb(words[0] ?? "");
}

const VERB_PARTICLES = new Set("up out off down over away back on in through".split(" "));

/** carry out, blow up. */
function isPhrasal(words: readonly string[]): boolean {
  return words.length === 2 && VERB_PARTICLES.has(words[1] ?? "");
}

function ways(words: readonly string[], verb: boolean, known: Words): readonly Phrase[] {
  const head = verb ? 0 : headOf(words);
  const phrase = words.map((text, at) => phraseWord(text, at === head, known));
  const [first] = phrase;
  if (verb && first && isPhrasal(words)) return [phrase, [first, apart(words[1] ?? "")]];
  const acronym = words[head] ?? "";
  if (!isAllCapitals(acronym)) return [phrase];
  return [phrase, phrase.with(head, pluralAcronym(acronym))];
}

/** The head inflects, the rest may only be spelled in the other way: Ministers of Defense. */
function phraseWord(text: string, head: boolean, { paradigmsOf }: Words): PhraseWord {
  if (head) return { text, moves: true, fixed: false, readings: () => paradigmsOf(text) };
  const forms = spellings(text);
  if (forms.length === 1) return { text, moves: false, fixed: true, readings: () => [] };
  return { text, moves: false, fixed: true, readings: () => [rigid(text, forms)] };
}

/** The particle may stand behind the object: they carried the attack out. */
function apart(text: string): PhraseWord {
  return { text, moves: false, fixed: true, apart: true, readings: () => [] };
}

/** A word of its own, since it is not all in capitals as the acronym must be: NGOs. */
function pluralAcronym(acronym: string): PhraseWord {
  const text = withS(acronym);
  const forms = [text, `${text}'`].map((form) => ({
    form,
    inflections: [{ number: "pl" as const }],
    changes: [],
  }));
  const paradigm = { ...rigid(acronym, []), forms };
  return { text, moves: true, fixed: true, readings: () => [paradigm] };
}

function rigid(lemma: string, forms: readonly string[]): Paradigm {
  return {
    lemma,
    partOfSpeech: "noun",
    model: "",
    origin: "rules",
    forms: forms.map((form) => ({ form, inflections: [], changes: [] })),
    possessives: [],
  };
}

import type { Hunspell } from "../hunspell/hunspell.ts";
import type { InflectedForm, Paradigm, PartOfSpeech } from "../paradigm.ts";

/**
 * What the suffix classes of dictionary-hr do, found by reading its .aff file. Most inflect; the
 * ones below make other words, which are kept apart (kalifat → kalifatski, Husein → Huseinov).
 */
const POSSESSIVE = new Set(["UF", "UG", "UH", "UI", "UJ", "TF", "TG"]);

/** -ski adjectives, verbal nouns, passive participles, feminines, members of a party. */
const DERIVING = new Set(
  ["UA", "UC", "UD", "UR", "UV", "TC", "TD", "TE", "TM"].concat(["TN", "TO", "TP", "TQ"]),
);

/** Adjectives that also make a noun in -ost: glup → gluposti. */
const WITH_ABSTRACT_NOUN = new Set(["UO", "UP"]);
const ABSTRACT_NOUN = /^o(st|sti|stima|šću)$/;

/** semiolog: its case forms, its possessives (semiologov) and its feminine (semiologinja) in one class. */
const OF_SCHOLARS = "UQ";

const ADJECTIVE = new Set(["UE", "UK", "UL", "UM", "UN", "UO", "UP"]);

/** The classes of verbs run from VP to XZ, and SK to SR for single verbs. */
const isVerbClass = (flag: string): boolean =>
  (flag >= "VP" && flag <= "XZ") || (flag >= "SK" && flag <= "SR");

/** The paradigms of a headword of the dictionary, one an entry; none for a word that it lacks. */
export function dictionaryParadigms(dictionary: Hunspell, word: string): readonly Paradigm[] {
  return dictionary.entriesOf(word).map((flags) => paradigmOf(dictionary, word, flags));
}

/** What each entry of a word is, without its forms: `pas` → noun, noun. */
export function dictionaryKinds(dictionary: Hunspell, word: string): readonly PartOfSpeech[] {
  return dictionary.entriesOf(word).map((flags) => partOfSpeechOf(word, flags));
}

/** Classes that only derive are not expanded at all: they have the most rules. */
function paradigmOf(dictionary: Hunspell, word: string, flags: readonly string[]): Paradigm {
  const possessives: string[] = [];
  const forms: string[] = [word];
  for (const flag of flags) {
    if (DERIVING.has(flag)) continue;
    for (const { form, add } of dictionary.expand(word, flag)) {
      if (POSSESSIVE.has(flag) || isPossessive(flag, add)) possessives.push(form);
      else if (!isDerived(flag, add)) forms.push(form);
    }
  }
  return {
    lemma: word,
    partOfSpeech: partOfSpeechOf(word, flags),
    model: "",
    origin: "dictionary",
    forms: distinct(forms),
    possessives: distinct(possessives),
  };
}

const isPossessive = (flag: string, add: string): boolean =>
  flag === OF_SCHOLARS && add.startsWith("ov");

function isDerived(flag: string, add: string): boolean {
  if (flag === OF_SCHOLARS) return add.startsWith("inj");
  return WITH_ABSTRACT_NOUN.has(flag) && ABSTRACT_NOUN.test(add);
}

/** The entries that a word is an inflected form of: `ratovima` → rat. */
export function dictionaryHeadwords(dictionary: Hunspell, form: string): readonly Paradigm[] {
  const entries = dictionary
    .entriesMaking(form)
    .flatMap(({ word }) => dictionaryParadigms(dictionary, word))
    .filter(({ forms }) => forms.some((inflected) => inflected.form === form));
  return [...new Map(entries.map((entry) => [entry.lemma, entry])).values()];
}

function partOfSpeechOf(word: string, flags: readonly string[]): PartOfSpeech {
  if (flags.some((flag) => ADJECTIVE.has(flag))) return "adjective";
  if (flags.some(isVerbClass) && /(ti|ći)$/.test(word)) return "verb";
  return /^\p{Lu}/u.test(word) ? "proper" : "noun";
}

function distinct(forms: readonly string[]): InflectedForm[] {
  return [...new Set(forms)].map((form) => ({ form, inflections: [], changes: [] }));
}

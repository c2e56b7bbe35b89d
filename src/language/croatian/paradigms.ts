import type { Hunspell } from "../hunspell/hunspell.ts";
import type { Morphology } from "../morphology.ts";
import type { InflectedForm, Paradigm } from "../paradigm.ts";
import { isCapitalised } from "../text.ts";
import { dictionaryParadigms, inflects } from "./dictionary.ts";
import { inflect } from "./inflect.ts";
import { croatianPhrase } from "./phrase.ts";

/** Croatian: the dictionary's paradigm of a headword united with those of the rules. */
export interface Croatian extends Morphology {
  /** The headword of a word typed in another form, or the word itself: džihadisti → džihadist. */
  citationForm(words: readonly string[]): readonly string[];
}

type Rules = (lemma: string) => readonly Paradigm[];

const CLITICS = new Set(
  (
    "je su sam si smo ste bih bi bismo biste ću ćeš će ćemo ćete se li ga mu mi ti vam nam im ih ju " +
    "joj me te nas vas"
  ).split(" "),
);

export function createCroatian(dictionary: Hunspell, rules: Rules = inflect): Croatian {
  const cache = new Map<string, readonly Paradigm[]>();
  const paradigmsOf = (word: string): readonly Paradigm[] => {
    let paradigms = cache.get(word);
    if (paradigms === undefined) {
      paradigms = readingsOf(dictionary, rules, word);
      cache.set(word, paradigms);
    }
    return paradigms;
  };
  return {
    paradigmsOf,
    phrases: (words) => [croatianPhrase(words, paradigmsOf)],
    clitics: CLITICS,
    citationForm: (words) => words.map((word) => paradigmsOf(word)[0]?.lemma ?? word),
  };
}

/** Through its own entry where it has one; else through the headwords that it is a form of. */
function readingsOf(dictionary: Hunspell, rules: Rules, word: string): readonly Paradigm[] {
  const own = ownReadings(dictionary, rules, word);
  if (own.some((paradigm) => paradigm.origin !== "rules")) return own;
  const headwords = headwordsOf(dictionary, rules, word);
  return [...own, ...headwords.flatMap((headword) => ownReadings(dictionary, rules, headword))];
}

function ownReadings(dictionary: Hunspell, rules: Rules, word: string): readonly Paradigm[] {
  const entries = entriesOf(dictionary, word);
  const ruled = rules(word);
  if (entries.length === 0) return ruled;
  return [...entries, ...ruled.filter((paradigm) => fits(paradigm, entries))];
}

/** A capitalised word may be an ordinary one: Element, Islamska. */
function entriesOf(dictionary: Hunspell, word: string): readonly Paradigm[] {
  const exact = dictionaryParadigms(dictionary, word);
  if (exact.length > 0 || !isCapitalised(word)) return exact;
  return dictionaryParadigms(dictionary, word.toLowerCase());
}

/** How much of an entry's paradigm the rules must make for theirs to be of the same word. */
const ENOUGH_IN_COMMON = 0.6;

/** Irregulars are always right; a guess by the rules only where it agrees with the dictionary: not *pasa* for pas. */
function fits(paradigm: Paradigm, entries: readonly Paradigm[]): boolean {
  if (paradigm.origin === "irregular") return true;
  const made = new Set(paradigm.forms.map(({ form }) => form.toLowerCase()));
  return entries.some((entry) => shareIn(entry.forms, made) >= ENOUGH_IN_COMMON);
}

function shareIn(forms: readonly InflectedForm[], made: ReadonlySet<string>): number {
  return forms.filter(({ form }) => made.has(form.toLowerCase())).length / forms.length;
}

/** Headwords that the word is a form of, those first that it is the nominative of. */
function headwordsOf(dictionary: Hunspell, rules: Rules, word: string): readonly string[] {
  const known = knownHeadwords(dictionary, word);
  const possible = known.length > 0 ? known : guessedHeadwords(word);
  const nominative = possible.filter((headword) => isNominativeOf(word, rules(headword)));
  return nominative.length > 0 ? nominative : known;
}

function knownHeadwords(dictionary: Hunspell, word: string): readonly string[] {
  const spellings = isCapitalised(word) ? [word, word.toLowerCase()] : [word];
  const found = spellings.flatMap((spelling) =>
    dictionary
      .entriesMaking(spelling)
      .filter(({ word: entry, flag }) => inflects(flag, addedBy(dictionary, entry, flag, spelling)))
      .map((entry) => entry.word),
  );
  return [...new Set(found)];
}

function addedBy(dictionary: Hunspell, entry: string, flag: string, form: string): string {
  return dictionary.expand(entry, [flag]).find((made) => made.form === form)?.add ?? "";
}

function isNominativeOf(word: string, paradigms: readonly Paradigm[]): boolean {
  return paradigms.some(({ forms }) =>
    forms.some(
      ({ form, inflections }) =>
        form.toLowerCase() === word.toLowerCase() &&
        inflections.some((inflection) => inflection.case === "nom"),
    ),
  );
}

/** How plurals of words that the dictionary lacks come about: each is tried, and the rules must make it back. */
const PLURALS: readonly (readonly [ending: string, singular: string])[] = [
  ["ovi", ""], // dronovi → dron
  ["evi", ""], // bojevi → boj
  ["ci", "k"], // blogerski hakerci…: vojnici → vojnik
  ["ci", "ac"], // Sirijci → Sirijac
  ["zi", "g"], // kirurzi → kirurg
  ["si", "h"], // orasi → orah
  ["ani", "anin"], // Mosulani → Mosulanin
  ["i", ""], // džihadisti → džihadist
  ["e", "a"], // šerijatske patrole → patrola
  ["a", "o"], // odmarališta → odmaralište
  ["a", "e"],
];

function guessedHeadwords(word: string): readonly string[] {
  return PLURALS.filter(([ending]) => word.endsWith(ending) && word.length > ending.length + 2).map(
    ([ending, singular]) => word.slice(0, word.length - ending.length) + singular,
  );
}

import type { Hunspell } from "../hunspell/hunspell.ts";
import type { Paradigm } from "../paradigm.ts";
import { dictionaryHeadwords, dictionaryParadigms } from "./dictionary.ts";
import { GOVERNED } from "./prepositions.ts";

/** What the dictionary says a form may be. */
export interface WordKinds {
  isNoun(form: string): boolean;
  isAdjective(form: string): boolean;
  /** Whether it may be a verb in a personal form, or a participle with je or su: govori, govorio. */
  isVerb(form: string): boolean;
  /** Whether it is an infinitive in -ći: pomoći, not noći. */
  isInfinitive(form: string): boolean;
  isName(form: string): boolean;
  /** Whether the dictionary has it, with small letters or as written. */
  isKnown(word: string): boolean;
  /** Nouns that the form may belong to. */
  nounsOf(form: string): readonly string[];
}

/** Words that stand between others and are none of the great classes, though the dictionary calls them nouns. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    "tijekom krajem početkom sredinom putem povodom prilikom pomoću posto umjesto radi oko više manje vrh " +
    "usred diljem duž preko nakon prije poslije bez van osim sve sva svi da ne no što kao kako koji koja koje " +
    "ona oni ono moje doma jučer danas sutra večeras danju zimi jutros često samo već kad tek baš par pun puno " +
    "malo mnogo dosta dobro loše točno desno lijevo gore dolje blizu skoro jednom dvaput puta redom mahom " +
    "gotovo ujedno vrlo stoga time zato dakle jer ako ali među"
  ).split(" "),
);

/** Words that stay small and never are nouns, adjectives or full verbs. */
const PARTICLES = new Set(
  (
    "i a ni niti ili te pa se je su sam si smo ste bih bi bismo biste ću ćeš će ćemo ćete li ga mu mi ti vam nam " +
    "im ih ju joj me vas nas već i još pak naime dok on to ta taj tu tko ja bio bila bilo bili bile nije nisu"
  ).split(" "),
);

type Headword = Pick<Paradigm, "lemma" | "partOfSpeech">;

/** As many forms as a long text has; asking the dictionary takes longer than reading a hundred words. */
const REMEMBERED = 20_000;

export function createWordKinds(dictionary: Hunspell): WordKinds {
  const known = new Map<string, readonly Headword[]>();
  const headwordsOf = (form: string): readonly Headword[] => {
    let headwords = known.get(form);
    if (headwords === undefined) {
      headwords = headwordsIn(dictionary, form);
      if (known.size >= REMEMBERED) known.clear();
      known.set(form, headwords);
    }
    return headwords;
  };
  const has = (form: string, kind: Paradigm["partOfSpeech"]): boolean =>
    headwordsOf(form).some(({ partOfSpeech }) => partOfSpeech === kind);
  const isInfinitive = (form: string): boolean =>
    form.endsWith("ći") && dictionary.entriesOf(form).length > 0;
  return {
    isInfinitive,
    isNoun: (form) => has(form, "noun"),
    isAdjective: (form) => has(form, "adjective"),
    isVerb: (form) => (FINITE.test(form) && has(form, "verb")) || isInfinitive(form),
    isKnown: (word) => [word, word.toLowerCase()].some((form) => headwordsOf(form).length > 0),
    isName: (form) => has(form, "proper"),
    nounsOf: (form) =>
      headwordsOf(form)
        .filter(({ partOfSpeech }) => partOfSpeech === "noun")
        .map(({ lemma }) => lemma),
  };
}

/** How personal forms and participles end: mora, raste, govori, prodaju, govorio; an infinitive may be one, too: pomoći. */
const FINITE = /([aeiuo]|am|im|em|mo)$/;

function headwordsIn(dictionary: Hunspell, form: string): readonly Headword[] {
  if (form.length < 2 || PARTICLES.has(form) || FUNCTION_WORDS.has(form) || GOVERNED.has(form))
    return [];
  const paradigms = [
    ...dictionaryParadigms(dictionary, form),
    ...dictionaryHeadwords(dictionary, form),
  ];
  return paradigms.map(({ lemma, partOfSpeech }) => ({ lemma, partOfSpeech }));
}

import type { Hunspell } from "../hunspell/hunspell.ts";
import type { Morphology, NameAtHead, Surroundings } from "../morphology.ts";
import type { Paradigm } from "../paradigm.ts";
import { dictionaryHeadwords, dictionaryParadigms } from "./dictionary.ts";
import { PREPOSITIONS } from "./phrase.ts";

/** What else a form may be that is looked for as a form of a noun or adjective. */
type OtherWord = "function word" | "adverb" | "verb";

/**
 * Case forms that are prepositions, conjunctions or adverbs far more often: *tijekom* rata,
 * *krajem* rujna, 45 *posto*, *doma*.
 */
const FUNCTION_WORDS = new Set(
  (
    "tijekom krajem početkom sredinom putem povodom prilikom pomoću posto umjesto radi oko više manje vrh " +
    "usred diljem duž preko nakon prije poslije bez van osim sve sva svi da ne no što kao kako koji koja koje " +
    "ona oni ono moje doma jučer danas sutra večeras danju zimi jutros često samo već kad tek baš par pun puno " +
    "malo mnogo dosta dobro loše točno desno lijevo gore dolje blizu skoro jednom dvaput puta redom mahom " +
    "gotovo ujedno vrlo stoga time zato dakle jer ako ali među"
  ).split(" "),
);

/** Words that a finite verb likes to follow: koji *govore*, ne *mora*, da se *radi*. */
const BEFORE_A_VERB = new Set(
  "da ne se koji koja koje što kako to on ona ono oni one ja mi vi tko nitko ništa gdje kad kada ako jer dok neka ga ju ih mu joj im".split(
    " ",
  ),
);

/** Words that a finite verb likes to stand before: mora *biti*, govori *se*. */
const AFTER_A_VERB = /^(se|da|kako|li|biti|.{2,}(ati|iti|eti|uti|ći))$/;

/** The headwords of the dictionary that a form belongs to. */
type HeadwordsOf = (form: string) => readonly Pick<Paradigm, "lemma" | "partOfSpeech">[];

/** As many forms as a long text has; asking the dictionary takes longer than reading hundred words. */
const REMEMBERED = 20_000;

/** What Croatian knows about forms that are also other words. */
export function createHomographs(
  dictionary: Hunspell,
): Pick<Morphology, "isDoubtful" | "isName" | "isOrdinaryWord"> {
  const known = new Map<string, ReturnType<HeadwordsOf>>();
  const headwordsOf: HeadwordsOf = (form) => {
    const headwords = known.get(form) ?? headwordsIn(dictionary, form);
    if (known.size >= REMEMBERED) known.clear();
    known.set(form, headwords);
    return headwords;
  };
  return {
    isDoubtful: (place) => isDoubtful(headwordsOf, place),
    isName: (form) => headwordsOf(form).some(({ partOfSpeech }) => partOfSpeech === "proper"),
    isOrdinaryWord: (name) => isOrdinaryWord(headwordsOf, name),
  };
}

function headwordsIn(dictionary: Hunspell, form: string): ReturnType<HeadwordsOf> {
  const paradigms = [
    ...dictionaryParadigms(dictionary, form),
    ...dictionaryHeadwords(dictionary, form),
  ];
  return paradigms.map(({ lemma, partOfSpeech }) => ({ lemma, partOfSpeech }));
}

/** Whether the form is also another kind of word and nothing around it speaks for the noun or adjective. */
function isDoubtful(headwordsOf: HeadwordsOf, place: Surroundings): boolean {
  const other = otherWord(headwordsOf, place);
  if (other === undefined || PREPOSITIONS.has(place.before)) return false;
  if (other === "adverb") return !isNeuterNoun(headwordsOf, place.after);
  if (isAdjectiveForm(headwordsOf, place.before)) return false;
  return other !== "verb" || BEFORE_A_VERB.has(place.before) || AFTER_A_VERB.test(place.after);
}

function otherWord(
  headwordsOf: HeadwordsOf,
  { form, partOfSpeech }: Surroundings,
): OtherWord | undefined {
  if (partOfSpeech === "verb") return undefined;
  if (FUNCTION_WORDS.has(form)) return "function word";
  if (partOfSpeech === "adjective" && form.endsWith("o")) return "adverb";
  return FINITE.test(form) && headwordsOf(form).some(isVerb) ? "verb" : undefined;
}

/** How finite forms end: mora, raste, govori, prodaju; an infinitive may be one, too: pomoći. */
const FINITE = /([aeiu]|am|im|em|mo)$/;

const isVerb = ({ partOfSpeech }: Pick<Paradigm, "partOfSpeech">): boolean =>
  partOfSpeech === "verb";

const isNoun = ({ partOfSpeech }: Pick<Paradigm, "partOfSpeech">): boolean =>
  partOfSpeech === "noun";

const isAdjective = ({ partOfSpeech }: Pick<Paradigm, "partOfSpeech">): boolean =>
  partOfSpeech === "adjective";

/** An adverb in -o may stand before anything, an adjective in -o before its noun: teško oružje. */
function isNeuterNoun(headwordsOf: HeadwordsOf, word: string): boolean {
  return /[oe]$/.test(word) && (/(nje|ište|stvo)$/.test(word) || headwordsOf(word).some(isNoun));
}

/** crnog, novim, njegove: what stands before a noun. */
function isAdjectiveForm(headwordsOf: HeadwordsOf, word: string): boolean {
  if (word === "" || FUNCTION_WORDS.has(word) || word.endsWith("o")) return false;
  return (
    /[^aeiou](og|oga|om|ome|omu|oj|ih|eg|ega|em|emu)$/.test(word) ||
    /[sčš]k[iaeu]$/.test(word) ||
    headwordsOf(word).some(isAdjective)
  );
}

/**
 * Whether a name at the head of a sentence may be an ordinary word: Rake (rak), Hrvatska vlada; but
 * not one that is the name's own word (Vlada), nor Hrvatska where no noun follows.
 */
function isOrdinaryWord(headwordsOf: HeadwordsOf, name: NameAtHead): boolean {
  const own = name.lemma.toLowerCase();
  const others = headwordsOf(name.form).filter(({ lemma }) => lemma !== own);
  if (others.some(isNoun)) return true;
  const adjective = others.length > 0 || /[sčš]k[aeiou]j?$/.test(name.form);
  return adjective && headwordsOf(name.after).some(isNoun);
}

import type { Hunspell } from "../hunspell/hunspell.ts";
import type { Candidate, Doubt, Morphology, Surroundings } from "../morphology.ts";
import { isAllCapitals, isCapitalised } from "../text.ts";
import { GOVERNED } from "./prepositions.ts";
import { createWordKinds, FUNCTION_WORDS, type WordKinds } from "./wordKinds.ts";

/** One way in which a form may be another word, and how the words around tell; undefined where it cannot be. */
type Rule = (kinds: WordKinds, candidate: Candidate) => Doubt | undefined;

/** What Croatian knows about forms that are also other words. */
export function createHomographs(dictionary: Hunspell): Pick<Morphology, "doubtAbout" | "isKnown"> {
  const kinds = createWordKinds(dictionary);
  return {
    isKnown: kinds.isKnown,
    doubtAbout(candidate) {
      const doubts = RULES.flatMap((rule) => rule(kinds, candidate) ?? []);
      return doubts.length === 0 ? undefined : (around) => doubts.some((doubt) => doubt(around));
    },
  };
}

/** A small headword with a capital inside a sentence: *Višnjom* (višnja), u *Rumunjskoj* (rumunjski). */
function asName(kinds: WordKinds, candidate: Candidate): Doubt | undefined {
  const { surface, name, partOfSpeech, form } = candidate;
  if (name || !isCapitalised(surface) || isAllCapitals(surface)) return undefined;
  if (kinds.isName(surface)) return ({ atHead }) => !atHead;
  if (partOfSpeech !== "adjective" || !LIKE_A_COUNTRY.test(form)) return undefined;
  return (around) => !agreesWithNext(kinds, form, around);
}

/** Hrvatska, Rumunjske, Danskom. */
const LIKE_A_COUNTRY = /[sčšc]k(a|e|oj|u|om)$/;

/**
 * A name that may be an ordinary word where any word has a capital: *Rake* su iskopane (rak); one
 * that is an adjective, too, wherever its noun follows: ured *Hrvatske* gospodarske komore.
 */
function asOrdinaryWord(kinds: WordKinds, candidate: Candidate): Doubt | undefined {
  const { surface, name, form, lemma } = candidate;
  if (!name || !isCapitalised(surface) || isAllCapitals(surface)) return undefined;
  if (LIKE_A_COUNTRY.test(form)) return (around) => agreesWithNext(kinds, form, around);
  const own = lemma.toLowerCase();
  const other = kinds.nounsOf(form).some((noun) => noun !== own);
  return other ? ({ atHead }) => atHead : undefined;
}

/** Whether a noun follows in the form of an adjective, another one between them or not: Hrvatska naftna tvrtka, not Hrvatska mora. */
function agreesWithNext(kinds: WordKinds, form: string, { after, next }: Surroundings): boolean {
  const ending = /(a|e|oj|u|om)$/.exec(form)?.[0] ?? "";
  const noun = (word: string): boolean =>
    !kinds.isVerb(word) &&
    kinds.isNoun(word) &&
    (NOUN_ENDINGS[ending] ?? "").includes(word.slice(-1));
  return noun(after) || (after.endsWith(ending) && isAdjective(kinds, after) && noun(next));
}

const LIKE_AN_ADJECTIVE = /([sčš]k|[^aeiou]n)(a|e|i|o|oj|u|om|og|ih|im)$/;

const isAdjective = (kinds: WordKinds, word: string): boolean =>
  kinds.isAdjective(word) || LIKE_AN_ADJECTIVE.test(word);

/** The last letters of feminine nouns behind each ending of an adjective. */
const NOUN_ENDINGS: Readonly<Record<string, string>> = {
  a: "at",
  e: "ei",
  oj: "i",
  u: "ut",
  om: "mu",
};

/** Case forms that are prepositions, conjunctions or adverbs far more often: *tijekom* rata, *krajem* rujna. */
function asFunctionWord(kinds: WordKinds, { form, name }: Candidate): Doubt | undefined {
  if (name || !FUNCTION_WORDS.has(form)) return undefined;
  return ({ before }) =>
    !GOVERNED.has(before) && !isAttribute(kinds, before) && !/^\d/.test(before);
}

/** An adjective in -o, and a soft one in -e, is as often an adverb: nije *teško* shvatiti, *godišnje* raste. */
function asAdverb(kinds: WordKinds, candidate: Candidate): Doubt | undefined {
  const { form, partOfSpeech, name } = candidate;
  if (name || partOfSpeech !== "adjective" || !/(o|[žšćč]e|nje)$/.test(form)) return undefined;
  return (around) => !qualifies(kinds, form, around);
}

/** teško oružje, jedino javno mjesto, prisilno ili zabranjeno vjerovanje; to je jeftino. */
function qualifies(kinds: WordKinds, form: string, { before, after, next }: Surroundings): boolean {
  const alike = (word: string): boolean =>
    isNounLike(kinds, form, word) || isAlike(kinds, form, word);
  const predicate =
    COPULA.test(before) && !INFINITIVE.test(after) && !/(la|lo|li|ao|io|uo)$/.test(after);
  return predicate || alike(after) || (AND.test(after) && alike(next));
}

/** Behind these stands a predicate: nije *moguće*, ništa *sporno*. */
const COPULA = /^(je|nije|biti|bilo|bude|postalo|ništa|nešto)$/;

const AND = /^(i|ili|te|a)$/;

/** A noun that an adjective in -o or -e may stand before. */
function isNounLike(kinds: WordKinds, form: string, word: string): boolean {
  const ending = form.endsWith("o") ? /[oe]$/ : /[oeia]$/;
  return ending.test(word) && isNoun(kinds, word);
}

/** An adjective of the same ending: jedino *javno* mjesto. */
function isAlike(kinds: WordKinds, form: string, word: string): boolean {
  return word.endsWith(form.slice(-1)) && isAdjective(kinds, word);
}

/** Nouns made from verbs and names are no entries of their own: ulaganja, Jugoslavije. */
function isNoun(kinds: WordKinds, word: string): boolean {
  return (
    /(?:[ae]nj|išt|stv)(?:[aeu]|em|om|ima)$/.test(word) ||
    kinds.isNoun(word) ||
    kinds.isName(word.slice(0, 1).toUpperCase() + word.slice(1))
  );
}

/** A form that is a verb, too: *mora*, *raste*, *pomoći*. */
function asVerb(kinds: WordKinds, candidate: Candidate): Doubt | undefined {
  const { form, partOfSpeech, name, inflections } = candidate;
  if (name || partOfSpeech === "verb" || !kinds.isVerb(form)) return undefined;
  const genitive = inflections.some((place) => place.case === "gen");
  return (around) => {
    const { before, after } = around;
    if (GOVERNED.has(before) || isAttribute(kinds, before) || BEFORE_A_NOUN.test(before))
      return false;
    if (partOfSpeech === "adjective" && (isNoun(kinds, after) || isAdjective(kinds, after)))
      return false;
    const others = clauseOf(around).some((word) => isPersonal(kinds, word));
    if (/ći$/.test(form)) return others && !isNoun(kinds, before);
    if (before === "se") return !others;
    if (BEFORE_A_VERB.has(before) || AFTER_A_VERB.test(after)) return true;
    return !others && !(genitive && isNoun(kinds, before));
  };
}

/** Behind an ordinal, a number or an infinitive: 38. *minuti*, 20 *vrsta*, održati *izbore*. */
const BEFORE_A_NOUN = /^(\.|\d.*|.{2,}(ati|iti|eti|uti)|mnogo|nekoliko)$/;

/** Words that a finite verb likes to follow: koji *govore*, ne *mora*, da se *radi*. */
const BEFORE_A_VERB = new Set(
  "da ne se koji koja koje što kako to on ona ono oni one ja mi vi tko nitko ništa gdje kad kada ako jer dok neka ga ju ih mu joj im".split(
    " ",
  ),
);

/** Words that a finite verb likes to stand before: mora *biti*, govori *se*. */
const AFTER_A_VERB = /^(se|da|kako|li|biti|.{2,}(ati|iti|eti|uti|ći))$/;

const INFINITIVE = /.{2,}(ati|iti|eti|uti|ći)$/;

/** The words of the clause: up to the nearest words that open another. */
function clauseOf(around: Surroundings): readonly string[] {
  const { before, after } = around.clause();
  const from = before.findLastIndex((word) => OPENING.has(word)) + 1;
  const to = after.findIndex((word) => OPENING.has(word));
  return [...before.slice(from), ...after.slice(0, to < 0 ? after.length : to)];
}

/** Words that open a clause. */
const OPENING = new Set(
  "a ali da dok gdje iako jer kad kada kako ko koja koje kojeg kojem koji kojih kojim kojima kojom koju nego no što te čim".split(
    " ",
  ),
);

/** A word that can only be a verb in a personal form: je, nije, može. */
function isPersonal(kinds: WordKinds, word: string): boolean {
  if (/^(je|su|sam|smo|ste|će|ću|ćemo|ćete|bi|bih|bismo|nije|nisu|neće)$/.test(word)) return true;
  return kinds.isVerb(word) && !/(ti|ći)$/.test(word) && !kinds.isNoun(word);
}

/** A form behind a preposition that governs none of its cases: u *studiji* (studio). */
function againstPreposition(_kinds: WordKinds, { inflections }: Candidate): Doubt | undefined {
  const cases = new Set(inflections.map((place) => place.case));
  if (inflections.length === 0 || cases.has(undefined)) return undefined;
  return ({ before, after }) => {
    const governed = OFTEN_NO_PREPOSITIONS.has(before) ? undefined : GOVERNED.get(before);
    if (governed === undefined || (cases.has("acc") && after.endsWith("a"))) return false;
    return ![...governed].some((each) => cases.has(each));
  };
}

/** radi (he works), put (way), više (more); a measure stands in the accusative behind any: prije *tjedan* dana. */
const OFTEN_NO_PREPOSITIONS = new Set("put kraj radi više niže van oko okolo".split(" "));

/** An adjective that is a noun, too, where no noun follows: s druge *strane* (strani). */
function asNoun(kinds: WordKinds, candidate: Candidate): Doubt | undefined {
  const { form, partOfSpeech, name, lemma } = candidate;
  if (name || partOfSpeech !== "adjective" || form === lemma) return undefined;
  if (!kinds.isNoun(form) || form.endsWith("o")) return undefined;
  return ({ after, before }) =>
    before === "od" ||
    !(isNoun(kinds, after) || isAdjective(kinds, after)) ||
    isAttribute(kinds, before);
}

/** crnog, novim, njegove, obje: what stands before a noun. */
function isAttribute(kinds: WordKinds, word: string): boolean {
  if (word === "" || FUNCTION_WORDS.has(word) || word.endsWith("o")) return false;
  return (
    /[^aeiou](og|oga|om|ome|omu|oj|ih|eg|ega|em|emu)$/.test(word) ||
    /[sčš]k[iaeu]$/.test(word) ||
    kinds.isAdjective(word)
  );
}

const RULES: readonly Rule[] = [
  asName,
  asOrdinaryWord,
  asFunctionWord,
  asAdverb,
  asVerb,
  againstPreposition,
  asNoun,
];

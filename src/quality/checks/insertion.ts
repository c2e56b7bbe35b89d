import { approvedTerms, type Concept, type Term } from "../../glossary/concept.ts";
import type { Occurrence, WordMatch } from "../../glossary/occurrence.ts";
import { GOVERNED } from "../../language/croatian/prepositions.ts";
import { englishForm, verbForms } from "../../language/english/inflect.ts";
import type { Inflection } from "../../language/paradigm.ts";
import { fold } from "../../language/text.ts";

/**
 * The English term for one place of the source, in the number or the tense that it has there; empty where
 * there is none. Its capital is left to whoever inserts it: that depends on the place in the target.
 */
export function termToInsert(concept: Concept, occurrence: Occurrence): string {
  const term = counterpart(concept, occurrence);
  if (term === undefined) return "";
  const verb = isVerbal(occurrence) ? verbToInsert(term, occurrence) : undefined;
  return verb ?? nounToInsert(term, occurrence, occurrence.possessive);
}

/**
 * The forms that may fit, the likeliest first: one word that something belongs to (vojska *kalifata*) stands
 * before it in English, the caliphate's army; several stand behind it, leader of the terrorist organisation.
 */
export function formsToInsert(
  concept: Concept,
  occurrence: Occurrence,
  source: string,
): readonly string[] {
  const form = termToInsert(concept, occurrence);
  const term = counterpart(concept, occurrence);
  if (term === undefined || occurrence.possessive || !isOwner(occurrence, source)) return [form];
  const possessive = nounToInsert(term, occurrence, true);
  return term.text.includes(" ") ? [form, possessive] : [possessive, form];
}

/** The preferred term; where the source has a name that English has as well, that one: Al-Baghdadi → al-Baghdadi. */
function counterpart(concept: Concept, { termId }: Occurrence): Term | undefined {
  const approved = approvedTerms(concept, "en");
  const named = concept.terms.find(({ id }) => id === termId)?.text ?? "";
  return approved.find(({ text }) => fold(text) === fold(named)) ?? approved[0];
}

/**
 * Only where the form can be nothing but plural: knjige may be either, and then singular is the safer guess.
 * Hardly a text calls out to one: civile is the plural, as among civile, and not a vocative.
 */
export function isPlural(occurrence: Occurrence): boolean {
  const places = placesOf(occurrence);
  const likely = places.filter((place) => place.case !== "voc");
  const numbers = (likely.length > 0 ? likely : places).flatMap(({ number }) => number ?? []);
  return numbers.length > 0 && numbers.every((number) => number === "pl");
}

function nounToInsert(term: Term, occurrence: Occurrence, possessive: boolean): string {
  const counted = term.partOfSpeech === undefined || /^(noun|proper)$/u.test(term.partOfSpeech);
  return englishForm(term.text, {
    plural: counted && !isVerbal(occurrence) && !possessive && isPlural(occurrence),
    possessive,
    sentenceStart: false,
  });
}

/** oteli, oteti, otimajući, oteta: a headword in -ti, or a form that only verbs have. */
function isVerbal({ words: [first] }: Occurrence): boolean {
  if (first === undefined) return false;
  return isParticiple(first) || isVerbForm(first);
}

function isVerbForm({ inflections }: WordMatch): boolean {
  return inflections.some(({ other }) => VERBAL.test(other ?? ""));
}

const VERBAL = /^(infinitive|short infinitive|present|past|imperative|aorist|imperfect)/u;

/** It declines as an adjective, so nothing but its headword tells: ukinut, oslobođena. */
function isParticiple(word: WordMatch): boolean {
  if (isVerbForm(word) || !/.{3}ti$/u.test(word.lemma)) return false;
  return word.inflections.some((place) => place.case !== undefined);
}

/** The first word of the term in the tense of the source: oteli → kidnapped, bježi → flees, ukinut → lifted. */
function verbToInsert(term: Term, { words: [first] }: Occurrence): string | undefined {
  const [verb = "", ...rest] = term.text.replace(/^to /u, "").split(" ");
  if (first === undefined) return undefined;
  const [third, gerund, past, participle = past] = verbForms(verb);
  const form = isParticiple(first)
    ? participle
    : formIn(first.inflections, { third, gerund, past });
  return [form ?? verb, ...rest].join(" ");
}

interface Tenses {
  readonly third: string | undefined;
  readonly gerund: string | undefined;
  readonly past: string | undefined;
}

/** A form of several tenses stays the infinitive, which fits most places; but few write aorists today: otima. */
function formIn(places: readonly Inflection[], tenses: Tenses): string | undefined {
  const all = (expected: (place: Inflection) => boolean) => places.every(expected);
  if (all(({ other = "" }) => other === "past" || /^(aorist|imperfect)/u.test(other)))
    return tenses.past;
  if (all(({ other }) => other === "present adverb")) return tenses.gerund;
  const today = places.filter(({ other = "" }) => !/^(aorist|imperfect)/u.test(other));
  const third = today.every(({ other, number }) => other === "present 3" && number === "sg");
  return third ? tenses.third : undefined;
}

/** A singular genitive right behind another noun: odluka *suda*, but not iz *suda* nor mnogo *suda*. */
function isOwner(occurrence: Occurrence, source: string): boolean {
  const singular = placesOf(occurrence).filter(({ number }) => number === "sg");
  const genitive = singular.some((place) => place.case === "gen") && singular.every(mayBeGenitive);
  const before = /(\p{L}+)\s+$/u.exec(source.slice(0, occurrence.from))?.[1] ?? "";
  return genitive && before.length > 2 && !isNoOwned(before.toLowerCase());
}

/** Masculine words may have the same accusative: suda, borca. */
const mayBeGenitive = (place: Inflection): boolean => place.case === "gen" || place.case === "acc";

/** What stands before a genitive that belongs to nothing: a preposition, a quantity, an attribute, a verb. */
function isNoOwned(word: string): boolean {
  return (
    GOVERNED.has(word) || QUANTITY.test(word) || /(og|oga|ih|[aeiu]o|li|lo|ti|ći)$/u.test(word)
  );
}

const QUANTITY =
  /^(mnogo|malo|više|manje|nekoliko|većin[aeu]|dio|dijel\p{L}*|bez|pola|broj\p{L}*|skupin\p{L}*|val\p{L}*|niz\p{L}*|sve|nema)$/u;

function placesOf({ words }: Occurrence): readonly Inflection[] {
  return words.flatMap((word) => word.inflections);
}

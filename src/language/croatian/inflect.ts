import type { InflectedForm, Paradigm } from "../paradigm.ts";
import { acronym, isAcronym, isPronounceable } from "./acronyms.ts";
import {
  adjectiveInO,
  definiteAdjective,
  indefiniteAdjective,
  participleInO,
  possessiveAdjective,
} from "./adjectives.ts";
import {
  adjectivalFeminine,
  adjectivalPlural,
  feminineInA,
  femininePlural,
  iStem,
  isIStem,
} from "./feminine.ts";
import { irregularNouns } from "./irregularNouns.ts";
import {
  hypocoristic,
  inA,
  inI,
  inIo,
  invariable,
  pluralInI,
  withoutVowel,
  withVowel,
} from "./loans.ts";
import { masculine } from "./masculine.ts";
import { FLEETING } from "./masculineTables.ts";
import { neuter, neuterInMe, neuterInT, neuterLoan, neuterPlural } from "./neuter.ts";
import { isCapitalised } from "./nounParadigm.ts";
import { withPossessives } from "./possessives.ts";
import { pronominal } from "./pronouns.ts";
import { endsSoft, syllables } from "./soundChanges.ts";
import { verb } from "./verbs.ts";
import {
  ADJECTIVES_IN_O,
  FLEETING_ADJECTIVES,
  LOANS_IN_I,
  MASCULINES_IN_A,
  NEUTERS_IN_ME,
  NEUTERS_IN_T,
  PLAIN_ADJECTIVES,
  PLURAL_ADJECTIVAL,
  PLURAL_FEMININES,
  PLURAL_NEUTERS,
} from "./wordLists.ts";

/** Every plausible paradigm of a headword as typed in its citation form, the likelier first. */
export function inflect(lemma: string): readonly Paradigm[] {
  const paradigms = isAcronym(lemma) ? inflectAcronym(lemma) : inflectWord(lemma);
  return isCapitalised(lemma) ? paradigms.map(withPossessives) : paradigms;
}

/** NATO-a, and Nata; INA-e, and Ine. */
function inflectAcronym(word: string): readonly Paradigm[] {
  if (!isPronounceable(word)) return acronym(word);
  const written = word.slice(0, 1) + word.slice(1).toLowerCase();
  const [asWord] = inflectWord(written);
  return asWord === undefined ? acronym(word) : [...acronym(word), { ...asWord, lemma: word }];
}

/** Of a hyphenated word the last part changes: Al-Baghdadija, hrvatsko-mađarska; HNS-ov is a possessive. */
function inflectWord(word: string): readonly Paradigm[] {
  const hyphen = word.lastIndexOf("-") + 1;
  if (hyphen === 0) return inflectPart(word);
  if (/^(?:ov|ev|jev|in)$/.test(word.slice(hyphen))) return [possessiveAdjective(word)];
  return inflect(word.slice(hyphen)).map((each) => prefixed(word.slice(0, hyphen), each));
}

function prefixed(prefix: string, paradigm: Paradigm): Paradigm {
  const put = (each: InflectedForm) => ({ ...each, form: prefix + each.form });
  return {
    ...paradigm,
    lemma: prefix + paradigm.lemma,
    forms: paradigm.forms.map(put),
    possessives: paradigm.possessives.map(put),
  };
}

function inflectPart(word: string): readonly Paradigm[] {
  const known = [...pronominal(word), ...irregularNouns(word)];
  return known.length > 0 && !isCapitalised(word) ? known : [...known, ...regular(word)];
}

function regular(word: string): readonly Paradigm[] {
  const last = word.slice(-1).toLowerCase();
  const byEnding = ENDINGS[last];
  if (byEnding !== undefined) return byEnding(word);
  return /[bcčćdđfghjklmnpqrsštvwxzž]/.test(last) ? inConsonant(word) : [withVowel(word)];
}

const ENDINGS: Readonly<Record<string, (word: string) => readonly Paradigm[]>> = {
  a: wordInA,
  e: wordInE,
  i: wordInI,
  o: wordInO,
  u: (word) => [withVowel(word)],
  y: wordInY,
};

function wordInA(word: string): readonly Paradigm[] {
  const key = word.toLowerCase();
  if (PLURAL_NEUTERS.has(key)) return [neuterPlural(word)];
  if (MASCULINES_IN_A.has(key) || /džija$/.test(key)) return [inA(word), feminineInA(word)];
  if (!isCapitalised(word)) return [feminineInA(word)];
  if (/[sščc]ka$/.test(word)) return [adjectivalFeminine(word), feminineInA(word)];
  return [feminineInA(word), inA(word)];
}

function wordInE(word: string): readonly Paradigm[] {
  const key = word.toLowerCase();
  if (NEUTERS_IN_ME.has(key)) return [neuterInMe(word)];
  if (NEUTERS_IN_T.has(key)) return [neuterInT(word)];
  if (PLURAL_FEMININES.has(key)) return [femininePlural(word)];
  if (PLURAL_ADJECTIVAL.test(key)) return [adjectivalPlural(word)];
  const base = word.slice(0, -1);
  const foreign = LOOKS_FOREIGN.test(word);
  const native =
    (!foreign && endsSoft(base) && !/[aou]c$/.test(base)) || (!foreign && /[aeiou]r$/.test(base));
  if (!isCapitalised(word)) return native ? [neuter(word)] : [withVowel(word), neuterLoan(word)];
  const familiar = hypocoristic(word);
  const readings = [
    ...(native ? [neuter(word), withoutVowel(word)] : [withVowel(word), withoutVowel(word)]),
    ...(familiar === undefined ? [] : [familiar]),
  ];
  const plural = femininePlural(word);
  return native || foreign || syllables(word) < 3 ? [...readings, plural] : [plural, ...readings];
}

/** Skype, Moore, Goethe; not Fužine, Alpe. */
const LOOKS_FOREIGN = /[wxyq]|([a-z])\1|[tsc]h|ck/i;

function wordInI(word: string): readonly Paradigm[] {
  const key = word.toLowerCase();
  if (LOANS_IN_I.has(key)) return [inI(word)];
  if (isCapitalised(word)) return capitalInI(word);
  const verbs = verb(word);
  if (verbs.length > 0 && !OFTEN_ADJECTIVES.test(word)) return verbs;
  return [definiteAdjective(word), ...verbs];
}

/** Like infinitives, but as often adjectives: poznati, bogati, plemeniti, domaći. */
const OFTEN_ADJECTIVES =
  /(?:(?:po|pri)znat|bogat|bradat|krilat|plemenit|ljutit|srdit|očit|ovit|evit|domać)i$/;

function capitalInI(word: string): readonly Paradigm[] {
  if (/[sčc]ki$/.test(word)) return [definiteAdjective(word)];
  return [inI(word), definiteAdjective(word), pluralInI(word)];
}

function wordInO(word: string): readonly Paradigm[] {
  const key = word.toLowerCase();
  if (ADJECTIVES_IN_O.has(key)) return [adjectiveInO(word)];
  if (/io$/.test(word)) return [inIo(word), withoutVowel(word)];
  if (/[^aeiou]ao$/.test(key) && !isCapitalised(word)) return [participleInO(word)];
  if (!isCapitalised(word)) return [neuter(word), withoutVowel(word)];
  if (/oo$/.test(word)) return [withVowel(word)];
  const familiar = hypocoristic(word);
  if (/[eo]vo$|čko$/.test(word)) return [neuter(word), withoutVowel(word)];
  return [withoutVowel(word), neuter(word), ...(familiar === undefined ? [] : [familiar])];
}

function wordInY(word: string): readonly Paradigm[] {
  return /[aeiou]y$/.test(word) ? [...masculine(word), inI(word)] : [inI(word)];
}

function inConsonant(word: string): readonly Paradigm[] {
  const key = word.toLowerCase();
  if (isIStem(word)) return isCapitalised(word) ? [iStem(word), ...masculine(word)] : [iStem(word)];
  if (FLEETING.has(key)) return masculine(word);
  if (FLEETING_ADJECTIVES.has(key)) return [indefiniteAdjective(word, true), ...masculine(word)];
  if (PLAIN_ADJECTIVES.has(key)) return [indefiniteAdjective(word, false), ...masculine(word)];
  if (isCapitalised(word)) return capitalInConsonant(word);
  if (/[aeiou][^aeiou]*iran$/.test(word)) return [indefiniteAdjective(word, false)];
  if (/[aeiour][^aeiou]+an$/.test(word)) {
    return [indefiniteAdjective(word, true), indefiniteAdjective(word, false), ...masculine(word)];
  }
  if (POSSESSIVE.test(word)) return [possessiveAdjective(word), ...masculine(word)];
  if (LIKE_ADJECTIVE.test(word)) return [indefiniteAdjective(word, false), ...masculine(word)];
  return MAYBE_ADJECTIVE.test(word)
    ? [...masculine(word), indefiniteAdjective(word, false)]
    : masculine(word);
}

/** miroljubiv, krvav, jogunast, glasovit, moguć, znanstven, poznat, prošen. */
const LIKE_ADJECTIVE = /[aeiour].*(?:iv|av|ast|ovit|evit|uć|stven|[đšžčćji]en|[ie]ven|znat)$/;

/** plemenit, prekinut, stvoren. */
const MAYBE_ADJECTIVE = /[aeiour].*(?:en|at|et|ut|it)$/;

/** Đinđićev, pacijentov, Nikičin; građanin is none. */
const POSSESSIVE = /[aeiour].*(?:ov|ev|[ćšžđj]in|[aeiou]čin)$/i;

/** Inin, Vesnin; as often names: Lenin. */
const MAYBE_POSSESSIVE = /[aeiousv]nin$/i;

function capitalInConsonant(word: string): readonly Paradigm[] {
  const nouns = [...masculine(word), invariable(word, "f")];
  if (POSSESSIVE.test(word)) return [possessiveAdjective(word), ...nouns];
  const maybe = MAYBE_POSSESSIVE.test(word) && !/[^aeiou]anin$/.test(word);
  return maybe ? [...nouns, possessiveAdjective(word)] : nouns;
}

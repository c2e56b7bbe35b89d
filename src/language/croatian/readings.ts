import type { Paradigm } from "../paradigm.ts";
import { isCapitalised } from "../text.ts";
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
import {
  hypocoristic,
  inA,
  inI,
  inIo,
  invariable,
  nameInO,
  pluralInI,
  withoutVowel,
  withVowel,
} from "./loans.ts";
import { masculine } from "./masculine.ts";
import { FLEETING } from "./masculine-tables.ts";
import {
  adjectivalNeuter,
  neuter,
  neuterInMe,
  neuterInT,
  neuterLoan,
  neuterPlural,
} from "./neuter.ts";
import { endsSoft, syllables } from "./sound-changes.ts";
import { verb } from "./verbs.ts";
import {
  ADJECTIVAL_NAME,
  ADJECTIVES_IN_O,
  FLEETING_ADJECTIVES,
  KEEPING_E,
  KEEPING_O,
  LOANS_IN_I,
  MASCULINES_IN_A,
  MASCULINES_IN_O,
  NEUTERS_IN_CE,
  NEUTERS_IN_ME,
  NEUTERS_IN_T,
  NOUNS_IN_AN,
  OF_EITHER_GENDER,
  PLAIN_ADJECTIVES,
  PLURAL_ADJECTIVAL,
  PLURAL_FEMININES,
  PLURAL_NEUTERS,
} from "./word-lists.ts";

/** The readings of a word by its last letter, the likelier first. */
export function readings(word: string): readonly Paradigm[] {
  const last = word.slice(-1).toLowerCase();
  const byEnding = ENDINGS[last];
  if (byEnding !== undefined) return byEnding(word);
  if (/[bcčćdđfghjklmnpqrsštvwxzž]/.test(last)) return inConsonant(word);
  return /\p{L}$/u.test(word) ? [withVowel(word)] : [];
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
  if (ADJECTIVAL_NAME.test(word)) return [adjectivalFeminine(word)];
  if (/[sščc]ka$/.test(word)) return [adjectivalFeminine(word), feminineInA(word)];
  return [feminineInA(word), inA(word)];
}

function wordInE(word: string): readonly Paradigm[] {
  const key = word.toLowerCase();
  if (NEUTERS_IN_ME.has(key)) return [neuterInMe(word)];
  if (NEUTERS_IN_T.has(key)) return [neuterInT(word)];
  if (NEUTERS_IN_CE.maybeLonger.test(word) && !isCapitalised(word))
    return [neuter(word), neuterInT(word)];
  if (PLURAL_FEMININES.has(key)) return [femininePlural(word)];
  if (NEUTERS_IN_CE.alwaysLonger.test(word)) return [neuterInT(word)];
  if (PLURAL_ADJECTIVAL.test(key)) return [adjectivalPlural(word)];
  if (KEEPING_E.has(key)) return [withVowel(word)];
  const base = word.slice(0, -1);
  const native = !LOOKS_FOREIGN.test(word) && endsNatively(base);
  if (!isCapitalised(word)) return native ? [neuter(word)] : [withVowel(word), neuterLoan(word)];
  return nameInE(word, native);
}

/** polje, more; not karate, interface. */
function endsNatively(base: string): boolean {
  return (endsSoft(base) && !/[aou]c$/.test(base)) || /[aeiou]r$/.test(base);
}

/** Skopje, Hrvoje; Skype; Charlie → Charlieja; Ante; Alpe, Fužine. */
function nameInE(word: string, native: boolean): readonly Paradigm[] {
  const familiar = hypocoristic(word);
  const singular = [
    native ? neuter(word) : withVowel(word),
    withoutVowel(word),
    ...(/[ie]e$/.test(word) ? [inI(word)] : []),
    ...(familiar === undefined ? [] : [familiar]),
  ];
  if (LOOKS_FOREIGN.test(word)) return singular;
  const unlikelyPlural = native || syllables(word) < 3;
  return unlikelyPlural ? [...singular, femininePlural(word)] : [femininePlural(word), ...singular];
}

/** Skype, Moore, Goethe; not Fužine, Alpe. */
const LOOKS_FOREIGN = /[wxyq]|([a-z])\1|[tsc]h|ck/i;

function wordInI(word: string): readonly Paradigm[] {
  const key = word.toLowerCase();
  if (LOANS_IN_I.has(key)) return [inI(word)];
  if (isCapitalised(word)) return capitalInI(word);
  if (/ci$/.test(word)) return [];
  const verbs = verb(word);
  if (verbs.length > 0 && !OFTEN_ADJECTIVES.test(word)) return verbs;
  return [definiteAdjective(word), ...verbs];
}

/** Like infinitives, but as often adjectives: poznati, bogati, plemeniti, domaći. */
const OFTEN_ADJECTIVES =
  /(?:(?:po|pri)znat|bogat|bradat|krilat|plemenit|ljutit|srdit|očit|ovit|evit|domać)i$/;

function capitalInI(word: string): readonly Paradigm[] {
  if (/[sčc]ki$/.test(word)) return [definiteAdjective(word), inI(word)];
  if (/[aeiou]i$/.test(word)) return [inI(word)];
  return [inI(word), definiteAdjective(word), pluralInI(word)];
}

function wordInO(word: string): readonly Paradigm[] {
  const key = word.toLowerCase();
  if (ADJECTIVES_IN_O.has(key)) return [adjectiveInO(word)];
  if (/io$/.test(word)) return [inIo(word), withoutVowel(word)];
  if (/[^aeiou]ao$/.test(key) && !isCapitalised(word)) return [participleInO(word)];
  if (KEEPING_O.has(key) || /oo$/.test(word)) return [withVowel(word), withoutVowel(word)];
  if (MASCULINES_IN_O.has(key)) return [withoutVowel(word)];
  if (!isCapitalised(word)) return [neuter(word)];
  const familiar = hypocoristic(word);
  if (/[sš]ko$/.test(word)) return [nameInO(word), adjectivalNeuter(word), neuter(word)];
  if (/[eo]vo$|čko$/.test(word)) return [neuter(word), nameInO(word)];
  return [nameInO(word), neuter(word), ...(familiar === undefined ? [] : [familiar])];
}

function wordInY(word: string): readonly Paradigm[] {
  return /[aeiou]y$/.test(word) ? [...masculine(word), inI(word)] : [inI(word)];
}

function inConsonant(word: string): readonly Paradigm[] {
  const key = word.toLowerCase();
  if (OF_EITHER_GENDER.has(key)) return [...masculine(word), iStem(word)];
  if (isIStem(word)) return isCapitalised(word) ? [iStem(word), ...masculine(word)] : [iStem(word)];
  if (FLEETING.has(key) || NOUNS_IN_AN.has(key)) return masculine(word);
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

/** miroljubiv, krvav, jogunast, dvostruk, glasovit, moguć, znanstven, poznat, prošen. */
const LIKE_ADJECTIVE =
  /(?:[aeiou]|[^aeiou]r[^aeiou]).*(?:iv|av|(?<!dc)ast|struk|ovit|evit|uć|stven|šten|[đšžčćji]en|[ie]ven|znat)$/;

/** stvoren, ukraden, mišolik, patogen, dvonog, trojednak, uzet, zaklet, prekinut, kamenit; not kalifat, kredit, kamen. */
const MAYBE_ADJECTIVE =
  /[aeiou].*(?:[rlstdbz]en|olik|ogen|[^aeiou]o(?:crven|žut|nog|kos|ruk|ok|brad)|(?:jedn|okr)ak|[zp]et|klet|nut|[čnv]it)$/;

/** Đinđićev, pacijentov, Nikičin; građanin is none. */
const POSSESSIVE = /[aeiour].*(?:ov|(?<![tpsd]j)ev|[šžđj]in|(?<!doma)ćin|[aeiou]čin)$/i;

/** Inin, Vesnin; as often names: Lenin. */
const MAYBE_POSSESSIVE = /[aeiousv]nin$/i;

function capitalInConsonant(word: string): readonly Paradigm[] {
  const nouns = [...masculine(word), invariable(word, "f")];
  if (POSSESSIVE.test(word)) return [possessiveAdjective(word), ...nouns];
  const maybe = MAYBE_POSSESSIVE.test(word) && !/[^aeiou]anin$/.test(word);
  return maybe ? [...nouns, possessiveAdjective(word)] : nouns;
}

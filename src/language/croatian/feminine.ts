import type { Paradigm } from "../paradigm.ts";
import { isCapitalised } from "../text.ts";
import type { EndingTable } from "./endings.ts";
import {
  A_STEM,
  ADJECTIVAL,
  ADJECTIVAL_PLURAL,
  EITHER_VELAR,
  GENITIVE_IN_IJU,
  GENITIVE_PLURAL,
  GENITIVE_PLURAL_I,
  GENITIVE_PLURAL_IJU,
  I_STEM,
  I_STEM_J,
  I_STEM_ROOTS,
  I_STEM_SUFFIX,
  I_STEMS,
  PLURAL_ONLY,
  SHORTENED_VELAR,
  VELAR,
  VOCATIVES,
} from "./feminine-tables.ts";
import { nounParadigm } from "./noun-paradigm.ts";
import { dropFleetingA, endsInCluster, insertFleetingA, syllables } from "./sound-changes.ts";
import { decline, type Stem, type Stems, sameStem, stem } from "./stems.ts";

/** The paradigm of a feminine noun in -a: žena, knjiga, sestra, Raka. */
export function feminineInA(word: string): Paradigm {
  const base = word.slice(0, -1);
  const table: EndingTable = [...singularTable(word), ...genitiveTable(base)];
  const forms = decline(stemsOf(word, base), table);
  const shortened = SHORTENED.test(base)
    ? decline(sameStem(word, base.slice(0, -2), "sibilarization"), SHORTENED_VELAR)
    : [];
  return nounParadigm({
    lemma: word,
    gender: "f",
    model: modelOf(base),
    forms: [...forms, ...shortened],
  });
}

/** Engleska → Engleskoj: an adjective that stands as a name. */
export function adjectivalFeminine(word: string): Paradigm {
  const forms = decline(sameStem(word, word.slice(0, -1)), ADJECTIVAL);
  return nounParadigm({ lemma: word, gender: "f", model: "Hrvatska", forms });
}

/** devedesete → devedesetih: an adjective that stands as a noun in the plural. */
export function adjectivalPlural(word: string): Paradigm {
  const forms = decline(sameStem(word, word.slice(0, -1)), ADJECTIVAL_PLURAL);
  return nounParadigm({ lemma: word, gender: "f", model: "devedesete", forms });
}

/** novine, Alpe, Fužine: only in the plural. */
export function femininePlural(word: string): Paradigm {
  const base = word.slice(0, -1);
  const forms = decline(stemsOf(word, base), [
    ...PLURAL_ONLY,
    ...(endsInCluster(base) ? GENITIVE_PLURAL_I : []),
  ]);
  return nounParadigm({ lemma: word, gender: "f", model: "novine", forms });
}

/** Tells whether a word in a consonant is feminine: mogućnost, smrt, obavijest, krv. */
export function isIStem(word: string): boolean {
  const key = word.toLowerCase();
  if (ADJECTIVE_IN_CAST.test(key)) return false;
  if (I_STEM_SUFFIX.test(key) || I_STEMS.has(key)) return true;
  for (let from = 0; from < key.length - 2; from++) {
    if (I_STEM_ROOTS.has(key.slice(from))) return true;
  }
  return false;
}

/** jabučast, pločast with two vowels before; počast, nečast are nouns. */
const ADJECTIVE_IN_CAST = /[aeiou][^aeiou]+[aeiou]čast$/;

/** The paradigm of a feminine i-stem: stvar, kost, ljubav, bojazan → bojazni. */
export function iStem(word: string): Paradigm {
  const fleeting = /[zs]an$|van$/.test(word);
  const stems = fleeting ? sameStem(word, dropFleetingA(word), "fleetingA") : sameStem(word, word);
  const model = word.endsWith("ost") ? "kost" : "stvar";
  const table = /[čšž]$/.test(word) ? I_STEM_J : I_STEM;
  const plural = GENITIVE_IN_IJU.has(word.toLowerCase()) ? GENITIVE_PLURAL_IJU : [];
  return nounParadigm({
    lemma: word,
    gender: "f",
    model,
    forms: decline(stems, [...table, ...plural]),
  });
}

/** Dacia → Dacije: between i and a Croatian writes j. */
function stemsOf(word: string, base: string): Stems {
  const genPl = genitiveStems(base);
  if (!/i$/.test(base) || !isCapitalised(word)) return { ...sameStem(word, base), genPl };
  const both = [stem(`${base}j`, "stemExtension"), stem(base)];
  return { word, sg: both, pl: both, genPl: both };
}

/** bitka, pripovijetka, zagonetka: the t may fall before the c. */
const SHORTENED = /^bitk$|etk$/;

function singularTable(word: string): EndingTable {
  const base = word.slice(0, -1);
  if (isCapitalised(word))
    return [...(/[kgh]$/.test(base) ? nameVelar(base) : A_STEM), ...VOCATIVES.name];
  if (/c$/.test(base)) return [...A_STEM, ...VOCATIVES.c];
  if (!/[kgh]$/.test(base) || STABLE.test(base)) return A_STEM;
  return WAVERING.test(base) ? EITHER_VELAR : VELAR;
}

/** Names keep their velar (Jadranka, Raka → Raki); Amerika → Americi, Gradiška → Gradišci, Banja Luka → Banjoj Luci. */
function nameVelar(base: string): EndingTable {
  const long = syllables(base) > 1 || base === "Luk";
  return long && /[aeiouvj][kgh]$|[aeiou]šk$/.test(base) ? EITHER_VELAR : A_STEM;
}

/** daski and dasci, banki and banci, olovki and olovci; ligi and lizi. */
const WAVERING = /(?:[sšnlmrv]k|[aeiou]tk|^lig|drog|^tog|^sag|^jog|sinagog|epoh|psih)$/;

/** mački, točki, kocki, tvrtki, mazgi: the velar stays. */
const STABLE = /(?:[čćc]k|[^aeiou]tk|zg|^(?:lut|pat|čet|mot|met|sret)k)$/;

function genitiveTable(base: string): EndingTable {
  return isParted(base) ? [...GENITIVE_PLURAL, ...GENITIVE_PLURAL_I] : GENITIVE_PLURAL;
}

/** sestara, zemalja, bilježaka beside majka, tajna; but lopta, where the parted stem is another word (lopata). */
function genitiveStems(base: string): readonly Stem[] {
  if (!isParted(base)) return [stem(base)];
  const parted = insertFleetingA(base);
  const voiced = parted.replace(/(?<=je)š(?=ak$)/, "ž").replace(/(?<=vije)t(?=ak$)/, "d");
  const usual = stem(parted, "fleetingA");
  return voiced === parted
    ? [usual, stem(base)]
    : [stem(voiced, "fleetingA", "assimilation"), usual, stem(base)];
}

/** sestra, tvrtka; and puška → pušaka, daska → dasaka, whose clusters only feminines part. */
function isParted(base: string): boolean {
  return endsInCluster(base) || /[aeiou][sš]k$/.test(base);
}

function modelOf(base: string): string {
  if (/[kgh]$/.test(base)) return endsInCluster(base) ? "djevojka" : "knjiga";
  return endsInCluster(base) ? "sestra" : "žena";
}

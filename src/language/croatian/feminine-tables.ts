/*
 * Feminine nouns: endings, and the i-stems, which their ending does not tell.
 * Source: Croatian school grammars (Težak and Babić; Barić et al.) and general knowledge of the language.
 */
import { endings } from "./endings.ts";

const PLURAL = "pl nom+acc+voc e, dat+loc+ins ama";

/** žena: žene, ženi, ženu, ženo, ženom; žena, ženama. */
export const A_STEM = endings("f", `sg nom 0, gen e, dat+loc i, acc u, voc o, ins om\n${PLURAL}`);

/** knjiga → knjizi. */
export const VELAR = endings("f", `sg nom 0, gen e, dat+loc *i, acc u, voc o, ins om\n${PLURAL}`);

/** droga → drogi and drozi, tvrtka → tvrtki: words in which both are written. */
export const EITHER_VELAR = endings(
  "f",
  `sg nom 0, gen e, dat+loc i/*i, acc u, voc o, ins om\n${PLURAL}`,
);

/** djevojčica → djevojčice! Also names: Ana! */
export const VOCATIVES = { c: endings("f", "sg voc e"), name: endings("f", "sg voc 0") };

/** žena, sestara. */
export const GENITIVE_PLURAL = endings("f", "pl gen +a");

/** tvrtki, molbi, borbi: the second genitive plural after a cluster. */
export const GENITIVE_PLURAL_I = endings("f", "pl gen i");

/** kostiju: a second genitive plural of a few i-stems. */
export const GENITIVE_PLURAL_IJU = endings("f", "pl gen iju");

/** stvar: stvari, stvarju; kost: košću and kosti. */
export const I_STEM = endings(
  "f",
  "sg nom+acc 0, gen+dat+loc+voc i, ins !u/i\npl nom+gen+acc+voc i, dat+loc+ins ima",
);

/** riječ → riječju, laž → lažju: after č, š and ž the j stays. */
export const I_STEM_J = endings(
  "f",
  "sg nom+acc 0, gen+dat+loc+voc i, ins ju/i\npl nom+gen+acc+voc i, dat+loc+ins ima",
);

/** bitka → bici, bitci: beside bitki. */
export const SHORTENED_VELAR = endings("f", "sg dat+loc ci");

/** devedesete: only in the plural. */
export const ADJECTIVAL_PLURAL = endings("f", "pl nom+acc+voc 0, gen ih, dat+loc+ins im/ima");

/** Engleska: adjectives that stand as names, which have no plural. */
export const ADJECTIVAL = endings("f", "sg nom+voc 0, gen e, dat+loc oj, acc u, ins om");

/** vrata, novine: only in the plural. */
export const PLURAL_ONLY = endings("f", "pl nom+acc+voc 0, gen +a, dat+loc+ins ama");

/** Every abstract noun in -ost, and the collectives in -čad: mogućnost, momčad. */
export const I_STEM_SUFFIX = /[aeiou].*ost$|[aeiou].*čad$/;

/** Feminines in a consonant that end compounds, too: vijest → obavijest, moć → pomoć, vlast → ovlast. */
export const I_STEM_ROOTS = words(`
  vijest svijest savjest povijest bolest obijest čeljust vlast oblast propast strast slast čast zavist
  korist smrt četvrt ljubav narav stvar tvar zvijer cijev moć noć peć riječ mladež pamet zapovijed
  pripovijed ispovijed propovijed dobrobit obitelj čeljad sablast bojazan plijesan večer perad telad
  postelj pogibelj`);

/** Those with kostiju beside kosti. */
export const GENITIVE_IN_IJU = words("kost kokoš uš vaš");

/** Short ones, which are the ends of too many other words: krv, sol, nit, bit, kap. */
export const I_STEMS = words(`
  krv sol nit bit kap laž raž skrb zob dob kob os uš klet obrv brv raskoš ravan kokoš mast čest srž
  luč žuč draž vaš vrst glad jesen zelen kost zlost ćud pregršt čađ zabit`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/*
 * Neuter nouns. Source: Croatian school grammars (Težak and Babić; Barić et al.).
 */
import type { Paradigm } from "../paradigm.ts";
import { endings } from "./endings.ts";
import { nounParadigm } from "./noun-paradigm.ts";
import { endsInCluster, insertFleetingA } from "./sound-changes.ts";
import { decline, type Stems, sameStem, stem } from "./stems.ts";

const PLURAL = "pl nom+acc+voc a, gen +a, dat+loc+ins ima";

/** selo: sela, selu, selom. */
export const HARD = endings("n", `sg nom+acc+voc 0, gen a, dat+loc u, ins om\n${PLURAL}`);

/** polje: polja, polju, poljem. */
const SOFT = endings("n", `sg nom+acc+voc 0, gen a, dat+loc u, ins em\n${PLURAL}`);

/** vrijeme: vremena, vremenu, vremenom. */
const LONGER = endings("n", `sg nom+acc+voc 0, gen a, dat+loc u, ins om\n${PLURAL}`);

/** vrata, leđa, usta: only in the plural. */
const PLURAL_ONLY = endings("n", "pl nom+acc+voc 0, gen +a, dat+loc+ins ima");

const ADJECTIVAL = endings("n", "sg nom+acc+voc 0, gen og/oga, dat+loc om/ome/omu, ins im");

/** The paradigm of a neuter noun in -o or -e: selo, pismo, društvo, polje, sklonište. */
export function neuter(word: string): Paradigm {
  const base = word.slice(0, -1);
  const soft = word.endsWith("e");
  const cluster = endsInCluster(base) && !TOGETHER.test(base);
  const parted = cluster ? [stem(insertFleetingA(base), "fleetingA")] : [stem(base)];
  const stems: Stems = { ...sameStem(word, base), genPl: parted };
  return noun(word, modelOf(soft, cluster), decline(stems, soft ? SOFT : HARD));
}

/** zdravlje, podneblje, mjerenje; but grobalja, kopalja. */
const TOGETHER = /(?<!^gro(?=b)|^ko(?=p))[bpvm]lj$|[^aeiou]nj$/;

/** ime → imena, vrijeme → vremena. */
export function neuterInMe(word: string): Paradigm {
  const base = `${word.slice(0, -1).replace(/ije(?=m$)/, "e")}en`;
  return noun(word, "ime", decline(sameStem(word, base, "stemExtension"), LONGER));
}

/** dugme → dugmeta, uže → užeta. */
export function neuterInT(word: string): Paradigm {
  return noun(word, "dugme", decline(sameStem(word, `${word}t`, "stemExtension"), LONGER));
}

/** Topusko → Topuskog, Vrbovsko → Vrbovskome: an adjective that stands as a place. */
export function adjectivalNeuter(word: string): Paradigm {
  return noun(word, "Topusko", decline(sameStem(word, word.slice(0, -1)), ADJECTIVAL));
}

/** finale → finala, bijenale → bijenalom: loans in -e with a hard consonant. */
export function neuterLoan(word: string): Paradigm {
  return noun(word, "finale", decline(sameStem(word, word.slice(0, -1)), HARD));
}

/** vrata, leđa, usta: nouns that have no singular. */
export function neuterPlural(word: string): Paradigm {
  const stems = sameStem(word, word.slice(0, -1));
  return noun(word, "vrata", decline(stems, PLURAL_ONLY));
}

function modelOf(soft: boolean, cluster: boolean): string {
  if (soft) return "polje";
  return cluster ? "pismo" : "selo";
}

function noun(lemma: string, model: string, forms: Paradigm["forms"]): Paradigm {
  return nounParadigm({ lemma, gender: "n", model, forms });
}

import type { InflectedForm, Paradigm } from "../paradigm.ts";
import { HARD, HARD_DEFINITE, POSSESSIVE, SOFT, SOFT_DEFINITE } from "./adjective-tables.ts";
import { dropFleetingA, endsInCluster, endsSoft, insertFleetingA } from "./sound-changes.ts";
import { decline, type Stem, stem } from "./stems.ts";
import { PLAIN_ADJECTIVES } from "./word-lists.ts";

/** The adjective of a headword in -i: dobri, jasni, hrvatski, idući, protekli. */
export function definiteAdjective(word: string): Paradigm {
  const base = word.slice(0, -1);
  if (SOFT_IN_R.test(word)) return paradigm(word, "godišnji", softInR(word, base));
  const soft = endsSoft(base);
  if (soft && !PLAIN_ADJECTIVES.has(base)) return adjective(word, "godišnji", word, stem(base));
  if (ORDINAL.test(word) || (RELATIONAL.test(word) && !PLAIN_ADJECTIVES.has(base)))
    return adjective(word, "hrvatski", word, stem(base));
  return adjective(word, soft ? "vrući" : "javni", indefinite(base), stem(base));
}

/** The adjective of a headword in a consonant: jasan → jasna, nov → nova, vruć → vruća. */
export function indefiniteAdjective(word: string, fleeting: boolean): Paradigm {
  if (!fleeting) return adjective(word, endsSoft(word) ? "vruć" : "nov", word, stem(word));
  const base = dropFleetingA(word);
  const changes = base === word.replace(/a(?=[^aeiou]+$)/, "") ? [] : ["assimilation" as const];
  return adjective(word, "jasan", word, stem(base, "fleetingA", ...changes));
}

/** The adjective of a headword in -o for -l: mio → mila, topao → topla, zreo → zrela. */
export function adjectiveInO(word: string): Paradigm {
  const base = /[^aeiou]ao$/.test(word) ? `${word.slice(0, -2)}l` : `${word.slice(0, -1)}l`;
  return adjective(word, "topao", word, stem(base, "lToO"));
}

/** Participles: nastao → nastala; odrastao → odrasla and pristigao → pristigla without the a. */
export function participleInO(word: string): Paradigm {
  const fleeting = FLEETING_PARTICIPLE.test(word);
  const base = fleeting ? word.replace(/t?ao$/, "l") : `${word.slice(0, -1)}l`;
  return adjective(word, fleeting ? "topao" : "mio", word, stem(base, "lToO"));
}

/** Possessive adjectives as headwords: Đinđićev, pacijentov, Nikičin. */
export function possessiveAdjective(word: string): Paradigm {
  return paradigm(word, "bratov", possessiveForms(word));
}

/** All forms of a possessive adjective: Huseinov, Huseinova, Huseinovu … */
export function possessiveForms(word: string): readonly InflectedForm[] {
  const base = [stem(word)];
  return decline({ word, sg: base, pl: base, genPl: base }, POSSESSIVE);
}

/** odrastao, protekao, pristigao, izašao. */
const FLEETING_PARTICIPLE = /(?:rast|[tm]ek|mak|stig|š|mog|bjeg|rek|mrz)ao$/;

/** hrvatski, drugi, mali: they have no indefinite forms, nor have soft ones such as idući, godišnji, bolji, lakši. */
const RELATIONAL = /(?:[sšč]ki|^drugi|^(?:pre)?mali)$/;

/** Comparatives in -r-, which take soft endings: šireg, najgorem. */
const SOFT_IN_R = /^(?:naj)?(?:širi|gori)$/;

function softInR(word: string, base: string): readonly InflectedForm[] {
  const only = [stem(base)];
  return decline({ word, sg: only, pl: only, genPl: only }, SOFT_DEFINITE);
}

/** Ordinals have none either: without its ending *šesti* would be the number six, *sedmi* the number seven. */
const ORDINAL =
  /(?:^|[^a-zčćđšž])(?:prvi|treći|četvrti|peti|šesti|sedmi|osmi|deveti|deseti|stoti)$|(?:naest|deset|sedamsto|tisuć|milijun)i$/u;

/** The indefinite nominative: javni → javan, nagli → nagao, bijeli → bijel, preživjeli → preživio. */
function indefinite(base: string): string {
  if (/rasl$/.test(base)) return `${base.slice(0, -1)}tao`;
  if (/[^i]jel$/.test(base)) return `${base.slice(0, -3)}io`;
  if (/ol$/.test(base)) return base;
  if (WITHOUT_T.test(base)) return `${base.slice(0, -1)}tan`;
  if (/[^aeiou]l$/.test(base) && !/lj$/.test(base)) return `${base.slice(0, -1)}ao`;
  if (/[aeiou]l$/.test(base) && !/ijel$/.test(base)) return `${base.slice(0, -1)}o`;
  return endsInCluster(base) ? insertFleetingA(base) : base;
}

/** bolesni → bolestan, svjesni → svjestan, časni → častan: the t fell between s and n. */
const WITHOUT_T = /(?:bole|kori|žalo|rado|svje|ča|stra|sla|milo|^po)sn$/;

function adjective(lemma: string, model: string, nominative: string, base: Stem): Paradigm {
  const soft = endsSoft(base.text);
  const definite = nominative.endsWith("i");
  const table = definite ? (soft ? SOFT_DEFINITE : HARD_DEFINITE) : soft ? SOFT : HARD;
  const stems = { word: nominative, sg: [base], pl: [base], genPl: [base] };
  return paradigm(lemma, model, decline(stems, table));
}

function paradigm(lemma: string, model: string, forms: readonly InflectedForm[]): Paradigm {
  return { lemma, partOfSpeech: "adjective", model, origin: "rules", forms, possessives: [] };
}

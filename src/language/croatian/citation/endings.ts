/*
 * Endings of words that the dictionary lacks, with what stands in their place in the headword: the rules
 * of declension in reverse. The number is how unlikely a reading is; whatever the rules of the language
 * do not make again is thrown away, so a row may be too generous but not too narrow.
 */

/** An ending to take off, what to put in its place, and how unlikely that is. */
export interface Reversal {
  readonly ending: RegExp;
  readonly put: string;
  readonly cost: number;
}

/** A stem that a fleeting a would part: borc-, sastank-. */
const CLUSTER = /([^aeiou])([^aeiou])$/;

/** An ordinary noun, or a name. */
export const NOUNS: readonly Reversal[] = reversals(`
  ovima: 0.1 | ovi: 0.1 | ova: 0.2 | ove: 0.2 | evima: 0.1 | evi: 0.1 | eva: 0.2 | eve: 0.2
  anima: 0.1 anin | ani: 0.1 anin | ana: 0.6 anin | ane: 0.6 anin
  ima: 0.3 in | i: 0.3 in | a: 0.5 in | e: 0.7 in
  cima: 0.2 k | ci: 0.2 k | cima: 0.3 ac | ci: 0.3 ac | zima: 0.3 g | zi: 0.3 g | sima: 0.3 h | si: 0.3 h
  ima: 0.2 | ima: 0.6 o | ima: 0.5 e | ama: -0.3 a
  om: 0.2 | om: 0.3 a | om: 0.5 o | em: 0.2 | em: 0.4 e
  a: 0.3 | a: 0.6 o | a: 0.4 e | u: 0.3 | u: 0.35 a | u: 0.5 o | u: 0.5 e
  e: 0.3 a | e: 0.5 | i: 0.3 | i: 0.35 a | ci: 0.6 ka | zi: 0.6 ga | si: 0.7 ha
  šću: 0 st | ću: 0.1 t | lju: 0.4 | ju: 0.5
  ija: 0.25 i | iju: 0.25 i | ijem: 0.1 i | ijom: 0.3 i | ije: 0.6 i | ijima: 0.3 i
  og: 0.2 i | oga: 0.2 i | ome: 0.2 i | im: 0.4 i | ih: 0.2 i
  oj: 0.1 a | u: 0.5 ka`);

/** Genitives of the plural, which part what the other forms hold together: lopataka → lopatka. */
export const GENITIVE_PLURALS: readonly Reversal[] = reversals("a: 0.6 a | a: 0.8 o | a: 0.8 e");

/** Adjectives, whose headword is the definite form: kibernetičkih → kibernetički. */
export const ADJECTIVES: readonly Reversal[] = reversals(
  [..."oga og ome omu om im ima ih oj ega eg emu em".split(" "), ..."a e o u i".split(" ")]
    .map((ending) => `${ending}: 0 i`)
    .join(" | "),
);

/** Verbs that somebody made today: guglaju → guglati, bojkotira → bojkotirati. */
export const VERBS: readonly Reversal[] = reversals(`
  ujem: 0 ovati | uješ: 0 ovati | uje: 0 ovati | ujemo: 0 ovati | ujete: 0 ovati | uju: 0 ovati | ujući: 0 ovati
  ujem: 0.1 ivati | uje: 0.1 ivati | ujemo: 0.1 ivati | uju: 0.1 ivati | ujući: 0.1 ivati
  am: 0 ati | aš: 0 ati | a: 0.6 ati | amo: 0 ati | ate: 0 ati | aju: 0 ati | ajući: 0 ati | at: 0.1 ati
  ao: 0 ati | ala: 0 ati | alo: 0 ati | ali: 0 ati | ale: 0 ati | avši: 0 ati
  im: 0.2 iti | iš: 0.2 iti | i: 0.3 iti | imo: 0.1 iti | ite: 0.2 iti | e: 0.5 iti
  io: 0 iti | ila: 0 iti | ilo: 0 iti | ili: 0 iti | ile: 0 iti | ivši: 0 iti | eći: 0.2 iti | it: 0.1 iti
  nem: 0 nuti | ne: 0.3 nuti | nu: 0.4 nuti | nuo: 0 nuti | nula: 0 nuti | nulo: 0 nuti | nuli: 0 nuti`);

/** The headwords that a form may have by these rows, with a fleeting a where the stem allows one. */
export function reversed(
  word: string,
  rows: readonly Reversal[],
): readonly { readonly lemma: string; readonly cost: number }[] {
  return rows.flatMap(({ ending, put, cost }) => {
    if (!ending.test(word)) return [];
    const lemma = word.replace(ending, put);
    const parted = put === "" ? lemma.replace(CLUSTER, "$1a$2") : lemma;
    return parted === lemma
      ? [{ lemma, cost }]
      : [
          { lemma, cost: cost + CLUSTER_KEPT },
          { lemma: parted, cost: cost + FLEETING },
        ];
  });
}

/** How unlikely it is that a form is its own headword: aktivist, kriptovaluta; hardly džihadistima. */
export function ownCost(word: string): number {
  const [, cost = 0] = OWN.find(([ending]) => ending.test(word)) ?? [];
  return cost;
}

const OWN: readonly (readonly [RegExp, number])[] = [
  [/(?:nj|št|lj|ć)e$|[cz]ija$/, 0],
  [/oj$/, 1.6],
  [/(?:[ia]ma|ov[aei]|ev[aei]|om|em|og|ih|ija)$/, 0.9],
  [/^\p{Lu}.*a$|[^aeiour][^aeiouknlrvj]a$/u, 0.4],
  [/a$/, 0.25],
  [/[eiu]$/, 0.6],
];

/** A fleeting a is about as likely as a cluster that stays: borca, aktivista. */
const CLUSTER_KEPT = 0;
const FLEETING = 0.1;

/** lopatak-: the stem of a genitive plural without its fleeting a; the word where it has none. */
export function withoutFleetingA(word: string): string {
  return word.replace(/([^aeiou])a(dž|lj|nj|[^aeiou])a$/, "$1$2a");
}

function reversals(table: string): readonly Reversal[] {
  return table.split(/[|\n]/).flatMap((cell) => {
    const [ending = "", rest = ""] = cell.trim().split(": ");
    if (ending === "") return [];
    const [cost = "0", put = ""] = rest.split(" ");
    return [{ ending: new RegExp(`${ending}$`), put, cost: Number(cost) }];
  });
}

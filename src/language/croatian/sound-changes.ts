/*
 * The sound changes at the seam of stem and ending, as the Croatian grammars describe them
 * (Barić et al., «Hrvatska gramatika»; Silić and Pranjković, «Gramatika hrvatskoga jezika»).
 */

/** Sibilarization softens a final velar before -i: jezik → jezici, knjiga → knjizi. */
export function sibilarize(stem: string): string {
  return FOREIGN_H.test(stem) ? stem : replaceEnd(stem, SIBILARIZED);
}

/** Palatalization before -e: čovjek → čovječe, drug → druže, stric → striče. */
export function palatalize(stem: string): string {
  return FOREIGN_H.test(stem) ? stem : replaceEnd(stem, PALATALIZED);
}

/** Jotation, the melting of a consonant with j: smrt → smrću, ljubav → ljubavlju, nositi → nošen. */
export function jotate(stem: string): string {
  const melted = replaceEnd(stem, JOTATED);
  return melted === stem && !endsSoft(stem) ? `${stem}j` : melted;
}

/** Drops a fleeting a and lets its neighbours meet: borac → borc, vrabac → vrapc, svezak → svesk. */
export function dropFleetingA(word: string): string {
  const parts = /^(.*)a(dž|lj|nj|[^aeiou])$/.exec(word);
  if (parts === null) return word;
  const [, before = "", last = ""] = parts;
  return replaceEnd(before + last, MEETINGS);
}

/** Parts the last two consonants by a: sestr → sestar, zemlj → zemalj, društv → društav. */
export function insertFleetingA(stem: string): string {
  return stem.replace(/([^aeiou])(dž|lj|nj|[^aeiou])$/, "$1a$2");
}

/** Tells whether a stem ends in a soft (palatal) consonant or c, which asks for -e- in its endings. */
export function endsSoft(stem: string): boolean {
  return /(?:[cčćđšžj]|št|šć|žd)$/i.test(stem);
}

/** Tells whether a stem ends in two consonants that a Croatian genitive plural parts: sestr-, pism-. */
export function endsInCluster(stem: string): boolean {
  return PARTED.test(stem) && !INSEPARABLE.test(stem);
}

/** The number of syllables, with syllabic r counted: vrh 1, prst 1, jezik 2. */
export function syllables(word: string): number {
  const nuclei = word.match(/[aeiouyáéíóúäöü]+?|(?<![aeiouy])r(?=[^aeiouy])/gi);
  return nuclei?.length ?? 0;
}

/** A vowel (or syllabic r: crkv-) somewhere, then two consonants, digraphs being one. */
const PARTED = /(?:[aeiou].*|[^aeiou]r)[^aeiou](?:dž|lj|nj|[^aeiouj])$/;

/** A single digraph; clusters that stay together: mjesto → mjesta, lopta → lopti; svrha has syllabic r. */
const INSEPARABLE =
  /(?:[aeiour]|^)(?:lj|nj|dž)$|(?:s[tk]|z[dg]|št|žd|šć|šk|pt|[mrl]b|rd|[^aeiou]nj)$|[^aeiou]r[^aeiou]$/;

/** Bush, Murdoch: this h is no Croatian h. */
const FOREIGN_H = /[sctpgk]h$/;

/** Final consonants and what becomes of them; the longest that fits wins. */
type Replacements = ReadonlyMap<string, string>;

const SIBILARIZED: Replacements = new Map([
  ["k", "c"],
  ["g", "z"],
  ["h", "s"],
]);

const PALATALIZED: Replacements = new Map([
  ["k", "č"],
  ["g", "ž"],
  ["h", "š"],
  ["c", "č"],
]);

const JOTATED: Replacements = new Map([
  ["t", "ć"],
  ["d", "đ"],
  ["s", "š"],
  ["z", "ž"],
  ["k", "č"],
  ["g", "ž"],
  ["h", "š"],
  ["c", "č"],
  ["l", "lj"],
  ["n", "nj"],
  ["p", "plj"],
  ["b", "blj"],
  ["m", "mlj"],
  ["v", "vlj"],
  ["f", "flj"],
  ["lj", "lj"],
  ["nj", "nj"],
  ["st", "šć"],
  ["št", "šć"],
  ["zd", "žđ"],
  ["sl", "šlj"],
  ["zn", "žnj"],
  ["sn", "šnj"],
]);

/** Consonants that meet when a falls out: voicing, place, and the loss of t and d. */
const MEETINGS: Replacements = new Map([
  ["bc", "pc"], // vrabac → vrapca
  ["zc", "sc"],
  ["žc", "šc"], // tronožac → tronošca
  ["dc", "c"], // sudac → suca
  ["tc", "c"], // svetac → sveca
  ["zk", "sk"], // dolazak → dolaska, nizak → niska
  ["žk", "šk"], // težak → teška
  ["dk", "tk"], // predak → pretka, sladak → slatka
  ["bk", "pk"],
  ["zg", "zg"],
  ["stn", "sn"], // bolestan → bolesna
  ["štn", "šn"],
  ["zdn", "zn"],
  ["stk", "sk"], // listak → liska
  ["stc", "sc"],
  ["ždn", "žn"], // nuždan → nužna
]);

const LONGEST_REPLACEMENT = 3;

function replaceEnd(stem: string, table: Replacements): string {
  for (let length = Math.min(LONGEST_REPLACEMENT, stem.length); length > 0; length--) {
    const replacement = table.get(stem.slice(-length));
    if (replacement !== undefined) return stem.slice(0, -length) + replacement;
  }
  return stem;
}

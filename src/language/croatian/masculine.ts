import type { Paradigm } from "../paradigm.ts";
import { isCapitalised } from "../text.ts";
import { type Ending, type EndingTable, endings } from "./endings.ts";
import {
  ADDRESSED,
  DEMONYMS,
  EITHER_PLURALS,
  FLEETING,
  FLEETING_E,
  HARD,
  IN,
  IN_C,
  IN_CLUSTER,
  LONG_AND_SHORT,
  LONG_PLURALS,
  SHORT_PLURALS,
  SOFT,
  STABLE,
  WAVERING,
} from "./masculine-tables.ts";
import { nounParadigm } from "./noun-paradigm.ts";
import {
  dropFleetingA,
  endsInCluster,
  endsSoft,
  insertFleetingA,
  syllables,
} from "./sound-changes.ts";
import { decline, type Stem, type Stems, stem } from "./stems.ts";

/** The paradigms of a masculine noun in a consonant, the likelier first: borac, grad, Zagreb. */
export function masculine(word: string): readonly Paradigm[] {
  if (/[^aeiou]anin$/.test(word) || DEMONYMS.has(word.toLowerCase())) return [demonym(word)];
  const key = word.toLowerCase();
  if (FLEETING_E.has(key)) return [stable(word), withoutE(word)];
  if (NAME_IN_EC.test(word)) return [withoutE(word), stable(word)];
  if (STABLE.has(key) || STABLE_ROOT.test(word)) return [stable(word)];
  if (FLEETING.has(key) || ALWAYS_FLEETING.test(word)) return [fleeting(word)];
  if (!FLEETING_OR_STABLE.test(word)) return [stable(word)];
  return isCapitalised(word) ? [stable(word), fleeting(word)] : [fleeting(word)];
}

/** Stems of a word with a fleeting a, the usual spelling first: sudac → suc-, sudc-. */
function fleetingStems(word: string): readonly Stem[] {
  const dropped = dropFleetingA(word);
  if (L_TO_O.test(word)) return [stem(dropped.replace(/lc$/, "oc"), "fleetingA", "lToO")];
  const plain = word.replace(/a(lj|nj|[^aeiou])$/, "$1");
  if (dropped === plain) return [stem(dropped, "fleetingA")];
  const simplified = stem(dropped, "fleetingA", "assimilation");
  return /[td]c$/.test(plain) ? [simplified, stem(plain, "fleetingA")] : [simplified];
}

/** borac, islamizam, ministar, lipanj, kašalj, zajam, amfiteatar: the a falls in every such word; not kralj. */
const ALWAYS_FLEETING =
  /(?:[aeiou]|r(?=[^aeiou]))[^aeiou]*(?:ac|[ia]zam|star|metar|ritam|anj|alj)$|(?:sa|na|za|po|do|pri)jam$|(?:teat|cent|spekt|filt|cilind|tolit)ar$/i;

/** Čakovec → Čakovca, Ivanec → Ivanca; a surname may keep its e. */
const NAME_IN_EC = /^\p{Lu}.*[aeiou].*[^aeiou]ec$/u;

/** trošak, sastanak; but not rođak, vodenjak, seljak, prosjak, nor words of one syllable: krak. */
const FLEETING_OR_STABLE =
  /(?:[aeiou]|r(?=[^aeiou]))[^aeiou]*(?<![nlđsb]j|đ|[aeiou])ak$|[ui]ljak$/i;

/** znak → predznak, kralj → vicekralj, mak → pomak, razmak, tlak → podtlak: their a belongs to the root. */
const STABLE_ROOT = /(?:zn|zr|br|tr|vl|tl|mr|kor|obl|jun|(?:iz|od|raz|po|pri|do|uz)m)ak$|kralj$/i;

/** čitalac → čitaoca, prevodilac → prevodioca; but intelektualac → intelektualca. */
const L_TO_O = /(?:[tdvš]a|[tdsvnšl]i|(?:bo|ot|va)ri)lac$(?<!tekstilac)/;

function demonym(word: string): Paradigm {
  const singular = [stem(word)];
  const plural = [stem(word.slice(0, -2))];
  const forms = decline({ word, sg: singular, pl: plural, genPl: plural }, IN);
  return nounParadigm({ lemma: word, gender: "m", model: "građanin", forms });
}

function stable(word: string): Paradigm {
  return build(word, [stem(word)], [word]);
}

function withoutE(word: string): Paradigm {
  return build(word, [stem(word.replace(/e(?=.$)/, ""), "fleetingA")], [word]);
}

function fleeting(word: string): Paradigm {
  return build(word, fleetingStems(word), [word]);
}

function build(word: string, singular: readonly Stem[], genitives: readonly string[]): Paradigm {
  const plural = pluralStems(word, singular);
  const short = plural.some((each) => !each.changes.includes("longPlural"));
  const stems: Stems = {
    word,
    sg: singular,
    pl: plural,
    genPl: genitivePlurals(plural, genitives),
  };
  const base = singular[0]?.text ?? word;
  const table = tableFor(base, word);
  const forms = decline(stems, isAddressed(word, plural) ? table : table.filter(isNotVocative));
  const second = short && /[^n][tč]k$/.test(base) ? shortenedPlural(word, base) : [];
  return nounParadigm({
    lemma: word,
    gender: "m",
    model: modelOf(word, singular, plural),
    forms: second.length === 0 ? forms : [...forms, ...second],
  });
}

/** Whether anybody calls to it: of a thing the vocative would only be another word: slijede, znače, nalože. */
function isAddressed(word: string, plural: readonly Stem[]): boolean {
  if (isCapitalised(word) || ADDRESSED.has(word)) return true;
  return !plural.some(({ changes }) => changes.includes("longPlural")) && !DEVERBAL.test(word);
}

/** nalog, prilog, odsjek, pomak: vocatives of theirs would be forms of naložiti, odsjeći, pomaknuti. */
const DEVERBAL = /^(?:na|raz|pri|pred|prijed|za|u|iz|po|pre)log$|sjek$|[^u]mak$/;

function isNotVocative({ inflections }: Ending): boolean {
  return inflections.some((each) => each.case !== "voc");
}

/** gubitak → gubitci or gubici: the t may fall before the c. */
function shortenedPlural(word: string, base: string) {
  const rest = [stem(base.slice(0, -2), "fleetingA", "sibilarization")];
  return decline({ word, sg: rest, pl: rest, genPl: rest }, SHORTENED);
}

const SHORTENED = endings("m", "pl nom+voc ci, dat+loc+ins cima");

function pluralStems(word: string, singular: readonly Stem[]): readonly Stem[] {
  const key = word.toLowerCase();
  const monosyllable = syllables(key.replace(/ije(?=(?:[^aeiou]|st)$)/, "e")) === 1;
  const long = singular.flatMap(lengthen);
  if (EITHER_PLURALS.has(key) || LONG_AND_SHORT.has(key)) return [...long, ...singular];
  if (SHORT_PLURALS.has(key)) return singular;
  if (LONG_PLURALS.has(key)) return long;
  const combined = (COMBINED.test(key) || LOAN_COMPOUND.test(key)) && singular[0]?.text === word;
  if (!monosyllable && !combined) return singular;
  return isCapitalised(word) || combined ? [...long, ...singular] : long;
}

/** autoklub → autoklubovi, polukrug, mikroval; but fotograf, mikrofon, autobus, biolog, telegram. */
const COMBINED =
  /^(?:auto|mikro|makro|mega|super|polu|protu|pseudo|video|foto|bio|eko|elektro|nano|euro|vele)(?!.*(?:log|graf|fon|skop|krat|man|gram|mat|bus|fil|fob|sin|rod|met|ram)$)[^aeiou]+[aeiou][^aeiou]+$/;

/** startup → startupovi, startupi: English compounds, whose last part has one syllable. */
const LOAN_COMPOUND =
  /(?:(?:start|back|meet|mark|pop|pick|line|check|make)up|cast|(?<!ro)bot|shop|shot|hotspot|room|airbag|camp|(?:lap|desk)top|down|back|box|mail|blog|phone|tag|board|work|club|off)$/;

/** zec → zečevi, but vic → vicevi: a loan keeps its c. */
const NATIVE_IN_C = /^(?:zec|stric|princ|kec)$/;

/** grad → gradov-, kraj → krajev-, zec → zečev-; after s and z both are written: bus, nos, mraz. */
function lengthen({ text, changes }: Stem): readonly Stem[] {
  const soft = stem(
    `${NATIVE_IN_C.test(text) ? text.replace(/c$/, "č") : text}ev`,
    ...changes,
    "longPlural",
  );
  const hard = stem(`${text}ov`, ...changes, "longPlural");
  if (/(?:s|(?<!e)z)$/.test(text)) return [hard, soft];
  if (/(?:sh|ch)$/.test(text)) return [soft, hard];
  return endsSoft(text) ? [soft] : [hard];
}

/** boraca beside borc-; gradova; studenata beside studenta. */
function genitivePlurals(plural: readonly Stem[], words: readonly string[]): readonly Stem[] {
  return plural.flatMap((each) => {
    if (each.changes.includes("longPlural")) return [each];
    if (each.changes.includes("fleetingA")) return words.map((text) => stem(text));
    return PARTED.test(each.text) && endsInCluster(each.text)
      ? [stem(insertFleetingA(each.text), "fleetingA"), each]
      : [each];
  });
}

/** student → studenata, projekt → projekata, akord → akorada. */
const PARTED = /(?:[nkpr]t|rd|[kp]s)$/;

function tableFor(base: string, word: string): EndingTable {
  if (/(?:sh|ch|tz)$/.test(base)) return WAVERING;
  if (/c$/.test(base)) return word === base ? WAVERING : IN_C;
  if (/(?:[cčstšž]k|zg)$/.test(base) || isThingInAk(word, base)) return IN_CLUSTER;
  if (/[aeiou].*[ai]r$/.test(base)) return WAVERING;
  if (!endsSoft(base)) return HARD;
  return /e[^aeioulj]+$/.test(word) ? WAVERING : SOFT;
}

/** uzorak, ulomak: a fleeting -ak that is no person, unlike momak. */
function isThingInAk(word: string, base: string): boolean {
  return /ak$/.test(word) && base !== word && !isCapitalised(word) && !ADDRESSED.has(word);
}

function modelOf(word: string, singular: readonly Stem[], plural: readonly Stem[]): string {
  const base = singular[0]?.text ?? word;
  if (base !== word) return fleetingModel(word);
  if (plural[0]?.text !== base) return endsSoft(base) ? "kraj" : "grad";
  if (/[kgh]$/.test(base)) return "čimbenik";
  if (/ić$/.test(base)) return "mladić";
  return endsSoft(base) ? "prijatelj" : "izvor";
}

function fleetingModel(word: string): string {
  if (L_TO_O.test(word)) return "čitalac";
  if (/ac$/.test(word)) return "borac";
  if (/ak$/.test(word)) return "trošak";
  return /am$/.test(word) ? "zajam" : "ministar";
}

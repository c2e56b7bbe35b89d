import type { Gender, PartOfSpeech } from "../../../language/paradigm.ts";
import type { CaseRule, TermStatus } from "../../concept.ts";
import { yesOrNo } from "../yes-or-no.ts";

const STATUS_WORDS = table<TermStatus>([
  [
    "preferred",
    `preferred approved recommended valid standard poželjan poželjno poželjni odobren odobreno odobreni
    preporučen preporučeno preporučeni preferredterm`,
  ],
  [
    "admitted",
    "admitted allowed acceptable accepted permitted dopušten dopušteno dopušteni prihvatljiv admittedterm",
  ],
  [
    "deprecated",
    `deprecated obsolete superseded legacy not_recommended zastario zastarjelo zastarjeli nepreporučen
    nepreporučeno nepoželjan nepoželjno deprecatedterm supersededterm`,
  ],
  [
    "forbidden",
    `forbidden prohibited banned disallowed rejected not_allowed do_not_use zabranjen zabranjeno
    zabranjeni odbijen odbijeno`,
  ],
]);

const PART_WORDS = table<PartOfSpeech>([
  ["noun", "noun n substantive im imenica common_noun opća_imenica"],
  ["proper", "proper proper_noun propn pn name ime vlastito_ime vl_ime vlastita_imenica vl_im"],
  ["adjective", "adjective adj a prid pridj pridjev"],
  ["verb", "verb v gl glag glagol"],
  ["numeral", "numeral number num br broj"],
  ["pronoun", "pronoun pron zam zamj zamjenica"],
  ["adverb", "adverb adv pril prilog"],
  ["particle", "particle part čest čestica"],
]);

const GENDER_WORDS = table<Gender>([
  ["m", "m masc masculine muški muški_rod m_r"],
  ["f", "f ž fem feminine ženski ženski_rod ž_r"],
  ["n", "n s sr neut neuter srednji srednji_rod s_r"],
]);

const CASE_WORDS = table<CaseRule>([
  ["auto", "auto permissive casepermissive"],
  ["sensitive", "sensitive case_sensitive casesense exact osjetljivo"],
  [
    "insensitive",
    "insensitive case_insensitive caseinsense ignore ignore_case neosjetljivo zanemari",
  ],
]);

const SHORT_FORMS = new Set(
  "abbreviation abbreviated_form acronym initialism short_form kratica pokrata skraćenica akronim skraćeni_oblik".split(
    " ",
  ),
);
const FULL_FORMS = new Set(
  "full_form fullform term full entry_term puni_oblik puni_naziv naziv".split(" "),
);

/** The status that a word names: `Not Recommended`, `zastarjelo`, `preferredTerm-admn-sts`; null for an unknown one. */
export function statusOf(cell: string): TermStatus | null {
  return STATUS_WORDS.get(keyOf(cell).replace(/_admn_sts$/u, "")) ?? null;
}

/** What a cell says of a word: `im. m` is a noun and masculine. Null where a part of it is not understood. */
export function wordClassOf(
  cell: string,
): { readonly partOfSpeech?: PartOfSpeech; readonly gender?: Gender } | null {
  const whole = PART_WORDS.get(keyOf(cell));
  if (whole !== undefined) return { partOfSpeech: whole };
  const words = keyOf(cell).split("_");
  const gender = GENDER_WORDS.get(words.at(-1) ?? "");
  const partOfSpeech = PART_WORDS.get(words.slice(0, -1).join("_"));
  return gender !== undefined && partOfSpeech !== undefined ? { partOfSpeech, gender } : null;
}

/** The gender that a word or its first letter names, in Croatian or English; null for an unknown one. */
export function genderOf(cell: string): Gender | null {
  return GENDER_WORDS.get(keyOf(cell)) ?? null;
}

/** A program that does not ask for the case of a word says nothing against ours, which a capital decides. */
export function caseRuleOf(cell: string): CaseRule | null {
  const said = yesOrNo(cell);
  if (said !== null) return said ? "sensitive" : "auto";
  return CASE_WORDS.get(keyOf(cell)) ?? null;
}

/** Whether a kind of term is a short form; null for what is neither, such as a phrase. */
export function isShortForm(cell: string): boolean | null {
  if (SHORT_FORMS.has(keyOf(cell))) return true;
  return FULL_FORMS.has(keyOf(cell)) ? false : yesOrNo(cell);
}

/** Words are compared without marks: `Not Recommended` and `not_recommended` are one. */
function keyOf(cell: string): string {
  const words =
    cell
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join("_");
}

function table<Value extends string>(
  words: readonly (readonly [Value, string])[],
): ReadonlyMap<string, Value> {
  return new Map(
    words.flatMap(([value, names]) => names.split(/\s+/u).map((name) => [name, value] as const)),
  );
}

import {
  GENDERS,
  type Gender,
  PARTS_OF_SPEECH,
  type PartOfSpeech,
} from "../../../language/paradigm.ts";
import { TERM_STATUSES, type TermStatus } from "../../concept.ts";
import { ABBREVIATION, GENDERS_IN_TBX, PARTS_IN_TBX, STATUSES_IN_TBX } from "./data-categories.ts";

/** Programs spell the names of categories and their values in many ways: `Part of speech`, `part_of_speech`. */
export function plain(word: string): string {
  return word.toLowerCase().replace(/[\s_-]/gu, "");
}

/** The names, spelt plainly, under which files have what we have a field for; the first one found counts. */
export const NAMES = {
  domain: ["subjectfield", "domain", "subject"],
  definition: ["definition"],
  note: ["note"],
  source: ["source"],
  untranslated: ["translationneeded", "donottranslate"],
  status: ["administrativestatus", "normativeauthorization", "termstatus", "usagestatus", "status"],
  forbidden: ["forbidden"],
  preferred: ["preferred"],
  partOfSpeech: ["partofspeech"],
  gender: ["grammaticalgender", "gender"],
  termType: ["termtype"],
  caseSensitive: ["casesensitive"],
  usage: ["context", "usageexample", "example"],
} as const;

/** What a file says that a term is, by its plain spelling; older TBX-Min and Weblate leave out the ending. */
export const STATUS_WORDS = words<TermStatus>(TERM_STATUSES, STATUSES_IN_TBX, {
  preferredterm: "preferred",
  admittedterm: "admitted",
  supersededterm: "deprecated",
  deprecatedterm: "forbidden",
  obsolete: "deprecated",
  notrecommended: "deprecated",
  prohibited: "forbidden",
});

/** Parts of speech; what we have no word for (preposition, other) is kept as it stands. */
export const PART_WORDS = words<PartOfSpeech>(PARTS_OF_SPEECH, PARTS_IN_TBX, {});

/** Genders: *masculine* is m. */
export const GENDER_WORDS = words<Gender>(GENDERS, GENDERS_IN_TBX, {});

/** Values of termType that make a term an abbreviation; which one it is, is kept beside. */
export const ABBREVIATION_WORDS: ReadonlySet<string> = new Set([
  ABBREVIATION,
  "acronym",
  "initialism",
  "shortform",
  "abbreviatedform",
  "abbreviatedformfor",
]);

/** Ours, those of TBX, and more words, by their plain spelling. TBX goes before ours where both have a word. */
function words<Value extends string>(
  ours: readonly Value[],
  inTbx: Readonly<Partial<Record<Value, string>>>,
  more: Readonly<Record<string, Value>>,
): ReadonlyMap<string, Value> {
  const all = new Map<string, Value>(ours.map((value) => [plain(value), value]));
  for (const value of ours) if (inTbx[value] !== undefined) all.set(plain(inTbx[value]), value);
  for (const [word, value] of Object.entries(more)) all.set(word, value);
  return all;
}

import {
  GENDERS,
  type Gender,
  type Inflection,
  type Paradigm,
  type PartOfSpeech,
} from "../../paradigm.ts";

/** What a word of a text may be: a headword, and where the form stands in its paradigm. */
export interface WordReading {
  readonly lemma: string;
  readonly partOfSpeech: PartOfSpeech;
  readonly gender?: Gender;
  /** All places that the form may have; none where that is not known. */
  readonly places: readonly Inflection[];
  /** How unlikely the reading is: 0 for a word of the dictionary, above 2 for a guess. */
  readonly cost: number;
  /** Whether it is an ordinary word that only has a capital here: *Islamska* država, *Borci* at the head. */
  readonly lowered: boolean;
  /** Whether only the rules say so, since no dictionary has the word. */
  readonly guessed: boolean;
  /** The nominative in a number, of an adjective also in a gender; undefined where there is none. */
  nominative(number: "sg" | "pl", gender?: Gender): string | undefined;
}

/** An adjective goes along with its noun. */
export const isAttribute = ({ partOfSpeech }: WordReading): boolean => partOfSpeech === "adjective";

/** The reading of a form by a paradigm, at least so unlikely; none where the paradigm has it not. */
export function readingAs(form: string, paradigm: Paradigm, cost: number): readonly WordReading[] {
  const found = paradigm.forms.find((each) => each.form === form);
  if (found === undefined) return [];
  const { lemma, partOfSpeech, gender } = paradigm;
  const participle = isVerb(paradigm) && found.inflections.some((place) => place.case);
  return [
    {
      lemma: isAdjective(paradigm) ? definite(paradigm) : lemma,
      partOfSpeech,
      ...(gender === undefined ? {} : { gender }),
      places: found.inflections,
      cost:
        cost +
        usage(found.inflections) +
        (participle ? PARTICIPLE : isAdjective(paradigm) ? ADJECTIVE : 0),
      lowered: false,
      guessed: false,
      nominative: nominativesOf(paradigm),
    },
  ];
}

/** Hardly anybody is called to in what is translated, and *pobjegli* is rather what they did than what they are. */
function usage(places: readonly Inflection[]): number {
  if (places.length === 0) return PLACELESS;
  return manner(places) + Math.min(...places.map(rarity));
}

/** A word of which the dictionary has this form alone. */
const PLACELESS = 0.15;

/** The commoner case wins where nothing else tells: ulogu is of uloga, not of ulog. */
function rarity({ case: own, number }: Inflection): number {
  if (own === undefined) return 0;
  return CASE_RARITY[own] + (number === "pl" ? PLURAL_RARITY : 0);
}

const CASE_RARITY = { nom: 0, gen: 0.01, acc: 0.02, loc: 0.03, ins: 0.03, dat: 0.04, voc: 0.05 };
const PLURAL_RARITY = 0.02;

function manner(places: readonly Inflection[]): number {
  if (places.every((place) => place.case === "voc" || isOldTense(place))) return RARE;
  if (places.some(({ other }) => other === "past" || other?.endsWith("adverb"))) return -OFTEN;
  return places.some(({ other }) => other?.startsWith("present")) ? OFTEN : 0;
}

/** An adjective of its own is likelier than the participle of a verb: lagano. */
const PARTICIPLE = 0.1;

/** Where nothing else tells, a noun is the likelier headword. */
const ADJECTIVE = 0.03;

const RARE = 0.8;
const OFTEN = 0.05;

function isOldTense({ other = "" }: Inflection): boolean {
  return /^(?:aorist|imperfect|imperative)/.test(other);
}

/** The definite form is the one that terms have: glavni grad, bojni otrov; possessives have none. */
function definite({ lemma, forms }: Paradigm): string {
  return nominativeIn(forms, "sg", "m").find((form) => form.endsWith("i")) ?? lemma;
}

/** Of nouns and adjectives; made at once, since the forms of all words of a long text would fill the memory. */
function nominativesOf(paradigm: Paradigm): WordReading["nominative"] {
  if (isVerb(paradigm)) return () => undefined;
  const made = new Map<string, string | undefined>();
  for (const number of ["sg", "pl"] as const)
    for (const gender of isAdjective(paradigm) ? GENDERS : [undefined])
      made.set(`${number}${gender}`, nominativeOf(paradigm, number, gender));
  const adjective = isAdjective(paradigm);
  return (number, gender) => made.get(`${number}${adjective ? (gender ?? "m") : undefined}`);
}

function nominativeOf(
  { forms, lemma, partOfSpeech }: Paradigm,
  number: "sg" | "pl",
  gender: Gender | undefined,
): string | undefined {
  const found = nominativeIn(forms, number, gender);
  const wanted =
    partOfSpeech === "adjective"
      ? found.find((form) => form.endsWith("i"))
      : found.find((form) => form === lemma);
  return wanted ?? found[0];
}

function nominativeIn(
  forms: Paradigm["forms"],
  number: "sg" | "pl",
  gender: Gender | undefined,
): readonly string[] {
  return forms
    .filter(({ inflections }) =>
      inflections.some(
        (place) =>
          place.case === "nom" &&
          place.number === number &&
          (gender === undefined || place.gender === undefined || place.gender === gender),
      ),
    )
    .map(({ form }) => form);
}

type Kind = Pick<Paradigm, "partOfSpeech">;

/** Whether something is an adjective. */
export const isAdjective = ({ partOfSpeech }: Kind) => partOfSpeech === "adjective";
/** Whether something is a noun, a name or not. */
export const isNoun = ({ partOfSpeech }: Kind) =>
  partOfSpeech === "noun" || partOfSpeech === "proper";
/** Whether something is a verb. */
export const isVerb = ({ partOfSpeech }: Kind) => partOfSpeech === "verb";

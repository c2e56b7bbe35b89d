/** The two languages of the tool, by their ISO 639-1 codes. */
export type Language = "hr" | "en";

/** `proper` is a name; `particle` a word that never changes. */
export const PARTS_OF_SPEECH = [
  "noun",
  "proper",
  "adjective",
  "verb",
  "numeral",
  "pronoun",
  "adverb",
  "particle",
] as const;
export type PartOfSpeech = (typeof PARTS_OF_SPEECH)[number];

export const GENDERS = ["m", "f", "n"] as const;
export type Gender = (typeof GENDERS)[number];

/** Why a form differs from stem + ending; each kind has a sentence in the interface. */
export type SoundChange =
  | "fleetingA"
  | "sibilarization"
  | "palatalization"
  | "jotation"
  | "assimilation"
  | "lToO"
  | "longPlural"
  | "stemExtension"
  | "suppletion"
  | "spelling";

/** The place of a form in its paradigm, as far as it is known: a form from the dictionary has none. */
export interface Inflection {
  readonly case?: "nom" | "gen" | "dat" | "acc" | "voc" | "loc" | "ins";
  readonly number?: "sg" | "pl";
  readonly gender?: Gender;
  /** Degree, definiteness, tense, mood and the like, where agreement does not need them. */
  readonly other?: string;
}

/** One inflected form, with every place in the paradigm where it stands: knjige is gen. sg., nom. pl. … */
export interface InflectedForm {
  readonly form: string;
  readonly inflections: readonly Inflection[];
  readonly changes: readonly SoundChange[];
}

/** All forms of one word in one reading. A headword may have several (Una: name and numeral). */
export interface Paradigm {
  readonly lemma: string;
  readonly partOfSpeech: PartOfSpeech;
  readonly gender?: Gender;
  /** The model word whose pattern this one follows, for the explanation «as čimbenik». */
  readonly model: string;
  readonly origin: "dictionary" | "rules" | "irregular";
  readonly forms: readonly InflectedForm[];
  /** Forms of possessive adjectives made from a name (Huseinov, Inin); matched only where asked for. */
  readonly possessives: readonly InflectedForm[];
}

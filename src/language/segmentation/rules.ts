/**
 * What an abbreviation says about a stop before a capital:
 * - `goesOn`: the sentence goes on, for something always follows (dr. Horvat, npr. Zagreb);
 * - `mayEnd`: the sentence ends there as well, since nothing has to follow (… itd. Kupili smo …);
 * - `unclear`: both are usual, the words around decide (Podravka d.d. Koprivnica / … d.d. Sud je …).
 */
export type AbbreviationUse = "goesOn" | "mayEnd" | "unclear";

/** What decides whether a sentence ends: `projects.rules.<name>` says why, in the reader's language. */
export type SentenceRuleName = PlaceRuleName | StopRuleName | AbbreviationRuleName;

/** Rules about a place in the text, whatever stands before the mark. */
export type PlaceRuleName =
  | "blankLine"
  | "marker"
  | "bullet"
  | "headline"
  | "insideQuotation"
  | "insideBracket"
  | "bracketOfSentence"
  | "quotedPhrase"
  | "glued"
  | "joined"
  | "smallLetter"
  | "emoticon"
  | "finalMark";

/** Rules about the word before a full stop that a capital or a digit follows. */
export type StopRuleName =
  | "initial"
  | "singleLetter"
  | "letters"
  | "title"
  | "romanNumeral"
  | "time"
  | "listNumber"
  | "number"
  | "year"
  | "consonants"
  | "word";

/** Groups of abbreviations. */
export type AbbreviationRuleName =
  | "own"
  | "listEnd"
  | "unit"
  | "signature"
  | "period"
  | "company"
  | "alsoWord"
  | "titles"
  | "announcing"
  | "adjective"
  | "label"
  | "calendar";

/** Whether a sentence ends, and by which rule. */
export interface Verdict {
  readonly ends: boolean;
  readonly rule: SentenceRuleName;
}

/** A group of abbreviations with one use, and why they have it. */
export interface AbbreviationRule {
  readonly name: AbbreviationRuleName;
  readonly use: AbbreviationUse;
  readonly why: string;
  /** Only where the word before fits; where it does not, the next rule with the abbreviation holds. */
  readonly after?: RegExp;
  /** Lower case, without the last stop: `dr`, `d.o.o`. */
  readonly abbreviations: ReadonlySet<string>;
}

/** The knowledge of one language that the ends of its sentences depend on. */
export interface SentenceRules {
  readonly abbreviations: readonly AbbreviationRule[];
  /** Whether a stop after a number makes it an ordinal: 8. ožujka. */
  readonly ordinalStops: boolean;
  /** Words that have a capital only where a sentence begins: Nakon, Potom, Njegov. Lower case. */
  readonly openers: ReadonlySet<string>;
  /** Adverbs that begin a sentence when a comma follows them, even glued to a headline: Istodobno. */
  readonly connectors: ReadonlySet<string>;
  /** Words that stand second in a clause, so that the word before them may begin one: je, su, će. */
  readonly secondWords: ReadonlySet<string>;
  /** A word that shows that the clause has its verb. */
  readonly predicate: RegExp;
  /** The same of a word at the head of a sentence, where it could be a name: Stanuje, but not Nikola. Lower case. */
  readonly leadingPredicate: RegExp;
  /** The shape of a verb form that begins a sentence before one of `secondWords`: Pobijedio je, Obnovljena je. */
  readonly participle: RegExp;
  /** The shape of nouns that are nobody's surname: Suđenje, Ministarstvo, Policija. Lower case. */
  readonly commonNoun: RegExp;
  /** Words that a heading begins with, before its number: Article 12. Powers of the director. Lower case. */
  readonly headings: ReadonlySet<string>;
  /** Words after which a number is a name and no ordinal: br. 12. Lower case. */
  readonly numberLabels: ReadonlySet<string>;
}

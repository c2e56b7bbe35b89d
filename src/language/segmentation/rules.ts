/**
 * What an abbreviation says about a stop before a capital:
 * - `goesOn`: the sentence goes on, for something always follows (dr. Horvat, npr. Zagreb);
 * - `mayEnd`: the sentence ends there as well, since nothing has to follow (… itd. Kupili smo …);
 * - `unclear`: both are usual, the words around decide (Podravka d.d. Koprivnica / … d.d. Sud je …).
 */
export type AbbreviationUse = "goesOn" | "mayEnd" | "unclear";

/** A group of abbreviations with one use, and why they have it. */
export interface AbbreviationRule {
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
  /** The shape of a verb form that begins a sentence before one of `secondWords`: Pobijedio je, Obnovljena je. */
  readonly participle: RegExp;
  /** The shape of nouns that are nobody's surname: Suđenje, Ministarstvo, Policija. Lower case. */
  readonly commonNoun: RegExp;
  /** Words after which a number is a name and no ordinal: br. 12. Lower case. */
  readonly numberLabels: ReadonlySet<string>;
}

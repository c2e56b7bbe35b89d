import type { CitationContext } from "./citation.ts";
import type { Inflection, Paradigm, PartOfSpeech } from "./paradigm.ts";

/** How one word of a headword behaves in a text. */
export interface PhraseWord {
  /** The word or mark as the headword has it. */
  readonly text: string;
  /** Whether it inflects; *s* does not, nor *sigurnosti* in Vijeće sigurnosti. */
  readonly moves: boolean;
  /** Whether it may also stay as it is where the others inflect: Dinamo Zagreb, Dinama Zagreb. */
  readonly fixed: boolean;
  /** True for a word that may stand anywhere in the clause: *se* of a verb. */
  readonly apart?: boolean;
  /** What it inflects by, worked out when asked for: the forms of a glossary would fill the memory. */
  readings(): readonly Paradigm[];
}

/** The only word of a term as it stands in a text. */
export interface Candidate {
  readonly lemma: string;
  /** As it stands in the text, and folded. */
  readonly surface: string;
  readonly form: string;
  readonly partOfSpeech: PartOfSpeech;
  /** Every place of its paradigm that the form may have; none where that is not known. */
  readonly inflections: readonly Inflection[];
  /** Whether the headword has a capital. */
  readonly name: boolean;
}

/** What stands around a word, folded; empty where there is nothing. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
  /** The word behind the one after. */
  readonly next: string;
  /** Whether any word has a capital here: at the head of a text, behind a full stop. */
  readonly atHead: boolean;
  /** The words on both sides, as far as the next marks. */
  clause(): Clause;
}

/** The words on both sides of a place between two marks. */
export interface Clause {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What a form is where it stands: the term, perhaps another word (*mora*), or certainly so (*mora* biti). */
export type Verdict = "term" | "doubtful" | "another";

/** Judges by what stands around whether a word is rather another one. */
export type Doubt = (around: Surroundings) => Verdict;

/** A headword, word by word. */
export type Phrase = readonly PhraseWord[];

/** What recognition asks of a language. */
export interface Morphology {
  /** Every reading of a word as a headword. Forms are whole words, also of acronyms (ISIL-a). */
  paradigmsOf(word: string, partOfSpeech?: PartOfSpeech): readonly Paradigm[];
  /** How the words and marks of a headword behave together; several ways where it may be spelled so. */
  phrases(words: readonly string[], partOfSpeech?: PartOfSpeech): readonly Phrase[];
  /**
   * Small letters with which some word begins wherever a headword stands, in whatever form, as many as are
   * plain to see without inflecting it: "kalif" for kalifat; empty for čovjek (ljudi) and pas (psi).
   */
  beginning(headword: string, partOfSpeech?: PartOfSpeech): string;
  /**
   * How to tell a form from another word that is written alike (*mora*, *tijekom*, *Rake*); undefined
   * where there is none, as for most. Worked out once a form.
   */
  doubtAbout(candidate: Candidate): Doubt | undefined;
  /** A folded name as all its spellings are written alike: hussein → husein; the name itself where there are none. */
  respelled(name: string): string;
  /** Whether the dictionary has a word in this form, with small letters or as written. */
  isKnown(word: string): boolean;
  /** The headwords under which words of a text would stand in a dictionary, the likeliest first. */
  citations(text: string, context?: CitationContext): readonly string[];
  /** Words that may stand inside a term without belonging to it: Islamska je država. */
  readonly clitics: ReadonlySet<string>;
}

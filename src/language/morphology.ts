import type { Paradigm, PartOfSpeech } from "./paradigm.ts";

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

/** A word of a text and its neighbours, folded; empty where there is none. */
export interface Surroundings {
  readonly before: string;
  readonly form: string;
  readonly after: string;
  readonly partOfSpeech: PartOfSpeech;
}

/** A name at the head of a sentence, where any word has a capital; `form` and `after` are folded. */
export interface NameAtHead {
  readonly lemma: string;
  readonly form: string;
  readonly after: string;
}

/** A headword, word by word. */
export type Phrase = readonly PhraseWord[];

/** What recognition asks of a language. */
export interface Morphology {
  /** Every reading of a word as a headword. Forms are whole words, also of acronyms (ISIL-a). */
  paradigmsOf(word: string, partOfSpeech?: PartOfSpeech): readonly Paradigm[];
  /** How the words and marks of a headword behave together; several ways where it may be spelled so. */
  phrases(words: readonly string[], partOfSpeech?: PartOfSpeech): readonly Phrase[];
  /**
   * Letters with which every form of a headword begins, in small letters, where that is plain to
   * see without inflecting it: "ka" for kalifat; undefined for čovjek (ljudi) and pas (psi).
   */
  beginning(headword: string): string | undefined;
  /**
   * Whether a form may be another kind of word (*mora*, *tijekom*, *teško*) and the words around do
   * not speak against that (*crnog* mora, teško *oružje*).
   */
  isDoubtful(place: Surroundings): boolean;
  /** Whether a form with a capital is a name of its own, unlike its ordinary word: *Rijeka* (rijeka). */
  isName(form: string): boolean;
  /** Whether a name at the head of a sentence may be an ordinary word with a capital: *Rake* (rak). */
  isOrdinaryWord(name: NameAtHead): boolean;
  /** Words that may stand inside a term without belonging to it: Islamska je država. */
  readonly clitics: ReadonlySet<string>;
}

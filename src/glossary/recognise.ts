import { headwordWords } from "../language/citation.ts";
import type { Morphology, Phrase } from "../language/morphology.ts";
import type { Language } from "../language/paradigm.ts";
import { isCapitalised } from "../language/text.ts";
import { tokenize } from "../language/tokens.ts";
import type { Term } from "./concept.ts";
import type { Occurrence } from "./occurrence.ts";
import { type CaseDemand, demandOf } from "./recognition/casing.ts";
import { findEntries, keysOf } from "./recognition/find-entries.ts";
import { inGender } from "./recognition/gender.ts";
import { keyOf } from "./recognition/key.ts";
import { occurrencesOf } from "./recognition/occurrences.ts";
import { asPartOfSpeech } from "./recognition/part-of-speech.ts";
import { createSieve, type Sieve } from "./recognition/sieve.ts";
import { createTermIndex, type Entry, type TermIndex } from "./recognition/term-index.ts";
import { createWaitingTerms, type OwnedTerm } from "./recognition/waiting-terms.ts";
import { agreeingForms, type WordForms, wordForms } from "./recognition/word-forms.ts";
import { createWordPattern, patternId, type WordPattern } from "./recognition/word-pattern.ts";

export type { WordForm, WordForms } from "./recognition/word-forms.ts";

/** Finds the terms of a glossary in texts of one language. */
export interface Recogniser {
  /** Every occurrence, in the order of the text. */
  recognise(text: string): readonly Occurrence[];
  /** Adds a term, or replaces the one of the same id. */
  put(conceptId: string, term: Term): void;
  remove(termId: string): void;
  /** What the term matches, word by word; empty for an unknown term. */
  forms(termId: string): readonly WordForms[];
  /** Holds back nearly all texts in which none of these terms stands. */
  sieve(termIds: readonly string[]): Sieve;
  /** Another one of the same language, without any term. */
  empty(): Recogniser;
}

/** An empty recogniser; terms of another language are ignored. */
export function createRecogniser(language: Language, morphology: Morphology): Recogniser {
  const index = createTermIndex();
  const waiting = createWaitingTerms();
  const entriesOf = new Map<string, readonly Entry[]>();
  const expand = (owned: OwnedTerm): void => {
    const entries = entriesFor(owned, { morphology, index });
    for (const entry of entries) index.add(entry);
    entriesOf.set(owned.term.id, entries);
  };
  const remove = (termId: string): void => {
    waiting.remove(termId);
    for (const entry of entriesOf.get(termId) ?? []) index.remove(entry);
    entriesOf.delete(termId);
  };
  const expanded = (termId: string): readonly Entry[] => {
    const owned = waiting.take(termId);
    if (owned !== undefined) expand(owned);
    return entriesOf.get(termId) ?? [];
  };
  return {
    recognise(text) {
      const tokens = tokenize(text);
      const keys = keysOf(tokens);
      for (const owned of waiting.takeForAny()) expand(owned);
      tokens.forEach(({ text }, at) => {
        const key = keys[at] ?? "";
        for (const owned of waiting.takeFor(key)) expand(owned);
        if (key !== text && isCapitalised(text))
          for (const owned of waiting.takeFor(morphology.respelled(key))) expand(owned);
      });
      const read = { text, tokens, keys };
      return occurrencesOf(read, findEntries(read, index, morphology));
    },
    put(conceptId, term) {
      remove(term.id);
      if (term.language !== language) return;
      const isOpen = term.formsAdded.length > 0; // what was added by hand may begin with anything
      const beginning = isOpen ? "" : morphology.beginning(term.text, term.partOfSpeech);
      waiting.add(beginning, { conceptId, term });
    },
    remove,
    forms: (termId) => agreeingForms(patternsShown(expanded(termId)).flatMap(wordForms)),
    sieve: (termIds) => createSieve(termIds.flatMap(expanded), morphology),
    empty: () => createRecogniser(language, morphology),
  };
}

interface Making {
  readonly morphology: Morphology;
  readonly index: TermIndex;
}

/** The spellings of a term as the language makes them, and the forms that were added by hand. */
function entriesFor({ conceptId, term }: OwnedTerm, making: Making): readonly Entry[] {
  const words = headwordWords(term.text);
  if (words.length === 0) return [];
  const made = making.morphology
    .phrases(words, term.partOfSpeech)
    .map((phrase) => ({ phrase, added: false }));
  const added = term.formsAdded.map((form) => ({ phrase: unchanging(form), added: true }));
  return [...made, ...added].map(({ phrase, added }) => ({
    term,
    conceptId,
    patterns: patternsOf(
      phrase.filter((word) => word.apart !== true),
      term,
      making,
    ),
    apart: phrase.filter((word) => word.apart === true).map(({ text }) => keyOf(text)),
    added,
  }));
}

function unchanging(form: string): Phrase {
  return tokenize(form).map(({ text }) => ({
    text,
    moves: false,
    fixed: true,
    readings: () => [],
  }));
}

function patternsOf(phrase: Phrase, term: Term, making: Making): readonly WordPattern[] {
  const demands = demandsOf(phrase, term);
  const possessives = term.possessives ?? isCapitalised(term.text);
  return phrase.map((word, at) => {
    const options = {
      demand: demands[at] ?? "any",
      possessives: possessives && phrase.length === 1,
      gender: term.gender,
      partOfSpeech: term.partOfSpeech,
    };
    const meant = phrase.length === 1 ? asPartOfSpeech(word, term.partOfSpeech) : word;
    return making.index.shared(patternId(word, options), () =>
      createWordPattern(inGender(meant, term.gender), options, making.morphology),
    );
  });
}

/** Each word demands what it shows, but behind a capital the next may be small: Islamska Država. */
function demandsOf(phrase: Phrase, term: Term): readonly CaseDemand[] {
  if (term.caseRule === "insensitive") return phrase.map(() => "any");
  if (term.caseRule === "sensitive") return phrase.map(() => "as typed");
  const demands = phrase.map(({ text }) => demandOf(text));
  const [first] = demands;
  return demands.map((demand, at) =>
    at > 0 && first === "capital" && demand === "capital" ? "any" : demand,
  );
}

/** The words of the headword, and what else moves where it may be spelled otherwise: counterterrorism. */
function patternsShown(entries: readonly Entry[]): readonly WordPattern[] {
  const [first, ...others] = entries.filter(({ added }) => !added);
  const shown = new Map(first?.patterns.map((pattern) => [pattern.id, pattern]));
  for (const { patterns } of others)
    for (const pattern of patterns) if (pattern.word.moves) shown.set(pattern.id, pattern);
  return [...shown.values()];
}

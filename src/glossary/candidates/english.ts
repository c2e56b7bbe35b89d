import type { Morphology } from "../../language/morphology.ts";
import { tokenize } from "../../language/tokens.ts";
import type { TermCandidate } from "../candidates.ts";

/** A confirmed translation of a passage. */
export interface Rendering {
  readonly passage: number;
  readonly english: string;
}

/** Proposes the English term of a candidate; empty where nothing is to be seen. */
export type Proposer = (candidate: TermCandidate) => string;

/** Longer phrases are rarely the same twice. Words. */
const LONGEST = 4;

/** A phrase that stands in more other translations than this share of its own means something else. */
const ELSEWHERE = 0.25;

/**
 * Proposes what the confirmed translations of all places of a candidate have in common and others have
 * not: two are needed, one translation says nothing about which of its words it is. A name or an acronym
 * that stands in English as it is in Croatian is its own proposal. Stops after each translation read.
 */
export function* createProposer(
  renderings: readonly Rendering[],
  english: Pick<Morphology, "citations">,
): Generator<number, Proposer> {
  const singular = remembered((word) => english.citations(word)[0] ?? word);
  const texts = new Map<number, string>();
  const phrases = new Map<number, ReadonlySet<string>>();
  const frequency = new Map<string, number>();
  for (const [at, { passage, english: text }] of renderings.entries()) {
    texts.set(passage, text);
    const own = phrasesOf(text, singular);
    phrases.set(passage, own);
    for (const phrase of own) frequency.set(phrase, (frequency.get(phrase) ?? 0) + 1);
    yield at / renderings.length;
  }
  return (candidate) => {
    const places = [...new Set(candidate.contexts.map(({ passage }) => passage.id))];
    const translated = places.filter((id) => texts.has(id));
    if (translated.length === 0) return "";
    if (
      isKept(
        candidate,
        translated.map((id) => texts.get(id) ?? ""),
      )
    )
      return candidate.headword;
    if (translated.length < 2) return "";
    return common(
      translated.map((id) => phrases.get(id) ?? new Set()),
      frequency,
    );
  };
}

/** Mosul, NATO: every translation has it as it stands. */
function isKept({ headword, kind }: TermCandidate, translations: readonly string[]): boolean {
  if (kind !== "name" && kind !== "acronym") return false;
  return translations.every((text) =>
    tokenize(text).some(({ from }) => startsWith(text, from, headword)),
  );
}

function startsWith(text: string, from: number, headword: string): boolean {
  return (
    text.startsWith(headword, from) && !/^[\p{L}\p{N}]/u.test(text.slice(from + headword.length))
  );
}

/** The longest phrase that all have, if it is the only one of its length and hardly stands elsewhere. */
function common(
  own: readonly ReadonlySet<string>[],
  frequency: ReadonlyMap<string, number>,
): string {
  const [first = new Set<string>(), ...rest] = own;
  const shared = [...first].filter(
    (phrase) =>
      rest.every((phrases) => phrases.has(phrase)) &&
      (frequency.get(phrase) ?? 0) <= own.length * (1 + ELSEWHERE),
  );
  const longest = Math.max(...shared.map(lengthOf));
  const [best, ...others] = shared.filter((phrase) => lengthOf(phrase) === longest);
  return best === undefined || others.length > 0 ? "" : best;
}

const lengthOf = (phrase: string): number => phrase.split(" ").length;

/** Runs of words without little words at their ends, each noun in the singular. */
function phrasesOf(text: string, singular: (word: string) => string): ReadonlySet<string> {
  const phrases = new Set<string>();
  for (const clause of text.split(/[^\p{L}\p{N}\s'’-]+/u)) {
    const words = clause.split(/\s+/u).filter((word) => word !== "");
    words.forEach((_, from) => {
      for (let to = from + 1; to <= Math.min(words.length, from + LONGEST); to++) {
        const [first = "", last = ""] = [words[from], words[to - 1]];
        if (LITTLE.test(first) || LITTLE.test(last)) continue;
        phrases.add(
          [...words.slice(from, to - 1), singular(last)].join(" ").replace(/[’']s$/u, ""),
        );
      }
    });
  }
  return phrases;
}

/** Words with which no English term begins or ends. */
const LITTLE =
  /^(?:the|an?|of|in|on|at|to|for|from|by|with|and|or|but|as|is|are|was|were|be|been|has|have|had|it|its|he|his|she|her|they|their|them|this|that|these|those|which|who|not|no|will|would|can|could|may|also|than|then|there|we|you|i|our|your|do|did|does|so|if|up|out|into|over|about|after|before)$/iu;

function remembered(make: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const made = known.get(word) ?? make(word);
    known.set(word, made);
    return made;
  };
}

import { fold } from "../../language/text.ts";
import { tokenize } from "../../language/tokens.ts";
import { approvedTerms, type Concept, isApproved } from "../concept.ts";
import type { Glossary } from "../glossary.ts";
import type { Occurrence } from "../occurrence.ts";
import type { FoundTerm } from "./target.ts";

interface Sides {
  readonly source: string;
  /** Covered and doubtful ones too: each of them may be what the translator meant. */
  readonly inSource: readonly Occurrence[];
  readonly found: ReadonlyMap<string, readonly FoundTerm[]>;
}

/**
 * Approved terms of the target whose concept is nowhere in the source. What a translator needs for anything
 * else is left out: ordinary words (fire, current), parts of longer terms, terms that translate another
 * concept of the source as well, and what a word of the source is akin to (ruski → Russia's).
 */
export function unpromptedTerms(
  glossary: Glossary,
  { source, inSource, found }: Sides,
): ReadonlyMap<Concept, readonly Occurrence[]> {
  const prompted = new Set(inSource.map(({ conceptId }) => conceptId));
  const taken = new Set([...prompted].flatMap((id) => (found.get(id) ?? []).map(placeOf)));
  const unprompted = new Map<Concept, readonly Occurrence[]>();
  let stems: ReadonlySet<string> | undefined;
  for (const [id, occurrences] of found) {
    const concept = prompted.has(id) ? undefined : glossary.concept(id);
    const told = occurrences.filter((one) => isTelling(one) && !taken.has(placeOf(one)));
    if (concept === undefined || told.length === 0) continue;
    stems ??= stemsOf(source);
    if (!isForeignTo(concept, stems)) continue;
    unprompted.set(concept, told);
    for (const one of told) taken.add(placeOf(one)); // of several concepts in one place one is told
  }
  return unprompted;
}

const placeOf = ({ from, to }: Occurrence): string => `${from} ${to}`;

/** Frequent words are short: a single small word says little unless it is long and the first choice. Letters. */
const LONG_ENOUGH_TO_TELL = 9;

function isTelling({ covered, doubtful, status, text }: FoundTerm): boolean {
  if (covered || doubtful || !isApproved(status) || STANDS_FOR_AN_ADJECTIVE.test(text))
    return false;
  if (/[\s-]|\p{Lu}/u.test(text)) return true;
  return status === "preferred" && text.length >= LONG_ENOUGH_TO_TELL;
}

/** What Croatian says with an adjective: US forces are *američke snage*, a UK minister *britanski ministar*. */
const STANDS_FOR_AN_ADJECTIVE = /^(\p{Lu}\.?){2}$/u;

const INFINITIVE = /^\p{Ll}+(ti|ći)( |$)/u;

/** Letters that words of one family have in common: ruski, Rusija; džihadistički, džihadist. */
const STEM = 3;

function stemsOf(text: string): ReadonlySet<string> {
  return new Set(
    tokenize(text)
      .filter(({ kind }) => kind === "word")
      .map((token) => fold(token.text).slice(0, STEM)),
  );
}

/**
 * Whether no word of the source is akin to any of the concept's. A concept without Croatian terms is foreign to
 * none; nor is a verb, since translating takes many of them that the source has not: uništiti, prekršiti.
 */
function isForeignTo(concept: Concept, stems: ReadonlySet<string>): boolean {
  const headwords = approvedTerms(concept, "hr");
  if (headwords.length === 0 || headwords.some(({ text }) => INFINITIVE.test(text))) return false;
  return headwords.every(({ text }) =>
    tokenize(text).every(
      (word) => word.text.length < STEM || !stems.has(fold(word.text).slice(0, STEM)),
    ),
  );
}

import { isAcronym } from "../../language/croatian/acronyms.ts";
import type { WordReading } from "../../language/croatian/citation/reading.ts";
import { isCapitalised } from "../../language/text.ts";
import { agree, isEveryday, type Lexicon, mayBeGenitive, tellsKind, type Word } from "./lexicon.ts";
import type { Unit } from "./units.ts";

/** What a candidate is by its make. */
export type CandidateKind = "acronym" | "name" | "phrase" | "word";

/** A place in a sentence that may be a term: the words from `first` to `last`, both counted. */
export interface Span {
  readonly first: number;
  readonly last: number;
  readonly kind: CandidateKind;
  /** How termlike it is by its make alone. */
  readonly weight: number;
}

/** Longer designations are sentences. Words. */
const LONGEST = 5;

/** Everything in a sentence that is made like a term; spans may lie in one another. */
export function spansOf(units: readonly Unit[], lexicon: Lexicon): readonly Span[] {
  const shouted = units.filter(({ text }) => isAcronym(text)).length > units.length / 2;
  if (shouted && units.length > 2) return [];
  const words = units.map(({ text }) => lexicon(text));
  const sentence = { units, words };
  return units.flatMap((_, at) => [
    ...acronymAt(sentence, at),
    ...nameAt(sentence, at),
    ...nounPhrasesAt(sentence, at),
  ]);
}

interface Sentence {
  readonly units: readonly Unit[];
  readonly words: readonly Word[];
}

function acronymAt({ words }: Sentence, at: number): readonly Span[] {
  return words[at]?.acronym ? [{ first: at, last: at, kind: "acronym", weight: 4 }] : [];
}

/** Names in a row: Vesnom Kolarić, Abu Bakr al-Baghdadi, Al Khafsu; a word at the head only if it is no other. */
function nameAt({ units, words }: Sentence, at: number): readonly Span[] {
  if (!isNamePart(units, words, at)) return [];
  const [before] = [units[at - 1]];
  if (before && !units[at]?.parted && isNamePart(units, words, at - 1)) return [];
  let last = at;
  while (last - at < LONGEST && goesOn(units, last + 1)) last++;
  while (last > at && !isCapitalised(units[last]?.text ?? "") && !hasCapital(units[last])) last--;
  if (last === at && (isAcronymUnit(units[at]) || hasSmallNounBehind({ units, words }, at)))
    return [];
  return [{ first: at, last, kind: "name", weight: last > at ? 3.5 : 3 }];
}

function isNamePart(units: readonly Unit[], words: readonly Word[], at: number): boolean {
  const unit = units[at];
  if (unit === undefined || unit.text.length < 2) return false;
  if (!isCapitalised(unit.text) || isAcronymUnit(unit)) return false;
  const word = words[at];
  const nouns = word?.nouns ?? [];
  if (!unit.atStart) return nouns.length > 0 || word?.unknown === true;
  const name = nouns.some(({ lowered, cost }) => !lowered && cost < 1);
  return name || (word?.unknown === true && nouns.length > 0 && goesOn(units, at + 1));
}

function goesOn(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit === undefined || unit.parted || unit.atStart) return false;
  if (hasCapital(unit)) return true;
  const next = units[at + 1];
  const joins =
    NAME_PARTICLE.test(unit.text) ||
    (unit.text === "i" && JOINED_NAME.test(units[at - 1]?.text ?? ""));
  return joins && next !== undefined && !next.parted && hasCapital(next);
}

const NAME_PARTICLE = /^(?:bin|ibn|al|el|de|da|di|van|von|der|la)$/u;

/** Countries with *i* between their halves; other names that it joins are two. */
const JOINED_NAME = /^(?:Bosn|Trinidad|Antigv|Svet)/u;

function hasCapital(unit: Unit | undefined): boolean {
  const text = unit?.text ?? "";
  return (
    text.length > 1 &&
    !isAcronym(text) &&
    (isCapitalised(text) || /^\p{Ll}{1,2}-\p{Lu}/u.test(text))
  );
}

function isAcronymUnit(unit: Unit | undefined): boolean {
  return isAcronym((unit?.text ?? "").split("-")[0] ?? "");
}

/** Islamska država, Hrvatski sabor: an adjective with a capital is no name by itself. */
function hasSmallNounBehind({ units, words }: Sentence, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next === undefined || units[at + 1]?.parted) return false;
  return word.adjectives.some((adjective) => next.nouns.some((noun) => agree(adjective, noun)));
}

/** Noun phrases whose head stands here: with the adjectives before, and what depends on it behind. */
function nounPhrasesAt(sentence: Sentence, head: number): readonly Span[] {
  const { units, words } = sentence;
  const noun = words[head];
  const unit = units[head];
  if (noun === undefined || unit === undefined || noun.nouns.length === 0 || noun.preposition)
    return [];
  const heads = noun.nouns.filter(
    (reading) => attributesFit(sentence, head, reading) || !noun.rather,
  );
  const first = firstAttribute(sentence, head);
  if (heads.length === 0) return [];
  const everyday = heads.every(isEveryday) && !isCapitalised(units[first]?.text ?? "");
  const simple = [...starts(sentence, first, head)].map(
    (start): Span => ({
      first: start,
      last: head,
      kind: "phrase",
      weight: phraseWeight(sentence, start, head),
    }),
  );
  const alone = singleWord(sentence, head);
  if (everyday) return alone;
  const longer = [...starts(sentence, first, head), head].flatMap((start) =>
    dependents(sentence, head).map(
      ({ last, weight }): Span => ({ first: start, last, kind: "phrase", weight }),
    ),
  );
  return [...alone, ...simple, ...longer].filter(({ first, last }) => last - first < LONGEST);
}

/** From each adjective that tells a kind: iračka obavještajna služba, obavještajna služba. */
function* starts({ words, units }: Sentence, first: number, head: number): Generator<number> {
  for (let at = first; at < head; at++) {
    const kind = words[at]?.adjectives.some(tellsKind) ?? false;
    const named = isCapitalised(units[at]?.text ?? "") && !units[at]?.atStart;
    if (kind || named) yield at;
  }
}

/** How far back the adjectives reach that agree with the noun. */
function firstAttribute(sentence: Sentence, head: number): number {
  const nouns = sentence.words[head]?.nouns ?? [];
  let first = head;
  while (
    first > 0 &&
    !sentence.units[first]?.parted &&
    !startsName(sentence.units, first) &&
    sentence.words[first - 1]?.adjectives.some((each) => nouns.some((noun) => agree(each, noun)))
  )
    first--;
  return first;
}

/** A name begins at its capital: zadarskog | Središta. */
function startsName(units: readonly Unit[], at: number): boolean {
  return isCapitalised(units[at]?.text ?? "") && !isCapitalised(units[at - 1]?.text ?? "");
}

function attributesFit({ words, units }: Sentence, head: number, noun: WordReading): boolean {
  if (head === 0 || units[head]?.parted) return false;
  return words[head - 1]?.adjectives.some((each) => agree(each, noun)) ?? false;
}

/** An adjective made of a noun makes a term of the phrase: samoubilački napad, bojni otrov. */
function phraseWeight({ words, units }: Sentence, start: number, head: number): number {
  const relational = words[start]?.adjectives.some(({ lemma }) => RELATIONAL.test(lemma)) ?? false;
  const named = isCapitalised(units[start]?.text ?? "") && !units[start]?.atStart;
  const rare = words[head]?.unknown || words[start]?.unknown ? 0.5 : 0;
  if (named) return 3.5;
  return (words[start]?.ofPlace ? 1 : relational ? 2.5 : 1.5) + rare;
}

const RELATIONAL = /(?:[sčšć]k|[^aeiou]n|[sv]en|[aio]jn|[ai]ln|[ai]vn|sn|čn|žn|an|in)i$/;

/** A single noun that is unknown, or of the dictionary and no everyday word. */
function singleWord({ words, units }: Sentence, at: number): readonly Span[] {
  const [word, unit] = [words[at], units[at]];
  if (word === undefined || unit === undefined || word.rather) return [];
  if (isCapitalised(unit.text) && !(unit.atStart && !word.unknown)) return [];
  if (word.nouns.some(isEveryday) || unit.text.length < 4 || /^naj/.test(unit.text)) return [];
  return [{ first: at, last: at, kind: "word", weight: word.unknown ? 2.5 : 0 }];
}

/** Where what depends on a noun ends: Vijeće sigurnosti, opasač s eksplozivom, oružje za masovno uništenje. */
function dependents(
  sentence: Sentence,
  head: number,
): readonly { readonly last: number; readonly weight: number }[] {
  const { words, units } = sentence;
  const next = head + 1;
  if (units[next] === undefined || units[next]?.parted) return [];
  const genitive = endOfPhrase(sentence, next, mayBeGenitive);
  const named = isCapitalised(units[head]?.text ?? "") && !units[head]?.atStart;
  if (genitive !== undefined) return [{ last: genitive, weight: named ? 3 : 0.8 }];
  const joining = named ? JOINING_NAMES : JOINING;
  if (!words[next]?.preposition || !joining.has(units[next]?.text ?? "")) return [];
  const behind = endOfPhrase(sentence, next + 1, () => true);
  if (behind === undefined) return [];
  const ofName = units.slice(next + 1, behind + 1).some(({ text }) => isCapitalised(text));
  return ofName && !named ? [] : [{ last: behind, weight: named ? 3.5 : 2.5 }];
}

/** Prepositions with which terms are made; others tell where and when something happened. */
const JOINING: ReadonlySet<string> = new Set("s sa za protiv bez".split(" "));

/** Europska konvencija o ljudskim pravima. */
const JOINING_NAMES: ReadonlySet<string> = new Set([...JOINING, "o"]);

/** The noun that ends a dependent phrase beginning here, with adjectives before it that agree; the furthest. */
function endOfPhrase(
  { words, units }: Sentence,
  from: number,
  fits: (noun: WordReading) => boolean,
): number | undefined {
  let end: number | undefined;
  for (let at = from; at < from + 3; at++) {
    const word = words[at];
    if (word === undefined || units[at]?.parted) return end;
    const nouns = word.nouns.filter(fits);
    const before = words.slice(from, at);
    const fitting = nouns.some((noun) =>
      before.every((each) => each.adjectives.some((adjective) => agree(adjective, noun))),
    );
    if (fitting && !(word.rather && at === from) && !nouns.every(isEveryday)) end = at;
    if (word.adjectives.length === 0) return end;
  }
  return end;
}

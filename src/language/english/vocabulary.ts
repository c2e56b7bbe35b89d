import { isCapitalised } from "../text.ts";

/** What was written in a document before, and may be written again: the most frequent first. */
export interface Vocabulary {
  readonly words: readonly string[];
  /** Capitalised words in a row: Islamic State, Ministry of Defence. */
  readonly names: readonly string[];
}

/** Words with fewer letters are typed faster than chosen. */
export const SHORTEST_WORD = 5;

/** Words, and names, that a document gives: what is rarer is seldom meant. */
const MOST = 3_000;

/** A name of more words is a heading. */
const LONGEST_NAME = 6;

/** Counts words and names of texts that come one after the other. */
export interface VocabularyCount {
  add(text: string): void;
  read(): Vocabulary;
}

export function countVocabulary(): VocabularyCount {
  const words = new Map<string, number>();
  const names = new Map<string, number>();
  return {
    add(text) {
      for (const word of wordsIn(text)) words.set(word, (words.get(word) ?? 0) + 1);
      for (const name of namesIn(text)) names.set(name, (names.get(name) ?? 0) + 1);
    },
    read: () => ({ words: mostFrequent(words), names: mostFrequent(names) }),
  };
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:[’'-][\p{L}\p{M}]+)*/gu;

/** The long words of a text as they are inside a sentence; those with a capital are names, or begin a sentence. */
export function wordsIn(text: string): readonly string[] {
  const all = text.match(WORD) ?? [];
  const long = all.map((word) => word.replace(/[’']s$/u, ""));
  return long.filter((word) => word.length >= SHORTEST_WORD && !isCapitalised(word));
}

/** A small word that stands within a name. */
const JOINING = "of|of the|de|da|di|du|la|le|van|von|der|bin|ibn|al|el";
const CAPITAL = String.raw`(?!I(?![\p{L}’'-]))\p{Lu}[\p{L}\p{M}\p{N}]*(?:[’'-][\p{L}\p{M}\p{N}]+)*|(?:al|el)-\p{Lu}[\p{L}\p{M}]*`;
const NAME = new RegExp(
  `(?<![\\p{L}\\p{N}’'-])(?:${CAPITAL})(?:[ \\u00A0](?:(?:${JOINING})[ \\u00A0])?(?:${CAPITAL}))*`,
  "gu",
);

/**
 * Capitalised words in a row. At the start of a sentence one word alone may be any word, and an article or a
 * preposition is none of the name: «The Islamic State», but «Abu Bakr».
 */
export function namesIn(text: string): readonly string[] {
  return Array.from(text.matchAll(NAME)).flatMap(({ 0: found, index }) => {
    const own = startsSentence(text.slice(0, index)) ? afterStart(found) : found;
    const name = own.replace(/[’']s$/u, "");
    const tooLong = name.split(/\s/u).length > LONGEST_NAME;
    return name.length < SHORTEST_NAME || tooLong || /^\p{Lu}+\s/u.test(name) ? [] : [name];
  });
}

/** I and A are no names; EU is typed as fast. */
const SHORTEST_NAME = 3;

const STARTING =
  /^(?:The|A|An|In|On|At|By|For|From|To|Of|As|If|But|And|Or|When|While|After|Before|Since|This|That|These|Those|His|Her|Its|Their|Our|My|With|U|Na|Za|Od|Do|Iz|Po|S|Sa|O|I|A|Ali|No|Kad|Kada|Dok|Prema)[ \u00A0]/u;

function afterStart(found: string): string {
  const rest = found.replace(STARTING, "");
  if (rest !== found) return rest.replace(new RegExp(`^(?:(?:${JOINING})[ \\u00A0])+`, "u"), "");
  return /\s/u.test(found) ? found : "";
}

function startsSentence(before: string): boolean {
  return /(?:^|[.!?…:][”"’)»“]*\s+)[“"‘„»(«\s–—-]*$/u.test(before);
}

function mostFrequent(counts: ReadonlyMap<string, number>): readonly string[] {
  return [...counts]
    .sort(([one, often], [other, oftener]) => oftener - often || (one < other ? -1 : 1))
    .slice(0, MOST)
    .map(([word]) => word);
}

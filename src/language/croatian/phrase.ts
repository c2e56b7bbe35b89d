import type { PhraseWord } from "../morphology.ts";
import type { Paradigm } from "../paradigm.ts";
import { isCapitalised } from "../text.ts";
import { GOVERNED } from "./prepositions.ts";
import { readingsAt } from "./word-in-phrase.ts";

const CONJUNCTIONS = new Set(["i", "ili", "te", "ni", "&"]);

/** Parts of foreign names that never change: Osama bin Laden, Abu Bakr al-Baghdadi, Ludwig van Beethoven. */
const NAME_PARTICLES = new Set(
  "al el bin ibn ben abu umm de da di del della der den von van zu le la dos du ad as ar at".split(
    " ",
  ),
);

/**
 * Which words of a headword inflect. Adjectives and the noun they stand before do, so do names in
 * a row and two nouns joined by *i*; a genitive or whatever follows a preposition stays
 * (Vijeće sigurnosti, opasač s eksplozivom), and everything after it.
 */
export function croatianPhrase(
  words: readonly string[],
  readingsOf: (word: string) => readonly Paradigm[],
): readonly PhraseWord[] {
  let state: State = "before";
  const name = isName(words);
  const reflexive = isReflexive(words);
  return words.map((word, at) => {
    if (reflexive && at === words.length - 1)
      return { text: word, moves: false, fixed: true, apart: true, readings: () => [] };
    const readings = readingsAt(words, at, readingsOf);
    const role = roleOf(word, readings, state, words.slice(at + 1));
    state = role.next;
    const { moves } = role;
    return {
      text: word,
      moves,
      fixed: role.fixed || name,
      readings: () => (moves ? readingsAt(words, at, readingsOf) : []),
    };
  });
}

/** A verb with *se*, which stands where clitics stand: koji su mu *se* zakleli. */
function isReflexive(words: readonly string[]): boolean {
  return words.length > 1 && words.at(-1) === "se" && /(ti|ći)$/.test(words[0] ?? "");
}

/** In a foreign name any part may stay: Cape Canaveralu, Martti Ahtisaarija, Dacije Sandero. */
function isName(words: readonly string[]): boolean {
  return words.length > 1 && words.every((word) => isCapitalised(word) || !/\p{L}{3}/u.test(word));
}

/**
 * Before the head noun, behind a word that may be an adjective or that noun (strana zgrade, strana
 * vlada), after the noun, behind a conjunction, or in a part that stays as it is.
 */
type State = "before" | "either" | "after" | "joined" | "frozen";

interface Role {
  readonly moves: boolean;
  readonly fixed: boolean;
  readonly next: State;
}

function roleOf(
  word: string,
  readings: readonly Paradigm[],
  state: State,
  rest: readonly string[],
): Role {
  const stays = (next: State): Role => ({ moves: false, fixed: true, next });
  if (state === "frozen") return stays("frozen");
  if (!/\p{L}/u.test(word)) return stays(state === "after" ? "joined" : state);
  if (rest[0] === "-")
    return {
      moves: isCapitalised(word) && isCapitalised(rest[1] ?? ""),
      fixed: true,
      next: "before",
    };
  if (state !== "before" && GOVERNED.has(word)) return stays("frozen");
  if (CONJUNCTIONS.has(word)) return stays("joined");
  if (NAME_PARTICLES.has(word)) return stays(state);
  if (state === "after" && !standsBeside(word, readings, rest)) return stays("frozen");
  const fixed = state === "after" || state === "either";
  const adjective = readings.some((reading) => reading.partOfSpeech === "adjective");
  if (!adjective || rest.length === 0 || state === "after")
    return { moves: true, fixed, next: "after" };
  const noun = readings.some(
    ({ partOfSpeech, origin }) => partOfSpeech === "noun" && origin !== "rules",
  );
  return { moves: true, fixed, next: noun ? "either" : "before" };
}

/**
 * Whether a word behind the head may stand beside it in the nominative: *Milanović* in Zoran Milanović,
 * *heroj* in grad heroj; not *sigurnosti*, which the rules take for an adjective, nor *ljudi*, a genitive,
 * nor the first of several words of which only it has a capital: načelnik *Glavnog* stožera.
 */
function standsBeside(
  word: string,
  readings: readonly Paradigm[],
  [next = ""]: readonly string[],
): boolean {
  const name = isCapitalised(word) && !(/^\p{Ll}{3}/u.test(next) && !CONJUNCTIONS.has(next));
  if (readings.some((reading) => isOnlyPlural(reading, word))) return false;
  return readings.some(
    ({ lemma, origin }) =>
      lemma.toLowerCase() === word.toLowerCase() && (origin !== "rules" || name),
  );
}

/** ljudi, djeca: one thing is not many, so behind a singular they are no nominative. */
function isOnlyPlural({ origin, forms }: Paradigm, word: string): boolean {
  return (
    origin === "irregular" &&
    forms.every(({ inflections }) => inflections.every(({ number }) => number === "pl")) &&
    forms.some(({ form }) => form === word)
  );
}

import { isCapitalised } from "../text.ts";

type Guess = readonly [ending: RegExp, singular: string];

/** How plurals of words that the dictionary lacks come about; people have them with a capital, too. */
const PLURALS_IN_I: readonly Guess[] = [
  [/(ov|ev)i$/, ""], // dronovi → dron
  [/ci$/, "k"], // hrčci → hrčak
  [/ci$/, "ac"], // Sirijci → Sirijac
  [/zi$/, "g"], // kirurzi → kirurg
  [/si$/, "h"], // orasi → orah
  [/ani$/, "anin"], // Mosulani → Mosulanin
  [/i$/, "in"], // Srbi → Srbin
  [/i$/, ""], // džihadisti → džihadist
];

const OTHER_PLURALS: readonly Guess[] = [
  [/(?<!nj|lj|[aeou]j|ć|št)e$/, "a"], // patrole → patrola
  [/(?<=stv|dl|al)a$/, "o"], // društva → društvo
  [/(?<=št|nj|[^i]c)a$/, "e"], // uporišta → uporište, but not glasnogovornica
];

/** Words that a plural may be of; most of them do not exist. */
export function guessedHeadwords(word: string): readonly string[] {
  const guesses = isCapitalised(word) ? PLURALS_IN_I : [...PLURALS_IN_I, ...OTHER_PLURALS];
  return guesses
    .filter(([ending]) => ending.test(word))
    .map(([ending, singular]) => word.replace(ending, singular))
    .filter((headword) => headword.length > 2)
    .flatMap((headword) => [headword, ...withFleetingA(headword)]);
}

/** gubitkovi → gubitk → gubitak, tjedni → tjedn → tjedan. */
function withFleetingA(headword: string): readonly string[] {
  const cluster = /^(.*[aeiou][^aeiou]+)([^aeiou])$/.exec(headword);
  return cluster ? [`${cluster[1]}a${cluster[2]}`] : [];
}

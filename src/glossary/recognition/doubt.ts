import type { Clause, Doubt, Surroundings } from "../../language/morphology.ts";
import type { FoundEntry, ReadText } from "./find-entries.ts";

/**
 * Whether a found entry of one word may well be another word. Several words in a row that agree
 * leave no doubt.
 */
export function isDoubtful(read: ReadText, found: FoundEntry): boolean {
  const [word] = found.words;
  if (word === undefined || found.words.length > 1) return false;
  if (isPartOfCompound(read, found)) return true;
  const doubt: Doubt | undefined = word.look.doubt();
  return doubt?.(surroundingsOf(read, found)) ?? false;
}

/** Pieces of names that come before a hyphen and leave the name behind it what it is: al-Bagdadi. */
const NAME_PARTICLES = new Set("al el as ad an ar at az ibn bin abu".split(" "));

/** *hrvatsko* in hrvatsko-mađarski, *SDP* in SDP-ovac: a part of another word. */
function isPartOfCompound({ tokens, keys }: ReadText, { first, end }: FoundEntry): boolean {
  const touches = (at: number): boolean =>
    keys[at] === "-" &&
    tokens[at - 1]?.to === tokens[at]?.from &&
    tokens[at]?.to === tokens[at + 1]?.from;
  if (keys[first - 1] === "-" && touches(first - 1))
    return !NAME_PARTICLES.has(keys[first - 2] ?? "");
  return keys[end] === "-" && touches(end);
}

function surroundingsOf(read: ReadText, place: FoundEntry): Surroundings {
  const { keys } = read;
  const { first, end } = place;
  return {
    before: keys[first - 1] ?? "",
    after: keys[end] ?? "",
    next: keys[end + 1] ?? "",
    atHead: isHeadOfSentence(read, first),
    clause: () => clauseAround(read, place),
  };
}

/** Where any word has a capital: at the head of a text, behind a mark that ends or opens a sentence. */
function isHeadOfSentence({ tokens, keys }: ReadText, at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || (before.kind === "mark" && !",-'/".includes(keys[at - 1] ?? ""));
}

/** The words between the marks around a place, without those of the place itself. */
export function clauseAround({ tokens, keys }: ReadText, { first, end }: Place): Clause {
  let [from, to] = [first, end];
  while (from > 0 && tokens[from - 1]?.kind === "word") from--;
  while (tokens[to]?.kind === "word") to++;
  return { before: keys.slice(from, first), after: keys.slice(end, to) };
}

type Place = Pick<FoundEntry, "first" | "end">;

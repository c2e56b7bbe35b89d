import type { Clause, Surroundings, Verdict } from "../../language/morphology.ts";
import { isCapitalised } from "../../language/text.ts";
import type { Token } from "../../language/tokens.ts";
import type { FoundEntry, FoundWord, ReadText } from "./find-entries.ts";
import { keyOf } from "./key.ts";

/**
 * Whether a found entry of one word is that word. Several words in a row that agree leave no doubt;
 * a form that a headword is typed in is never taken for certainly another (*tijekom* as an entry).
 */
export function verdictOn(read: ReadText, found: FoundEntry): Verdict {
  const [word] = found.words;
  if (word === undefined || found.words.length > 1) return "term";
  const inside = insideLongerWord(read, found);
  if (inside !== "term") return inside;
  const verdict = word.look.doubt()?.(surroundingsOf(read, found)) ?? "term";
  return verdict === "another" && isTypedSo(word) ? "doubtful" : verdict;
}

const isTypedSo = ({ pattern, look }: FoundWord): boolean =>
  keyOf(pattern.word.text) === look.key && look.match.lemma !== pattern.word.text;

/** Pieces of names that come before a hyphen and leave the name behind it what it is: al-Bagdadi. */
const NAME_PARTICLES = new Set("al el as ad an ar at az ibn bin abu".split(" "));

/**
 * *hrvatsko* in hrvatsko-mađarski and *Index* in Index.hr are pieces of another word. What may as
 * well be two words is doubtful, and so is all that hyphens join in English: ISIL-held.
 */
function insideLongerWord(read: ReadText, { first, end, entry }: FoundEntry): Verdict {
  const { tokens, keys } = read;
  const joined = (from: number): Verdict =>
    entry.term.language === "en" || mayBeTwo(tokens.slice(from, from + 3)) ? "doubtful" : "another";
  if (isTight(read, end) && isDomain(keys[end], tokens[end + 1]?.text)) return "another";
  if (keys[first - 1] === "-" && isTight(read, first - 1)) {
    if (NAME_PARTICLES.has(keys[first - 2] ?? "")) return "term";
    return joined(first - 2);
  }
  if (keys[end] !== "-" || !isTight(read, end)) return "term";
  return joined(end - 1);
}

/** The ends of addresses that stand in running text as names: Index.hr, Booking.com. */
const DOMAINS = /^(hr|com|net|org|info|eu|ba|rs|si|me|mk|de|at|uk|tv|gov|edu)$/;

const isDomain = (mark: string | undefined, ending: string | undefined): boolean =>
  mark === "." && DOMAINS.test(ending ?? "");

/** Two names, two words with a dash between them, a count behind what it counts: Zagreb-Split, rat–mir, dan-dva. */
function mayBeTwo([one, mark, other]: readonly Token[]): boolean {
  if (one === undefined || mark === undefined || other === undefined) return false;
  const names = isCapitalised(one.text) && isCapitalised(other.text);
  return names || !HYPHEN.test(mark.text) || COUNT.test(other.text);
}

const HYPHEN = /[-\u2010\u2011]/;

const COUNT = /^(dva|dvije|tri|četiri|pet)$/;

/** Whether no space parts the mark at a place from the tokens on its sides. */
const isTight = ({ tokens }: ReadText, at: number): boolean =>
  at > 0 && tokens[at - 1]?.to === tokens[at]?.from && tokens[at]?.to === tokens[at + 1]?.from;

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

import { isCapitalised } from "../../language/text.ts";
import { type Token, tokenize } from "../../language/tokens.ts";
import type { Glossary } from "../glossary.ts";
import type { Occurrence } from "../occurrence.ts";
import { type FoundTerm, termsInTarget, withoutQuotes } from "./target.ts";

/**
 * English says once what two terms share: "Kurdish and Iraqi forces" has Kurdish forces too, and
 * "terrorist organisations and cells" terrorist cells. Their place is all of that; they have no words of their own.
 */
export function impliedTerms(glossary: Glossary, target: string): readonly FoundTerm[] {
  const read = readText(target);
  const implied = new Map<string, FoundTerm>();
  for (const [at, token] of read.tokens.entries()) {
    if (!isJoint(token)) continue;
    for (const parted of [...withSharedHead(read, at), ...withSharedModifier(read, at)])
      for (const found of termsInTarget(glossary, `${parted.shared} ${parted.rest}`))
        if (found.from === 0 && found.to > parted.shared.length)
          implied.set(`${at} ${found.conceptId}`, inPlace(target, parted, found));
  }
  return [...implied.values()];
}

function inPlace(target: string, { shared, from, restFrom }: Parted, found: FoundTerm): FoundTerm {
  const to = Math.max(from + shared.length, restFrom + found.to - shared.length - 1);
  return { ...found, from, to, text: target.slice(from, to), words: [] };
}

/**
 * How many more things a term stands for than one: "Kurdish and Iraqi fighters" are two kinds of them,
 * but "in Mosul, Kurdish fighters" one.
 */
export function moreThanOne(target: string, occurrence: Occurrence): number {
  const { tokens } = readText(target);
  const head = tokens.findIndex(({ from }) => from === occurrence.from);
  let item = head - 1;
  let more = 0;
  for (;;) {
    const before = beforeJoints(tokens, item - 1);
    const joined =
      more > 0 ? before < item - 1 : /^(and|or)$/i.test(tokens[before + 1]?.text ?? "");
    if (!joined || !areAlike(tokens[before], tokens[item])) return more;
    item = before;
    more++;
  }
}

/** Two words before a noun that may be of one kind: Kurdish and Iraqi, but not fled and Iraqi. */
function areAlike(one: Token | undefined, other: Token | undefined): boolean {
  return (
    isModifier(one) && isModifier(other) && isCapitalised(one.text) === isCapitalised(other.text)
  );
}

interface ReadText {
  readonly text: string;
  readonly tokens: readonly Token[];
}

function readText(target: string): ReadText {
  const text = withoutQuotes(target);
  return { text, tokens: tokenize(text) };
}

function isJoint(token: Token | undefined): boolean {
  return token !== undefined && /^(and|or|nor|but|not|&|,|\/)$/i.test(token.text);
}

function isWord(token: Token | undefined): token is Token {
  return token?.kind === "word" && !isJoint(token);
}

/** A plural is a thing of its own: "soldiers and armed fighters" are not two kinds of fighters. */
function isModifier(token: Token | undefined): token is Token {
  return (
    isWord(token) && !/^(the|an?|his|her|its|our|their|these|those)$|^\p{Ll}+s$/iu.test(token.text)
  );
}

/** The place of the word before joints: "Kurdish, and the Iraqi" → Kurdish. */
function beforeJoints(tokens: readonly Token[], joint: number): number {
  let at = joint;
  while (isJoint(tokens[at]) || (isArticle(tokens[at]) && isJoint(tokens[at - 1]))) at--;
  return at;
}

/** The place of the word behind joints and an article. */
function behindJoints(tokens: readonly Token[], joint: number): number {
  let at = joint;
  while (isJoint(tokens[at]) || isArticle(tokens[at])) at++;
  return at;
}

function isArticle(token: Token | undefined): boolean {
  return token !== undefined && /^(the|an?)$/i.test(token.text);
}

/** A term in two pieces that do not stand side by side. */
interface Parted {
  readonly shared: string;
  readonly from: number;
  readonly rest: string;
  readonly restFrom: number;
}

/**
 * Kurdish | and Iraqi | forces: the words before the joint, with what follows the last modifier, or
 * at once behind a comma: terrorist, or jihadist, | organisation.
 */
function withSharedHead(read: ReadText, joint: number): readonly Parted[] {
  const { tokens } = read;
  let last = behindJoints(tokens, joint);
  while (isJoint(tokens[last + 1])) last = behindJoints(tokens, last + 1);
  const heads = tokens[last - 1]?.text === "," ? [last, last + 1, last + 2] : [last + 1, last + 2];
  return wordsBefore(read, joint).flatMap((before) =>
    heads.map((at) => ({ ...before, ...stretch(read, at) })),
  );
}

/** terrorist | organisations and | cells: the words before the first thing, with the one behind the joint. */
function withSharedModifier(read: ReadText, joint: number): readonly Parted[] {
  const { tokens } = read;
  let first = beforeJoints(tokens, joint);
  while (isJoint(tokens[first - 1])) first = beforeJoints(tokens, first - 1);
  const rest = stretch(read, behindJoints(tokens, joint));
  return wordsBefore(read, first).map((before) => ({ ...before, ...rest }));
}

/** The one word before a place, and the two words. */
function wordsBefore(
  { text, tokens }: ReadText,
  at: number,
): readonly Pick<Parted, "shared" | "from">[] {
  const [two, one] = [tokens[at - 2], tokens[at - 1]];
  if (!isWord(one)) return [];
  const word = { shared: one.text, from: one.from };
  return isWord(two) ? [word, { shared: text.slice(two.from, one.to), from: two.from }] : [word];
}

/** The longest term that may follow. */
const REACH = 5;

function stretch({ text, tokens }: ReadText, from: number): Pick<Parted, "rest" | "restFrom"> {
  let to = from;
  while (to < from + REACH && /^[\p{L}\p{N}'’-]+$/u.test(tokens[to]?.text ?? "")) to++;
  const restFrom = tokens[from]?.from ?? text.length;
  return { rest: text.slice(restFrom, tokens[to - 1]?.to ?? 0), restFrom };
}

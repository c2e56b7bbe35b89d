import { plainMark, type Token, tokenize } from "../../language/tokens.ts";

/** A word of a text as a candidate sees it, with what hangs on it: ISIL-a, sigurnosno-obavještajne. */
export interface Unit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Whether a capital says nothing here: at the head, behind a colon or an opening quotation mark. */
  readonly atStart: boolean;
  /** Whether a mark or a number stands before it, over which no term reaches. */
  readonly parted: boolean;
}

/** The words of a sentence in order. */
export function unitsOf(text: string): readonly Unit[] {
  const units: Unit[] = [];
  let before: "start" | "mark" | "word" = "start";
  const plain = text.replace(FOREIGN, masked);
  for (const [first, last] of grouped(tokenize(plain))) {
    const word = plain.slice(first.from, last.to);
    if (first.kind === "word" && /\p{L}/u.test(word)) {
      const atStart = before === "start";
      const place = { from: first.from, to: last.to, text: word };
      units.push({ ...place, atStart, parted: before !== "word" });
      before = "word";
    } else if (/[.!?:…"„“”»«>–—]/u.test(word)) before = "start";
    else if (before === "word") before = "mark";
  }
  return units;
}

/** Markup, addresses and entities, which are no words: <xref:gnome/>, https://example.hr, &nbsp; */
const FOREIGN = /<[^<>]{1,200}>|(?:https?:|www\.)\S+|\S+@\S+|&#?\w{1,10};/gu;

/** As long as what it stands for, so that the places of the other words stay. */
function masked(foreign: string): string {
  return "|".padEnd(foreign.length, "|");
}

/** Words that a hyphen joins without a space are one: first and last token of each. */
function grouped(tokens: readonly Token[]): readonly (readonly [Token, Token])[] {
  const groups: [Token, Token][] = [];
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at];
    if (first === undefined) break;
    while (isJoined(tokens, at)) at += 2;
    groups.push([first, tokens[at] ?? first]);
  }
  return groups;
}

/** Whether a hyphen and another word follow at once; a dash is no hyphen. */
function isJoined(tokens: readonly Token[], at: number): boolean {
  const [word, mark, next] = tokens.slice(at, at + 3);
  if (word?.kind !== "word" || mark?.kind !== "mark" || next?.kind !== "word") return false;
  const hyphen = plainMark(mark.text) === "-" && !/[–—]/u.test(mark.text);
  return hyphen && mark.from === word.to && next.from === mark.to;
}

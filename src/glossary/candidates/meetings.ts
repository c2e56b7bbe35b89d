import type { Croatian } from "../../language/croatian/paradigms.ts";
import { fold } from "../../language/text.ts";
import type { Surface } from "./grouping.ts";
import type { CandidateKind, Span } from "./phrases.ts";
import { type Found, leastMentions, type Mention } from "./selection.ts";
import type { Unit } from "./units.ts";

/** All places where the same words are written in the same way. */
export interface Meeting {
  readonly text: string;
  readonly atStart: boolean;
  readonly kind: CandidateKind;
  weight: number;
  readonly mentions: Mention[];
}

interface Met {
  readonly units: readonly Unit[];
  readonly span: Span;
  readonly passage: number;
}

/** Adds a place to the others that are written alike. */
export function meet(meetings: Map<string, Meeting>, { units, span, passage }: Met): void {
  const own = units.slice(span.first, span.last + 1);
  const text = own.map((unit) => unit.text).join(" ");
  const atStart = own[0]?.atStart === true && span.kind !== "name" && span.kind !== "acronym";
  const key = `${atStart ? "^" : ""}${text}`;
  const mention = { passage, first: span.first, last: span.last };
  const known = meetings.get(key);
  if (known === undefined)
    meetings.set(key, { text, atStart, kind: span.kind, weight: span.weight, mentions: [mention] });
  else if (!known.mentions.some((each) => sameMention(each, mention))) {
    known.mentions.push(mention);
    known.weight = Math.max(known.weight, span.weight);
  }
}

/** A mention is met again only right after itself, as another kind. */
function sameMention(one: Mention, other: Mention): boolean {
  return one.passage === other.passage && one.first === other.first && one.last === other.last;
}

const keyOf = ({ text, atStart }: Meeting): string => `${atStart ? "^" : ""}${text}`;

/** A way of writing with the headwords that it may have. */
export function surfaceOf(meeting: Meeting, croatian: Pick<Croatian, "citations">): Surface {
  const { text, atStart, mentions } = meeting;
  const headwords = croatian.citations(text, { sentenceStart: atStart, most: HEADWORDS_WEIGHED });
  return { text: keyOf(meeting), count: mentions.length, headwords };
}

/** A fourth is hardly ever the right one. */
const HEADWORDS_WEIGHED = 3;

/** Meetings under their headwords. */
export function gather(
  meetings: readonly Meeting[],
  headwords: ReadonlyMap<string, string>,
): readonly Found[] {
  const gathered = new Map<string, Named[]>();
  for (const meeting of meetings) {
    const headword = headwords.get(keyOf(meeting));
    if (headword === undefined) continue;
    const same = gathered.get(fold(headword));
    if (same) same.push({ headword, meeting });
    else gathered.set(fold(headword), [{ headword, meeting }]);
  }
  return [...gathered.values()].flatMap(foundOf);
}

interface Named {
  readonly headword: string;
  readonly meeting: Meeting;
}

function foundOf(named: readonly Named[]): readonly Found[] {
  const kind = usual(named, ({ meeting }) => meeting.kind);
  const headword = usual(named, (one) => one.headword);
  if (kind === undefined || headword === undefined) return [];
  const weights = named.flatMap(({ meeting }) => (meeting.kind === kind ? [meeting.weight] : []));
  const mentions = distinct(named.flatMap(({ meeting }) => meeting.mentions));
  const length = headword.split(" ").length;
  return [{ headword, kind, weight: Math.max(...weights), length, mentions }];
}

/** What most places say, where a capital says something: Europa, but datoteka in spite of a title. */
function usual<Value>(named: readonly Named[], of: (one: Named) => Value): Value | undefined {
  const counts = new Map<Value, number>();
  for (const one of named) {
    const { atStart, mentions } = one.meeting;
    counts.set(of(one), (counts.get(of(one)) ?? 0) + (atStart ? AT_START : 1) * mentions.length);
  }
  const [most] = [...counts].toSorted(([, one], [, other]) => other - one);
  return most?.[0];
}

/** What a spelling at the head of a sentence is worth beside one within it. */
const AT_START = 0.1;

/** The same words may have been met as a name and as a phrase. */
function distinct(mentions: readonly Mention[]): readonly Mention[] {
  const places = mentions.map((one) => [`${one.passage}:${one.first}:${one.last}`, one] as const);
  return [...new Map(places).values()];
}

/**
 * Leaves out what is rare even together with all that begins alike, which its other forms do: finding a
 * headword takes longer than reading a sentence.
 */
export function frequentEnough(meetings: readonly Meeting[], words: number): readonly Meeting[] {
  const counts = new Map<string, number>();
  for (const meeting of meetings) {
    const key = beginningsOf(meeting);
    counts.set(key, (counts.get(key) ?? 0) + meeting.mentions.length);
  }
  return meetings.filter(
    (meeting) => (counts.get(beginningsOf(meeting)) ?? 0) >= leastMentions(meeting, words),
  );
}

/** Two letters of each word: sa na for samoubilačkim napadima. */
function beginningsOf({ text }: Meeting): string {
  return text
    .toLowerCase()
    .split(" ")
    .map((word) => word.slice(0, BEGINNING))
    .join(" ");
}

const BEGINNING = 2;

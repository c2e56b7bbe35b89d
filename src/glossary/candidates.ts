import type { Croatian } from "../language/croatian/paradigms.ts";
import { fold } from "../language/text.ts";
import { headwordsOf, type Surface } from "./candidates/grouping.ts";
import { createLexicon } from "./candidates/lexicon.ts";
import { type CandidateKind, type Span, spansOf } from "./candidates/phrases.ts";
import { type Mention, type Selected, select } from "./candidates/selection.ts";
import { type Unit, unitsOf } from "./candidates/units.ts";
import type { Glossary } from "./glossary.ts";

/** A sentence in which terms are looked for. */
export interface Passage {
  /** What the asker calls it: the id of a segment. */
  readonly id: number;
  readonly text: string;
}

/** Where a candidate stands. Offsets are UTF-16 code units of the passage as given. */
export interface CandidateContext {
  readonly passage: Passage;
  readonly from: number;
  readonly to: number;
}

/** What may be worth a concept of its own. */
export interface TermCandidate {
  /** In citation form. */
  readonly headword: string;
  readonly kind: CandidateKind;
  readonly contexts: readonly CandidateContext[];
}

/**
 * What may be a term in Croatian texts, the likeliest first. It stops after each small piece of work, so
 * that a long document can be read beside other things; `soFar` says how much of the work is done, 0 to 1.
 */
export function* findCandidates(
  passages: readonly Passage[],
  croatian: Pick<Croatian, "read" | "citations">,
): Generator<number, readonly TermCandidate[]> {
  const lexicon = createLexicon(croatian.read);
  const meetings = new Map<string, Meeting>();
  const read: (readonly Unit[])[] = [];
  let words = 0;
  for (const [at, { text }] of passages.entries()) {
    const units = unitsOf(text);
    read.push(units);
    words += units.length;
    for (const span of spansOf(units, lexicon)) meet(meetings, { units, span, passage: at });
    yield (at / passages.length) * READING_SHARE;
  }
  const surfaces: Surface[] = [];
  for (const meeting of meetings.values()) {
    surfaces.push(surfaceOf(meeting, croatian));
    yield READING_SHARE + (surfaces.length / meetings.size) * (1 - READING_SHARE);
  }
  return select(gather(meetings, headwordsOf(surfaces)), words).map((selected) =>
    candidateOf(selected, passages, read),
  );
}

/** How much of the work is reading; the rest finds the headwords. */
const READING_SHARE = 0.6;

/** Candidates that are no term of the glossary, in whatever form, and that nobody has dismissed. */
export function notYetKnown(
  candidates: readonly TermCandidate[],
  glossary: Pick<Glossary, "recognise">,
  dismissed: ReadonlySet<string>,
): readonly TermCandidate[] {
  const isTerm = (text: string): boolean =>
    glossary.recognise("hr", text).some(({ from, to }) => from === 0 && to === text.length);
  return candidates.filter(
    (candidate) =>
      !dismissed.has(candidate.headword) &&
      !isTerm(candidate.headword) &&
      !surfacesOf(candidate).every(isTerm),
  );
}

/** The ways in which a candidate is written, each once. */
function surfacesOf({ contexts }: TermCandidate): readonly string[] {
  return [...new Set(contexts.map(({ passage, from, to }) => passage.text.slice(from, to)))];
}

/** All places where the same words are written in the same way. */
interface Meeting {
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

function meet(meetings: Map<string, Meeting>, { units, span, passage }: Met): void {
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

function surfaceOf(meeting: Meeting, croatian: Pick<Croatian, "citations">): Surface {
  const { text, atStart, mentions } = meeting;
  const headwords = croatian.citations(text, { sentenceStart: atStart });
  return { text: keyOf(meeting), count: mentions.length, headwords };
}

function gather(
  meetings: ReadonlyMap<string, Meeting>,
  headwords: ReadonlyMap<string, string>,
): Parameters<typeof select>[0] {
  const gathered = new Map<string, { headword: string; meetings: Meeting[] }>();
  for (const [key, meeting] of meetings) {
    const headword = headwords.get(key);
    if (headword === undefined) continue;
    const same = gathered.get(fold(headword));
    if (same) same.meetings.push(meeting);
    else gathered.set(fold(headword), { headword, meetings: [meeting] });
  }
  return [...gathered.values()].map(({ headword, meetings: all }) => {
    const [first] = all.toSorted((one, other) => other.weight - one.weight);
    return {
      headword,
      kind: first?.kind ?? "word",
      weight: first?.weight ?? 0,
      length: headword.split(" ").length,
      mentions: distinct(all.flatMap(({ mentions }) => mentions)),
    };
  });
}

/** The same words may have been met as a name and as a phrase. */
function distinct(mentions: readonly Mention[]): readonly Mention[] {
  const places = mentions.map((one) => [`${one.passage}:${one.first}:${one.last}`, one] as const);
  return [...new Map(places).values()];
}

function candidateOf(
  { found }: Selected,
  passages: readonly Passage[],
  read: readonly (readonly Unit[])[],
): TermCandidate {
  const contexts = found.mentions.flatMap(({ passage: at, first, last }): CandidateContext[] => {
    const passage = passages[at];
    const [from, to] = [read[at]?.[first]?.from, read[at]?.[last]?.to];
    if (passage === undefined || from === undefined || to === undefined) return [];
    return [{ passage, from, to }];
  });
  const inOrder = contexts.toSorted(
    (one, other) => one.passage.id - other.passage.id || one.from - other.from,
  );
  return { headword: found.headword, kind: found.kind, contexts: inOrder };
}

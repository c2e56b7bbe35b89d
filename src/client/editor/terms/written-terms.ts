import type { ConceptCard, Counterpart, SegmentRow, SourceTerm } from "../../../../views/models.ts";
import { plainText } from "../../../documents/inline-codes.ts";
import type { Range } from "../../../language/range.ts";

/** What has been written since the server last read the text. */
export interface WrittenTerms {
  /** Terms of the source that were without counterpart and have one now. */
  readonly answered: ReadonlySet<SourceTerm>;
  /** All counterparts of these concepts in the text, in order. */
  readonly counterparts: readonly Counterpart[];
}

/** Finds the approved terms of a segment's own concepts in its translation, as a guess until the server has read it. */
export type ReadTerms = (text: string, unfinished: number | null) => WrittenTerms;

/**
 * Compares strings only, with the endings that English has: it is asked with every letter. `unfinished` is where
 * a word is just being typed: state may become statement.
 */
export function termReader(
  row: Pick<SegmentRow, "terms" | "target">,
  concepts: Readonly<Record<string, ConceptCard>>,
): ReadTerms {
  const open = row.terms.filter(isOpen);
  const spellings = spellingsOf(row.terms, concepts);
  const find = finder(spellings);
  const before = countByConcept(find(row.target));
  return (text, unfinished) => {
    if (open.length === 0) return NOTHING;
    const found = find(text).filter(({ to }) => to !== unfinished);
    const now = countByConcept(found);
    const answered = new Set<SourceTerm>();
    for (const [conceptId, count] of now) {
      const more = count - (before.get(conceptId) ?? 0);
      const own = open.filter((term) => term.conceptId === conceptId);
      for (const term of own.slice(0, Math.max(0, more))) answered.add(term);
    }
    const concerned = new Set([...answered].map(({ conceptId }) => conceptId));
    return { answered, counterparts: found.filter(({ conceptId }) => concerned.has(conceptId)) };
  };
}

const NOTHING: WrittenTerms = { answered: new Set(), counterparts: [] };

function isOpen({ state, covered }: SourceTerm): boolean {
  return !covered && (state === "missing" || state === "untranslated");
}

interface Spelling {
  readonly words: string;
  readonly conceptId: string;
}

/** The longest first, so that a state within Islamic State is none of its own. */
function spellingsOf(
  terms: readonly SourceTerm[],
  concepts: Readonly<Record<string, ConceptCard>>,
): readonly Spelling[] {
  const all = terms.flatMap(({ conceptId, insert }) =>
    [...(concepts[conceptId]?.translations ?? []), insert]
      .filter((words) => words !== "")
      .map((words) => ({ words, conceptId })),
  );
  return all.toSorted((one, other) => other.words.length - one.words.length);
}

function finder(spellings: readonly Spelling[]): (coded: string) => readonly Counterpart[] {
  if (spellings.length === 0) return () => [];
  const words = spellings.map((one) => escaped(one.words)).join("|");
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(${words})(?:e?s)?(?:[’']s)?(?![\\p{L}\\p{N}])`,
    "giu",
  );
  return (coded) => {
    const { text, range } = plainText(coded);
    return Array.from(text.matchAll(pattern)).flatMap(({ 0: found, 1: base = "", index }) => {
      const conceptId = conceptOf(base, spellings);
      const place: Range = range({ from: index, to: index + found.length });
      return conceptId === undefined ? [] : [{ ...place, conceptId, state: "translated" as const }];
    });
  };
}

/** What has a capital wants one: Bosnia is not bosnia; any word may begin a sentence. */
function conceptOf(found: string, spellings: readonly Spelling[]): string | undefined {
  const same = ({ words }: Spelling) =>
    words === found || (!/\p{Lu}/u.test(words) && words === found.toLocaleLowerCase("en"));
  return spellings.find(same)?.conceptId;
}

function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&");
}

function countByConcept(found: readonly Counterpart[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { conceptId } of found) counts.set(conceptId, (counts.get(conceptId) ?? 0) + 1);
  return counts;
}

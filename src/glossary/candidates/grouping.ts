/** One way of writing that stands in the texts. */
export interface Surface {
  readonly text: string;
  readonly count: number;
  /** The headwords that it may belong to, the likeliest first. */
  readonly headwords: readonly string[];
}

/**
 * Which surface belongs to which headword: the one that explains the most of what is written wins, so that
 * *Raku*, which may be of Rak as well, goes with *Rake* and *Raki*.
 */
export function headwordsOf(surfaces: readonly Surface[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const related of families(surfaces)) explain(related, found);
  return found;
}

/** Surfaces that share a headword, directly or through others. */
function families(surfaces: readonly Surface[]): readonly (readonly Surface[])[] {
  const byHeadword = new Map<string, Surface[]>();
  for (const surface of surfaces)
    for (const headword of surface.headwords) {
      const same = byHeadword.get(headword);
      if (same) same.push(surface);
      else byHeadword.set(headword, [surface]);
    }
  const seen = new Set<Surface>();
  return surfaces.flatMap((surface) =>
    seen.has(surface) ? [] : [family(surface, byHeadword, seen)],
  );
}

function family(
  first: Surface,
  byHeadword: ReadonlyMap<string, readonly Surface[]>,
  seen: Set<Surface>,
): readonly Surface[] {
  const members: Surface[] = [];
  const waiting = [first];
  seen.add(first);
  for (let surface = waiting.pop(); surface; surface = waiting.pop()) {
    members.push(surface);
    for (const headword of surface.headwords)
      for (const other of byHeadword.get(headword) ?? [])
        if (!seen.has(other)) {
          seen.add(other);
          waiting.push(other);
        }
  }
  return members;
}

function explain(related: readonly Surface[], found: Map<string, string>): void {
  let rest = related;
  while (rest.length > 0) {
    const headword = best(rest);
    if (headword === undefined) return;
    for (const { text, headwords } of rest)
      if (headwords.includes(headword)) found.set(text, headword);
    rest = rest.filter(({ text }) => !found.has(text));
  }
}

/** A headword that is less likely by its rank counts for less. */
const LESS_LIKELY = 0.15;

function best(surfaces: readonly Surface[]): string | undefined {
  const scores = new Map<string, number>();
  for (const { count, headwords } of surfaces)
    headwords.forEach((headword, rank) => {
      const score = count * (1 - LESS_LIKELY * rank);
      scores.set(headword, (scores.get(headword) ?? 0) + score);
    });
  const [first] = [...scores].toSorted(([, one], [, other]) => other - one);
  return first?.[0];
}

import type { Extras } from "../../concept.ts";

/** Extras while the rows of a concept are read: two rows can say two things under one name. */
export type DraftExtras = Map<string, Set<string>>;

/** Keeps what a cell says under the name of its column. */
export function addExtra(extras: DraftExtras, name: string, text: string): void {
  const texts = extras.get(name);
  if (texts) texts.add(text);
  else extras.set(name, new Set([text]));
}

/** Keeps in the first what both say. */
export function addExtras(extras: DraftExtras, others: DraftExtras): void {
  for (const [name, texts] of others) for (const text of texts) addExtra(extras, name, text);
}

/** The extras as a concept or a term has them: the second text of a name is `Note (2)`. */
export function extrasOf(extras: DraftExtras): Extras {
  const named = [...extras].flatMap(([name, texts]) =>
    [...texts].map((text, index) => ({ name, number: index + 1, text })),
  );
  const first = named
    .filter(({ number }) => number === 1)
    .map(({ name, text }) => [name, text] as const);
  const all = new Map(first);
  for (const { name, number, text } of named) {
    if (number > 1) all.set(freeName(all, name, number), text);
  }
  return Object.fromEntries(all);
}

function freeName(taken: ReadonlyMap<string, string>, name: string, number: number): string {
  const free = `${name} (${number})`;
  return taken.has(free) ? freeName(taken, free, 2) : free;
}

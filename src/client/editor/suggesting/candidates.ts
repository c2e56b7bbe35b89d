import type { ConceptCard, SegmentRow } from "../../../../views/models.ts";
import { plainText } from "../../../documents/inline-codes.ts";
import { namesIn } from "../../../language/english/vocabulary.ts";
import type { Variety } from "../../../language/figures/figure.ts";
import { figuresIn } from "../../../language/figures/figures.ts";
import type { Candidate } from "./suggestions.ts";

/** A shorter figure is typed as fast as it is chosen. Characters. */
const SHORTEST_FIGURE = 4;

interface Around {
  readonly concepts: Readonly<Record<string, ConceptCard>>;
  readonly variety: Variety;
}

/** What the source of a segment lets expect in its translation: terms in the fitting form, figures, names. */
export function candidatesOf(row: SegmentRow, { concepts, variety }: Around): readonly Candidate[] {
  const source = plainText(row.source).text;
  const names = namesIn(source).filter((name) => isKept(name) && !isTerm(name, row));
  const figures = figuresIn(source, variety).filter(
    ({ kind, english }) => kind !== "quotation" && english.length >= SHORTEST_FIGURE,
  );
  const plain = (kind: "figure" | "name") => (text: string) => ({ text, kind, spellings: [] });
  return [
    ...termCandidates(row, concepts),
    ...figures.map(({ english }) => english).map(plain("figure")),
    ...names.map(plain("name")),
  ];
}

/** The form that a key would insert stands before the other terms that may be used. */
function termCandidates(
  { terms }: SegmentRow,
  concepts: Readonly<Record<string, ConceptCard>>,
): readonly Candidate[] {
  const all = terms.flatMap(({ insert, conceptId }) => {
    const spellings = concepts[conceptId]?.translations ?? [];
    return [insert, ...spellings].map((text) => ({ text, kind: "term" as const, spellings }));
  });
  return all.filter(({ text }) => text !== "");
}

/** Endings of oblique cases: what has one is not written so in English. */
const OBLIQUE = /\p{Ll}{2}(?:u|om|em|ima|ama|ih|im|og|oga|oj)$/u;

function isKept(name: string): boolean {
  return name.split(/\s/u).every((word) => !OBLIQUE.test(word));
}

function isTerm(name: string, { terms }: SegmentRow): boolean {
  return terms.some(({ text }) => text.includes(name) || name.includes(text));
}

import type { GlossaryChange } from "../../change.ts";
import type { Concept } from "../../concept.ts";
import type { ReadConcept, ReadGlossary, RowProblem } from "../reading.ts";
import type { ImportDecision, ImportOutcome, ImportPolicy } from "./choices.ts";
import {
  type Contradiction,
  completed,
  contradictions,
  replaced,
  stillRefused,
  updated,
  withId,
} from "./combine.ts";
import { doubtsAbout, type ImportDoubt } from "./doubts.ts";
import { createKnownConcepts, type KnownConcepts } from "./known-concepts.ts";

/** One row of a file and what becomes of it. */
export interface ImportRow {
  readonly line: number;
  readonly outcome: ImportOutcome;
  readonly decision: ImportDecision;
  readonly doubts: readonly ImportDoubt[];
  /** The concept that the row is about as it stands; null for one that the glossary has not. */
  readonly before: Concept | null;
  /** The concept as it stands after the decision, or would if the row were taken; null where it cannot be read. */
  readonly after: Concept | null;
  /** What the file says otherwise and is not taken, since the glossary has decided it. */
  readonly passedOver: readonly Contradiction[];
  readonly problem: RowProblem | null;
}

/** The dry run of an import: every row of the file, and the one change that all of them make together. */
export interface ImportPlan {
  readonly rows: readonly ImportRow[];
  readonly change: GlossaryChange;
}

export interface ImportOptions {
  readonly glossary: Iterable<Concept>;
  readonly policy: ImportPolicy;
  /** By the line of the row; the others are decided by what they are. */
  readonly decisions: ReadonlyMap<number, ImportDecision>;
  /** An id that no concept has, from a headword. */
  readonly freshId: (headword: string, taken: (id: string) => boolean) => string;
  /** In how many places of the documents a Croatian term would be found. */
  readonly places: ReadonlyMap<string, number>;
}

/**
 * Says row by row what an import would do, and writes nothing. A row is about a concept that the glossary
 * (or an earlier row) has where they share their id and a term, or their headword and a translation: an id
 * alone decides nothing, since other tools count theirs from one.
 */
export function planImport(read: ReadGlossary, options: ImportOptions): ImportPlan {
  const known = createKnownConcepts(options.glossary);
  const put = new Map<string, Concept>();
  const planned = read.concepts.map((one): ImportRow => {
    const row = planRow(one, known, options);
    if (row.after !== null && row.decision !== "skip" && row.outcome !== "same") {
      put.set(row.after.id, row.after);
      known.put(row.after);
    }
    return row;
  });
  const rows = [...planned, ...read.problems.map(unusable)].sort(
    (one, other) => one.line - other.line,
  );
  return { rows, change: { put: [...put.values()], remove: [] } };
}

function planRow(read: ReadConcept, known: KnownConcepts, options: ImportOptions): ImportRow {
  const { line, concept } = read;
  const { policy } = options;
  const { before, contradicts } = known.find(read);
  const asked = options.decisions.get(line);
  const separate = before === null || asked === "separate";
  const after = separate ? ownConcept(read, known, options) : COMBINE[policy](before, concept);
  const passedOver = separate ? [] : passedOverBy(policy, before, concept);
  const outcome = separate && !contradicts ? "new" : outcomeOf({ before, after, contradicts });
  const doubts = doubtsAbout(concept, options.places);
  const decision = asked ?? (isDoubtful(outcome, doubts) ? "skip" : "take");
  return { line, outcome, decision, doubts, before, after, passedOver, problem: null };
}

function ownConcept({ concept, ownId }: ReadConcept, known: KnownConcepts, options: ImportOptions) {
  if (ownId && !known.has(concept.id)) return concept;
  const headword = concept.terms[0]?.text ?? "";
  return withId(concept, options.freshId(headword, known.has));
}

/** What each policy makes of a concept that the glossary has. */
const COMBINE: Readonly<Record<ImportPolicy, (before: Concept, incoming: Concept) => Concept>> = {
  complete: completed,
  update: updated,
  replace: replaced,
  keep: (before) => before,
};

function passedOverBy(
  policy: ImportPolicy,
  before: Concept,
  incoming: Concept,
): readonly Contradiction[] {
  if (policy === "complete")
    return [...contradictions(before, incoming), ...stillRefused(before, incoming)];
  return policy === "update" ? stillRefused(before, incoming) : [];
}

function outcomeOf(row: {
  readonly before: Concept | null;
  readonly after: Concept;
  readonly contradicts: boolean;
}): ImportOutcome {
  if (row.contradicts) return "conflict";
  return row.after === row.before ? "same" : "changed";
}

/** What is likely a mistake waits to be asked for; what is only odd is taken and marked. */
function isDoubtful(outcome: ImportOutcome, doubts: readonly ImportDoubt[]): boolean {
  return outcome === "conflict" || doubts.some(({ type }) => type !== "sameAsSource");
}

function unusable(problem: RowProblem): ImportRow {
  const { line } = problem;
  const nothing = { decision: "skip" as const, doubts: [], passedOver: [] };
  return { line, outcome: "unusable", ...nothing, before: null, after: null, problem };
}

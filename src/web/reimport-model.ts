import {
  REIMPORT_OUTCOMES,
  type ReimportCount,
  type ReimportList,
  type ReimportLists,
  type ReimportOutcomeName,
  type ReimportRowModel,
} from "../../views/reimport-models.ts";
import { plainText } from "../documents/inline-codes.ts";
import { offeredText } from "../documents/reimport/offer.ts";
import type { ComingPlace } from "../documents/reimport/reading.ts";
import type { Segment } from "../documents/segment.ts";
import { countWords } from "../language/words.ts";
import type { ReimportOutcome } from "../storage/reimports.ts";
import type { ReimportRun } from "./reimport-runs.ts";

/** So many rows of a list are shown; who has more to read reads them in the editor. */
const MOST_ROWS = 300;

/** What a file that waits would do: how much of each, and the segments by name. */
export function runModel({ reading, segments }: ReimportRun) {
  const known = new Map(segments.map((one) => [one.id, one]));
  const parts = new Map<ReimportOutcomeName, string[]>(REIMPORT_OUTCOMES.map((one) => [one, []]));
  const rows = { changed: [] as ReimportRowModel[], new: [] as ReimportRowModel[] };
  let position = 0;
  for (const place of reading.places) {
    const { fate, segment } = place;
    position += 1;
    parts.get(outcomeOf(place))?.push(...sourcesOf(place, known));
    if (fate.type === "kept") position += fate.segments.length - 1;
    if (fate.type === "new") rows.new.push(newRow(place, position));
    if (fate.type !== "changed") continue;
    rows.changed.push(changedRow({ ...segment, id: null, position }, known.get(fate.former)));
  }
  const gone = reading.gone.flatMap((id) => known.get(id) ?? []);
  parts.get("gone")?.push(...gone.map(({ source }) => source));
  const lists: ReimportLists = {
    changed: listOf(rows.changed),
    new: listOf(rows.new),
    gone: listOf(gone.map(goneRow)),
  };
  return { counts: countsOf(parts), lists, others: othersIn(reading.places, known) };
}

/** What was done with a file that was taken over. */
export function outcomeModel({ came, gone, kept }: ReimportOutcome) {
  const changed = came.filter(({ former }) => former !== null);
  const fresh = came.filter(({ former }) => former === null);
  const lists: ReimportLists = {
    changed: listOf(changed.map(({ segment, former }) => changedRow(segment, former ?? undefined))),
    new: listOf(fresh.map(({ segment }) => rowOf(segment))),
    gone: listOf(gone.map(goneRow)),
  };
  return { kept, lists };
}

function outcomeOf({ fate }: ComingPlace): ReimportOutcomeName {
  if (fate.type !== "kept") return fate.type;
  if (fate.isMoved) return "moved";
  return fate.isReformatted ? "reformatted" : "kept";
}

function sourcesOf(
  { fate, segment }: ComingPlace,
  known: ReadonlyMap<number, Segment>,
): readonly string[] {
  if (fate.type !== "kept") return [segment.source];
  return fate.segments.map((id) => known.get(id)?.source ?? "");
}

function countsOf(
  parts: ReadonlyMap<ReimportOutcomeName, readonly string[]>,
): readonly ReimportCount[] {
  return [...parts].map(([outcome, sources]) => ({
    outcome,
    segments: sources.length,
    words: sources.reduce((sum, source) => sum + countWords(plainText(source).text), 0),
  }));
}

/** Translations of the file where another one stands, which is kept. */
function othersIn(places: readonly ComingPlace[], known: ReadonlyMap<number, Segment>): number {
  return places.filter(({ fate, segment: { target = "" } }) => {
    if (fate.type !== "kept" || target === "") return false;
    const own = known.get(fate.segments[0] ?? 0)?.target ?? "";
    return own !== "" && own !== target;
  }).length;
}

function newRow({ segment }: ComingPlace, position: number): ReimportRowModel {
  const { source, target = "" } = segment;
  return { id: null, position, source, was: null, target };
}

function changedRow(
  {
    source,
    codes = [],
    id,
    position,
  }: Partial<Pick<Segment, "codes">> &
    Pick<Segment, "source" | "position"> & { readonly id: number | null },
  former: Segment | undefined,
): ReimportRowModel {
  const own = { source, codes };
  const place = position > 0 ? position : null;
  if (former === undefined) return { id, position: place, source, was: null, target: "" };
  const was = offeredText(former.source, former, own);
  return { id, position: place, source, was, target: offeredText(former.target, former, own) };
}

function rowOf({ id, position, source, target }: Segment): ReimportRowModel {
  return { id, position: position > 0 ? position : null, source, was: null, target };
}

function goneRow(segment: Segment): ReimportRowModel {
  return { ...rowOf(segment), position: null };
}

function listOf(rows: readonly ReimportRowModel[]): ReimportList {
  return { rows: rows.slice(0, MOST_ROWS), total: rows.length };
}

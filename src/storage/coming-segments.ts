import type { Transaction } from "kysely";
import { characterOf } from "../documents/cutting/part-codes.ts";
import { CODE_CHARACTERS, type InlineCode } from "../documents/inline-codes.ts";
import type { ComingPlace } from "../documents/reimport/reading.ts";
import { isConfirmed, type Segment } from "../documents/segment.ts";
import type { SourceSegment } from "../documents/skeleton.ts";
import type { Revision } from "../revisions/revision.ts";
import { addSegments, segmentColumns } from "./add-document.ts";
import type { Act } from "./documents.ts";
import { prepared } from "./prepared.ts";
import { keepRevisions } from "./revision-chain.ts";
import { putCheckedState } from "./save-statements.ts";
import type { Tables } from "./schema.ts";

/** How segments of a changed source file come into its document: new ones, and what the file says of those that stay. */

/** So far below all places stand segments that have none yet. */
const FAR = 2 ** 40;

/** The earlier translation of the very words is as near as one can be. Percent. */
const SAME = 100;

export interface Coming {
  readonly documentId: number;
  readonly act: Act;
  /** The living segments, by id. */
  readonly present: ReadonlyMap<number, Segment>;
}

/** A segment that was made for a place of the new file. */
export interface MadePlace {
  readonly place: ComingPlace;
  /** The segment whose place it takes; undefined for one that is new altogether. */
  readonly former: Segment | undefined;
  readonly id: number;
}

/** Adds the segments that are to be made, outside of the order; in the order of the file. */
export async function addComing(
  transaction: Transaction<Tables>,
  places: readonly ComingPlace[],
  { documentId, act, present }: Coming,
): Promise<readonly MadePlace[]> {
  const coming = places.flatMap((place) => {
    if (place.fate.type === "kept") return [];
    const former = "former" in place.fate ? present.get(place.fate.former) : undefined;
    return [{ place, former, translated: translatedOf(place, former) }];
  });
  const rows = coming.map(({ translated: { segment } }, index) =>
    segmentColumns(segment, { id: documentId, position: -(FAR + index) }),
  );
  await addSegments(transaction, rows);
  const ids = await farIds(transaction, documentId);
  const made = coming.map((one, index) => ({ ...one, id: ids.get(-(FAR + index)) ?? 0 }));
  const revisions = made.flatMap(({ id, translated }): readonly Omit<Revision, "open">[] => {
    const { segment, isEarlier } = translated;
    const { target = "", status = "draft" } = segment;
    if (target === "") return [];
    const made = { segmentId: id, number: 1, target, status, ...act };
    if (isEarlier) return [{ ...made, origin: "memory", score: SAME }];
    return [{ ...made, origin: "import" }];
  });
  await keepRevisions(transaction, documentId, revisions);
  for (const { id, former, translated } of made) {
    if (translated.isEarlier && former !== undefined) await inherit(transaction, id, former);
  }
  return made;
}

/** Where only white space differs, the earlier translation goes on, with its status and its lock. */
function translatedOf({ fate, segment }: ComingPlace, former: Segment | undefined) {
  if (fate.type !== "respaced" || former === undefined || former.target === "") {
    return { segment, isEarlier: false };
  }
  const { target, status, locked } = former;
  const codes = [...(segment.codes ?? []), ...foreignCodes(former)];
  return { segment: { ...segment, target, status, locked, codes }, isEarlier: true };
}

async function inherit(transaction: Transaction<Tables>, id: number, former: Segment) {
  const { target, status, lockedBy, checkedState, accepted, setAside } = former;
  const findings = accepted.length + setAside.length;
  if (isConfirmed(former)) {
    await putCheckedState(transaction, {
      ...{ id, target, status, revision: 1 },
      state: checkedState,
      findings: findings === 0 ? null : JSON.stringify({ accepted, setAside }),
    });
  }
  if (lockedBy === undefined) return;
  await transaction
    .updateTable("segments")
    .set({ locked_by: lockedBy.author, locked_at: lockedBy.at })
    .where("id", "=", id)
    .execute();
}

async function farIds(
  transaction: Transaction<Tables>,
  documentId: number,
): Promise<ReadonlyMap<number, number>> {
  const records = await transaction
    .selectFrom("segments")
    .select(["id", "position"])
    .where("document_id", "=", documentId)
    .where("position", "<=", -FAR)
    .execute();
  return new Map(records.map(({ id, position }) => [position, id]));
}

/** Gives the segments that stay the paragraphs of the new file; whole runs of them mostly move by as many. */
export async function moveParagraphs(
  transaction: Transaction<Tables>,
  places: readonly ComingPlace[],
  { documentId, present }: Coming,
): Promise<void> {
  const moves = places
    .flatMap(({ fate, segment }) => {
      const kept = fate.type === "kept" ? fate.segments : [];
      return kept.map((id) => {
        const { position = 0, paragraph = 0 } = present.get(id) ?? {};
        return { from: position, to: position, by: segment.paragraph - paragraph };
      });
    })
    .sort((one, other) => one.from - other.from);
  const runs: { from: number; to: number; by: number }[] = [];
  for (const move of moves) {
    const last = runs.at(-1);
    if (last !== undefined && last.by === move.by && last.to + 1 === move.from) last.to = move.to;
    else runs.push(move);
  }
  for (const run of runs) if (run.by !== 0) await moveRun(transaction, { documentId, ...run });
}

interface Run {
  readonly documentId: number;
  readonly from: number;
  readonly to: number;
  readonly by: number;
}

const moveRun = prepared((database, { documentId, from, to, by }: Run) =>
  database
    .updateTable("segments")
    .set(({ eb, val }) => ({ paragraph: eb("paragraph", "+", val(by)) }))
    .where("document_id", "=", documentId)
    .where("position", ">=", from)
    .where("position", "<=", to),
);

/** Tells the segments that stay what the new file says of them; answers those of which something can be seen. */
export async function renewKept(
  transaction: Transaction<Tables>,
  { fate, segment: own }: ComingPlace,
  { documentId, act, present }: Coming,
): Promise<readonly Segment[]> {
  if (fate.type !== "kept") return [];
  const changed: Segment[] = [];
  for (const id of fate.segments) {
    const segment = present.get(id);
    if (segment === undefined) throw new RangeError(`segment ${id} is not in the document`);
    const isWhole = segment.place === undefined;
    const said = saidOf(segment, own, { isWhole, isJoined: fate.places > 1 });
    if (said.isNews) await put(transaction, { id, ...said });
    const target = own.target ?? "";
    const isTranslated = isWhole && segment.target === "" && target !== "";
    if (isTranslated) await takeTranslation(transaction, segment, { own, documentId, act });
    if (isTranslated || said.isNews) changed.push(segment);
  }
  return changed;
}

/** Joined segments keep what was said of them together. */
function saidOf(
  segment: Segment,
  own: SourceSegment,
  { isWhole, isJoined }: { readonly isWhole: boolean; readonly isJoined: boolean },
) {
  const context = isJoined ? segment.context : (own.context ?? {});
  const codes = isWhole ? codesAfter(segment, own) : segment.codes;
  const byFile = segment.locked && segment.lockedBy === undefined;
  const locked = own.locked === true || (segment.locked && !byFile);
  const isNews =
    locked !== segment.locked ||
    JSON.stringify([context, codes]) !== JSON.stringify([segment.context, segment.codes]);
  return { context, codes, locked, isNews };
}

/** Codes that only a translation has: one that stands keeps its own, one that comes with the file brings them. */
function codesAfter(segment: Segment, own: SourceSegment): readonly InlineCode[] {
  const { codes = [], target = "" } = own;
  if (segment.target === "" && target !== "") return codes;
  return [...codes.filter(isIn(own.source)), ...foreignCodes(segment)];
}

function foreignCodes({ source, codes }: Pick<Segment, "source" | "codes">) {
  const isOfSource = isIn(source);
  return codes.filter((code) => !isOfSource(code));
}

function isIn(source: string): (code: InlineCode) => boolean {
  const characters = new Set(source.match(CODE_CHARACTERS));
  return (code) => characters.has(characterOf(code));
}

/** What was begun and emptied again is not empty for want of a translation, but it has none either. */
async function takeTranslation(
  transaction: Transaction<Tables>,
  { id, revision }: Segment,
  { own, documentId, act }: { own: SourceSegment } & Pick<Coming, "documentId" | "act">,
): Promise<void> {
  const { target = "", status = "draft" } = own;
  const state = { target, status } as const;
  const number = revision + 1;
  const made = { segmentId: id, number, ...state, ...act, origin: "import" } as const;
  await keepRevisions(transaction, documentId, [made]);
  const unchecked = { state: null, findings: null };
  await putCheckedState(transaction, { id, ...state, revision: number, ...unchecked });
}

interface Said {
  readonly id: number;
  readonly context: Segment["context"];
  readonly codes: readonly InlineCode[];
  readonly locked: boolean;
}

async function put(
  transaction: Transaction<Tables>,
  { id, context, codes, locked }: Said,
): Promise<void> {
  await putSaid(transaction, {
    ...{ id, locked: locked ? 1 : 0 },
    context: Object.keys(context).length === 0 ? null : JSON.stringify(context),
    codes: codes.length === 0 ? null : JSON.stringify(codes),
  });
}

const putSaid = prepared(
  (
    database,
    given: {
      readonly id: number;
      readonly context: string | null;
      readonly codes: string | null;
      readonly locked: number;
    },
  ) =>
    database
      .updateTable("segments")
      .set({
        context: given.context,
        codes: given.codes,
        locked: given.locked,
      })
      .where("id", "=", given.id),
);

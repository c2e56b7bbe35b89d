import type { ReviewCount } from "../../../../views/review-facts.tsx";
import type { DocumentReview } from "../../../../views/review-models.ts";
import { isConfirmed } from "../../../documents/segment.ts";
import type { Marks } from "../rows/marks.tsx";
import type { Outline } from "../rows/outline.ts";

/** What follows each other so closely is asked for once. Milliseconds. */
const LULL = 300;

export interface ReviewQueueOptions {
  readonly ask: () => Promise<Pick<DocumentReview, "unseen" | "returned" | "issueCounts">>;
  readonly outline: Pick<Outline, "length" | "at" | "of" | "narrowed">;
  readonly marks: Pick<Marks, "set" | "where">;
  readonly wait: (milliseconds: number, then: () => void) => unknown;
  readonly onChange: () => void;
}

/** The segments of the document that the reader has not seen as they stand, and those that were sent back. */
export interface ReviewQueue {
  /** Null until it was read. */
  readonly count: ReviewCount | null;
  /** Whether there is something to read in the review of a segment. */
  hasNews(segmentId: number): boolean;
  /** Reads all again a moment later. */
  soon(): void;
  /** The reader is done with a segment; the server hears of it by itself. */
  drop(segmentId: number): void;
  /** The next one that is not seen, from the top again at the end; null where none is left. */
  next(segmentId: number | null): number | null;
}

export function createReviewQueue(options: ReviewQueueOptions): ReviewQueue {
  const { outline, marks, onChange } = options;
  let unseen: ReadonlySet<number> | null = null;
  let waits = false;

  const mark = ({ returned, issueCounts }: Pick<DocumentReview, "returned" | "issueCounts">) => {
    const back = new Set(returned);
    const wrong = new Map(issueCounts);
    for (const id of new Set([...back, ...marks.where((one) => one.returned)]))
      marks.set(id, { returned: back.has(id) });
    for (const id of new Set([...wrong.keys(), ...marks.where((one) => one.issues > 0)]))
      marks.set(id, { issues: wrong.get(id) ?? 0 });
  };
  /** What cannot be read now is read with the next change. */
  const load = async () => {
    const answer = await options.ask().catch(() => undefined);
    if (answer === undefined) return;
    unseen = new Set(answer.unseen);
    mark(answer);
    onChange();
  };
  const soon = () => {
    if (waits) return;
    waits = true;
    options.wait(LULL, () => {
      waits = false;
      void load();
    });
  };
  void load();

  return {
    get count() {
      if (unseen === null) return null;
      const counted = new Set([...unseen, ...marks.where((one) => one.returned)]);
      return { left: unseen.size, of: ofReview(outline, counted) };
    },
    hasNews: (segmentId) =>
      marks.where((one) => one.returned || one.issues > 0).includes(segmentId),
    soon,
    drop(segmentId) {
      unseen = new Set([...(unseen ?? [])].filter((id) => id !== segmentId));
      onChange();
    },
    next(segmentId) {
      const from = outline.of(segmentId ?? 0)?.position ?? 0;
      const places = [...(unseen ?? [])]
        .filter((id) => id !== segmentId && (outline.narrowed?.has(id) ?? true))
        .flatMap((id) => outline.of(id)?.position ?? [])
        .toSorted((one, other) => one - other);
      const place = places.find((one) => one > from) ?? places[0];
      return place === undefined ? null : (outline.at(place)?.id ?? null);
    },
  };
}

/** How many there are to be reviewed at all: those that are confirmed, and those that were sent back. */
function ofReview(outline: ReviewQueueOptions["outline"], counted: ReadonlySet<number>): number {
  let count = 0;
  for (let place = 1; place <= outline.length; place++) {
    const entry = outline.at(place);
    if (entry !== undefined && (isConfirmed(entry) || counted.has(entry.id))) count += 1;
  }
  return count;
}

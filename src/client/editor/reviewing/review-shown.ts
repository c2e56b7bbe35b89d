import type { SegmentRow } from "../../../../views/models.ts";
import type { SegmentReview } from "../../../../views/review-models.ts";
import type { ReviewForm } from "../../../../views/segment-review.tsx";

/** What is known of the review of the open segment. */
export interface ShownReview {
  readonly segmentId: number;
  readonly review: SegmentReview | null;
  readonly failed: boolean;
  readonly form: ReviewForm | null;
}

export interface ReviewShowingOptions {
  readonly ask: (segmentId: number) => Promise<SegmentReview>;
  /** Called after each change of what is shown. */
  readonly draw: () => void;
}

/** Reads the review of the open segment, and again where it may be another. */
export interface ReviewShowing {
  readonly shown: ShownReview;
  /** Another segment is open. */
  open(segmentId: number, form: ReviewForm | null): void;
  show(part: Partial<Omit<ShownReview, "segmentId">>): void;
  take(review: SegmentReview): void;
  load(): Promise<void>;
  /** Reads it where it was read for an earlier revision or status, or never. */
  follow(row: Pick<SegmentRow, "id" | "revision" | "status">): void;
}

export function createReviewShowing({ ask, draw }: ReviewShowingOptions): ReviewShowing {
  let shown: ShownReview = { segmentId: 0, review: null, failed: false, form: null };
  let readFor = "";

  const show: ReviewShowing["show"] = (part) => {
    shown = { ...shown, ...part };
    draw();
  };
  const take = (review: SegmentReview) => {
    if (review.segmentId === shown.segmentId) show({ review, failed: false });
  };
  const load = async () => {
    const { segmentId } = shown;
    if (segmentId === 0) return; // none was open yet
    const review = await ask(segmentId).catch(() => null);
    if (review !== null) take(review);
    else if (shown.segmentId === segmentId && shown.review === null) show({ failed: true });
  };
  return {
    get shown() {
      return shown;
    },
    open(segmentId, form) {
      shown = { segmentId, review: null, failed: false, form };
      readFor = "";
    },
    show,
    take,
    load,
    follow({ id, revision, status }) {
      const now = `${id} ${revision} ${status}`;
      if (id !== shown.segmentId || now === readFor) return;
      readFor = now;
      void load();
    },
  };
}

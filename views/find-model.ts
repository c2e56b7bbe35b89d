import type { FindChoice } from "./found-list.tsx";
import type { FoundSegments, SearchQuery, SearchReplacement } from "./search-models.ts";

/** What finding has come to. */
export type FindAnswer =
  | { readonly type: "none" | "looking" }
  | { readonly type: "failed"; readonly message: string }
  | { readonly type: "found"; readonly found: FoundSegments };

/** The bar as it stands. */
export interface FindModel {
  readonly query: SearchQuery;
  readonly replacement: SearchReplacement;
  readonly answer: FindAnswer;
  /** The place that one stands at, counted from 0; null before the first. */
  readonly at: number | null;
  readonly choice: FindChoice;
  /** What came of the last act, in a sentence. */
  readonly told: string | null;
  readonly canUndo: boolean;
  /** True while something is being replaced. */
  readonly busy: boolean;
}

export interface FindActions {
  ask(query: Partial<SearchQuery>): void;
  replaceBy(replacement: Partial<SearchReplacement>): void;
  step(side: "previous" | "next"): void;
  goTo(segmentId: number): void;
  more(): void;
  choose(segmentId: number): void;
  chooseAll(chosen: boolean): void;
  replaceOne(): void;
  replaceAll(): void;
  undo(): void;
  close(): void;
}

/** What each part of the bar is drawn from. */
export interface FindProps {
  readonly model: FindModel;
  readonly actions: FindActions;
}

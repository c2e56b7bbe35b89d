import type { Extension } from "@codemirror/state";
import type { ComponentChild } from "preact";
import type { Command } from "../../../views/keys/commands.ts";
import type { SegmentRow } from "../../../views/models.ts";
import type { SaveAnswer } from "./saving/answers.ts";
import type { OpenSegment } from "./segment/open-segment.ts";

/** What a command does; false where there was nothing for it to do, so that the key keeps its other meaning. */
export type Act = () => unknown;

/** Something that the editor can do besides showing rows and opening one: it brings its commands along. */
export interface Feature {
  readonly commands?: Partial<Readonly<Record<Command, Act>>>;
  /** What it adds to the text field of each segment that is opened. */
  readonly extensions?: (row: SegmentRow) => Extension;
  /** Called once a segment is open and drawn. */
  opened?(segment: OpenSegment): void;
  /** Called when its terms or its findings may be others: after each answer of the server. */
  renewed?(segment: OpenSegment): void;
  closed?(segmentId: number): void;
  /** Called when a confirmation was kept, wherever one is by then. */
  confirmed?(row: SegmentRow): void;
  /** Confirms the open segment in a way of its own; false leaves that to others. */
  confirms?(segment: OpenSegment): boolean;
  /** What the button that confirms says; null for what it always says. */
  confirmWord?(): string | null;
  /** Called with what the server says to what a reviewer decided. */
  decided?(segmentId: number, answer: SaveAnswer): void;
  /** Where one goes on from a segment that is done: null where nothing is left, undefined to where work is left. */
  onward?(): number | null | undefined;
  /** Called when something else than texts may have changed from another page: comments, bookmarks. */
  noted?(): void;
  /** What it adds to the line of hints below the open text. */
  hint?(segment: OpenSegment): ComponentChild;
  /** A section at the head of the panel. */
  lead?(row: SegmentRow): ComponentChild;
  /** A section of the panel beside the open segment. */
  panel?(row: SegmentRow): ComponentChild;
  /** What it adds to the quiet line at the foot of the panel. */
  foot?(row: SegmentRow): ComponentChild;
}

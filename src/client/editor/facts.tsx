import { EditorFacts, type SaveState } from "../../../views/editor-facts.tsx";
import type { Progress } from "../../documents/document.ts";
import type { Outbox } from "./outbox.ts";
import { positionOf, type RowList } from "./row-list.ts";
import { renderInto, type Surroundings } from "./surroundings.tsx";

/** The line at the foot of the page. */
export interface Facts {
  progress(progress: Progress): void;
  /** Findings that came or went, by their number. */
  findings(change: number): void;
  /** Confirmed segments that no longer hold, or hold again, by their number. */
  outdated(change: number): void;
  saved(at: number): void;
  /** Something else than a save was refused, or could not be asked for. */
  failed(message: string): void;
  /** What was refused, or could not be asked, has worked now. */
  worked(): void;
  /** With the next frame, once however often it was asked for. */
  draw(): void;
}

export interface FactsOptions {
  readonly outbox: () => Outbox;
  readonly list: RowList;
  readonly open: (segmentId: number) => void;
  readonly around: Surroundings;
}

export function createFacts(host: HTMLElement, options: FactsOptions): Facts {
  const { outbox, list, open, around } = options;
  // Written by the server for this very page.
  const start = JSON.parse(host.dataset.editorFacts ?? "{}") as Readings;
  let { progress, findings, outdated, savedAt } = start;
  let trouble: SaveState | null = null;

  const draw = () => {
    const save = troubleOf(outbox(), list) ?? trouble ?? savedState(outbox(), savedAt);
    const onOutdated = () => {
      const next = list.nextOutdated();
      if (next !== null) open(next);
    };
    const actions = { onRetry: () => outbox().retry(), onOpen: open, onOutdated };
    const facts = { progress, findings, outdated, save, ...actions };
    renderInto(host, <EditorFacts {...facts} />, around);
  };

  let due = false;
  const drawSoon = () => {
    if (due) return;
    due = true;
    requestAnimationFrame(() => {
      due = false;
      draw();
    });
  };

  return {
    draw: drawSoon,
    progress(next) {
      progress = next;
    },
    findings(change) {
      findings += change;
    },
    outdated(change) {
      outdated += change;
    },
    saved(at) {
      savedAt = at;
      trouble = null;
    },
    failed(message) {
      trouble = { type: "failed", message };
    },
    worked() {
      trouble = null;
      drawSoon();
    },
  };
}

interface Readings {
  readonly progress: Progress;
  readonly findings: number;
  readonly outdated: number;
  readonly savedAt: number;
}

/** The worst that is true now of what was written; as long as one text is not taken, nothing is said to be saved. */
function troubleOf(outbox: Outbox, list: RowList): SaveState | null {
  const unsaved = outbox.unsaved();
  if (outbox.unreachable && unsaved.length > 0) {
    return { type: "unreachable", count: unsaved.length };
  }
  const placeOf = (id: number) => ({ id, position: positionIn(list, id) });
  const inConflict = unsaved.find((id) => outbox.get(id)?.conflict);
  if (inConflict !== undefined) return { type: "conflict", segment: placeOf(inConflict) };
  const refused = unsaved.find((id) => outbox.get(id)?.rejection);
  const message = refused === undefined ? null : outbox.get(refused)?.rejection;
  if (refused === undefined || !message) return null;
  return { type: "rejected", message, segment: placeOf(refused) };
}

function positionIn(list: RowList, segmentId: number): number {
  const item = list.item(segmentId);
  return item === null ? 0 : positionOf(item);
}

function savedState(outbox: Outbox, at: number): SaveState {
  return { type: "saved", at, pending: outbox.unsaved().length > 0 };
}

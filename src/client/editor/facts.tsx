import { EditorFacts, type SaveState } from "../../../views/editor-facts.tsx";
import type { Progress } from "../../documents/document.ts";
import type { Outbox } from "./outbox.ts";
import { renderInto, type Surroundings } from "./surroundings.tsx";

/** The line at the foot of the page. */
export interface Facts {
  progress(progress: Progress): void;
  /** Findings that came or went, by their number. */
  findings(change: number): void;
  saved(at: number): void;
  /** A save was refused. */
  rejected(message: string): void;
  /** Something else was refused, or could not be asked for. */
  failed(message: string): void;
  /** With the next frame, once however often it was asked for. */
  draw(): void;
}

export function createFacts(host: HTMLElement, outbox: () => Outbox, around: Surroundings): Facts {
  // Written by the server for this very page.
  const start = JSON.parse(host.dataset.editorFacts ?? "{}") as Readings;
  let { progress, findings, savedAt } = start;
  let trouble: SaveState | null = null;

  const draw = () => {
    const save = saveState(outbox(), savedAt, trouble);
    const onRetry = () => outbox().retry();
    renderInto(host, <EditorFacts {...{ progress, findings, save, onRetry }} />, around);
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
    saved(at) {
      savedAt = at;
      trouble = null;
    },
    rejected(message) {
      trouble = { type: "rejected", message };
    },
    failed(message) {
      trouble = { type: "failed", message };
    },
  };
}

interface Readings {
  readonly progress: Progress;
  readonly findings: number;
  readonly savedAt: number;
}

/** The worst that is true now. */
function saveState(outbox: Outbox, savedAt: number, trouble: SaveState | null): SaveState {
  const unsaved = outbox.unsaved();
  if (outbox.unreachable && unsaved.length > 0) {
    return { type: "unreachable", count: unsaved.length };
  }
  if (unsaved.some((id) => outbox.get(id)?.conflict)) return { type: "conflict" };
  if (trouble !== null) return trouble;
  return { type: "saved", at: savedAt, pending: unsaved.length > 0 };
}

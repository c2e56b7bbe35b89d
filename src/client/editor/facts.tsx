import { EditorFacts } from "../../../views/editor-facts.tsx";
import { saveSentence } from "../../../views/save-sentence.ts";
import type { Progress } from "../../documents/document.ts";
import type { Outline } from "./rows/outline.ts";
import type { Journal } from "./saving/journal.ts";
import type { Outbox } from "./saving/outbox.ts";
import { lateSegments, MOMENT, type SavingFacts, saveStateOf } from "./saving/saving-facts.ts";
import { renderInto, type Surroundings } from "./surroundings.tsx";

/** The line at the foot of the page. */
export interface Facts {
  progress(progress: Progress): void;
  saved(at: number): void;
  /** Something else than a save was refused, or could not be asked for. */
  failed(message: string): void;
  /** What was refused, or could not be asked, has worked now. */
  worked(): void;
  /** With the next frame, once however often it was asked for. */
  draw(): void;
  /** What the line says now about the texts that were written. */
  readonly sentence: string;
}

export interface FactsOptions {
  readonly outbox: () => Outbox;
  readonly outline: Outline;
  readonly journal: Journal;
  /** The segment that is open, or was open last. */
  readonly lastId: () => number | null;
  readonly open: (segmentId: number) => void;
  /** Called with the segments that have not been saved for longer than a moment, whenever these are drawn. */
  readonly onLate: (segmentIds: readonly number[]) => void;
  readonly around: Surroundings;
}

export function createFacts(host: HTMLElement, options: FactsOptions): Facts {
  const { outbox, outline, journal, open, around } = options;
  // Written by the server for this very page.
  const start = JSON.parse(host.dataset.editorFacts ?? "{}") as Readings;
  let { progress, savedAt } = start;
  let failure: string | null = null;
  let look: ReturnType<typeof setTimeout> | undefined;
  let told = "";

  const saving = (): SavingFacts => ({
    outbox: outbox(),
    now: Date.now(),
    savedAt,
    network: navigator.onLine || isThisMachine(),
    keeps: journal.keeps,
    positionOf: (id) => outline.of(id)?.position ?? 0,
    openId: options.lastId(),
    failure,
  });

  const draw = () => {
    const facts = saving();
    const onOutdated = () => {
      const next = outline.nextOutdated(options.lastId());
      if (next !== null) open(next);
    };
    const actions = { onRetry: () => outbox().retry(), onOpen: open, onOutdated };
    const shown = { progress, ...outline.counts, save: saveStateOf(facts), keeps: facts.keeps };
    const telling = JSON.stringify(shown); // it is asked for with each letter, and seldom says something new
    if (telling !== told) renderInto(host, <EditorFacts {...shown} {...actions} />, around);
    told = telling;
    options.onLate(lateSegments(facts));
    clearTimeout(look);
    if (facts.outbox.unsaved().length > 0) look = setTimeout(drawSoon, MOMENT);
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
    get sentence() {
      return saveSentence(around.translation, saveStateOf(saving()));
    },
    progress(next) {
      progress = next;
    },
    saved(at) {
      savedAt = at;
      failure = null;
    },
    failed(message) {
      failure = message;
    },
    worked() {
      failure = null;
      drawSoon();
    },
  };
}

interface Readings {
  readonly progress: Progress;
  readonly savedAt: number;
}

/** A server on the reader's own machine needs no network. */
function isThisMachine(): boolean {
  return /^(localhost|127\..*|\[::1\])$/u.test(location.hostname);
}

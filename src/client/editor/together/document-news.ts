import type { NamedRows } from "../../../../views/together-models.ts";
import type { Tools } from "../tools.ts";
import { fetchRows } from "./api-together.ts";

/** What others save is asked for after this; what is saved meanwhile, with it. Milliseconds. */
const LULL = 150;

/** Rows of one question; the server answers no more. */
const MOST_ROWS = 200;

export interface DocumentNewsOptions {
  readonly ask: (segmentIds: readonly number[]) => Promise<NamedRows>;
  readonly take: (rows: NamedRows) => void;
  /** All segments of which the page shows or knows something. */
  readonly all: () => readonly number[];
  readonly wait: (milliseconds: number, then: () => void) => void;
}

/** Brings the rows that other pages have changed into this one, in few questions however many they are. */
export interface DocumentNews {
  /** These rows were changed; null: any may be. */
  hear(segmentIds: readonly number[] | null): void;
  /** Asks again for what could not be asked for. */
  retry(): void;
}

export function createDocumentNews({ ask, take, all, wait }: DocumentNewsOptions): DocumentNews {
  const due = new Set<number>();
  let busy = false;

  const retry = () => {
    if (busy || due.size === 0) return;
    busy = true;
    wait(LULL, () => void goOn());
  };

  /** A question that failed is asked again with the next connection, or with the next change. */
  const goOn = async () => {
    const ids = [...due].slice(0, MOST_ROWS);
    for (const id of ids) due.delete(id);
    try {
      take(await ask(ids));
      busy = false;
      retry();
    } catch {
      for (const id of ids) due.add(id);
      busy = false;
    }
  };

  return {
    hear(segmentIds) {
      for (const id of segmentIds ?? all()) due.add(id);
      retry();
    },
    retry,
  };
}

/** Follows what others do to the document: their texts and locks. */
export function followDocument(tools: Tools): void {
  const { page, rows, live, outline } = tools;
  const news = createDocumentNews({
    ask: (segmentIds) => fetchRows(page.documentId, segmentIds),
    take({ segments, concepts, progress }) {
      Object.assign(rows.concepts, concepts);
      tools.facts.progress(progress);
      tools.renew(segments);
    },
    all: () => drawnIds().filter((id) => outline.of(id) !== undefined),
    wait: (milliseconds, then) => setTimeout(then, milliseconds),
  });
  live.listen({ connected: news.retry, changed: news.hear });
}

function drawnIds(): readonly number[] {
  const items = document.querySelectorAll<HTMLElement>("[data-segments] [data-segment]");
  return [...items].map(({ dataset }) => Number(dataset.segment));
}

import type { TouchedRows } from "../../../../views/models.ts";

/** Changes that follow each other so closely are asked about once: a table is edited cell by cell. Milliseconds. */
const LULL = 300;

export interface NewsOptions {
  /** The state of the glossary that the rows of the page were read in. */
  readonly since: number;
  readonly ask: (since: number) => Promise<TouchedRows>;
  readonly take: (touched: TouchedRows) => void;
  readonly wait: (milliseconds: number, then: () => void) => void;
}

/** Keeps the rows of the page as the glossary has them now, wherever it is changed. */
export interface GlossaryNews {
  /** The glossary is said to be in this state. */
  hear(state: number): void;
  /** It was changed from this page: asks without waiting, and throws what the question throws. */
  catchUp(): Promise<void>;
}

export function createGlossaryNews({ since, ask, take, wait }: NewsOptions): GlossaryNews {
  let known = since;
  let heard = since;
  let waiting = false;
  let last: Promise<void> = Promise.resolve();

  const question = async () => {
    const touched = await ask(known);
    known = touched.state;
    take(touched);
  };

  /** One question after the other, so that none answers with what an earlier one has told. */
  const catchUp = () => {
    last = last.catch(() => undefined).then(question);
    return last;
  };

  /** A question that failed is asked again with the next connection, which tells the state anew. */
  const afterLull = async () => {
    waiting = false;
    if (heard !== known) await catchUp().catch(() => undefined);
  };

  return {
    hear(state) {
      heard = state;
      if (waiting || heard === known) return;
      waiting = true;
      wait(LULL, () => void afterLull());
    },
    catchUp,
  };
}

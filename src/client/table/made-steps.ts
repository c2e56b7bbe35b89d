/** The steps made in this window, which Ctrl+Z takes back one after the other, under this name. */
const KEPT = "glossary-steps";

/** Set while the form of a concept is sent: the page that follows tells which step that was. */
const SENT = "glossary-sent";

/** Nobody goes back further. */
const MOST = 100;

/** How the address of the page after saving and deleting names the step. */
const TOLD = ["step", "deleted"] as const;

interface Made {
  /** The last one at the end. */
  readonly steps: readonly number[];
  /** The newest ever; a page that is loaded again tells of none. */
  readonly newest: number;
}

/** The steps that were made in the table, in the form and on the pages before this one. */
export interface MadeSteps {
  push(step: number): void;
  last(): number | undefined;
  drop(): void;
}

export function createMadeSteps(): MadeSteps {
  const made: MadeSteps = {
    push(step) {
      const { steps, newest } = read();
      if (step > newest) keep({ steps: [...steps, step].slice(-MOST), newest: step });
    },
    last: () => read().steps.at(-1),
    drop() {
      const { steps, newest } = read();
      keep({ steps: steps.slice(0, -1), newest });
    },
  };
  if (sessionStorage.getItem(SENT) === null) return made;
  sessionStorage.removeItem(SENT);
  const { searchParams } = new URL(location.href);
  for (const name of TOLD) made.push(Number(searchParams.get(name)));
  return made;
}

/** Tells that the page that follows is the answer to a form of this window, and no address that somebody passed on. */
export function noteSent(): void {
  sessionStorage.setItem(SENT, "1");
}

function read(): Made {
  const kept = sessionStorage.getItem(KEPT);
  return kept === null ? { steps: [], newest: 0 } : (JSON.parse(kept) as Made); // as it is kept below
}

function keep(made: Made): void {
  sessionStorage.setItem(KEPT, JSON.stringify(made));
}

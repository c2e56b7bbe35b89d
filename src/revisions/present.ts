/** The present of a document as somebody sees it, to be told apart from what is written later. */
export interface Present {
  /** Sequence of the newest revision; 0 for none. */
  readonly through: number;
  /** Id of the newest step of the order; 0 for none. */
  readonly step: number;
  /** What is being written: fingerprints of the texts by the ids of their segments. */
  readonly drafts: ReadonlyMap<number, string>;
}

/** A present as a page keeps it and sends it back: `118.3`, or with a draft `118.3.45-c0ffee`. */
export function presentText({ through, step, drafts }: Present): string {
  return [through, step, ...[...drafts].map(([id, text]) => `${id}-${text}`)].join(".");
}

/** What `presentText` looks like. */
export const PRESENT_TEXT = /^\d{1,15}\.\d{1,15}(?:\.\d{1,15}-[0-9a-f]+)*$/u;

/** The present that a page has kept. Throws a RangeError where it is none. */
export function readPresent(text: string): Present {
  if (!PRESENT_TEXT.test(text)) throw new RangeError(`no present: ${text}`);
  const [through = "", step = "", ...drafts] = text.split(".");
  return {
    through: Number(through),
    step: Number(step),
    drafts: new Map(
      drafts.map((draft) => {
        const [id = "", fingerprint = ""] = draft.split("-");
        return [Number(id), fingerprint] as const;
      }),
    ),
  };
}

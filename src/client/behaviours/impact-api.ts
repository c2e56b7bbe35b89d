import type { AcceptResult, TouchedSegment } from "../../../views/impact-models.ts";

/** A segment and the revision that it was shown in. */
export interface Shown {
  readonly id: number;
  readonly base: number;
}

/** So many are sent at once, so that progress is seen. */
const AT_ONCE = 25;

/** What the list asks of the server. */
export interface ImpactApi {
  accept(segments: readonly Shown[]): Promise<readonly AcceptResult[]>;
  undo(segments: readonly Shown[]): Promise<readonly AcceptResult[]>;
  /** Every segment with a proposal, a portion at a time. */
  proposals(): AsyncGenerator<readonly Shown[], void>;
}

/** Asks the server about one step, whose address the page has. */
export function impactApi(address: string): ImpactApi {
  return {
    accept: (segments) => send(`${address}/accept`, segments),
    undo: (segments) => send(`${address}/undo`, segments),
    async *proposals() {
      for (let after = ""; ; ) {
        const answer = await fetch(`${address}?kind=replace&limit=${AT_ONCE}${after}`);
        if (!answer.ok) throw new Error(answer.statusText);
        const page: Page = await answer.json();
        yield page.segments.map(({ segment }) => ({ id: segment.id, base: segment.revision }));
        if (page.next === null) return;
        after = `&after=${page.next}`;
      }
    },
  };
}

interface Page {
  readonly segments: readonly TouchedSegment[];
  readonly next: string | null;
}

async function send(address: string, segments: readonly Shown[]): Promise<readonly AcceptResult[]> {
  const answer = await fetch(address, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ segments }),
  });
  if (!answer.ok) throw new Error(answer.statusText);
  const { results }: { readonly results: readonly AcceptResult[] } = await answer.json();
  return results;
}

/** A list in portions of those that are sent at once. */
export function portions(segments: readonly Shown[]): readonly (readonly Shown[])[] {
  const count = Math.ceil(segments.length / AT_ONCE);
  return Array.from({ length: count }, (_, at) => segments.slice(at * AT_ONCE, (at + 1) * AT_ONCE));
}

import type { SearchQuery, SearchReplacement } from "../../../../views/search-models.ts";
import { type Acting, createActing } from "./search-acting.ts";
import { createSearchHolder } from "./search-holder.ts";
import { createLooking, type LookingOptions } from "./search-looking.ts";
import { chooseAll, flip, placesOf, type SearchState } from "./search-state.ts";

export interface SessionOptions extends LookingOptions {
  /** Called after each change; `arrived` where another place is to be brought into sight. */
  readonly onChange: (arrived: boolean) => void;
}

/** Finding and replacing, from the first letter typed until the bar is closed. */
export interface SearchSession extends Acting {
  readonly state: SearchState;
  ask(query: Partial<SearchQuery>): void;
  replaceBy(replacement: Partial<SearchReplacement>): void;
  /** Asks again, since texts may have changed. */
  again(): Promise<void>;
  step(side: "previous" | "next"): Promise<void>;
  /** Stands at the first place of a segment. */
  stand(segmentId: number): void;
  more(): Promise<void>;
  choose(segmentId: number): void;
  /** All of the document: what is not read yet is read first. */
  chooseAll(chosen: boolean): Promise<void>;
}

export function createSearchSession({ onChange, ...options }: SessionOptions): SearchSession {
  const holder = createSearchHolder(options.tools, onChange);
  const looking = createLooking(holder, options);

  return {
    ...createActing(holder, { ...options, looking }),
    get state() {
      return holder.state;
    },
    ask(query) {
      const answer = { type: "looking" } as const;
      holder.set({
        query: { ...holder.state.query, ...query },
        answer,
        at: null,
        flipped: new Set(),
        told: null,
      });
      looking.lookSoon();
    },
    replaceBy(replacement) {
      holder.set({
        replacement: { ...holder.state.replacement, ...replacement },
        replaces: true,
        flipped: new Set(),
        told: null,
      });
      if (holder.state.query.query !== "") looking.lookSoon();
    },
    async again() {
      if (holder.state.query.query !== "" && !holder.state.busy) await looking.look();
    },
    step: looking.step,
    stand(segmentId) {
      const at = placesOf(holder.state).findIndex(({ segment }) => segment.id === segmentId);
      if (at >= 0) looking.arrive(at);
    },
    async more() {
      await looking.more();
    },
    choose(segmentId) {
      holder.set(flip(holder.state, segmentId));
    },
    async chooseAll(chosen) {
      while (await looking.more());
      holder.set(chooseAll(holder.state, chosen));
    },
  };
}

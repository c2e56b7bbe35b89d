import type { ActResult } from "../../../../views/search-models.ts";
import { type Chosen, replaceFound, undoActs } from "./search-api.ts";
import type { SearchHolder } from "./search-holder.ts";
import type { Looking, LookingOptions } from "./search-looking.ts";
import {
  replacedSentence,
  settled,
  takeResults,
  tally,
  undoneSentence,
} from "./search-replacing.ts";
import { foundIn, isChosen, placeAt, placesOf, searchOf, withReplaced } from "./search-state.ts";

export interface ActingOptions extends LookingOptions {
  readonly looking: Looking;
}

/** Replacing what was found, and taking that back. */
export interface Acting {
  replaceOne(): Promise<void>;
  replaceAll(): Promise<void>;
  undo(): Promise<void>;
}

export function createActing(holder: SearchHolder, options: ActingOptions): Acting {
  const { tools, desk, documentId, looking } = options;
  const { t } = tools.around.translation;

  /** The open segment is left first: what was written in it is saved, and looked through as well. */
  const replace = async (
    choose: () => readonly Chosen[] | Promise<readonly Chosen[]>,
    extent: "place" | "whole",
  ) => {
    const { busy, answer, query } = holder.state;
    if (busy || answer.type !== "found" || query.side !== "target") return;
    holder.set({ busy: true, told: null });
    const open = desk.openId;
    if (open !== null) {
      leaving(() => desk.leave());
      if (!(await settled(tools, open))) return holder.tell(t("searching.unsaved"));
    }
    // Fast hands press the button before it is known what they have typed would change. Else what was seen counts:
    // a text that somebody else has changed since is left as it is.
    const asksAgain = open !== null || looking.isDue;
    if (asksAgain && !(await looking.look())) return holder.set({ busy: false });
    const segments = await choose();
    const results: ActResult[] = [];
    const count = segments.length;
    await replaceFound(documentId, { ...searchOf(holder.state), segments }, (reached, done) => {
      results.push(...reached.results);
      takeResults(tools, reached);
      if (done < count) holder.set({ told: t("searching.replacing", { done, count }) });
    }).catch(holder.fail);
    const counted = tally(results);
    if (counted.made.length > 0) holder.set({ made: counted.made });
    if (extent === "whole") holder.set({ replaced: withReplaced(holder.state, counted.made) });
    holder.tell(replacedSentence(counted, t));
    await looking.look();
  };

  /** Words that shall go without others in their place are shown struck out before they do. */
  const offer = async () => {
    holder.set({ replaces: true });
    await looking.look();
  };

  return {
    async replaceOne() {
      if (!holder.state.replaces) return offer();
      if (placeAt(holder.state) === null) return looking.step("next");
      const at = holder.state.at ?? 0;
      const before = placesOf(holder.state).length;
      await replace(() => {
        const place = placesOf(holder.state)[at];
        if (place === undefined) return [];
        const { id, revision } = place.segment;
        return [{ id, revision, places: [place.index] }];
      }, "place");
      const { length } = placesOf(holder.state);
      const next = length < before ? at : at + 1; // the new words hold the old ones: on behind them
      looking.arrive(length === 0 ? null : next % length);
    },
    replaceAll: () =>
      replace(async () => {
        while (await looking.more());
        holder.set({ at: null });
        return foundIn(holder.state)
          .filter((one) => isChosen(holder.state, one))
          .map(({ id, revision }) => ({ id, revision }));
      }, "whole"),
    async undo() {
      if (holder.state.busy || holder.state.made.length === 0) return;
      holder.set({ busy: true });
      const results: ActResult[] = [];
      await undoActs(documentId, holder.state.made, (reached) => {
        results.push(...reached.results);
        takeResults(tools, reached);
      }).catch(holder.fail);
      const undone = new Set(results.map(({ id }) => id)); // what had no answer can be undone once more
      holder.set({ made: holder.state.made.filter(({ id }) => !undone.has(id)) });
      holder.tell(undoneSentence(tally(results), t));
      await looking.look();
    },
  };
}

/** Closing a segment hands the focus to its row; here it stays where it is. */
function leaving(leave: () => void): void {
  const focused = document.activeElement;
  leave();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
}

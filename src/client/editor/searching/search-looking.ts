import type { Desk } from "../desk.ts";
import type { Tools } from "../tools.ts";
import { fetchFound } from "./search-api.ts";
import type { SearchHolder } from "./search-holder.ts";
import { settled } from "./search-replacing.ts";
import {
  firstFrom,
  foundIn,
  placeAt,
  placesOf,
  searchOf,
  totalOf,
  withMore,
} from "./search-state.ts";

/** Who types goes on typing: the server is asked after so long a pause. Milliseconds. */
const LULL = 200;

export interface LookingOptions {
  readonly tools: Tools;
  readonly desk: Desk;
  readonly documentId: number;
}

/** Asking for what is looked for, and going from place to place. */
export interface Looking {
  /** True while what is shown answers another question than the one that stands in the bar. */
  readonly isDue: boolean;
  /** Asks now. False where there is nothing to ask, no answer, or another question meanwhile. */
  look(): Promise<boolean>;
  /** Asks once the fingers rest. */
  lookSoon(): void;
  /** Reads the next page. False where there is none. */
  more(): Promise<boolean>;
  step(side: "previous" | "next"): Promise<void>;
  /** Stands at a place; null is none. */
  arrive(at: number | null): void;
}

export function createLooking(
  holder: SearchHolder,
  { tools, desk, documentId }: LookingOptions,
): Looking {
  const { t } = tools.around.translation;
  let turn = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let isDue = false;

  /** An answer to a question that is not asked any more is dropped. */
  const look = async (): Promise<boolean> => {
    clearTimeout(waiting);
    waiting = undefined;
    turn += 1;
    const mine = turn;
    if (holder.state.query.query === "") {
      holder.set({ answer: { type: "none" }, at: null });
      return false;
    }
    await saveOpen();
    if (mine !== turn) return false;
    const found = await fetchFound(documentId, searchOf(holder.state), 0).catch(
      (error: unknown) => {
        if (mine === turn) holder.fail(error);
      },
    );
    if (found === undefined || mine !== turn) return false;
    isDue = false;
    holder.set({ answer: { type: "found", found } });
    if (holder.state.at !== null && placeAt(holder.state) === null) holder.set({ at: null });
    return true;
  };

  /** What was written just now is looked through as well; without a server, what it has is told. */
  const saveOpen = async () => {
    const { opened } = desk;
    if (opened === null || !tools.outbox.unsaved().includes(opened.id)) return;
    opened.save();
    await settled(tools, opened.id);
  };

  const lookSoon = () => {
    clearTimeout(waiting);
    turn += 1;
    isDue = true;
    waiting = setTimeout(async () => {
      if ((await look()) && holder.state.answer.type === "found") tellCount();
    }, LULL);
  };

  const tellCount = () => {
    if (holder.state.answer.type !== "found") return;
    const { matches: count, segments } = totalOf(holder.state);
    tools.announce(
      count === 0
        ? t("searching.nothing")
        : `${t("searching.places", { count })} ${t("searching.inSegments", { count: segments })}`,
    );
  };

  const more = async (): Promise<boolean> => {
    const { answer } = holder.state;
    if (answer.type !== "found" || answer.found.next === null) return false;
    const mine = turn;
    const asked = searchOf(holder.state);
    const page = await fetchFound(documentId, asked, answer.found.next).catch(holder.fail);
    if (page === undefined || mine !== turn) return false;
    holder.set(withMore(holder.state, page));
    return true;
  };

  /** From where one is in the document; on from there with each further step. */
  const step = async (side: "previous" | "next") => {
    if (waiting !== undefined) await look();
    const { at } = holder.state;
    if (at === null) {
      const position = tools.outline.of(desk.lastId ?? 0)?.position ?? 1;
      while ((foundIn(holder.state).at(-1)?.position ?? position) < position && (await more()));
      return arrive(firstFrom(holder.state, position));
    }
    if (side === "next" && at + 1 >= placesOf(holder.state).length) await more();
    const { length } = placesOf(holder.state);
    return arrive(length === 0 ? null : (at + (side === "next" ? 1 : -1) + length) % length);
  };

  const arrive = (at: number | null) => {
    holder.set({ at }, true);
    const place = placeAt(holder.state);
    if (place === null || holder.state.answer.type !== "found") return tellCount();
    const { position, text } = place.segment;
    const count = totalOf(holder.state).matches;
    tools.announce(t("searching.announced", { position, index: (at ?? 0) + 1, count, text }));
  };

  return {
    get isDue() {
      return isDue;
    },
    ...{ look, lookSoon, more, step, arrive },
  };
}

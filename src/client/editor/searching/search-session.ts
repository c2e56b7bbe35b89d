import type { ActResult, SearchQuery, SearchReplacement } from "../../../../views/search-models.ts";
import { RequestRefused } from "../api.ts";
import type { Desk } from "../desk.ts";
import type { Tools } from "../tools.ts";
import { type Chosen, fetchFound, replaceFound, undoActs } from "./search-api.ts";
import {
  replacedSentence,
  settled,
  takeResults,
  tally,
  undoneSentence,
} from "./search-replacing.ts";
import {
  chooseAll,
  firstFrom,
  flip,
  foundIn,
  isChosen,
  NOT_SEARCHED,
  placeAt,
  placesOf,
  type SearchState,
  searchOf,
  totalOf,
  withMore,
} from "./search-state.ts";

/** Who types goes on typing: the server is asked after so long a pause. Milliseconds. */
const LULL = 200;

export interface SessionOptions {
  readonly tools: Tools;
  readonly desk: Desk;
  readonly documentId: number;
  /** Called after each change; `arrived` where another place is to be brought into sight. */
  readonly onChange: (arrived: boolean) => void;
}

/** Finding and replacing, from the first letter typed until the bar is closed. */
export interface SearchSession {
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
  replaceOne(): Promise<void>;
  replaceAll(): Promise<void>;
  undo(): Promise<void>;
}

export function createSearchSession({
  tools,
  desk,
  documentId,
  onChange,
}: SessionOptions): SearchSession {
  const { t } = tools.around.translation;
  let state = NOT_SEARCHED;
  let turn = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const set = (part: Partial<SearchState>, arrived = false) => {
    state = { ...state, ...part };
    onChange(arrived);
  };

  const fail = (error: unknown) => {
    const refused = error instanceof RequestRefused;
    if (!refused && !(error instanceof TypeError)) throw error;
    const message = refused ? error.message : t("editor.save.noAnswer");
    set({ answer: { type: "failed", message }, busy: false, at: null });
    tools.announce(message);
  };

  /** An answer to a question that is not asked any more is dropped. */
  const look = async (): Promise<boolean> => {
    clearTimeout(waiting);
    waiting = undefined;
    turn += 1;
    const mine = turn;
    if (state.query.query === "") {
      set({ answer: { type: "none" }, at: null });
      return false;
    }
    await saveOpen();
    if (mine !== turn) return false;
    const found = await fetchFound(documentId, searchOf(state), 0).catch((error: unknown) => {
      if (mine === turn) fail(error);
    });
    if (found === undefined || mine !== turn) return false;
    set({ answer: { type: "found", found } });
    if (state.at !== null && placeAt(state) === null) set({ at: null });
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
    waiting = setTimeout(async () => {
      if ((await look()) && state.answer.type === "found") tellCount();
    }, LULL);
  };

  const tellCount = () => {
    if (state.answer.type !== "found") return;
    const { matches: count, segments } = totalOf(state);
    tools.announce(
      count === 0
        ? t("searching.nothing")
        : `${t("searching.places", { count })} ${t("searching.inSegments", { count: segments })}`,
    );
  };

  const more = async (): Promise<boolean> => {
    if (state.answer.type !== "found" || state.answer.found.next === null) return false;
    const mine = turn;
    const page = await fetchFound(documentId, searchOf(state), state.answer.found.next).catch(fail);
    if (page === undefined || mine !== turn) return false;
    state = withMore(state, page);
    onChange(false);
    return true;
  };

  /** From where one is in the document; on from there with each further step. */
  const step = async (side: "previous" | "next") => {
    if (waiting !== undefined) await look();
    const { at } = state;
    if (at === null) {
      const position = tools.outline.of(desk.lastId ?? 0)?.position ?? 1;
      while ((foundIn(state).at(-1)?.position ?? position) < position && (await more()));
      return arrive(firstFrom(state, position));
    }
    if (side === "next" && at + 1 >= placesOf(state).length) await more();
    const { length } = placesOf(state);
    return arrive(length === 0 ? null : (at + (side === "next" ? 1 : -1) + length) % length);
  };

  const arrive = (at: number | null) => {
    set({ at }, true);
    const place = placeAt(state);
    if (place === null || state.answer.type !== "found") return tellCount();
    const { position, text } = place.segment;
    const count = totalOf(state).matches;
    tools.announce(t("searching.announced", { position, index: (at ?? 0) + 1, count, text }));
  };

  /** The open segment is left first: what was written in it is saved, and looked through as well. */
  const replace = async (choose: () => readonly Chosen[] | Promise<readonly Chosen[]>) => {
    if (state.busy || state.answer.type !== "found" || state.query.side !== "target") return;
    set({ busy: true, told: null });
    const open = desk.openId;
    if (open !== null) {
      leaving(() => desk.leave());
      if (!(await settled(tools, open))) return tell(t("searching.unsaved"));
    }
    // Fast hands press the button before it is known what they have typed would change.
    if (!(await look())) return set({ busy: false });
    const segments = await choose();
    const results: ActResult[] = [];
    const count = segments.length;
    await replaceFound(documentId, { ...searchOf(state), segments }, (reached, done) => {
      results.push(...reached.results);
      takeResults(tools, reached);
      if (done < count) set({ told: t("searching.replacing", { done, count }) });
    }).catch(fail);
    const counted = tally(results);
    if (counted.made.length > 0) set({ made: counted.made });
    tell(replacedSentence(counted, t));
    await look();
  };

  /** Words that shall go without others in their place are shown struck out before they do. */
  const offer = async () => {
    set({ replaces: true });
    await look();
  };

  const tell = (told: string) => {
    set({ told, busy: false });
    tools.announce(told);
  };

  return {
    get state() {
      return state;
    },
    ask(query) {
      const answer = { type: "looking" } as const;
      set({
        query: { ...state.query, ...query },
        answer,
        at: null,
        flipped: new Set(),
        told: null,
      });
      lookSoon();
    },
    replaceBy(replacement) {
      set({
        replacement: { ...state.replacement, ...replacement },
        replaces: true,
        flipped: new Set(),
        told: null,
      });
      if (state.query.query !== "") lookSoon();
    },
    async again() {
      if (state.query.query !== "" && !state.busy) await look();
    },
    step,
    stand(segmentId) {
      const at = placesOf(state).findIndex(({ segment }) => segment.id === segmentId);
      if (at >= 0) arrive(at);
    },
    async more() {
      await more();
    },
    choose(segmentId) {
      state = flip(state, segmentId);
      onChange(false);
    },
    async chooseAll(chosen) {
      while (await more());
      state = chooseAll(state, chosen);
      onChange(false);
    },
    async replaceOne() {
      if (!state.replaces) return offer();
      if (placeAt(state) === null) return step("next");
      const at = state.at ?? 0;
      await replace(() => {
        const place = placesOf(state)[at];
        if (place === undefined) return [];
        const { id, revision } = place.segment;
        return [{ id, revision, places: [place.index] }];
      });
      const { length } = placesOf(state);
      arrive(length === 0 ? null : at % length);
    },
    replaceAll: () =>
      replace(async () => {
        while (await more());
        set({ at: null });
        return foundIn(state)
          .filter((one) => isChosen(state, one))
          .map(({ id, revision }) => ({ id, revision }));
      }),
    async undo() {
      if (state.busy || state.made.length === 0) return;
      set({ busy: true });
      const results: ActResult[] = [];
      await undoActs(documentId, state.made, (reached) => {
        results.push(...reached.results);
        takeResults(tools, reached);
      }).catch(fail);
      set({ made: [] });
      tell(undoneSentence(tally(results), t));
      await look();
    },
  };
}

/** Closing a segment hands the focus to its row; here it stays where it is. */
function leaving(leave: () => void): void {
  const focused = document.activeElement;
  leave();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
}

import { render } from "preact";
import type { SegmentRow } from "../../../../views/models.ts";
import {
  Propagation,
  type PropagationActions,
  type PropagationModel,
} from "../../../../views/propagation.tsx";
import type {
  ActResult,
  ActResults,
  EqualSegments,
  SeenSegment,
} from "../../../../views/search-models.ts";
import { isConfirmed } from "../../../documents/segment.ts";
import { browserShelf } from "../browser-shelf.ts";
import type { Desk } from "../desk.ts";
import { documentOfPage, hostIn } from "../editor-page.ts";
import type { Feature } from "../feature.ts";
import { keepRoom } from "../keep-room.ts";
import { renderInto } from "../surroundings.tsx";
import { attempt, type Tools } from "../tools.ts";
import { createPropagationMemory } from "./propagation-memory.ts";
import { fetchEquals, propagate, undoActs } from "./search-api.ts";
import { settled, takeResults, tally } from "./search-replacing.ts";

/** Asks, beside the work, whether a sentence that was confirmed shall read the same wherever it stands. */
export function createPropagating(tools: Tools, desk: Desk): Feature {
  const { announce, around } = tools;
  const { t } = around.translation;
  const documentId = documentOfPage();
  const host = hostIn('[data-bar="propagation"]');
  const memory = createPropagationMemory(documentId, browserShelf());
  keepRoom(host, "--propagation-height");
  let model: PropagationModel | null = null;
  let origin = 0;
  let made: readonly SeenSegment[] = [];

  const set = (next: PropagationModel | null) => {
    model = next;
    if (next === null) return render(null, host);
    renderInto(host, <Propagation model={next} mode={memory.mode} actions={actions} />, around);
  };

  const show = (segmentId: number, equals: EqualSegments) => {
    origin = segmentId;
    const chosen = new Set(equals.open.map(({ id }) => id));
    set({ type: "question", equals, chosen, busy: false });
  };

  /** Nothing waits for this: the next segment is open long before the answer is there. */
  const consider = async (row: SegmentRow) => {
    if (memory.mode === "never" || memory.isLeft(row.source)) return;
    const equals = await fetchEquals(row.id).catch(() => null); // a question that may be left out
    if (equals === null || equals.target !== row.target) return;
    const count = equals.open.length + equals.different.length;
    if (count === 0) return;
    show(row.id, equals);
    if (memory.mode === "always" && equals.open.length > 0) return carryOver();
    announce(t("propagating.asked", { count, keys: host.querySelector("kbd")?.textContent ?? "" }));
  };

  const carryOver = () => {
    if (model?.type !== "question" || model.busy) return Promise.resolve();
    const { equals, chosen } = model;
    const segments = [...equals.open, ...equals.different].filter(({ id }) => chosen.has(id));
    if (segments.length === 0) return Promise.resolve();
    set({ ...model, busy: true });
    return attempt(tools, async () => {
      const results: ActResult[] = [];
      const given: ActResults[] = [];
      await leaveFirst(segments);
      await propagate(origin, segments, (reached) => {
        results.push(...reached.results);
        given.push(reached);
      });
      const counted = tally(results);
      made = counted.made;
      if (made.some(({ id }) => id === desk.openId)) await goOn();
      for (const one of given) takeResults(tools, one);
      const done = segments.filter(({ id }) => made.some((one) => one.id === id));
      const told = sentence(counted);
      const canUndo = made.length > 0;
      set({ type: "done", source: equals.source, segments: done, told, canUndo, busy: false });
      announce(told);
    }).then(release);
  };

  /** What was refused, or had no answer, can be asked again. */
  const release = () => {
    if (model?.busy) set({ ...model, busy: false });
  };

  /** One who writes in such a segment just now has the word: what is written there is saved, and kept. */
  const leaveFirst = async (segments: readonly SeenSegment[]) => {
    const { openId, opened } = desk;
    if (opened === null || !segments.some(({ id }) => id === openId)) return;
    opened.save();
    await settled(tools, opened.id);
  };

  /** The open segment has its translation now, and there was nothing written in it. */
  const goOn = async () => {
    const next = desk.nextOpen();
    if (next !== null) await desk.open(next);
  };

  const sentence = ({ made: { length }, drafts, left }: ReturnType<typeof tally>) =>
    [
      t("propagating.done", { count: length }),
      drafts > 0 ? t("propagating.drafts", { count: drafts }) : "",
      left > 0 ? t("propagating.left", { count: left }) : "",
    ]
      .filter((one) => one !== "")
      .join(" ");

  const undo = async () => {
    if (model?.type !== "done" || model.busy) return;
    const { source } = model;
    set({ ...model, busy: true });
    await attempt(tools, async () => {
      const results: ActResult[] = [];
      const open = made.some(({ id }) => id === desk.openId) ? desk.openId : null;
      if (open !== null) desk.leave();
      await undoActs(documentId, made, (reached) => {
        results.push(...reached.results);
        takeResults(tools, reached);
      });
      if (open !== null) await desk.open(open);
      const count = tally(results).made.length;
      made = [];
      const told = t("propagating.undone", { count });
      set({ type: "done", source, segments: [], told, canUndo: false, busy: false });
      announce(told);
    }).then(release);
  };

  /** The focus goes back to the text, if it was here. */
  const close = () => {
    const wasHere = host.contains(document.activeElement);
    set(null);
    if (wasHere) desk.opened?.focus();
  };

  const leave = () => {
    if (model?.type === "question") memory.leave(model.equals.source);
    close();
  };

  const actions: PropagationActions = {
    choose(segmentId) {
      if (model?.type !== "question") return;
      const chosen = new Set(model.chosen);
      if (!chosen.delete(segmentId)) chosen.add(segmentId);
      set({ ...model, chosen });
    },
    carryOver: () => void carryOver(),
    leave,
    setMode(mode) {
      memory.setMode(mode);
      if (model !== null) set(model);
    },
    goTo: (segmentId) => void desk.open(segmentId),
    undo: () => void undo(),
    close,
  };

  /** Where nothing is asked, the key asks about the segment that one is in. */
  const askNow = () =>
    attempt(tools, async () => {
      const id = desk.lastId;
      if (id === null) return;
      const row = tools.rows.known(id);
      const equals = await fetchEquals(id);
      const count = equals.open.length + equals.different.length;
      if (row === undefined || !isConfirmed(equals)) return announce(t("propagating.unconfirmed"));
      if (count === 0) return announce(t("propagating.nothing"));
      show(id, equals);
    });

  /** Those that are translated otherwise have to be chosen first. */
  const act = () => {
    if (model?.type !== "question") return void askNow();
    if (model.chosen.size > 0) return void carryOver();
    host.querySelector<HTMLElement>("details input")?.focus();
  };

  return {
    commands: {
      propagate: act,
      leave: () => {
        if (!host.contains(document.activeElement)) return false;
        leave();
        return true;
      },
    },
    confirmed: (row) => void consider(row),
  };
}

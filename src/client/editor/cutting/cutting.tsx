import { undoDepth } from "@codemirror/commands";
import { Prec } from "@codemirror/state";
import { keymap } from "@codemirror/view";
import { CutHint, CutNotice } from "../../../../views/cut-marker.tsx";
import type { SegmentRow, StructureAnswer } from "../../../../views/models.ts";
import { counterpart, cutPlaces, placeOf } from "../../../documents/cutting/cut-places.ts";
import { fetchOutline, RequestRefused } from "../api.ts";
import type { Desk } from "../desk.ts";
import type { Feature } from "../feature.ts";
import { patiently } from "../patiently.ts";
import { settled } from "../searching/search-replacing.ts";
import type { OpenSegment } from "../segment/open-segment.ts";
import { caretIn } from "../segment/source-selection.ts";
import { attempt, rowItem, type Tools } from "../tools.ts";
import { joinSegment, splitSegment, undoSegmentStep } from "./cut-api.ts";
import { createCutChooser } from "./cut-chooser.tsx";
import { takeLetters } from "./letters-between.ts";
import { followOldAddresses, hearStructure } from "./others-cutting.ts";
import { takeStructure } from "./structure.ts";

/** Splits the open segment, joins it with the next one, and takes either back. */
export function createCutting(tools: Tools, desk: Desk): Feature {
  const { outline, outbox, rows, announce, around } = tools;
  const { t } = around.translation;
  const { documentId, sitting } = tools.page;
  const chooser = createCutChooser(around);
  let last: StructureAnswer | null = null;
  let busy = false;

  /** What is done to the structure is done to texts that the server has; one at a time. */
  const carryOut = (segmentIds: readonly number[], act: () => Promise<StructureAnswer>) => {
    if (busy) return;
    busy = true;
    const done = attempt(tools, async () => {
      for (const segmentId of segmentIds) await keep(segmentId);
      const answer = await act();
      last = answer;
      Object.assign(rows.concepts, answer.concepts);
      const fresh = await patiently(() => fetchOutline(documentId)); // this page is not told of its own act again
      desk.leave();
      const letters = takeLetters();
      await takeStructure(tools, fresh, answer).catch((error) => {
        letters();
        throw error;
      });
      tools.facts.progress(answer.progress);
      desk.noted(); // comments and bookmarks have gone along
      await desk.open(answer.rows[0]?.id ?? 0);
      desk.opened?.typeOn(letters());
      announce(t(answer.kind === "undo" ? "cutting.undone" : `cutting.${answer.kind}`));
    });
    void done.finally(() => {
      busy = false;
    });
  };

  /** Ends what is being written in a segment, and waits until it has arrived. */
  const keep = async (segmentId: number) => {
    if (outbox.get(segmentId) === undefined) return;
    outbox.wish(segmentId, "leave");
    if (!(await settled(tools, segmentId))) throw new RequestRefused(t("cutting.unsaved"));
  };
  const baseOf = (row: SegmentRow) => outbox.get(row.id)?.base ?? row.revision;

  const cut = ({ row }: OpenSegment, at: number, targetAt: number | null) => {
    chooser.close();
    carryOut([row.id], () => splitSegment(row.id, { at, targetAt, base: baseOf(row), sitting }));
  };

  /** Where a caret stands in the source, there; else the translator chooses, beginning where the translation is cut. */
  const split = () => {
    const segment = desk.opened;
    if (segment === null) return false;
    if (segment.row.locked) return announce(t("errors.segmentLocked"));
    const { source } = segment.row;
    const element = rowItem(tools, segment.id).querySelector(".segment-source");
    const places = cutPlaces(source);
    if (places.length === 0 || element === null) return announce(t("cutting.nothing"));
    const targetAt = cursorWithin(segment);
    const caret = caretIn(element);
    if (caret !== null) return cut(segment, nearest(places, caret), targetAt);
    return chooser.begin({
      source,
      element,
      places,
      at: proposed(segment, targetAt),
      onCut: (at) => cut(segment, at, targetAt),
      onLeave(back) {
        chooser.close();
        if (back) segment.focus();
      },
    });
  };

  const join = () => {
    const segment = desk.opened;
    const next = outline.at((outline.of(segment?.id ?? 0)?.position ?? 0) + 1);
    if (segment === null) return false;
    if (next === undefined) return announce(t("cutting.noNext"));
    const { row } = segment;
    return carryOut([row.id, next.id], async () => {
      const nextBase = baseOf(await rows.get(next.id, next.position));
      return joinSegment(row.id, { base: baseOf(row), nextBase, sitting });
    });
  };

  const undo = () => {
    const step = last;
    if (step === null) return;
    carryOut(
      step.rows.map(({ id }) => id),
      () => undoSegmentStep(step.step, sitting),
    );
  };
  /** To undo an undoing is to do it again, and has the keys of that. */
  const takeBack = (row: SegmentRow, isUndo: boolean) => {
    if (!isNew(row) || (last?.kind !== "undo") !== isUndo) return false;
    undo();
    return true;
  };
  const isNew = (row: SegmentRow) => last?.rows.some(({ id }) => id === row.id) ?? false;

  hearStructure(tools, desk);
  followOldAddresses(tools, desk);

  return {
    commands: { split, join },
    // What undoes typing undoes the split as well, once nothing that was typed is left to undo.
    extensions: (row) =>
      Prec.high(
        keymap.of([
          { key: "Mod-z", run: ({ state }) => undoDepth(state) === 0 && takeBack(row, true) },
          { key: "Mod-y", mac: "Mod-Shift-z", run: () => takeBack(row, false) },
          { key: "Mod-Shift-z", run: () => takeBack(row, false) },
        ]),
      ),
    closed: () => chooser.close(),
    hint: ({ row }) =>
      last !== null && last.kind !== "undo" && isNew(row) && <CutHint kind={last.kind} />,
    panel: (row) =>
      last !== null && isNew(row) && <CutNotice key="cut" kind={last.kind} onUndo={undo} />,
  };
}

/** Where the translation is to be cut: only a cursor inside of it says so. */
function cursorWithin({ field }: OpenSegment): number | null {
  const { from } = field.selection;
  const isWithin = field.text.slice(0, from).trim() !== "" && field.text.slice(from).trim() !== "";
  return isWithin ? from : null;
}

/** The place of the source that answers to the cursor; in the middle where there is none. */
function proposed({ field, row }: OpenSegment, targetAt: number | null): number {
  const sought =
    targetAt === null ? ({ share: 0.5, kind: "sentence" } as const) : placeOf(field.text, targetAt);
  return counterpart(row.source, sought) ?? 0;
}

function nearest(places: readonly { readonly at: number }[], caret: number): number {
  const far = (place: { readonly at: number }) => Math.abs(place.at - caret);
  const [first = { at: caret }, ...others] = places;
  return others.reduce((best, one) => (far(one) < far(best) ? one : best), first).at;
}

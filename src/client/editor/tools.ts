import type { TFunction } from "i18next";
import type { SegmentRow } from "../../../views/models.ts";
import type { Announce } from "./announcer.ts";
import { RequestRefused } from "./api.ts";
import type { Facts } from "./facts.tsx";
import type { PanelPlace } from "./panel-place.tsx";
import type { Marks } from "./rows/marks.tsx";
import type { Outline } from "./rows/outline.ts";
import type { RowList } from "./rows/row-list.ts";
import { renderRow } from "./rows/row-view.tsx";
import type { Rows } from "./rows/rows.ts";
import type { Outbox } from "./saving/outbox.ts";
import { withPartsOf } from "./saving/row-news.ts";
import { isUnsaved } from "./saving/saving.ts";
import type { Surroundings } from "./surroundings.tsx";
import type { GlossaryNews } from "./together/glossary-news.ts";
import type { Live, LivePage } from "./together/live.ts";
import type { Renew } from "./together/renewal.ts";

/** The parts of the editor that work together. */
export interface Tools {
  readonly rows: Rows;
  readonly outline: Outline;
  readonly list: RowList;
  readonly outbox: Outbox;
  readonly marks: Marks;
  readonly panel: PanelPlace;
  readonly facts: Facts;
  readonly news: GlossaryNews;
  readonly renew: Renew;
  /** The document, and the name of this page of it. */
  readonly page: LivePage;
  /** What the server tells of the others. */
  readonly live: Live;
  readonly announce: Announce;
  readonly around: Surroundings;
}

/** The place of a row in the page. */
export function rowItem(tools: Tools, segmentId: number): HTMLElement {
  const item = tools.list.item(segmentId);
  if (item === null) throw new RangeError(`segment ${segmentId} is not in the page`);
  return item;
}

/** The place in an open row where its text field lives. */
export function fieldHost(item: HTMLElement): Element {
  const host = item.querySelector("[data-text-field]");
  if (host === null) throw new RangeError("an open row has no place for its text field");
  return host;
}

/** Takes a newer row from the server; the findings of the document are counted along. */
export function takeRow({ rows, outline }: Tools, row: SegmentRow): void {
  const known = rows.known(row.id);
  outline.take(row);
  rows.put(known === undefined ? row : withPartsOf(known, row));
}

/** An exception that holds in more than its place changes what other rows say. */
export async function refreshRows({ rows, renew }: Tools): Promise<void> {
  renew(await rows.reread());
}

/** Shows a row that is not open, with the text as it was written here even where it is not saved yet. */
export function drawClosedRow(tools: Tools, row: SegmentRow): void {
  const item = tools.list.item(row.id);
  const saving = tools.outbox.get(row.id);
  if (item === null) return;
  const unsaved = saving !== undefined && isUnsaved(saving);
  item.toggleAttribute("data-unsaved", unsaved);
  const written = unsaved ? { ...row, target: saving.text, counterparts: [] } : row;
  renderRow(item, { row: written }, tools);
}

/** What the server refuses, or cannot be asked, is told; the text is not touched. */
export async function attempt(tools: Tools, act: () => Promise<void>): Promise<void> {
  try {
    await act();
    tools.facts.worked();
  } catch (error) {
    tellFailure(tools, failureSentence(error, tools.around.translation.t));
  }
}

/** What is said of a request that was refused, or had no answer. Throws on what is a defect. */
export function failureSentence(error: unknown, t: TFunction): string {
  if (error instanceof RequestRefused) return error.message;
  if (error instanceof TypeError) return t("editor.save.noAnswer");
  throw error;
}

export function tellFailure({ facts, announce }: Tools, message: string): void {
  facts.failed(message);
  facts.draw();
  announce(message);
}

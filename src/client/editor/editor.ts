import type { SegmentRow } from "../../../views/models.ts";
import { segmentInAddress } from "./address.ts";
import { createAnnouncer } from "./announcer.ts";
import { fetchJudgements, fetchOutline, fetchTouched, saveSegment } from "./api.ts";
import { createDesk, type Desk } from "./desk.ts";
import { createFacts } from "./facts.tsx";
import { keepRoom } from "./keep-room.ts";
import { listenToKeys } from "./keyboard.ts";
import { keepFocus } from "./moving/keep-focus.ts";
import { createPanelPlace } from "./panel-place.tsx";
import { patiently } from "./patiently.ts";
import { createMarks, markUnsaved } from "./rows/marks.tsx";
import { createOutline, type Outline } from "./rows/outline.ts";
import { watchRows } from "./rows/row-focus.ts";
import { createRowList } from "./rows/row-list.ts";
import { createRows, rowsOfDocument } from "./rows/rows.ts";
import { rememberScroll } from "./rows/scroll-memory.ts";
import { createJournal, type Journal } from "./saving/journal.ts";
import { openShelf } from "./saving/journal-shelf.ts";
import { watchLeaving } from "./saving/leaving.ts";
import { createOutbox } from "./saving/outbox.ts";
import { claimSitting, recoverUnsaved } from "./saving/recovery.ts";
import { isAwaited, isBusy, type Saving } from "./saving/saving.ts";
import { loadSurroundings, type Surroundings } from "./surroundings.tsx";
import { followDocument } from "./together/document-news.ts";
import { createGlossaryNews } from "./together/glossary-news.ts";
import { createLive, type LivePage } from "./together/live.ts";
import { createRenewal } from "./together/renewal.ts";
import { drawClosedRow, refreshRows, type Tools } from "./tools.ts";

/** Makes the editor page one to write in. `root` is the element with `data-editor`, the document's number. */
export function startEditor(root: HTMLElement): void {
  const documentId = Number(root.dataset.editor);
  const reading = patiently(() => Promise.all([loadSurroundings(), fetchOutline(documentId)]));
  void reading.then(([around, outline]) =>
    start(root, around, createOutline(outline, outdatedIn(root))),
  );
}

/** The rows of the page that no longer hold: what is open of them comes first, before all texts were read. */
function outdatedIn(root: HTMLElement): readonly number[] {
  const items = root.querySelectorAll<HTMLElement>('[data-segment][data-outdated="true"]');
  return Array.from(items, (item) => Number(item.dataset.segment));
}

async function start(root: HTMLElement, around: Surroundings, outline: Outline): Promise<void> {
  const documentId = Number(root.dataset.editor);
  const sitting = newSitting();
  claimSitting(sitting);
  const journal = createJournal({
    documentId,
    shelf: openShelf(),
    onChange: () => tools.facts.draw(),
  });
  const since = Number(root.dataset.glossaryState);
  const page = { documentId, sitting, turn: Number(root.dataset.turn) };
  const { tools, desk } = assemble(root, {
    page,
    since,
    journal,
    around,
    outline,
  });
  keepRoom(part(document, ".status-line"), "--foot-height"); // two lines where the server is away
  const list = part(root, "[data-segments]");
  watchRows(list, desk, tools);
  listenToKeys(desk, around);
  keepFocus(tools, desk);
  watchLeaving({ outbox: tools.outbox, journal, desk });
  tools.live.listen({
    connected: () => tools.outbox.unreachable && tools.outbox.retry(),
    glossary: tools.news.hear,
    rows() {
      desk.noted();
      refreshRows(tools).catch(() => undefined); // told again with the next change
    },
  });
  followDocument(tools);
  tools.live.begin();
  window.addEventListener("hashchange", () => openFromAddress(tools, desk));
  await recover(tools, journal);
  // Whoever comes to this page from a tab that crashed finds what was written there.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") void recover(tools, journal);
  });
  const begun = openFromAddress(tools, desk) ?? openFirst(tools, desk);
  await begun;
  await rememberScroll(documentId, tools);
  tools.list.drawRest();
  await judge(documentId, tools);
}

/** Reading all texts takes the server a while: it is asked once there is something to work on. */
async function judge(documentId: number, { outline, facts }: Tools): Promise<void> {
  const judgements = await fetchJudgements(documentId).catch(() => undefined);
  if (judgements === undefined) return; // counted with the next visit
  outline.judge(judgements);
  facts.draw();
}

interface Assembly {
  readonly page: LivePage;
  /** The state of the glossary that the page was made in. */
  readonly since: number;
  readonly journal: Journal;
  readonly around: Surroundings;
  readonly outline: Outline;
}

function assemble(root: HTMLElement, assembly: Assembly) {
  const { page, since, journal, around, outline } = assembly;
  const { documentId, sitting } = page;
  const list = createRowList(part(root, "[data-segments]"), { documentId, outline });
  const marks = createMarks(list.item, around);
  const facts = createFacts(part(document, "[data-editor-facts]"), {
    outbox: () => outbox,
    outline,
    journal,
    lastId: () => desk.lastId,
    open: (segmentId) => void desk.open(segmentId),
    onLate: (segmentIds) => markUnsaved(marks, segmentIds),
    around,
  });
  const outbox = createOutbox({
    sitting,
    journal,
    now: Date.now,
    send: saveSegment,
    wait: (milliseconds, then) => setTimeout(then, milliseconds),
    onAnswer: (segmentId, answer, sent) => desk.take(segmentId, answer, sent),
    onChange: () => facts.draw(),
  });
  const isNeeded = (id: number) => id === desk.openId || isUnfinished(outbox.get(id));
  const rows = createRows(rowsOfDocument(documentId), isNeeded);
  const tools: Tools = {
    rows,
    outline,
    list,
    outbox,
    marks,
    panel: createPanelPlace(part(root, "[data-panel]"), around),
    facts,
    announce: createAnnouncer(part(root, "[data-announcements]")),
    around,
    renew: (fresh) => renew(fresh),
    page,
    live: createLive(page),
    news: createGlossaryNews({
      since,
      ask: (state) => fetchTouched(documentId, state),
      take({ segments, concepts }) {
        Object.assign(rows.concepts, concepts);
        renew(segments);
      },
      wait: (milliseconds, then) => setTimeout(then, milliseconds),
    }),
  };
  const renew = createRenewal(tools, () => desk.opened);
  const desk: Desk = createDesk(tools);
  list.watch((items) => {
    for (const item of items) drawNews(tools, item);
  });
  return { tools, desk };
}

/** True while the server still has to be told something of a segment. */
function isUnfinished(saving: Saving | undefined): boolean {
  return saving !== undefined && (isAwaited(saving) || isBusy(saving));
}

async function recover(tools: Tools, journal: Journal): Promise<void> {
  const { outbox, rows } = tools;
  const show = (row: SegmentRow) => drawClosedRow(tools, row);
  const count = await recoverUnsaved({ journal, outbox, rows, show });
  if (count > 0) tools.announce(tools.around.translation.t("editor.save.recovered", { count }));
}

/** A row that has come into the page, with what is known of it since it was asked for. */
function drawNews(tools: Tools, item: HTMLElement): void {
  const id = Number(item.dataset.segment);
  const known = tools.rows.known(id);
  const isOpen = item.classList.contains("is-open");
  if (known !== undefined && !isOpen) drawClosedRow(tools, known);
  else tools.marks.draw(item);
}

/** Undefined where the address names no segment of this document. */
function openFromAddress({ outline }: Tools, desk: Desk): Promise<void> | undefined {
  const id = segmentInAddress();
  return id === null || outline.of(id) === undefined ? undefined : desk.open(id);
}

/** Work goes on where it stopped: at the first open segment, in the middle of the window. */
async function openFirst({ list, outline }: Tools, desk: Desk): Promise<void> {
  const first = outline.nextOpen(null);
  if (first === null || document.activeElement !== document.body) return;
  if (first !== outline.first()) list.item(first)?.scrollIntoView({ block: "center" });
  await desk.open(first);
}

/** Unique for each tab and each visit; `randomUUID` exists only where the page is served securely. */
function newSitting(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function part(root: ParentNode, selector: string): HTMLElement {
  const element = root.querySelector<HTMLElement>(selector);
  if (element === null) throw new RangeError(`the editor page has no ${selector}`);
  return element;
}

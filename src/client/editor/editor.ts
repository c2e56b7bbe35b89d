import type { SegmentRow } from "../../../views/models.ts";
import { segmentInAddress } from "./address.ts";
import { createAnnouncer } from "./announcer.ts";
import { fetchTouched, saveSegment } from "./api.ts";
import { createDesk, type Desk } from "./desk.ts";
import { createFacts } from "./facts.tsx";
import { createGlossaryNews } from "./glossary-news.ts";
import { createJournal, type Journal } from "./journal.ts";
import { listenToKeys } from "./keyboard.ts";
import { watchLeaving } from "./leaving.ts";
import { listenToServer } from "./live.ts";
import { createMarks } from "./marks.tsx";
import { createOutbox } from "./outbox.ts";
import { createPanelPlace } from "./panel-place.tsx";
import { claimSitting, recoverUnsaved } from "./recovery.ts";
import { createRenewal } from "./renewal.ts";
import { watchRows } from "./row-focus.ts";
import { createRowList } from "./row-list.ts";
import { createRows, rowsOfDocument } from "./rows.ts";
import { loadSurroundings, type Surroundings } from "./surroundings.tsx";
import { watchTerms } from "./term-card.tsx";
import { drawClosedRow, refreshRows, type Tools } from "./tools.ts";

/** Makes the editor page one to write in. `root` is the element with `data-editor`, the document's number. */
export function startEditor(root: HTMLElement): void {
  void loadSurroundings().then((around) => start(root, around));
}

async function start(root: HTMLElement, around: Surroundings): Promise<void> {
  const documentId = Number(root.dataset.editor);
  const sitting = newSitting();
  claimSitting(sitting);
  const journal = createJournal(documentId, shelf());
  const since = Number(root.dataset.glossaryState);
  const { tools, desk } = assemble(root, { documentId, since, sitting, journal, around });
  const list = part(root, "[data-segments]");
  watchRows(list, desk);
  listenToKeys(desk, around.mac);
  watchTerms(part(root, "[data-term-card]"), tools.rows, around);
  watchLeaving(tools.outbox, desk);
  listenToServer({
    onConnect: () => tools.outbox.unreachable && tools.outbox.retry(),
    onGlossary: tools.news.hear,
    onRows: () => void refreshRows(tools).catch(() => undefined), // told again with the next change
  });
  window.addEventListener("hashchange", () => openFromAddress(tools, desk));
  await recover(tools, journal);
  if (!openFromAddress(tools, desk)) await openFirst(tools, desk);
}

interface Assembly {
  readonly documentId: number;
  /** The state of the glossary that the page was made in. */
  readonly since: number;
  readonly sitting: string;
  readonly journal: Journal;
  readonly around: Surroundings;
}

function assemble(root: HTMLElement, { documentId, since, sitting, journal, around }: Assembly) {
  const list = createRowList(part(root, "[data-segments]"));
  const facts = createFacts(part(document, "[data-editor-facts]"), {
    outbox: () => outbox,
    list,
    open: (segmentId) => void desk.open(segmentId),
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
  const rows = createRows(rowsOfDocument(documentId));
  const tools: Tools = {
    rows,
    list,
    outbox,
    marks: createMarks(list.item, around),
    panel: createPanelPlace(part(root, "[data-panel]"), around),
    facts,
    announce: createAnnouncer(part(root, "[data-announcements]")),
    around,
    renew: (fresh) => renew(fresh),
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
  return { tools, desk };
}

async function recover(tools: Tools, journal: Journal): Promise<void> {
  const { outbox, rows } = tools;
  const show = (row: SegmentRow) => drawClosedRow(tools, row);
  const count = await recoverUnsaved({ journal, outbox, rows, show });
  if (count > 0) tools.announce(tools.around.translation.t("editor.save.recovered", { count }));
}

/** False where the address names no segment of this document. */
function openFromAddress({ list }: Tools, desk: Desk): boolean {
  const id = segmentInAddress();
  if (id === null || list.item(id) === null) return false;
  void desk.open(id);
  return true;
}

/** Work goes on where it stopped: at the first open segment, in the middle of the window. */
async function openFirst({ list }: Tools, desk: Desk): Promise<void> {
  const first = list.nextOpen(null);
  if (first === null || document.activeElement !== document.body) return;
  if (first !== list.first()) list.item(first)?.scrollIntoView({ block: "center" });
  await desk.open(first);
}

/** Unique for each tab and each visit; `randomUUID` exists only where the page is served securely. */
function newSitting(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Storage may be forbidden in this browser. */
function shelf(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

function part(root: ParentNode, selector: string): HTMLElement {
  const element = root.querySelector<HTMLElement>(selector);
  if (element === null) throw new RangeError(`the editor page has no ${selector}`);
  return element;
}

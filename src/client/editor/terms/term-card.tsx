import { EditorView } from "@codemirror/view";
import type { ComponentChild } from "preact";
import { FindingCard } from "../../../../views/finding-card.tsx";
import type { SegmentRow } from "../../../../views/models.ts";
import { CounterpartCard, TermCard } from "../../../../views/segment-term.tsx";
import type { Finding } from "../../../quality/finding.ts";
import type { Desk } from "../desk.ts";
import type { Feature } from "../feature.ts";
import { counterpartsNow, findingsNow, placesNow } from "../field/places.ts";
import type { Place } from "../field/text-field.ts";
import { positionOf, segmentOf } from "../rows/row-list.ts";
import type { OpenSegment } from "../segment/open-segment.ts";
import type { Tools } from "../tools.ts";
import { type Card, type CardContent, createCard } from "./card.ts";
import { createFixChoice, type FixChoice } from "./fix-choice.tsx";

/** The pointer has to rest on a word this long before its card opens. Milliseconds. */
const REST = 180;
/** Time to move the pointer from a word to its card. Milliseconds. */
const GRACE = 220;
/** The cursor has to rest in a word this long: who only passes through wants no card. Milliseconds. */
const CURSOR_REST = 500;

/** Words that something can be said about. */
const MARKS = "[data-term], [data-counterpart], .cm-lintRange";

/** Shows what the glossary and the checks say about a word that has the pointer, the focus or the cursor. */
export function createCards(tools: Tools, desk: Desk): Feature {
  const host = document.querySelector<HTMLElement>("[data-term-card]");
  if (host === null) throw new RangeError("the editor page has no place for a card");
  const card = createCard(host, tools.around);
  const choice = createFixChoice(card, tools);
  const watch = watchMarks(card, choice, (mark) => contentOf(tools, desk, mark));
  return {
    commands: { chooseFix: () => desk.opened !== null && choice.open(desk.opened) },
    extensions: () => watchCursor(desk, tools, watch),
    closed: () => watch.hide(),
  };
}

interface Watch {
  show(place: Place, content: CardContent): void;
  hide(): void;
  later(act: () => void, milliseconds: number): void;
}

function watchMarks(
  card: Card,
  choice: FixChoice,
  read: (mark: HTMLElement) => Promise<CardContent | null>,
): Watch {
  let shown: Element | null = null;
  let wanted: Element | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const hide = () => {
    clearTimeout(timer);
    choice.close();
    shown?.removeAttribute("aria-describedby");
    shown = null;
    wanted = null;
    if (card.isOpen) card.hide();
  };
  const show = async (mark: HTMLElement) => {
    clearTimeout(timer);
    if (mark === shown || choice.isOpen) return;
    wanted = mark;
    const content = await read(mark);
    if (content === null || mark !== wanted) return;
    hide();
    card.show(mark.getClientRects()[0] ?? mark.getBoundingClientRect(), content);
    if (content.role === "tooltip" && mark.getRootNode() === document)
      mark.setAttribute("aria-describedby", card.element.id);
    shown = mark;
  };
  const later = (act: () => void, milliseconds: number) => {
    clearTimeout(timer);
    timer = setTimeout(act, milliseconds);
  };

  let pointer = "";
  document.addEventListener("pointerover", (event) => {
    const mark = markAt(event);
    const place = `${event.clientX} ${event.clientY}`;
    const rests = place === pointer;
    pointer = place;
    if (choice.isOpen) return;
    if (mark !== null && rests) return; // the text has moved, or was marked, under a pointer that lies still
    if (mark !== null) later(() => void show(mark), REST);
    else if (card.element.contains(asNode(event.target))) clearTimeout(timer);
    else if (card.isOpen && shown !== null && shown !== document.activeElement) later(hide, GRACE);
    else if (shown === null && !card.isOpen) clearTimeout(timer);
  });
  document.addEventListener(
    "pointermove",
    ({ clientX, clientY }) => {
      pointer = `${clientX} ${clientY}`;
    },
    { passive: true },
  );
  document.addEventListener("focusin", (event) => {
    if (card.element.contains(asNode(event.target))) return;
    const mark = markAt(event);
    if (mark === null) hide();
    else void show(mark);
  });
  const onKey = (event: KeyboardEvent) => {
    const own = choice.isOpen && !isWithModifier(event) && choice.press(event);
    if (!own && (event.key !== "Escape" || !card.isOpen)) return;
    if (!own) hide();
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener("keydown", onKey, { capture: true });
  window.addEventListener("scroll", hide, { passive: true });
  window.addEventListener("resize", hide, { passive: true });
  return {
    show(place, content) {
      hide();
      card.show(place, content);
    },
    hide,
    later,
  };
}

/** The card of the word that the cursor was put into; typing takes it away. */
function watchCursor(desk: Desk, tools: Tools, watch: Watch) {
  const show = () => {
    const segment = desk.opened;
    if (segment === null) return;
    const { from, to } = segment.field.selection;
    const found = from === to ? contentAt(segment, from, tools) : null;
    const place = found && segment.field.placeOf(found.from);
    if (found && place) watch.show(place, found.content);
  };
  return EditorView.updateListener.of(({ docChanged, selectionSet, transactions, view }) => {
    if (docChanged) watch.hide();
    else if (selectionSet && view.hasFocus) {
      watch.hide();
      if (transactions.some((one) => one.isUserEvent("select"))) watch.later(show, CURSOR_REST);
    }
  });
}

interface Found {
  readonly from: number;
  readonly content: CardContent;
}

/** What is to be said about a place of the open text: a finding before a term. */
function contentAt(segment: OpenSegment, at: number, tools: Tools): Found | null {
  const { row, field } = segment;
  const place = placesNow(row.target, field.text);
  const isAt = (one: { readonly from: number; readonly to: number }) =>
    one.from <= at && at <= one.to;
  const finding = findingsNow(row.findings, place).find(
    (one) => one.side === "target" && isAt(one),
  );
  if (finding !== undefined) return { from: finding.from, content: findingCard(segment, finding) };
  const counterpart = counterpartsNow(row.counterparts, place).find(isAt);
  if (counterpart === undefined) return null;
  const { conceptId, state } = counterpart;
  const concept = tools.rows.concepts[conceptId];
  return {
    from: counterpart.from,
    content: tooltip(<CounterpartCard {...{ concept, state }} />),
  };
}

function findingCard(segment: OpenSegment, placed: Finding): CardContent {
  const finding = segment.row.findings.find(({ fixes }) => fixes === placed.fixes) ?? placed;
  const keyed = segment.writing.findingAtCursor() === finding;
  const onApply = (fix: Finding["fixes"][number]) => segment.writing.apply(fix, finding);
  const child = <FindingCard {...{ finding, keyed, onApply }} chosen={null} />;
  return finding.fixes.length === 0 ? tooltip(child) : { child, role: "group" };
}

function tooltip(child: ComponentChild): CardContent {
  return { child, role: "tooltip" };
}

async function contentOf(tools: Tools, desk: Desk, mark: HTMLElement): Promise<CardContent | null> {
  const root = mark.getRootNode();
  const item = segmentOf(root instanceof ShadowRoot ? root.host : mark);
  if (item === null) return null;
  if (root instanceof ShadowRoot) {
    if (desk.opened === null || !mark.isConnected) return null;
    return contentAt(desk.opened, desk.opened.field.positionOf(mark), tools)?.content ?? null;
  }
  const { rows } = tools;
  const row = await rows.get(Number(item.dataset.segment), positionOf(item)).catch(noRow);
  return row === undefined ? null : contentInRow(row, mark, tools);
}

function contentInRow(row: SegmentRow, mark: HTMLElement, { rows }: Tools): CardContent | null {
  const { term: index, counterpart } = mark.dataset;
  if (counterpart !== undefined) {
    const known = row.counterparts.find(({ conceptId }) => conceptId === counterpart);
    const concept = rows.concepts[counterpart];
    return known ? tooltip(<CounterpartCard concept={concept} state={known.state} />) : null;
  }
  const term = row.terms[Number(index)];
  if (term === undefined) return null;
  const finding = row.findings.find(
    ({ side, from, to }) => side === "source" && from === term.from && to === term.to,
  );
  const concept = rows.concepts[term.conceptId];
  return tooltip(<TermCard term={term} concept={concept} finding={finding} />);
}

/** Without the server there is nothing to tell about a row that was not read yet. */
function noRow(): undefined {
  return undefined;
}

/** Also within the field, whose nodes the page does not see. */
function markAt(event: Event): HTMLElement | null {
  const [target] = event.composedPath();
  return target instanceof Element ? target.closest<HTMLElement>(MARKS) : null;
}

function isWithModifier({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey;
}

function asNode(target: EventTarget | null): Node | null {
  return target instanceof Node ? target : null;
}

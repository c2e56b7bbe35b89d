import { type ComponentChild, render } from "preact";
import { formatMoment } from "../../../views/format.ts";
import { isMac } from "../../../views/keys/mac.ts";
import { ReviewBar } from "../../../views/review-page-bar.tsx";
import {
  ReviewRowDecision,
  ReviewRowRemarks,
  ReviewRowText,
} from "../../../views/review-page-row.tsx";
import { type Translation, TranslationContext } from "../../../views/translation.ts";
import {
  isApproval,
  isLookedAt,
  isReturnable,
  isShown,
  type RowFilter,
} from "../../documents/review/answered-row.ts";
import type {
  AnsweredDecision,
  ReviewAnswer,
  ReviewAnswers,
} from "../../documents/review/answers.ts";
import { answersKept, download, fileNameFor, keep, putIntoPage } from "./keeping.ts";
import { HIDDEN, hide, madeIn, type TableRow, tableRows, writeTexts } from "./table.ts";

/** What was typed is kept when no other letter has followed for so long. Milliseconds. */
const PAUSE = 300;

/** What a reviewer can do on their page. */
export interface ReviewDesk {
  /** The row that something stands in; null outside the table. */
  rowAt(element: Element | null): TableRow | null;
  /** Shows the fields of a row, which has none as long as it is far away. */
  open(row: TableRow): void;
  decide(row: TableRow, decision: AnsweredDecision): void;
  /** Goes on to the next row that is shown and was not looked at. */
  goOn(from: TableRow): void;
  /** Goes to the row after, or before; the first one from outside the table. */
  step(from: TableRow | null, by: 1 | -1): void;
  save(): void;
  /** Writes down what is not written yet; answers whether something is in no file. */
  settle(): boolean;
}

export function createReviewDesk(file: ReviewAnswers, translation: Translation): ReviewDesk {
  const { t, language } = translation;
  const rows = tableRows(file);
  const byElement = new Map<Element, TableRow>(rows.map((one) => [one.element, one]));
  const hosts = new Map<TableRow, readonly HTMLElement[]>();
  const looked = new Set<TableRow>();
  const advice = document.querySelector<HTMLElement>(".advice");
  const sheet = document.querySelector("main") ?? document.body;
  const bar = madeIn(sheet, sheet.querySelector("[data-tumac-review]"));
  bar.className = "page-bar";
  let state = { reviewer: file.reviewer, changedAt: file.changedAt };
  let filter: RowFilter = "all";
  let shown = rows.length;
  let [message, unsaved, canKeep] = ["", false, true];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const unwritten = new Set<TableRow>();

  const draw = (host: Element, child: ComponentChild) =>
    render(
      <TranslationContext.Provider value={translation}>{child}</TranslationContext.Provider>,
      host,
    );

  const drawBar = () =>
    draw(
      bar,
      <ReviewBar
        {...{ filter, message, unsaved }}
        reviewer={state.reviewer}
        looked={looked.size}
        rows={rows.length}
        shown={shown}
        mac={isMac(navigator.userAgent)}
        onName={(reviewer) => {
          state = { ...state, reviewer };
          noteChange();
        }}
        onFilter={choose}
        onSave={save}
      />,
    );

  const drawRow = (one: TableRow) => {
    const [text, decision, remarks] = hosts.get(one) ?? [];
    if (!text || !decision || !remarks) return;
    const props = {
      row: one.row,
      onChange: (change: Partial<ReviewAnswer>) => changeRow(one, change),
      onDecide: (made: AnsweredDecision) => decide(one, made),
    };
    draw(text, <ReviewRowText {...props} />);
    draw(decision, <ReviewRowDecision {...props} />);
    draw(remarks, <ReviewRowRemarks {...props} />);
  };

  const count = (one: TableRow) => {
    if (isLookedAt(one.row)) looked.add(one);
    else looked.delete(one);
    one.element.dataset.look = lookOf(one);
  };

  const say = (words: string) => {
    message = words;
    drawBar();
  };

  function changeRow(one: TableRow, change: Partial<ReviewAnswer>): void {
    one.row = { ...one.row, ...change };
    unwritten.add(one);
    count(one);
    drawRow(one);
    noteChange();
  }

  function noteChange(): void {
    state = { ...state, changedAt: Date.now() };
    [unsaved, message] = [true, ""];
    drawBar();
    clearTimeout(timer);
    timer = setTimeout(settle, PAUSE);
  }

  function settle(): boolean {
    if (timer !== undefined) write();
    return unsaved;
  }

  /** Into the page, and into the memory of the browser. */
  function write(): void {
    clearTimeout(timer);
    timer = undefined;
    for (const one of unwritten) writeTexts(one);
    unwritten.clear();
    const answers = { ...state, made: file.made, answers: given() };
    putIntoPage(answers);
    const kept = keep(answers);
    if (canKeep && !kept) say(t("reviewpage.unkept"));
    canKeep = kept;
  }

  const given = () =>
    [...looked].map(({ row }): ReviewAnswer => {
      const { segmentId, target, comment, decision, reason, issue } = row;
      return { segmentId, target, comment, decision, reason, issue };
    });

  function decide(one: TableRow, made: AnsweredDecision): void {
    if (made === "rejected" && !isReturnable(one.row)) {
      say(t("reviewpage.unreturnable", { number: one.row.position }));
      return;
    }
    const decision = one.row.decision === made ? null : made;
    changeRow(one, { decision });
    say(t(`reviewpage.${decidedWord(one, decision)}`, { number: one.row.position }));
  }

  function save(): void {
    if (state.reviewer.trim() === "") {
      say(t("reviewpage.nameMissing"));
      bar.querySelector<HTMLElement>(".page-name")?.focus();
      return;
    }
    write();
    const name = fileNameFor(state.reviewer);
    download(name);
    unsaved = false;
    say(t("reviewpage.saved", { name }));
  }

  function choose(chosen: RowFilter): void {
    filter = chosen;
    shown = 0;
    for (const { element, row } of rows) {
      element.hidden = !isShown(row, filter);
      element.toggleAttribute(HIDDEN, element.hidden);
      if (!element.hidden) shown++;
    }
    drawBar();
  }

  const open = (one: TableRow) => {
    if (hosts.has(one)) return;
    hosts.set(one, boxesOf(one));
    drawRow(one);
  };

  const enter = (one: TableRow) => {
    open(one);
    one.element.querySelector<HTMLElement>(".page-text")?.focus();
    one.element.scrollIntoView({ block: "nearest" });
  };

  const takeBack = (kept: ReviewAnswers) => {
    state = { reviewer: kept.reviewer, changedAt: kept.changedAt };
    const byId = new Map(kept.answers.map((one) => [one.segmentId, one]));
    for (const one of rows) {
      const untouched = { target: one.row.original, comment: "", ...NOTHING };
      one.row = { ...one.row, ...(byId.get(one.row.segmentId) ?? untouched) };
      unwritten.add(one);
    }
    unsaved = true;
    message = t("reviewpage.resumed", { moment: formatMoment(kept.changedAt, language) });
    timer = setTimeout(settle);
  };

  const kept = answersKept(file);
  if (kept !== null && kept.changedAt > file.changedAt) takeBack(kept);
  if (advice) {
    hide(advice);
    madeIn(sheet, bar).textContent = t("reviewpage.advice");
  }
  rows.forEach(count);
  drawBar();

  return {
    rowAt: (element) => byElement.get(element?.closest("tr") ?? document.body) ?? null,
    open,
    decide,
    goOn(from) {
      const next = following(rows, from).find((one) => !one.element.hidden && !looked.has(one));
      if (next) enter(next);
      else say(t("reviewpage.allLooked"));
    },
    step(from, by) {
      const visible = rows.filter((one) => !one.element.hidden);
      const next = from === null ? visible[0] : visible[visible.indexOf(from) + by];
      if (next) enter(next);
    },
    save,
    settle,
  };
}

const NOTHING = { decision: null, reason: "", issue: null } as const;

/** The rows after one, and then those before it. */
function following(rows: readonly TableRow[], from: TableRow): readonly TableRow[] {
  const at = rows.indexOf(from);
  return [...rows.slice(at + 1), ...rows.slice(0, at)];
}

/** Hides what a row has without the script, and makes room for its fields. */
function boxesOf({ element, target, status, comment }: TableRow): readonly HTMLElement[] {
  for (const one of element.querySelectorAll<HTMLElement>("[contenteditable]")) hide(one);
  return [target, status, comment].map((cell) => madeIn(cell));
}

function lookOf({ row }: TableRow): string {
  if (row.decision === "rejected") return "returned";
  if (row.decision === "accepted") return "accepted";
  return isLookedAt(row) ? "touched" : "waiting";
}

function decidedWord({ row }: TableRow, decision: AnsweredDecision | null) {
  if (decision === null) return "openedNow";
  if (decision === "rejected") return "rejectedNow";
  return isApproval(row) ? "acceptedNow" : "seenNow";
}

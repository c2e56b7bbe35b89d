import type { SavedRevision, SegmentRow, SourceTerm } from "../../../views/models.ts";
import type { SegmentActions } from "../../../views/segment-actions.ts";
import type { HistoryModel } from "../../../views/segment-panel.tsx";
import type { Finding, Fix } from "../../quality/finding.ts";
import type { SaveAnswer } from "./answers.ts";
import {
  fetchSegment,
  RequestRefused,
  restoreRevision,
  setFindingAside,
  takeBackException,
} from "./api.ts";
import { createAutosave } from "./autosave.ts";
import { fitCapital } from "./capital.ts";
import { conflictOf } from "./conflict.ts";
import { changeOf, findingToFix } from "./fixes.ts";
import { insertion } from "./insertion.ts";
import { withRevision } from "./revisions.ts";
import { renderRow } from "./row-view.tsx";
import { isUnsaved, type Wish } from "./saving.ts";
import { termOfKey } from "./terms.ts";
import { createTextField } from "./text-field.ts";
import { drawClosedRow, type Tools, takeRow } from "./tools.ts";

export interface OpenSegmentOptions {
  readonly row: SegmentRow;
  readonly historyOpen: boolean;
  /** Called once the segment is confirmed, or can only be confirmed later. */
  readonly onDone: () => void;
}

/** The one segment that is being written on. */
export interface OpenSegment {
  readonly id: number;
  readonly historyOpen: boolean;
  focus(): void;
  pointAt(point: { readonly x: number; readonly y: number }): void;
  confirm(): void;
  save(): void;
  insertTerm(key: number): void;
  fix(): void;
  setAside(): void;
  toggleHistory(): void;
  take(answer: SaveAnswer, sent: Wish): void;
  close(): void;
}

/** Opens a row for writing: its text field, its foot and its panel. */
export function openSegment(tools: Tools, options: OpenSegmentOptions): OpenSegment {
  const { rows, outbox, around } = tools;
  const { t } = around.translation;
  const { id, position, source, locked } = options.row;
  const item = placeOf(tools, id);
  const saving = outbox.open(options.row);
  let refused = false;
  let history: HistoryModel = { type: "closed" };
  let restoring: number | null = null;

  const row = () => rows.known(id) ?? options.row;
  const current = () => outbox.get(id) ?? saving;
  const autosave = createAutosave(() => outbox.wish(id, "save"));

  const draw = () => {
    const conflict = conflictOf(current());
    renderRow(item, { row: row(), open: { actions, refused, conflict } }, around);
    const panel = { row: row(), concepts: rows.concepts, history, actions };
    tools.panel.show(panel, item.querySelector("[data-tray]"));
    tools.facts.draw();
  };

  const showFindings = () => {
    if (field.text === row().target) field.show(row().findings, t);
  };

  const update = (next: SegmentRow) => {
    takeRow(tools, next);
    refused &&= next.findings.some((finding) => finding.severity === "error");
    draw();
    showFindings();
  };

  const confirm = () => {
    if (locked) return;
    const merged = item.querySelector<HTMLFormElement>(".conflict-result");
    if (merged !== null) return merged.requestSubmit();
    autosave.cancel();
    outbox.wish(id, "confirm");
  };

  const takeRevision = (revision: SavedRevision) => {
    tools.facts.progress(revision.progress);
    tools.facts.saved(revision.at);
    if (history.type === "open" && revision.number > 0) {
      history = { type: "open", revisions: withRevision(history.revisions, revision) };
    }
    update(revision.row);
    if (restoring !== null && !isUnsaved(current())) void restore(restoring);
  };

  const take = (answer: SaveAnswer, sent: Wish) => {
    if (answer.type === "saved") {
      takeRevision(answer.revision);
      if (sent === "confirm" && field.text === answer.revision.target) confirmed();
    } else if (answer.type === "refused") {
      refused = true;
      takeRevision(answer.details.saved);
      const errors = answer.details.findings.filter(({ severity }) => severity === "error");
      tools.announce(t("editor.save.refused", { count: errors.length }));
    } else if (answer.type === "conflict") showConflict();
    else if (answer.type === "unreachable" && sent === "confirm") options.onDone();
  };

  const confirmed = () => {
    tools.announce(t("editor.save.confirmed", { number: position }));
    options.onDone();
  };

  const showConflict = () => {
    draw();
    if (current().conflict === null) return;
    tools.announce(t("editor.save.conflict"));
    item.querySelector<HTMLElement>("[data-conflict]")?.focus();
  };

  const attempt = async (act: () => Promise<void>) => {
    try {
      await act();
    } catch (error) {
      if (!(error instanceof RequestRefused) && !(error instanceof TypeError)) throw error;
      const message = error instanceof RequestRefused ? error.message : t("editor.panel.failed");
      tools.facts.rejected(message);
      tools.facts.draw();
      tools.announce(message);
    }
  };

  const applyFix = (fix: Fix, finding: Finding) => {
    const stale = fix.type === "replace" && !sameRange(fix, field.text, row().target);
    if (stale || current().conflict !== null) return;
    const fitting =
      fix.type === "insert" ? { ...fix, insert: fitted(fix.insert, finding.conceptId) } : fix;
    field.change(changeOf(fitting, field.text, field.selection));
    field.focus();
  };

  const insertTerm = (term: SourceTerm | undefined) => {
    if (term === undefined || term.insert === "" || current().conflict !== null) return;
    const words = fitted(term.insert, term.conceptId);
    field.change(insertion(field.text, field.selection, words));
    field.focus();
  };

  const fitted = (words: string, conceptId: string | undefined) => {
    const spellings = rows.concepts[conceptId ?? ""]?.translations ?? [];
    return fitCapital(words, field.text.slice(0, field.selection.from), spellings);
  };

  const restore = (revision: number) =>
    attempt(async () => {
      restoring = isUnsaved(current()) ? revision : null;
      if (restoring !== null) return outbox.wish(id, "leave");
      const saved = await restoreRevision(id, { revision, base: current().base });
      outbox.continueFrom(saved.row);
      rows.put(saved.row);
      field.replace(saved.target);
      autosave.cancel();
      takeRevision(saved);
      field.focus();
      tools.announce(t("editor.history.restored", { number: revision }));
    });

  const loadHistory = async () => {
    history = { type: "loading" };
    draw();
    const detail = await fetchSegment(id).catch(() => undefined);
    if (history.type !== "loading") return;
    history = detail ? { type: "open", revisions: detail.revisions } : { type: "failed" };
    draw();
  };

  const toggleHistory = () => {
    if (history.type === "closed") return void loadHistory();
    history = { type: "closed" };
    draw();
  };

  const actions: SegmentActions = {
    insertTerm,
    applyFix,
    toggleHistory,
    setAside: (finding, exception) =>
      void attempt(async () => {
        const again = refused;
        update(await setFindingAside(id, finding, exception));
        field.focus();
        if (again && !refused) confirm();
      }),
    takeBack: (exceptionId) =>
      void attempt(async () => update(await takeBackException(exceptionId))),
    restore: (revision) => void restore(revision),
    resolve(text) {
      outbox.resolve(id, text);
      draw();
      field.replace(text);
      field.focus();
    },
  };

  renderRow(item, { row: row(), open: { actions, refused, conflict: null } }, around);
  const field = createTextField({
    host: fieldHost(item),
    text: saving.text,
    label: t("editor.translationOf", { number: position }),
    multiline: source.includes("\n"),
    readOnly: locked,
    onType(text) {
      outbox.type(id, text);
      autosave.touch();
    },
  });
  draw();
  showFindings();
  if (options.historyOpen) void loadHistory();

  return {
    id,
    get historyOpen() {
      return history.type !== "closed";
    },
    focus() {
      const conflict = item.querySelector<HTMLElement>("[data-conflict]");
      if (conflict === null) field.focus();
      else conflict.focus();
    },
    pointAt: field.pointAt,
    confirm,
    save() {
      autosave.cancel();
      outbox.wish(id, "save");
    },
    insertTerm: (key) => insertTerm(termOfKey(row().terms, key)),
    fix() {
      const finding = findingToFix(row().findings, field.selection.from);
      const fix = finding?.fixes[0];
      if (finding !== undefined && fix !== undefined) applyFix(fix, finding);
    },
    setAside() {
      const button = '[data-set-aside="true"]';
      const inRow = item.querySelector<HTMLElement>(button);
      (inRow ?? document.querySelector<HTMLElement>(button))?.click();
    },
    toggleHistory,
    take,
    close() {
      autosave.cancel();
      outbox.wish(id, "leave");
      field.close();
      tools.panel.idle();
      drawClosedRow(tools, row());
    },
  };
}

function placeOf(tools: Tools, id: number): HTMLElement {
  const item = tools.list.item(id);
  if (item === null) throw new RangeError(`segment ${id} is not in the page`);
  return item;
}

function fieldHost(item: HTMLElement): Element {
  const host = item.querySelector("[data-text-field]");
  if (host === null) throw new RangeError("an open row has no place for its text field");
  return host;
}

/** A finding's place holds good as long as the same words stand there. */
function sameRange(range: { readonly from: number; readonly to: number }, ...texts: string[]) {
  const [first, ...rest] = texts.map((text) => text.slice(range.from, range.to));
  return rest.every((text) => text === first);
}

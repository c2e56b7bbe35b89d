import type { FindingsDetails, SavedRevision, SegmentRow } from "../../../../views/models.ts";
import type { SegmentActions } from "../../../../views/segment-actions.ts";
import type { Finding } from "../../../quality/finding.ts";
import type { Feature } from "../feature.ts";
import { createTextField, type TextField } from "../field/text-field.ts";
import type { SaveAnswer } from "../saving/answers.ts";
import { type Autosave, createAutosave } from "../saving/autosave.ts";
import { focusResult, isInHand } from "../saving/conflict.ts";
import { isSameText, withTextOf } from "../saving/row-news.ts";
import type { Saving, Verdict, Wish } from "../saving/saving.ts";
import { attempt, drawClosedRow, fieldHost, rowItem, type Tools, takeRow } from "../tools.ts";
import { type CodeWriting, createCodeWriting } from "../writing/code-writing.ts";
import { createWriting, type Writing } from "../writing/writing.ts";
import { type Capturing, createCapturing } from "./capturing.ts";
import { type Confirmation, createConfirmation } from "./confirmation.ts";
import { createLiveText, type WrittenText } from "./live-text.ts";
import { drawOpenPanel, drawOpenRow, drawUnwritten, type OpenParts } from "./open-drawing.ts";
import { createOpenHistory, type OpenHistory } from "./open-history.ts";
import { createRestoring } from "./restoring.ts";
import { createSettingAside, type SettingAside } from "./setting-aside.ts";

export interface OpenSegmentOptions {
  readonly row: SegmentRow;
  readonly historyOpen: boolean;
  readonly features: readonly Feature[];
  /** Called once the segment is confirmed as was asked here, or can only be confirmed later. */
  readonly onDone: () => void;
}

/** The form that one writes in, in the row or in the panel: there the key of confirming sends it. */
const FORM_IN_HAND = "form.aside-form:focus-within";

/** The one segment that is being written on: its text field, its foot and its panel. */
export class OpenSegment {
  readonly id: number;
  readonly codes: CodeWriting;
  private readonly tools: Tools;
  private readonly options: OpenSegmentOptions;
  private readonly item: HTMLElement;
  private readonly autosave: Autosave;
  readonly field: TextField;
  readonly writing: Writing;
  /** The text as it is being written. */
  readonly live: WrittenText;
  private readonly capturing: Capturing;
  private readonly history: OpenHistory;
  private readonly actions: SegmentActions;
  private readonly aside: SettingAside;
  private readonly confirmation: Confirmation = createConfirmation();
  private answered: Finding | undefined;
  private drawnPlain = false;
  private drawnEmpty = true;

  constructor(tools: Tools, options: OpenSegmentOptions) {
    this.tools = tools;
    this.options = options;
    this.id = options.row.id;
    this.item = rowItem(tools, this.id);
    this.autosave = createAutosave(() => tools.outbox.wish(this.id, "save"));
    this.aside = this.createAside();
    this.actions = this.createActions();
    const { text } = tools.outbox.open(options.row);
    drawUnwritten(tools, { segment: this, item: this.item, actions: this.actions });
    this.live = createLiveText(text);
    this.field = this.createField(text);
    this.writing = createWriting({
      field: this.field,
      row: () => this.row,
      concepts: tools.rows.concepts,
      isWritable: () => this.isWritable(),
    });
    this.codes = createCodeWriting({
      field: this.field,
      row: options.row,
      isWritable: () => this.isWritable(),
      announce: tools.announce,
      t: this.t,
    });
    this.capturing = this.createCapturing();
    this.history = this.createHistory();
    this.draw();
    if (options.historyOpen) void this.history.show();
    for (const feature of options.features) feature.opened?.(this);
    this.showFindings();
  }

  get historyOpen(): boolean {
    return this.history.isOpen;
  }

  focus(): void {
    if (!focusResult(this.item)) this.field.focus();
  }

  pointAt(point: { readonly x: number; readonly y: number }): void {
    this.field.pointAt(point);
  }

  confirm(): void {
    if (this.row.locked || this.confirmation.isAsked) return;
    const form =
      document.querySelector<HTMLFormElement>(FORM_IN_HAND) ??
      this.item.querySelector<HTMLFormElement>(".conflict-result");
    this.autosave.cancel();
    if (form !== null) form.requestSubmit();
    else if (!this.options.features.some((feature) => feature.confirms?.(this)))
      this.confirmTyped();
  }

  /** Confirms it, or does not, as a reviewer decided. */
  decide(verdict: Verdict): void {
    if (this.confirmation.isAsked) return;
    this.autosave.cancel();
    this.confirmation.ask(this.field.text);
    this.tools.outbox.decide(this.id, verdict);
    if (this.tools.outbox.unreachable) this.options.onDone();
  }

  /** Hands over what was typed after the confirmation. */
  takeTypedAhead(): string {
    const ahead = this.confirmation.ahead(this.field.text);
    this.confirmation.end();
    if (this.saving.ahead !== null) this.tools.outbox.typeAhead(this.id, null);
    return ahead ?? "";
  }

  /** The confirmation leads to no other segment: all that was typed belongs to this one. */
  stay(): void {
    if (!this.confirmation.isAsked) return;
    this.confirmation.end();
    this.onType(this.field.text);
  }

  /** Goes on with what was typed before this segment was open. */
  typeOn(words: string): void {
    const end = this.field.text.length;
    if (words !== "") this.field.change({ from: end, to: end, insert: words });
  }

  save(): void {
    this.autosave.cancel();
    this.tools.outbox.wish(this.id, "save");
  }

  /** Opens the form for a new concept, with what is selected. */
  readonly capture = (): void => void this.capturing.begin();

  /** Opens the form for a reason: in the row, where the errors of a refusal stand, else in the panel. */
  setAside(): void {
    const button = '[data-set-aside="true"]';
    const inRow = this.item.querySelector<HTMLElement>(button);
    (inRow ?? document.querySelector<HTMLElement>(button))?.click();
  }

  /** Something else is to be said about the text. One that somebody else has written waits for the next save. */
  renew(row: SegmentRow): void {
    if (isSameText(this.row, row)) this.update(row);
  }

  toggleHistory(): void {
    this.history.toggle();
  }

  take(answer: SaveAnswer, sent: Wish): void {
    const asked = (sent === "confirm" || sent === "decide") && this.confirmation.isAsked;
    if (this.saving.conflict || ["refused", "rejected", "replaced"].includes(answer.type))
      this.stay();
    if (answer.type === "saved") {
      this.takeRevision(answer.revision);
      if (asked) this.confirmed(sent);
    } else if (answer.type === "refused") {
      this.takeRevision(answer.details.saved);
      this.showRefusal(answer.details);
    } else if (answer.type === "conflict") this.showConflict();
    else if (answer.type === "unreachable" && asked) this.options.onDone();
  }

  close(): void {
    this.stay();
    this.autosave.cancel();
    this.tools.outbox.wish(this.id, "leave");
    this.field.close();
    this.capturing.close();
    this.tools.panel.idle();
    drawClosedRow(this.tools, this.row);
    for (const feature of this.options.features) feature.closed?.(this.id);
  }

  get row(): SegmentRow {
    return this.tools.rows.known(this.id) ?? this.options.row;
  }

  private get saving(): Saving {
    return this.tools.outbox.get(this.id) ?? this.tools.outbox.open(this.row);
  }

  private get t() {
    return this.tools.around.translation.t;
  }

  private createActions(): SegmentActions {
    return {
      confirm: () => this.confirm(),
      insertTerm: (term) => this.writing.insert(term),
      insertCode: (code) => this.codes.insert(code),
      applyFix: (fix, finding) => this.writing.apply(fix, finding),
      toggleHistory: () => this.toggleHistory(),
      setAside: (finding, exception) => this.aside.except(finding, exception),
      takeBack: (exceptionId) => void this.aside.takeBack(exceptionId),
      restore: (...which) => void this.history.restore(...which),
      merge: (text) => this.tools.outbox.merge(this.id, text),
      resolve: (text) => this.resolve(text),
    };
  }

  /** While the server is away nobody waits for its answer. */
  private confirmTyped(): void {
    this.confirmation.ask(this.field.text);
    this.tools.outbox.wish(this.id, "confirm");
    if (this.tools.outbox.unreachable) this.options.onDone();
  }

  private onType(text: string): void {
    this.live.tell(text);
    const ahead = this.confirmation.ahead(text);
    if (ahead !== null) {
      this.tools.outbox.typeAhead(this.id, ahead === "" ? null : text);
      return;
    }
    this.confirmation.end();
    this.history.typed();
    this.tools.outbox.type(this.id, text);
    this.autosave.touch();
    this.capturing.typed();
  }

  private createField(text: string): TextField {
    const { position, source, codes, locked } = this.options.row;
    return createTextField({
      host: fieldHost(this.item),
      text,
      label: this.t("editor.translationOf", { number: position }),
      source,
      codes,
      t: this.t,
      multiline: source.includes("\n"),
      readOnly: locked,
      extensions: this.options.features.map(
        ({ extensions }) => extensions?.(this.options.row) ?? [],
      ),
      onType: (typed) => this.onType(typed),
      onMove: () => this.moved(),
    });
  }

  private createCapturing(): Capturing {
    return createCapturing({
      source: this.options.row.source,
      sourceElement: () => this.item.querySelector(".segment-source"),
      field: this.field,
      draw: () => this.drawRow(),
      attempt: (act) => attempt(this.tools, act),
      onChanged: () => this.tools.news.catchUp(),
    });
  }

  private createHistory(): OpenHistory {
    return createOpenHistory({
      sitting: this.tools.page.sitting,
      segmentId: this.id,
      saving: () => this.saving,
      isWritable: () => this.isWritable(),
      draw: () => this.draw(),
      saveFirst: () => this.tools.outbox.wish(this.id, "leave"),
      onAnswer: createRestoring({
        tools: this.tools,
        segmentId: this.id,
        field: this.field,
        take: (saved) => {
          this.autosave.cancel();
          this.takeRevision(saved);
        },
        showConflict: () => this.showConflict(true),
      }),
    });
  }

  private createAside(): SettingAside {
    return createSettingAside({
      tools: this.tools,
      segmentId: this.id,
      update: (row) => this.update(row),
      goOn: () => this.field.focus(),
      confirm: () => this.confirm(),
    });
  }

  /** Draws the row and its panel anew, after something else is to be said about them. */
  redraw(): void {
    this.draw();
  }

  /** The key of fixes is written beside the finding that it would answer now; that of copying while nothing is written. */
  private moved(): void {
    if (this.writing.findingAtCursor() !== this.answered) this.draw();
    else if ((this.field.text === "") !== this.drawnEmpty) this.drawRow();
  }

  private draw(): void {
    this.answered = this.writing.findingAtCursor();
    this.drawnPlain = this.isPlain;
    this.drawRow();
    drawOpenPanel(this.tools, this.parts);
    this.tools.facts.draw();
  }

  private drawRow(): void {
    this.drawnEmpty = this.field.text === "";
    drawOpenRow(this.tools, this.parts);
  }

  private get parts(): OpenParts {
    const { item, actions, aside, saving, capturing, history } = this;
    const { features } = this.options;
    return { segment: this, item, features, actions, aside, saving, capturing, history };
  }

  private showFindings(): void {
    this.field.show(this.row, this.t);
    for (const feature of this.options.features) feature.renewed?.(this);
  }

  private update(row: SegmentRow): void {
    takeRow(this.tools, row);
    this.aside.renew(row.findings);
    this.draw();
    this.showFindings();
  }

  /** Most saves while one types change nothing of what is drawn. */
  private updateText(row: SegmentRow): void {
    const same = this.drawnPlain && this.isPlain ? withTextOf(this.row, row) : null;
    if (same === null) this.update(row);
    else {
      takeRow(this.tools, same);
      this.tools.facts.draw();
      this.showFindings();
    }
  }

  /** True where nothing is drawn of the open segment but what its row says. */
  private get isPlain(): boolean {
    const { conflict, merged } = this.saving;
    return (
      conflict === null && merged === null && this.aside.refusal.length === 0 && !this.historyOpen
    );
  }

  private takeRevision(revision: SavedRevision): void {
    this.tools.facts.progress(revision.progress);
    this.tools.facts.saved(Date.now());
    this.history.take(revision);
    this.updateText(revision.row);
  }

  private confirmed(sent: Wish): void {
    const number = this.row.position;
    if (sent === "confirm") this.tools.announce(this.t("editor.save.confirmed", { number }));
    this.options.onDone();
  }

  private showRefusal({ findings }: FindingsDetails): void {
    this.aside.refuse(findings);
    this.draw();
    this.item.scrollIntoView({ block: "nearest" });
    this.tools.announce(this.t("editor.save.refused", { count: this.aside.refusal.length }));
  }

  /** Whoever is at work elsewhere in the page is left there, unless the conflict comes of what is done there. */
  private showConflict(inHand = isInHand(this.item)): void {
    this.draw();
    if (this.saving.conflict === null) return;
    this.tools.announce(this.t("editor.save.conflict", { number: this.row.position }));
    if (!inHand) return;
    this.focus();
    this.item.scrollIntoView({ block: "nearest" });
  }

  private resolve(text: string): void {
    this.tools.outbox.resolve(this.id, text);
    this.tools.announce(this.t("saving.resolved"));
    this.draw();
    this.field.replace(text);
    this.field.focus();
  }

  isWritable(): boolean {
    return !this.row.locked && this.saving.conflict === null;
  }
}

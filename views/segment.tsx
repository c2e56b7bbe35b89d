import type { ComponentChildren, JSX } from "preact";
import { hasCodes } from "../src/documents/inline-codes.ts";
import type { Finding } from "../src/quality/finding.ts";
import { CodesContext } from "./coded-text.tsx";
import { ConflictView } from "./conflict.tsx";
import { Keys, TermKeys } from "./editor-keys.tsx";
import type { ConflictDetails, Outdated, SegmentRow } from "./models.ts";
import { RowIcon } from "./row-icon.tsx";
import type { SegmentActions } from "./segment-actions.ts";
import { Capture, type CaptureActions, type CaptureState } from "./segment-capture.tsx";
import { FindingItem, FindingSentence, FixButton } from "./segment-finding.tsx";
import { LockedHint, LockMark } from "./segment-lock.tsx";
import { codeAt, SourceText } from "./segment-source.tsx";
import { TargetText } from "./segment-target.tsx";
import { termEntries } from "./segment-term.tsx";
import { StatusMark } from "./status.tsx";
import { useTranslation } from "./translation.ts";

/** The open segment has more to show than its text. */
export interface OpenSegment {
  readonly actions: SegmentActions;
  /** The errors that refused a confirmation. */
  readonly refusal: readonly Finding[];
  readonly conflict: ConflictDetails | null;
  /** Nothing is written yet, whatever is saved of it. */
  readonly isEmpty?: boolean;
  /** The finding that the key of fixes answers: the one at the cursor. */
  readonly answered?: Finding | undefined;
  /** What parts of the editor add to the line of hints. */
  readonly hints?: ComponentChildren;
  /** What the button that confirms says. Default: that it confirms and goes on. */
  readonly confirmWord?: string | null;
  /** What the translator has made of the conflict so far. */
  readonly merged?: string | undefined;
  /** Adding to the glossary, where that was asked for. */
  readonly capture?: { readonly state: CaptureState; readonly actions: CaptureActions } | undefined;
}

/** One row of the editor. `startsParagraph` sets it off from the one above. */
export function SegmentItem(props: {
  readonly row: SegmentRow;
  readonly startsParagraph: boolean;
}): JSX.Element {
  const { row, startsParagraph } = props;
  return (
    // biome-ignore lint/a11y/useSemanticElements: its list is not its parent, see SegmentList
    <div
      role="listitem"
      id={`segment-${row.id}`}
      class={startsParagraph ? "segment starts-paragraph" : "segment"}
      data-segment={row.id}
      {...segmentData(row)}
    >
      <SegmentCells row={row} />
    </div>
  );
}

/** What a row says about itself to the browser, so that moving needs no other list. */
export function segmentData(row: SegmentRow): Readonly<Record<`data-${string}`, string | number>> {
  return {
    "data-position": row.position,
    "data-status": row.status,
    "data-findings": row.findings.length,
    "data-outdated": String(row.outdated !== false),
    "data-locked": String(row.locked),
  };
}

/** The inside of a row; in the open one, the target is left to the text field that lives in it. */
export function SegmentCells(props: {
  readonly row: SegmentRow;
  readonly open?: OpenSegment | undefined;
}): JSX.Element {
  const { row, open } = props;
  return (
    <CodesContext.Provider value={row.codes}>
      <SegmentHead row={row} open={open !== undefined} />
      <SegmentSource row={row} actions={open?.actions} />
      {open === undefined ? (
        <div key="target" class="segment-target text" lang="en">
          <TargetText row={row} />
        </div>
      ) : (
        <div
          key="editor"
          class="segment-target text"
          lang="en"
          hidden={open.conflict !== null}
          data-text-field
        />
      )}
      <div class="segment-foot">
        {open === undefined ? <QuietFoot row={row} /> : <OpenFoot row={row} open={open} />}
      </div>
      {open !== undefined && <div key="tray" class="segment-tray" data-tray />}
    </CodesContext.Provider>
  );
}

/** In the open segment a code can be pressed as a term can; by the keyboard its own key inserts it. */
function SegmentSource(props: {
  readonly row: SegmentRow;
  readonly actions: SegmentActions | undefined;
}) {
  const { row, actions } = props;
  const press = (event: MouseEvent) => {
    const code = codeAt(event.target);
    if (code !== null) actions?.insertCode(code);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the key of the codes does the same
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div class="segment-source text" lang="hr" onClick={actions && press}>
      <SourceText row={row} onInsert={actions?.insertTerm} />
    </div>
  );
}

/** The word of a status is left out where nothing was begun: most rows of a new document say that. */
function SegmentHead({ row, open }: { readonly row: SegmentRow; readonly open: boolean }) {
  const { t } = useTranslation();
  return (
    <div class="segment-head">
      <a
        class="segment-number"
        href={`#segment-${row.id}`}
        aria-label={t("editor.segment", { number: row.position })}
        tabIndex={-1}
      >
        {row.position}
      </a>
      <StatusMark status={row.status} brief={row.status === "initial" && !open} />
      {row.locked && <LockMark row={row} />}
      <span key="marks" class="segment-marks" data-marks />
    </div>
  );
}

/** A confirmed segment that no longer holds, and why. */
function OutdatedMark({ why }: { readonly why: Outdated }) {
  const { t } = useTranslation();
  return (
    <span class="segment-outdated" title={t(`editor.outdated.why.${why}`)}>
      <RowIcon name="warning" />
      {t(`editor.outdated.${why}`)}
    </span>
  );
}

function QuietFoot({ row }: { readonly row: SegmentRow }) {
  const { t } = useTranslation();
  const worst = row.findings.find((finding) => finding.severity === "error") ?? row.findings[0];
  if (worst === undefined) return null;
  return (
    <>
      {row.outdated && <OutdatedMark why={row.outdated} />}
      <span class={`finding-count finding-${worst.severity}`}>
        <RowIcon name={worst.severity} />
        {t("editor.findings", { count: row.findings.length })}
      </span>
    </>
  );
}

function OpenFoot({ row, open }: { readonly row: SegmentRow; readonly open: OpenSegment }) {
  if (open.conflict !== null) {
    const { conflict, merged, actions } = open;
    const { merge, resolve } = actions;
    return <ConflictView {...{ conflict, merged }} onMerge={merge} onSave={resolve} />;
  }
  return (
    <>
      <div key="news" data-news />
      {open.refusal.length > 0 && <Refusal open={open} />}
      {open.capture && <Capture {...open.capture} />}
      <div class="hints">
        {open.refusal.length === 0 && <Hints row={row} open={open} />}
        {!row.locked && <ConfirmButton {...open} />}
      </div>
    </>
  );
}

function ConfirmButton({ actions, confirmWord }: OpenSegment) {
  const { t } = useTranslation();
  return (
    <button type="button" class="fix confirm" onClick={actions.confirm}>
      {confirmWord ?? t("editor.confirm")} <Keys command="confirm" />
    </button>
  );
}

/** What stands in the way of confirming, with its fixes, right below the text. */
function Refusal({ open }: { readonly open: OpenSegment }) {
  const { t } = useTranslation();
  return (
    <div class="segment-refused">
      <p class="segment-refused-title">
        {t("editor.finding.refused", { count: open.refusal.length })}
      </p>
      <ul>
        {open.refusal.map((finding, index) => (
          <FindingItem
            key={`${finding.fingerprint}${finding.from}`}
            finding={finding}
            actions={open.actions}
            first={index === 0}
            answered={
              finding.fingerprint === open.answered?.fingerprint &&
              finding.from === open.answered.from
            }
          />
        ))}
      </ul>
    </div>
  );
}

/** One still line: the terms with their keys, then the first thing to mend. */
function Hints({ row, open }: { readonly row: SegmentRow; readonly open: OpenSegment }) {
  const { t } = useTranslation();
  const finding = open.answered ?? row.findings[0];
  const fix = finding?.fixes[0];
  if (row.locked) return <LockedHint row={row} />;
  return (
    <>
      <span class="term-hints" aria-hidden="true">
        {termEntries(row, {})
          .filter(({ term }) => term.key !== null && term.insert !== "")
          .map(({ term }) => (
            <span key={term.key} class="term-hint hint-of-term">
              {term.key !== null && <TermKeys number={term.key} />} {term.insert}
            </span>
          ))}
        {hasCodes(row.source) && (
          <span class="term-hint">
            <Keys command="insertNext" /> {t("codes.next")}
          </span>
        )}
        {open.hints}
        {open.isEmpty && (
          <span class="term-hint">
            <Keys command="copySource" /> {t("codes.copy")}
          </span>
        )}
      </span>
      {finding && (
        <span class={`hint-finding finding-${finding.severity}`}>
          <FindingSentence finding={finding} />
          {fix && <FixButton fix={fix} keyed onPress={() => open.actions.applyFix(fix, finding)} />}
        </span>
      )}
    </>
  );
}

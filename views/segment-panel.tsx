import type { ComponentChildren, JSX } from "preact";
import type { Finding } from "../src/quality/finding.ts";
import type { Revision } from "../src/revisions/revision.ts";
import { CodesContext } from "./coded-text.tsx";
import { Keys } from "./editor-keys.tsx";
import type { ConceptCard, SegmentRow } from "./models.ts";
import type { SegmentActions } from "./segment-actions.ts";
import { ContextSection, type LiveText } from "./segment-context.tsx";
import { ExceptedItem, FindingItem, NoteItem } from "./segment-finding.tsx";
import { SegmentHistory } from "./segment-history.tsx";
import { TermEntry, termEntries } from "./segment-term.tsx";
import { useTranslation } from "./translation.ts";

/** What is known about the history of the open segment; it is read when it is asked for. */
export type HistoryModel =
  | { readonly type: "closed" | "loading" | "failed" }
  | { readonly type: "open"; readonly revisions: readonly Revision[] };

export interface SegmentPanelProps {
  readonly row: SegmentRow;
  readonly concepts: Readonly<Record<string, ConceptCard>>;
  readonly history: HistoryModel;
  /** The translation as it is being written. */
  readonly live: LiveText;
  readonly actions: SegmentActions;
  /** What comes before all else. */
  readonly lead?: ComponentChildren;
  /** What parts of the editor add of their own. */
  readonly sections?: ComponentChildren;
  /** What they add that is seldom asked for. */
  readonly foot?: ComponentChildren;
  /** The finding that the key of fixes answers. */
  readonly answered?: Finding | undefined;
}

/** Terms, findings and history of the open segment. */
export function SegmentPanel(props: SegmentPanelProps): JSX.Element {
  return (
    <CodesContext.Provider value={props.row.codes}>
      <div class="panel-sections">
        {props.lead}
        <ContextSection context={props.row.context} live={props.live} />
        <TermSection {...props} />
        <FindingSection {...props} />
        {props.sections}
        <HistorySection {...props} />
        <div class="panel-foot">{props.foot}</div>
      </div>
    </CodesContext.Provider>
  );
}

/** What stands in the panel's place while no segment is open. */
export function IdlePanel(): JSX.Element {
  const { t } = useTranslation();
  return <p class="panel-idle">{t("editor.panel.idle")}</p>;
}

function TermSection({ row, concepts, actions }: SegmentPanelProps) {
  const { t } = useTranslation();
  const entries = termEntries(row, concepts);
  return (
    <section>
      <h2 class="panel-title">{t("editor.panel.terms")}</h2>
      {entries.length === 0 ? (
        <p class="quiet">{t("editor.panel.noTerms")}</p>
      ) : (
        <ul class="term-entries">
          {entries.map((entry) => (
            <TermEntry key={entry.term.conceptId} entry={entry} actions={actions} />
          ))}
        </ul>
      )}
    </section>
  );
}

function FindingSection({ row, actions, answered }: SegmentPanelProps) {
  const { t } = useTranslation();
  const none = row.findings.length + row.excepted.length === 0;
  return (
    <section>
      <h2 class="panel-title">{t("editor.panel.findings")}</h2>
      {row.outdated && <p class="outdated-why">{t(`editor.outdated.why.${row.outdated}`)}</p>}
      {none && <p class="quiet">{t("editor.panel.noFindings")}</p>}
      <ul class="finding-list" hidden={none}>
        {row.findings.map((finding, index) => (
          <FindingItem
            key={`${finding.fingerprint}${finding.from}`}
            finding={finding}
            actions={actions}
            first={index === 0}
            answered={finding === answered}
          />
        ))}
        {row.excepted.map((excepted) => (
          <ExceptedItem
            key={`${excepted.exception.id} ${excepted.finding.from}`}
            excepted={excepted}
            actions={actions}
          />
        ))}
      </ul>
      <ul class="note-list" hidden={row.notes.length === 0}>
        {row.notes.map((finding) => (
          <NoteItem key={`${finding.fingerprint}${finding.from}`} finding={finding} />
        ))}
      </ul>
    </section>
  );
}

function HistorySection({ history, actions, row }: SegmentPanelProps) {
  const { t } = useTranslation();
  return (
    <section class="panel-history">
      <h2 class="panel-title">
        <button
          type="button"
          class="panel-toggle"
          aria-expanded={history.type !== "closed"}
          onClick={actions.toggleHistory}
        >
          {t("editor.panel.history")} <Keys command="history" />
        </button>
      </h2>
      {history.type === "loading" && <p class="quiet">{t("editor.panel.loading")}</p>}
      {history.type === "failed" && <p>{t("editor.panel.failed")}</p>}
      {history.type === "open" && (
        <SegmentHistory key={row.id} revisions={history.revisions} onRestore={actions.restore} />
      )}
    </section>
  );
}

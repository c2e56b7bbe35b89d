import type { JSX } from "preact";
import type { DocumentOverview } from "../src/documents/document.ts";
import type { Segment } from "../src/documents/segment.ts";
import { CodedText, CodesContext } from "./coded-text.tsx";
import { formatMoment } from "./format.ts";
import { PRINT_PARTS, type PrintNotes, type PrintPart } from "./print-parts.ts";
import { ProgressFigures } from "./progress.tsx";
import { StatusMark } from "./status.tsx";
import { useTranslation } from "./translation.ts";

export interface PrintProps {
  readonly document: DocumentOverview;
  /** When it is printed. Milliseconds since 1970, UTC. */
  readonly at: number;
  readonly parts: readonly PrintPart[];
  /** Stands where the rows will be: they are written one portion after the other. */
  readonly rows: JSX.Element | string;
}

/** A document as a table of two languages, for paper. */
export function PrintPage({ document, at, parts, rows }: PrintProps): JSX.Element {
  const { t, language } = useTranslation();
  return (
    <article class="print">
      <p class="print-ways">
        <a class="button quiet" href={`/documents/${document.id}`}>
          {t("print.back")}
        </a>
        <button type="button" class="button" data-behaviour="print">
          {t("print.print")}
        </button>
      </p>
      <PrintChoices documentId={document.id} parts={parts} />
      <h1>{document.title}</h1>
      <p class="quiet">
        <ProgressFigures progress={document.progress} /> · {formatMoment(at, language)}
      </p>
      <table class={parts.includes("remarks") ? "print-table with-remarks" : "print-table"}>
        <caption class="spoken">{t("print.caption", { title: document.title })}</caption>
        <thead>
          <tr>
            <th scope="col">{t("print.number")}</th>
            <th scope="col">{t("editor.source")}</th>
            <th scope="col">{t("editor.target")}</th>
            <th scope="col">{t("print.status")}</th>
            {parts.includes("remarks") && <th scope="col">{t("print.remarks")}</th>}
          </tr>
        </thead>
        <tbody>{rows}</tbody>
      </table>
    </article>
  );
}

/** What stands on the paper besides the texts; the boxes themselves never do. */
function PrintChoices(props: Pick<PrintProps, "parts"> & { readonly documentId: number }) {
  const { t } = useTranslation();
  return (
    <form class="print-choices" action={`/documents/${props.documentId}/print`}>
      <fieldset>
        <legend>{t("print.choices")}</legend>
        {PRINT_PARTS.map((part) => (
          <label key={part}>
            <input type="checkbox" name={part} value="1" checked={props.parts.includes(part)} />
            {t(`print.parts.${part}`)}
          </label>
        ))}
        <button type="submit" class="button quiet">
          {t("print.choose")}
        </button>
      </fieldset>
    </form>
  );
}

export interface PrintRowsProps {
  readonly segments: readonly Segment[];
  /** Default: the texts alone. */
  readonly parts?: readonly PrintPart[];
  readonly notes?: PrintNotes;
}

const NO_NOTES: PrintNotes = { comments: new Map(), decisions: new Map() };

/** Some rows of the table. */
export function PrintRows(props: PrintRowsProps): JSX.Element {
  const { segments, parts = [], notes = NO_NOTES } = props;
  return (
    <>
      {segments.map((segment) => (
        <PrintRow key={segment.id} {...{ segment, parts, notes }} />
      ))}
    </>
  );
}

type PrintRowProps = Required<Pick<PrintRowsProps, "parts" | "notes">> & {
  readonly segment: Segment;
};

function PrintRow({ segment, parts, notes }: PrintRowProps) {
  const { t } = useTranslation();
  const { codes, id, position, source, target, status } = segment;
  return (
    <CodesContext.Provider value={codes}>
      <tr>
        <th scope="row" class="number">
          {position}
        </th>
        <td class="text" lang="hr">
          <CodedText text={source} />
        </td>
        <td class="text" lang="en">
          <CodedText text={target} />
          <PrintComments comments={notes.comments.get(id) ?? []} />
        </td>
        <td class="print-status">
          <StatusMark status={status} />
          <PrintDecision decision={notes.decisions.get(id)} />
        </td>
        {parts.includes("remarks") && (
          <td class="print-room">
            <span class="spoken">{t("print.room")}</span>
          </td>
        )}
      </tr>
    </CodesContext.Provider>
  );
}

type Notes<Key extends keyof PrintNotes> =
  PrintNotes[Key] extends ReadonlyMap<number, infer Value> ? Value : never;

/** In whatever language somebody wrote them. */
function PrintComments({ comments }: { readonly comments: Notes<"comments"> }) {
  const { t, language } = useTranslation();
  return (
    <>
      {comments.map(({ id, author, text }) => (
        <p key={id} class="print-note" lang={language}>
          {t("print.said", { author })} {text}
        </p>
      ))}
    </>
  );
}

function PrintDecision({ decision }: { readonly decision: Notes<"decisions"> | undefined }) {
  const { t } = useTranslation();
  if (decision === undefined) return null;
  return (
    <p class="print-note">
      {t(`deskreview.last.${decision.decision}`, { author: decision.author })} {decision.reason}
    </p>
  );
}

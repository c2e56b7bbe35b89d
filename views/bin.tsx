import type { ComponentChildren, JSX } from "preact";
import {
  BIN_TIME,
  type BinContent,
  type DeletedComment,
  type DeletedConcept,
  type DeletedDocument,
  type DeletedSegment,
} from "../src/revisions/bin.ts";
import { Icon } from "./icon.tsx";
import { Moment } from "./moment.tsx";
import { segmentPath } from "./segment-address.ts";
import { useTranslation } from "./translation.ts";

export interface BinProps {
  readonly content: BinContent;
  /** Who asks: a comment is brought back by whoever deleted it. */
  readonly reader: string;
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
}

/** What was deleted in the last 30 days, with the way back. */
export function BinPage({ content, reader, now }: BinProps): JSX.Element {
  const { t } = useTranslation();
  const { documents, segments, concepts, comments } = content;
  const isEmpty = [documents, segments, concepts, comments].every(({ length }) => length === 0);
  return (
    <div class="bin">
      <a class="history-back" href="/documents">
        <Icon name="back" />
        {t("bin.back")}
      </a>
      <h1>{t("bin.title")}</h1>
      <p class="quiet">{t("bin.intro")}</p>
      {isEmpty && <p class="empty">{t("bin.empty")}</p>}
      <Kind name="documents" items={documents}>
        {(one) => <DocumentEntry document={one} now={now} />}
      </Kind>
      <Kind name="segments" items={segments}>
        {(one) => <SegmentEntry segment={one} now={now} />}
      </Kind>
      <Kind name="concepts" items={concepts}>
        {(one) => <ConceptEntry concept={one} now={now} />}
      </Kind>
      <Kind name="comments" items={comments}>
        {(one) => <CommentEntry comment={one} now={now} isOwn={one.author === reader} />}
      </Kind>
    </div>
  );
}

function Kind<Item extends { readonly id: number | string }>(props: {
  readonly name: "documents" | "segments" | "concepts" | "comments";
  readonly items: readonly Item[];
  readonly children: (item: Item) => JSX.Element;
}) {
  const { t } = useTranslation();
  const { name, items, children } = props;
  if (items.length === 0) return null;
  return (
    <section aria-labelledby={`bin-${name}`}>
      <h2 id={`bin-${name}`}>{t(`bin.${name}`)}</h2>
      <ul class="bin-list">
        {items.map((item) => (
          <li key={item.id}>{children(item)}</li>
        ))}
      </ul>
    </section>
  );
}

interface EntryProps {
  readonly deleted: { readonly author: string; readonly at: number };
  readonly now: number;
  /** What brings it back. */
  readonly way: ComponentChildren;
  readonly children: ComponentChildren;
}

function Entry({ deleted: { author, at }, now, way, children }: EntryProps) {
  const { t } = useTranslation();
  const left = Math.max(1, Math.ceil((at + BIN_TIME - now) / DAY));
  return (
    <>
      <div class="bin-what">
        {children}
        <p class="quiet small">
          <Moment at={at} />
          {author && ` · ${author}`} · {t("bin.left", { count: left })}
        </p>
      </div>
      <div class="bin-way">{way}</div>
    </>
  );
}

/** Milliseconds. */
const DAY = 24 * 60 * 60 * 1000;

function BringBack(props: { readonly action: string; readonly name: string }) {
  const { t } = useTranslation();
  return (
    <form method="post" action={props.action}>
      <button
        type="submit"
        class="button"
        aria-label={t("bin.bringBackLabel", { name: props.name })}
      >
        <Icon name="undo" />
        {t("bin.bringBack")}
      </button>
    </form>
  );
}

function DocumentEntry(props: { readonly document: DeletedDocument; readonly now: number }) {
  const { id, title } = props.document;
  const way = <BringBack action={`/bin/documents/${id}`} name={title} />;
  return (
    <Entry deleted={props.document} now={props.now} way={way}>
      <p class="bin-name">{title}</p>
    </Entry>
  );
}

/** A segment comes back with the file that it stood in. */
function SegmentEntry(props: { readonly segment: DeletedSegment; readonly now: number }) {
  const { t } = useTranslation();
  const { id, documentId, documentTitle, source, target } = props.segment;
  const ways = (
    <>
      <a class="button" href={`/documents/${documentId}/versions`}>
        <Icon name="history" />
        {t("bin.versions")}
      </a>
      <a class="button quiet" href={`/segments/${id}/history`}>
        {t("bin.history")}
      </a>
    </>
  );
  return (
    <Entry deleted={props.segment} now={props.now} way={ways}>
      <p class="text" lang="hr">
        {source}
      </p>
      {target !== "" && (
        <p class="text" lang="en">
          {target}
        </p>
      )}
      <p class="small">
        <a href={`/documents/${documentId}`}>{documentTitle}</a>
      </p>
    </Entry>
  );
}

function ConceptEntry(props: { readonly concept: DeletedConcept; readonly now: number }) {
  const { t } = useTranslation();
  const { id, headword, translation } = props.concept;
  const path = encodeURIComponent(id);
  const ways = (
    <>
      <BringBack action={`/bin/concepts/${path}`} name={headword} />
      <a class="button quiet" href={`/glossary/${path}/history`}>
        {t("bin.history")}
      </a>
    </>
  );
  return (
    <Entry deleted={props.concept} now={props.now} way={ways}>
      <p class="bin-name">
        <span lang="hr">{headword}</span>
        {translation !== "" && (
          <>
            {" → "}
            <span lang="en">{translation}</span>
          </>
        )}
      </p>
    </Entry>
  );
}

function CommentEntry(props: {
  readonly comment: DeletedComment;
  readonly now: number;
  readonly isOwn: boolean;
}) {
  const { t } = useTranslation();
  const { id, text, position, segmentId, documentId, documentTitle, author } = props.comment;
  const way = props.isOwn ? (
    <BringBack action={`/bin/comments/${id}`} name={text.slice(0, SHOWN)} />
  ) : (
    <p class="quiet small">{t("bin.others", { author })}</p>
  );
  return (
    <Entry deleted={props.comment} now={props.now} way={way}>
      <p class="bin-comment">{text}</p>
      <p class="small">
        <a href={segmentPath(documentId, segmentId)}>
          {documentTitle}
          {position !== null && `, ${t("bin.segment", { position })}`}
        </a>
      </p>
    </Entry>
  );
}

/** So much of a comment names it to those who hear the page. Characters. */
const SHOWN = 60;

import type { JSX } from "preact";
import { Icon } from "./icon.tsx";
import { useTranslation } from "./translation.ts";

/** What a row shows besides its texts, as far as the browser knows it. */
export interface SegmentMarks {
  readonly bookmarked: boolean;
  readonly comments: number;
  readonly openComments: number;
  /** The names of those who are in the segment. */
  readonly present: readonly string[];
  /** True where its text has not reached the server for longer than a moment. */
  readonly unsaved: boolean;
  /** True where a reviewer has sent it back, and it was not confirmed since. */
  readonly returned: boolean;
  /** How much a reviewer has found wrong. */
  readonly issues: number;
}

export const NO_MARKS: SegmentMarks = {
  bookmarked: false,
  comments: 0,
  openComments: 0,
  present: [],
  unsaved: false,
  returned: false,
  issues: 0,
};

/** The marks of a row, under its number. */
export function SegmentMarkList({ marks }: { readonly marks: SegmentMarks }): JSX.Element {
  return (
    <>
      {marks.unsaved && <UnsavedMark />}
      {marks.returned && <ReturnedMark />}
      {marks.issues > 0 && <IssueMark count={marks.issues} />}
      {marks.bookmarked && <BookmarkMark />}
      {marks.comments > 0 && <CommentMark marks={marks} />}
      {marks.present.length > 0 && <Presence names={marks.present} />}
    </>
  );
}

function ReturnedMark() {
  const { t } = useTranslation();
  return (
    <span class="segment-returned" title={t("deskreview.marks.returned")}>
      <Icon name="undo" />
      <span class="spoken">{t("deskreview.marks.returned")}</span>
    </span>
  );
}

function IssueMark({ count }: { readonly count: number }) {
  const { t } = useTranslation();
  const words = t("deskreview.marks.issues", { count });
  return (
    <span class="segment-issues number" title={words}>
      <Icon name="problem" />
      <span aria-hidden="true">{count}</span>
      <span class="spoken">{words}</span>
    </span>
  );
}

function BookmarkMark() {
  const { t } = useTranslation();
  return (
    <span class="segment-bookmark" title={t("comments.bookmark")}>
      <Icon name="bookmark" />
      <span class="spoken">{t("comments.bookmark")}</span>
    </span>
  );
}

/** Open comments are counted; those that are settled only say that there are some. */
function CommentMark({ marks }: { readonly marks: SegmentMarks }) {
  const { t } = useTranslation();
  const { openComments: count } = marks;
  const words = count > 0 ? t("comments.marks", { count }) : t("comments.marksResolved");
  return (
    <span class={count > 0 ? "segment-comments" : "segment-comments is-resolved"} title={words}>
      <Icon name="comment" />
      {count > 0 && <span aria-hidden="true">{count}</span>}
      <span class="spoken">{words}</span>
    </span>
  );
}

/** The others who are in the segment, on one line however many. */
function Presence({ names }: { readonly names: readonly string[] }) {
  const { t } = useTranslation();
  return (
    <span class="segment-present" title={t("together.in", { name: names.join(", ") })}>
      <Icon name="user" />
      <span class="segment-present-names">
        {names.map((name) => (
          <span key={name} class="segment-present-name">
            {name}
          </span>
        ))}
      </span>
    </span>
  );
}

function UnsavedMark() {
  const { t } = useTranslation();
  return (
    <span class="segment-unsaved" title={t("saving.mark")}>
      <Icon name="upload" />
      <span class="spoken">{t("saving.mark")}</span>
    </span>
  );
}

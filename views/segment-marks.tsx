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
}

export const NO_MARKS: SegmentMarks = {
  bookmarked: false,
  comments: 0,
  openComments: 0,
  present: [],
  unsaved: false,
};

/** The marks of a row, under its number. */
export function SegmentMarkList({ marks }: { readonly marks: SegmentMarks }): JSX.Element {
  return (
    <>
      {marks.unsaved && <UnsavedMark />}
      {marks.present.map((name) => (
        <span key={name} class="segment-present">
          {name}
        </span>
      ))}
    </>
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

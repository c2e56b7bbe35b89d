import type { JSX } from "preact";

/** What a row shows besides its texts, as far as the browser knows it. */
export interface SegmentMarks {
  readonly bookmarked: boolean;
  readonly comments: number;
  readonly openComments: number;
  /** The names of those who are in the segment. */
  readonly present: readonly string[];
}

export const NO_MARKS: SegmentMarks = {
  bookmarked: false,
  comments: 0,
  openComments: 0,
  present: [],
};

/** The marks of a row, under its number. */
export function SegmentMarkList({ marks }: { readonly marks: SegmentMarks }): JSX.Element {
  return (
    <>
      {marks.present.map((name) => (
        <span key={name} class="segment-present">
          {name}
        </span>
      ))}
    </>
  );
}

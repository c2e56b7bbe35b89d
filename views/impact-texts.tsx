import type { JSX } from "preact";
import type { Range } from "../src/language/range.ts";
import { CodedText, CodesContext } from "./coded-text.tsx";
import { DifferenceText } from "./differences.tsx";
import type { TouchedSegment } from "./impact-models.ts";

/** Both texts of a segment: the changed terms marked in the source, the proposal as differences in the target. */
export function ImpactTexts({ touched }: { readonly touched: TouchedSegment }): JSX.Element {
  const { segment, impact } = touched;
  return (
    <CodesContext.Provider value={segment.codes}>
      <div class="impact-texts">
        <p class="text" lang="hr">
          <MarkedText text={segment.source} marks={impact.marks} />
        </p>
        <p class="text" lang="en" data-target>
          <DifferenceText before={segment.target} after={impact.proposal} />
        </p>
      </div>
    </CodesContext.Provider>
  );
}

function MarkedText(props: { readonly text: string; readonly marks: readonly Range[] }) {
  const { text, marks } = props;
  const pieces: JSX.Element[] = [];
  let end = 0;
  for (const { from, to } of marks) {
    if (from < end) continue;
    pieces.push(
      <CodedText key={`before ${from}`} text={text.slice(end, from)} />,
      <mark key={from}>
        <CodedText text={text.slice(from, to)} />
      </mark>,
    );
    end = to;
  }
  return (
    <>
      {pieces}
      <CodedText text={text.slice(end)} />
    </>
  );
}

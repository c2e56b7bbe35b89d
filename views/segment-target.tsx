import type { JSX } from "preact";
import { CodedText } from "./coded-text.tsx";
import type { Counterpart, SegmentRow } from "./models.ts";

/** The translation of a segment that is not open, with the terms of its concepts quietly marked. */
export function TargetText(props: {
  readonly row: Pick<SegmentRow, "target" | "counterparts">;
}): JSX.Element {
  const { target, counterparts } = props.row;
  const pieces = piecesOf(target, counterparts);
  return (
    <>
      {pieces.map(({ from, text, counterpart }, index) => {
        const last = index === pieces.length - 1;
        const words = <CodedText key={from} text={text} start={index === 0} end={last} />;
        if (counterpart === undefined) return words;
        const { state, conceptId } = counterpart;
        const data = { "data-counterpart": conceptId, "data-state": state };
        return (
          <mark key={from} class={`term counterpart-${state}`} {...data}>
            {words}
          </mark>
        );
      })}
    </>
  );
}

interface Piece {
  readonly from: number;
  readonly text: string;
  readonly counterpart?: Counterpart;
}

function piecesOf(target: string, counterparts: readonly Counterpart[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const counterpart of counterparts) {
    const { from, to } = counterpart;
    if (from > end) pieces.push({ from: end, text: target.slice(end, from) });
    pieces.push({ from, text: target.slice(from, to), counterpart });
    end = to;
  }
  if (end < target.length) pieces.push({ from: end, text: target.slice(end) });
  return pieces;
}

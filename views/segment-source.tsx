import type { JSX } from "preact";
import { useMemo, useRef } from "preact/hooks";
import { CODE_KINDS, codeCharacter } from "../src/documents/inline-codes.ts";
import { CodedText } from "./coded-text.tsx";
import type { SegmentRow, SourceTerm } from "./models.ts";

/** The source of a segment with its terms marked; in the open segment the marks can be reached and pressed. */
export function SourceText(props: {
  readonly row: SegmentRow;
  readonly onInsert?: ((term: SourceTerm) => void) | undefined;
}): JSX.Element {
  const { row, onInsert } = props;
  const drawn = () => <SourcePieces {...props} />;
  return useMemo(drawn, [row.source, row.terms, onInsert]);
}

function SourcePieces(props: {
  readonly row: SegmentRow;
  readonly onInsert?: ((term: SourceTerm) => void) | undefined;
}) {
  const { row, onInsert } = props;
  const all = pieces(row);
  return (
    <>
      {all.map((piece, index) =>
        typeof piece === "string" ? (
          <CodedText key={index} text={piece} start={index === 0} end={index === all.length - 1} />
        ) : (
          <TermMark
            key={piece.from}
            term={piece}
            text={row.source.slice(piece.from, piece.to)}
            index={row.terms.indexOf(piece)}
            onInsert={onInsert}
          />
        ),
      )}
    </>
  );
}

function TermMark(props: {
  readonly term: SourceTerm;
  /** With the codes in it, which the term is found across. */
  readonly text: string;
  readonly index: number;
  readonly onInsert?: ((term: SourceTerm) => void) | undefined;
}): JSX.Element {
  const { term, text, index, onInsert } = props;
  const pressed = useRef<MouseEvent | null>(null);
  const attributes = { class: `term term-${term.state}`, "data-term": index };
  if (onInsert === undefined)
    return (
      <mark {...attributes}>
        <CodedText text={text} />
      </mark>
    );
  return (
    // A button element would not break across lines as words do.
    // biome-ignore lint/a11y/useSemanticElements: see above
    <span
      {...attributes}
      role="button"
      tabIndex={0}
      onMouseDown={(event) => {
        pressed.current = event;
      }}
      onClick={(event) => {
        if (codeAt(event.target) === null && !isSelecting(pressed.current, event)) onInsert(term);
      }}
      onKeyDown={(event) => {
        if (!isPress(event)) return;
        event.preventDefault();
        onInsert(term);
      }}
    >
      <CodedText text={text} />
    </span>
  );
}

/** The code whose chip an event came from: its character. */
export function codeAt(target: EventTarget | null): string | null {
  const chip = target instanceof Element ? target.closest<HTMLElement>("[data-code]") : null;
  const [kind, number] = chip?.dataset.code?.split(" ") ?? [];
  const known = CODE_KINDS.find((one) => one === kind);
  return known === undefined ? null : codeCharacter(known, Number(number));
}

/** A hand that presses does not lie quite still. Pixels. */
const TREMBLING = 4;

/** Who drags over a term or presses it twice wants its words, not its translation. */
function isSelecting(
  pressed: MouseEvent | null,
  { detail, clientX, clientY }: MouseEvent,
): boolean {
  const [x, y] = [clientX - (pressed?.clientX ?? clientX), clientY - (pressed?.clientY ?? clientY)];
  return detail > 1 || (detail === 1 && Math.hypot(x, y) > TREMBLING);
}

function isPress(event: KeyboardEvent): boolean {
  if (event.altKey || event.ctrlKey || event.metaKey) return false;
  return event.key === "Enter" || event.key === " ";
}

/** The text and the terms in it, in order. Of terms that overlap the first and longest is shown. */
export function pieces(
  row: Pick<SegmentRow, "source" | "terms">,
): readonly (string | SourceTerm)[] {
  const result: (string | SourceTerm)[] = [];
  let end = 0;
  for (const term of shown(row.terms)) {
    if (term.from < end) continue;
    if (term.from > end) result.push(row.source.slice(end, term.from));
    result.push(term);
    end = term.to;
  }
  if (end < row.source.length) result.push(row.source.slice(end));
  return result;
}

function shown(terms: readonly SourceTerm[]): readonly SourceTerm[] {
  return terms.filter((term) => !term.covered).toSorted((a, b) => a.from - b.from || b.to - a.to);
}

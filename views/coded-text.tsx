import { createContext, Fragment, type JSX } from "preact";
import { useContext } from "preact/hooks";
import {
  type CodeMark,
  codesIn,
  hasCodes,
  type InlineCode,
} from "../src/documents/inline-codes.ts";
import { codeChip } from "./code-chip.ts";
import { signOf, spacedPieces } from "./special-spaces.ts";
import { useTranslation } from "./translation.ts";

/** What the codes in the texts of a segment are; without it they have numbers only. */
export const CodesContext = createContext<readonly InlineCode[]>([]);

/**
 * A text with its codes as small numbered chips: no character of a code ever meets the eye, or is copied. Its
 * special spaces have signs that the style sheet shows on demand.
 */
export function CodedText(props: {
  readonly text: string;
  /** Default: those of the segment around it. */
  readonly codes?: readonly InlineCode[] | undefined;
  /** Whether it is the beginning, and the end, of what one reads; default: a piece in the middle. */
  readonly start?: boolean | undefined;
  readonly end?: boolean | undefined;
}): JSX.Element {
  const around = useContext(CodesContext);
  const { text, codes = around, start = false, end = false } = props;
  if (!hasCodes(text)) return <Spaced text={text} start={start} end={end} />;
  const marks = codesIn(text);
  return (
    <>
      {marks.map((mark, index) => (
        <Fragment key={mark.from}>
          <Spaced
            text={text.slice(marks[index - 1]?.to ?? 0, mark.from)}
            start={start && index === 0}
            end={false}
          />
          <Chip mark={mark} codes={codes} />
        </Fragment>
      ))}
      <Spaced text={text.slice(marks.at(-1)?.to)} start={false} end={end} />
    </>
  );
}

function Spaced(props: { readonly text: string; readonly start: boolean; readonly end: boolean }) {
  return (
    <>
      {spacedPieces(props.text, props).map((piece, index) =>
        typeof piece === "string" ? (
          piece
        ) : (
          <span key={index} class="space" data-space={signOf(piece.space)}>
            {piece.space}
          </span>
        ),
      )}
    </>
  );
}

/** The number is drawn by the style sheet, so that a copied text does not have it. */
function Chip(props: { readonly mark: CodeMark; readonly codes: readonly InlineCode[] }) {
  const { t } = useTranslation();
  const { mark, codes } = props;
  const chip = codeChip(mark, codes, t);
  return (
    <span
      class={chip.classes}
      role="img"
      aria-label={chip.spoken}
      title={chip.spoken}
      data-code={`${mark.kind} ${mark.number}`}
      data-mark={chip.mark}
    >
      {chip.words}
      {chip.gap !== "" && <span class="code-gap">{chip.gap}</span>}
    </span>
  );
}

import { createContext, Fragment, type JSX } from "preact";
import { useContext } from "preact/hooks";
import {
  type CodeMark,
  codesIn,
  hasCodes,
  type InlineCode,
} from "../src/documents/inline-codes.ts";
import { codeChip } from "./code-chip.ts";
import { useTranslation } from "./translation.ts";

/** What the codes in the texts of a segment are; without it they have numbers only. */
export const CodesContext = createContext<readonly InlineCode[]>([]);

/** A text with its codes as small numbered chips: no character of a code ever meets the eye, or is copied. */
export function CodedText(props: {
  readonly text: string;
  /** Default: those of the segment around it. */
  readonly codes?: readonly InlineCode[] | undefined;
}): JSX.Element {
  const around = useContext(CodesContext);
  const { text, codes = around } = props;
  if (!hasCodes(text)) return <>{text}</>;
  const marks = codesIn(text);
  return (
    <>
      {marks.map((mark, index) => (
        <Fragment key={mark.from}>
          {text.slice(marks[index - 1]?.to ?? 0, mark.from)}
          <Chip mark={mark} codes={codes} />
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.to)}
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

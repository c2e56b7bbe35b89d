import type { TFunction } from "i18next";
import { codeChip } from "../../../views/code-chip.ts";
import type { SegmentRow } from "../../../views/models.ts";
import { codesIn } from "../../documents/inline-codes.ts";
import { missingCodes } from "../../documents/missing-codes.ts";
import type { Announce } from "./announcer.ts";
import type { TextChange } from "./insertion.ts";
import type { TextField } from "./text-field.ts";

/** What is written into the target out of the source: its codes, or all of it. */
export interface CodeWriting {
  /** Inserts a code behind what is selected, or a pair around it; one that stands elsewhere already moves there. */
  insert(code: string): void;
  /** Inserts the next code of the source that is missing. */
  insertNext(): void;
  /** Puts the source into an empty target. */
  copySource(): void;
}

export interface CodeWritingOptions {
  readonly field: TextField;
  readonly row: Pick<SegmentRow, "source" | "codes">;
  readonly isWritable: () => boolean;
  readonly announce: Announce;
  readonly t: TFunction;
}

export function createCodeWriting(options: CodeWritingOptions): CodeWriting {
  const { field, row, isWritable, announce, t } = options;
  const { source } = row;

  const insert = (code: string) => {
    if (!isWritable()) return;
    const { changes, cursor } = codeInsertion(source, field, code);
    field.changeAll(changes, cursor);
    field.focus();
    const [mark] = codesIn(code);
    if (mark) announce(t("codes.inserted", { name: codeChip(mark, row.codes, t).spoken }));
  };

  return {
    insert,
    insertNext() {
      const [next] = missingCodes(source, field.text);
      if (next === undefined) announce(t("codes.allThere"));
      else insert(next.character);
    },
    copySource() {
      if (!isWritable()) return;
      const { text } = field;
      const isEmpty = text.trim() === "";
      if (isEmpty) field.change({ from: 0, to: text.length, insert: source });
      field.focus();
      announce(t(isEmpty ? "codes.copied" : "codes.notEmpty"));
    },
  };
}

/** A target and what is selected in it. */
interface Written {
  readonly text: string;
  readonly selection: Selection;
}

interface Selection {
  readonly from: number;
  readonly to: number;
}

/** The changes that put a code in, and where the cursor goes after them. */
export function codeInsertion(
  source: string,
  { text, selection }: Written,
  code: string,
): { readonly changes: readonly TextChange[]; readonly cursor: number } {
  const { from, to } = withoutSpaces(text, selection);
  const closing = missingCodes(source, text).find(({ character }) => character === code)?.closing;
  if (closing !== undefined && from < to) {
    const changes = [insertion(from, code), insertion(to, closing)];
    return { changes, cursor: to + code.length + closing.length };
  }
  const place = codesIn(code)[0]?.kind === "open" ? from : to;
  const before = text.indexOf(code);
  if (before < 0) return { changes: [insertion(place, code)], cursor: place + code.length };
  const taken = { from: before, to: before + code.length, insert: "" };
  const cursor = before < place ? place : place + code.length;
  return { changes: [taken, insertion(place, code)], cursor };
}

function insertion(at: number, insert: string): TextChange {
  return { from: at, to: at, insert };
}

/** A word that was chosen by pressing twice may have the space behind it, which no pair is meant to hold. */
function withoutSpaces(text: string, { from, to }: Selection): Selection {
  const chosen = text.slice(from, to);
  if (chosen.trim() === "") return { from: to, to };
  return {
    from: from + chosen.length - chosen.trimStart().length,
    to: to - (chosen.length - chosen.trimEnd().length),
  };
}

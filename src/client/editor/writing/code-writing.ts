import type { TFunction } from "i18next";
import { codeChip } from "../../../../views/code-chip.ts";
import type { SegmentRow } from "../../../../views/models.ts";
import { codeCharacter, codesIn } from "../../../documents/inline-codes.ts";
import { missingCodes } from "../../../documents/missing-codes.ts";
import type { Announce } from "../announcer.ts";
import type { TextField } from "../field/text-field.ts";
import type { TextChange } from "./insertion.ts";

/** What is written into the target out of the source: its codes, or all of it. */
export interface CodeWriting {
  /** Inserts a code behind what is selected, or a pair around it; one that stands elsewhere already moves there. */
  insert(code: string): void;
  /** Inserts the next code of the source that is missing. */
  insertNext(): void;
  /** Puts another missing code in the place of the one before the cursor, in turn; of a pair both halves change. */
  insertOther(): void;
  /** Puts the source in place of the whole target; one step of undo brings that back. */
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

  const change = ({ code, changes, cursor }: CodeChange) => {
    if (!isWritable()) return;
    field.changeAll(changes, cursor);
    field.focus();
    const [mark] = codesIn(code);
    if (mark) announce(t("codes.inserted", { name: codeChip(mark, row.codes, t).spoken }));
  };
  const insert = (code: string) => change(codeInsertion(source, field, code));

  return {
    insert,
    insertNext() {
      const [next] = missingCodes(source, field.text);
      if (next === undefined) announce(t("codes.allThere"));
      else insert(next.character);
    },
    insertOther() {
      const other = otherCode(source, field);
      if (other === null) announce(t("codes.noOther"));
      else change(other);
    },
    copySource() {
      if (!isWritable()) return;
      const { text } = field;
      const isLost = text.trim() !== "" && text !== source;
      field.change({ from: 0, to: text.length, insert: source });
      field.focus();
      announce(t(isLost ? "field.source.replaced" : "field.source.copied"));
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
interface CodeChange {
  readonly code: string;
  readonly changes: readonly TextChange[];
  readonly cursor: number;
}

export function codeInsertion(
  source: string,
  { text, selection }: Written,
  code: string,
): CodeChange {
  const { from, to } = withoutSpaces(text, selection);
  const closing = missingCodes(source, text).find(({ character }) => character === code)?.closing;
  if (closing !== undefined && from < to) {
    const changes = [insertion(from, code), insertion(to, closing)];
    return { code, changes, cursor: to + code.length + closing.length };
  }
  const place = codesIn(code)[0]?.kind === "open" ? from : to;
  const before = text.indexOf(code);
  if (before < 0) return { code, changes: [insertion(place, code)], cursor: place + code.length };
  const taken = { from: before, to: before + code.length, insert: "" };
  const cursor = before < place ? place : place + code.length;
  return { code, changes: [taken, insertion(place, code)], cursor };
}

/** What changes the code before the cursor, or the pair that ends there, into the next one that is missing. */
export function otherCode(source: string, { text, selection }: Written): CodeChange | null {
  const mark = codesIn(text).find(({ to }) => to === selection.to);
  if (mark === undefined) return null;
  const opening = mark.kind === "close" ? codeCharacter("open", mark.number) : "";
  const start = opening === "" ? -1 : text.slice(0, mark.from).indexOf(opening);
  const code = start < 0 ? text.slice(mark.from, mark.to) : opening;
  const places = [...(start < 0 ? [] : [start]), mark.from];
  const rest = places.reduceRight(
    (left, at) => left.slice(0, at) + left.slice(at + code.length),
    text,
  );
  const choice = missingCodes(source, rest).filter((one) => start < 0 || one.closing !== undefined);
  const next =
    choice[(choice.findIndex(({ character }) => character === code) + 1) % choice.length];
  if (next === undefined || next.character === code) return null;
  const [first = "", last = ""] = start < 0 ? [next.character] : [next.character, next.closing];
  const changes = places.map((from, index) => ({
    from,
    to: from + code.length,
    insert: index === 0 ? first : last,
  }));
  return { code: next.character, changes, cursor: selection.to };
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

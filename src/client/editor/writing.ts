import type { ConceptCard, SegmentRow, SourceTerm } from "../../../views/models.ts";
import { hasCodes, plainText } from "../../documents/inline-codes.ts";
import type { Finding, Fix } from "../../quality/finding.ts";
import { fitCapital } from "./capital.ts";
import { changeOf, findingToFix, stillFits } from "./fixes.ts";
import { insertion } from "./insertion.ts";
import { termOfKey } from "./terms.ts";
import type { TextField } from "./text-field.ts";

/** What is written into the target for the translator: terms and fixes. */
export interface Writing {
  insert(term: SourceTerm): void;
  /** Inserts the term with a key from 1 to 9. */
  insertByKey(key: number): void;
  apply(fix: Fix, finding: Finding): void;
  /** Applies the first fix of the finding at the cursor. */
  fixAtCursor(): void;
}

export interface WritingOptions {
  readonly field: TextField;
  readonly row: () => SegmentRow;
  readonly concepts: Readonly<Record<string, ConceptCard>>;
  readonly isWritable: () => boolean;
}

export function createWriting({ field, row, concepts, isWritable }: WritingOptions): Writing {
  const fitted = (words: string, conceptId: string | undefined) => {
    const spellings = concepts[conceptId ?? ""]?.translations ?? [];
    const before = plainText(field.text.slice(0, field.selection.from)).text;
    return fitCapital(words, before, spellings);
  };
  const insert: Writing["insert"] = (term) => {
    if (term.insert === "" || !isWritable()) return;
    const words = fitted(term.insert, term.conceptId);
    field.change(insertion(field.text, field.selection, words));
    field.focus();
  };
  const apply: Writing["apply"] = (fix, finding) => {
    if (!isWritable() || !stillFits(fix, row().target, field.text)) return;
    const isTerm = fix.type === "insert" && !hasCodes(fix.insert);
    const words = isTerm ? fitted(fix.insert, finding.conceptId) : fix.insert;
    field.change(changeOf({ ...fix, insert: words }, field.text, field.selection));
    field.focus();
  };
  return {
    insert,
    apply,
    insertByKey(key) {
      const term = termOfKey(row().terms, key);
      if (term !== undefined) insert(term);
    },
    fixAtCursor() {
      const finding = findingToFix(row().findings, field.selection.from);
      const fix = finding?.fixes[0];
      if (finding !== undefined && fix !== undefined) apply(fix, finding);
    },
  };
}

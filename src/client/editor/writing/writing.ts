import type { ConceptCard, SegmentRow, SourceTerm } from "../../../../views/models.ts";
import { hasCodes, plainText } from "../../../documents/inline-codes.ts";
import type { Finding, Fix } from "../../../quality/finding.ts";
import { findingsNow, fixNow, placesNow } from "../field/places.ts";
import type { TextField } from "../field/text-field.ts";
import { fitCapital } from "./capital.ts";
import { changeOf, findingToFix } from "./fixes.ts";
import { insertion } from "./insertion.ts";
import { termOfKey } from "./terms.ts";

/** What is written into the target for the translator: terms and fixes. */
export interface Writing {
  insert(term: SourceTerm): void;
  /** Inserts the term with a key from 1 to 9. */
  insertByKey(key: number): void;
  apply(fix: Fix, finding: Finding): void;
  /** Applies the first fix of the finding at the cursor. */
  fixAtCursor(): void;
  /** The finding that the keys of fixes answer, as the row has it. */
  findingAtCursor(): Finding | undefined;
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
  const placeNow = () => placesNow(row().target, field.text);
  const insert: Writing["insert"] = (term) => {
    if (term.insert === "" || !isWritable()) return;
    const words = fitted(term.insert, term.conceptId);
    field.change(insertion(field.text, field.selection, words));
    field.focus();
  };
  const apply: Writing["apply"] = (fix, finding) => {
    const placed = fixNow(fix, placeNow());
    if (!isWritable() || placed === null) return;
    const isTerm = placed.type === "insert" && !hasCodes(placed.insert);
    const words = isTerm ? fitted(placed.insert, finding.conceptId) : placed.insert;
    field.change(changeOf({ ...placed, insert: words }, field.text, field.selection));
    field.focus();
  };
  const findingAtCursor = () => {
    const now = findingsNow(row().findings, placeNow());
    const found = findingToFix(now, field.selection.from);
    // As the row has it: so it is known to whoever applies its fixes.
    return row().findings.find(({ fixes }) => fixes === found?.fixes);
  };
  return {
    insert,
    apply,
    insertByKey(key) {
      const term = termOfKey(row().terms, key);
      if (term !== undefined) insert(term);
    },
    fixAtCursor() {
      const finding = findingAtCursor();
      const fix = finding?.fixes[0];
      if (finding !== undefined && fix !== undefined) apply(fix, finding);
    },
    findingAtCursor,
  };
}

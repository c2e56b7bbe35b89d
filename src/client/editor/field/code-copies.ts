import type { Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { codesRead, notated } from "../../../documents/code-notation.ts";
import { withKnownCodes } from "../../../documents/missing-codes.ts";

/**
 * What is copied or dragged out of the field can be read anywhere: ‹1›bold‹/1›. Put in again, here or in another
 * segment, its codes come back as far as the source has them; others are left out.
 */
export function copiedCodes(source: string): Extension {
  return [
    EditorView.clipboardOutputFilter.of((text, state) =>
      notated(text, source + state.doc.toString()),
    ),
    EditorView.clipboardInputFilter.of((text, state) => {
      const known = source + state.doc.toString();
      return withKnownCodes(codesRead(text, known), known);
    }),
  ];
}

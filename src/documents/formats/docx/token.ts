import type { XmlElement } from "../../xml/tree.ts";
import type { CodePiece } from "../format.ts";
import type { NestedTexts } from "./nested.ts";
import type { Properties } from "./properties.ts";

/**
 * What a paragraph consists of, one behind the other, with tracked changes accepted. Each has the XML that it would
 * be by itself between `<w:p>` and `</w:p>`.
 */
export type Token =
  | {
      readonly type: "text";
      readonly text: string;
      readonly format: Properties;
      readonly xml: string;
    }
  /** Stands within a run and looks as the text around it: a tab. */
  | {
      readonly type: "mark";
      readonly code: CodePiece;
      readonly format: Properties;
      readonly xml: string;
    }
  /** Stands by itself. */
  | { readonly type: "code"; readonly code: CodePiece; readonly xml: string }
  | { readonly type: "open"; readonly label: string; readonly xml: string; readonly end: string }
  | { readonly type: "close"; readonly xml: string }
  | { readonly type: "field"; readonly phase: FieldPhase; readonly xml: string }
  | { readonly type: "instruction"; readonly text: string; readonly xml: string }
  /** Has no place within the sentence, and so is no code: marks of moved text. */
  | { readonly type: "loose"; readonly xml: string };

export type FieldPhase = "begin" | "separate" | "end";

/** What reading a paragraph needs to know of its part. */
export interface TokenSource {
  /** The whole part. */
  readonly text: string;
  /** Takes the texts in boxes and descriptions of pictures. */
  readonly nested: NestedTexts;
  /** The ids of bookmarks that Word sets for itself. */
  readonly ownBookmarks: ReadonlySet<string>;
}

const WORDS: Readonly<Record<string, string>> = {
  bookmarkStart: "bookmark",
  bookmarkEnd: "bookmark",
  commentRangeStart: "comment",
  commentRangeEnd: "comment",
  commentReference: "comment",
  footnoteReference: "note",
  endnoteReference: "note",
  oMath: "formula",
  oMathPara: "formula",
  drawing: "picture",
  pict: "picture",
  AlternateContent: "picture",
};

/** What a code is called after its element: `drawing` is a picture. */
export function labelOf({ local }: XmlElement): string {
  return WORDS[local] ?? local;
}

/** A code that stands by itself. */
export function codeToken(type: CodePiece["type"], label: string, xml: string): Token {
  return { type: "code", code: { type, data: xml, label }, xml };
}

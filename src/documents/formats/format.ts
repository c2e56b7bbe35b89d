import type { DocumentFormat } from "../document.ts";
import type { Encoding } from "../encodings.ts";
import type { FileRemark } from "../file-facts.ts";
import type { EnglishVariety } from "../project.ts";
import type { SegmentContext, SegmentStatus } from "../segment.ts";
import type { Skeleton } from "../skeleton.ts";

/** A file as it comes in. */
export interface SourceFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/**
 * One module a format; its endings stand in `kinds.ts`. It tells where the texts of a file stand and how they are written; cutting into
 * sentences, numbering codes, the skeleton and its writing are the same for all.
 */
export interface Format {
  readonly name: DocumentFormat;
  /** Tells by the content; asked before `read`, so it is quick and never throws. */
  readonly recognises: (file: SourceFile) => boolean;
  /** Where units end is guessed from the whole text, so that a translation may be guessed apart otherwise. */
  readonly guesses?: boolean;
  /** Throws a mishap where the file cannot be used; the sentence says why and what to do. */
  readonly read: (file: SourceFile) => FileReading;
  /**
   * A unit as it stands in the file. What is written and read again gives the same texts and codes. Untouched
   * units are not written but copied.
   */
  readonly writeUnit: (unit: UnitWriting) => string;
  /**
   * Throws a mishap where a written file is sound but its program would mend it on opening, by throwing text away:
   * two columns of a table with one name.
   */
  readonly verify?: (file: SourceFile, skeleton: Skeleton) => void;
  /** Names a character that the encoding of the file has not: `’` → `&#8217;`. Without it the file becomes UTF-8. */
  readonly reference?: (character: string) => string;
  /**
   * The text as it is in UTF-8, where a translation has a character that the encoding of the file has not, and the
   * file names its encoding. Without it a byte order mark tells.
   */
  readonly inUtf8?: (text: string) => string;
}

/** What a format found in a file. */
export interface FileReading {
  readonly parts: readonly PartReading[];
  /** What whoever adds the file should know of it, in its order; asked once, and not where a written file is proved. */
  readonly remarks?: () => readonly FileRemark[];
}

/** One text of a file: the file itself, or one of an archive. */
export interface PartReading {
  /** Its name in the archive; empty where the file is no archive. */
  readonly path: string;
  /** With its byte order mark; encoded again it is the part byte for byte. */
  readonly text: string;
  readonly encoding: Encoding;
  /** In the order of the text; they do not overlap. */
  readonly units: readonly UnitReading[];
  /** Where the text names its own language; between the units. */
  readonly languages?: readonly LanguageReading[];
  /** Where the text says again what a unit says; between the units. */
  readonly echoes?: readonly EchoReading[];
}

/**
 * The range repeats a unit of the same file, and is translated with it: the name of a table's column, which is the
 * text of the cell above it. It is written by `writeUnit` with the pieces of that unit and its own `base`.
 */
export interface EchoReading {
  readonly from: number;
  readonly to: number;
  /** The unit, by its part and its place in there. */
  readonly of: { readonly path: string; readonly from: number };
  readonly base?: unknown;
}

/**
 * The range holds the name of a language: `hr`, `hr-HR`; or with `english`, what an English file has instead, where
 * `{variety}` stands for `en-GB` or `en-US`.
 */
export interface LanguageReading {
  readonly from: number;
  readonly to: number;
  readonly english?: string;
  /** The range holds a country alone: `HR` in `fo:country="HR"`. */
  readonly country?: true;
}

/** A paragraph, heading or cell. `from`–`to` is what is written anew where its translation is another one. */
export interface UnitReading {
  readonly from: number;
  readonly to: number;
  /** What is to be translated. Adjacent equal runs are one already. */
  readonly pieces: readonly Piece[];
  /** True where the file has cut its texts itself: the unit is one segment. */
  readonly whole?: boolean;
  /** The segments of a unit that the file has cut into several, without white space around; then `pieces` is empty. */
  readonly segments?: readonly SegmentReading[];
  /**
   * True where the file holds the translation beside the source: it is written wherever it is another one than was
   * read, also where it says the same as the source, or nothing any more; and where its status is another one.
   */
  readonly bilingual?: boolean;
  /** The translation that the file has already. */
  readonly translation?: { readonly pieces: readonly Piece[]; readonly status: SegmentStatus };
  readonly locked?: boolean;
  readonly context?: SegmentContext;
  /** What `writeUnit` has to know. JSON. */
  readonly base?: unknown;
  /** Its place among all units of the file, where they stand in another order than they are read in: cells. */
  readonly order?: number;
  /**
   * It stands inside the unit before it, within a code, whose data has this sign in its place (`innerSign`): the alt
   * of a picture in a sentence. In formats made of text.
   */
  readonly inner?: string;
}

/** One segment of a unit. */
export type SegmentReading = Pick<UnitReading, "pieces" | "translation" | "locked" | "context">;

/**
 * A stretch of a unit. In formats made of text, the raws of all pieces in order are the raw of the unit (with
 * `data` the raw of a code), so that each sentence can be copied by itself; others leave `raw` out everywhere.
 */
export type Piece =
  | {
      readonly type: "text";
      readonly text: string;
      /** As it stands in the file. Where it is not the same, the piece is not cut: `&nbsp;`, `\n  ` for a space. */
      readonly raw?: string;
    }
  | CodePiece;

/** See `CodeKind` for what each is. Halves of pairs need not nest, nor have their other half. */
export interface CodePiece {
  readonly type: "open" | "close" | "point" | "space" | "word";
  /** What the format needs to write it again; of formats made of text the very markup. */
  readonly data: string;
  /** A word for the reader: `b`, `a`, `br`, `%s`. */
  readonly label: string;
  /** Makes a code of the translation the same as one of the source, where their data differ. Default: `data`. */
  readonly id?: string;
  /** The halves of a pair have the same; for pairs of one label that cross each other. Default: `label`. */
  readonly pair?: string;
}

/**
 * Labels a point where another text begins, and no sentence goes on: that of a note, behind the paragraph that refers
 * to it. Such texts may come back in another order, as the references to them do.
 */
export const PARTING = "¶";

/** A unit to be written: its pieces in the order of the translation. */
export interface UnitWriting {
  readonly pieces: readonly WrittenPiece[];
  /** As it stood in the file. */
  readonly raw: string;
  /** What `read` left there. */
  readonly base: unknown;
  /** Its segments, as formats with statuses need them. */
  readonly segments: readonly WrittenSegment[];
  /** The English of the translation, for texts that name their language themselves. */
  readonly variety: EnglishVariety;
}

/** A segment as a unit with a status is written from it. */
export interface WrittenSegment {
  readonly status: SegmentStatus;
  /** Empty where nothing was translated yet; then the pieces hold the source. */
  readonly target: string;
  /** Its own of the pieces of the unit. */
  readonly pieces: readonly WrittenPiece[];
  /** False where it is to stay as it stood in the file. */
  readonly changed: boolean;
}

/**
 * A code, or a stretch of text; one with `raw` was not changed, and is copied with its markup. Only units of formats
 * made of text have any.
 */
export type WrittenPiece =
  | { readonly type: "text"; readonly text: string; readonly raw?: string }
  | { readonly type: CodePiece["type"]; readonly data: string; readonly label: string };

/** Writes a unit of a format made of text: codes are their markup, new text is escaped. */
export function writtenMarkup(
  pieces: readonly WrittenPiece[],
  escapeText: (text: string) => string,
): string {
  return pieces
    .map((piece) => (piece.type === "text" ? (piece.raw ?? escapeText(piece.text)) : piece.data))
    .join("");
}

import { Mishap } from "../errors.ts";
import type { DocumentFormat } from "./document.ts";
import { FORMAT_KINDS } from "./formats/kinds.ts";
import { freshXliff } from "./formats/xliff/fresh.ts";
import { poTemplate } from "./fresh/po.ts";
import { otherSubtitles } from "./fresh/subtitles.ts";
import { TEMPLATES } from "./fresh/templates.ts";
import { CODE_CHARACTERS, codesIn, type InlineCode } from "./inline-codes.ts";
import type { EnglishVariety } from "./project.ts";
import { type DocumentSource, readDocument } from "./read.ts";
import type { Segment } from "./segment.ts";
import { type DocumentWriting, writeDocument } from "./write.ts";

/** A segment as far as another format needs it. */
export type ConvertedSegment = Pick<
  Segment,
  | "position"
  | "paragraph"
  | "source"
  | "target"
  | "codes"
  | "context"
  | "status"
  | "locked"
  | "place"
>;

/** A document to be written, in its own format or in another one. */
export type ConvertedWriting = Omit<DocumentWriting, "segments"> & {
  readonly segments: readonly ConvertedSegment[];
};

/** The variety that is named in a file of which nobody has said it. */
const USUAL_VARIETY: EnglishVariety = "en-GB";

/**
 * The same document in another format: the texts of its paragraphs, without their formatting; in formats with two
 * languages, its segments with the translations that it has. Where another format has one language, that is the
 * translation, and the source of what is not translated.
 *
 * Throws what `readDocument` throws, and the mishap `formatUnfit` where subtitles would need times.
 */
export function convertDocument(source: DocumentSource, to: DocumentFormat): Uint8Array {
  const document = readDocument(source);
  const segments = document.segments.map((segment, index) => ({
    codes: [],
    context: {},
    target: "",
    status: "initial" as const,
    locked: false,
    ...segment,
    position: index + 1,
  }));
  const { content } = source;
  if (document.format !== to) return writeAs({ ...document, segments, variety: USUAL_VARIETY }, to);
  return typeof content === "string" ? encoded(content) : content;
}

/** Throws what `writeDocument` throws, and the mishap `formatUnfit`. */
export function writeAs(writing: ConvertedWriting, to: DocumentFormat): Uint8Array {
  const { segments, skeleton, fileName: sourceFile, variety } = writing;
  if (skeleton.format === to) return writeDocument(writing);
  if (to === "xliff") return encoded(freshXliff(segments, { version: "1.2", sourceFile, variety }));
  if (to === "xliff2") {
    return encoded(freshXliff(segments, { version: "2.1", sourceFile, variety }));
  }
  if (to === "po") return filled("po", poTemplate(segments), segments.map(targetOf));
  if (to === "srt" || to === "vtt") {
    return otherSubtitles(writeDocument(writing), { from: skeleton.format, to });
  }
  const template = TEMPLATES[to];
  if (template === undefined) throw new Mishap("formatUnfit", { name: to });
  const paragraphs = paragraphsOf(segments);
  return filled(to, template(paragraphs.map((_, index) => `odlomak${index + 1}`)), paragraphs);
}

/** The file of a template with other texts in it, written and proved as any translation is. */
function filled(
  to: DocumentFormat,
  template: string | Uint8Array,
  texts: readonly string[],
): Uint8Array {
  const fileName = `tumac${FORMAT_KINDS[to].endings[0]}`;
  const content = typeof template === "string" ? encoded(template) : template;
  const document = readDocument({ title: "", fileName, content });
  const segments = document.segments.map(({ source, codes = [] }, index) => {
    return { source, codes, target: texts[index] ?? "", status: "translated" as const };
  });
  return writeDocument({ ...document, segments, variety: USUAL_VARIETY });
}

/** Sentences of a paragraph one behind the other. */
function paragraphsOf(segments: readonly ConvertedSegment[]): readonly string[] {
  const paragraphs = new Map<number, string>();
  for (const segment of segments) {
    const text = targetOf(segment) || readable(segment.source, segment.codes);
    const before = paragraphs.get(segment.paragraph);
    const lead = segment.place?.lead ?? " ";
    paragraphs.set(segment.paragraph, before === undefined ? text : before + lead + text);
  }
  return [...paragraphs.values()];
}

function targetOf({ target, codes }: ConvertedSegment): string {
  return readable(target, codes);
}

/** Formatting goes; variables and their like are written out: `%s`. */
function readable(text: string, codes: readonly InlineCode[]): string {
  const written = text.replace(CODE_CHARACTERS, (one) => {
    const [mark] = codesIn(one);
    if (mark?.kind === "space") return " ";
    if (mark?.kind !== "word") return "";
    return codes.find(({ kind, number }) => kind === "word" && number === mark.number)?.label ?? "";
  });
  return written.replace(/\s+/gu, " ").trim();
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

import { Mishap } from "../errors.ts";
import type { DocumentFormat } from "./document.ts";
import { FORMAT_KINDS } from "./formats/kinds.ts";
import { poTemplate } from "./fresh/po.ts";
import { otherSubtitles } from "./fresh/subtitles.ts";
import { TEMPLATES } from "./fresh/templates.ts";
import { withoutCodes } from "./inline-codes.ts";
import { type DocumentSource, readDocument } from "./read.ts";
import type { SourceSegment } from "./skeleton.ts";
import { writeDocument } from "./write.ts";

/**
 * The same document in another format: the texts of its paragraphs, without their formatting; in formats with two
 * languages, its segments with the translations that it has. Where another format has one language, that is the
 * translation, and the source of what is not translated.
 *
 * Throws what `readDocument` throws, and the mishap `formatUnfit` where subtitles would need times.
 */
export function convertDocument(source: DocumentSource, to: DocumentFormat): Uint8Array {
  const document = readDocument(source);
  const { content } = source;
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  if (document.format === to) return bytes;
  if (to === "po")
    return filled("po", poTemplate(document.segments), document.segments.map(targetOf));
  if (to === "srt" || to === "vtt") return otherSubtitles(bytes, { from: document.format, to });
  const template = TEMPLATES[to];
  if (template === undefined) throw new Mishap("formatUnfit", { name: to });
  const paragraphs = paragraphsOf(document.segments);
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
  return writeDocument({ ...document, segments, variety: "en-GB" });
}

/** Sentences of a paragraph one behind the other. */
function paragraphsOf(segments: readonly SourceSegment[]): readonly string[] {
  const paragraphs = new Map<number, string[]>();
  for (const segment of segments) {
    const text = targetOf(segment) || readable(segment.source);
    const own = paragraphs.get(segment.paragraph);
    if (own === undefined) paragraphs.set(segment.paragraph, [text]);
    else own.push(text);
  }
  return [...paragraphs.values()].map((texts) => texts.join(" "));
}

function targetOf({ target = "" }: SourceSegment): string {
  return readable(target);
}

function readable(text: string): string {
  return withoutCodes(text).replace(/\s+/gu, " ").trim();
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

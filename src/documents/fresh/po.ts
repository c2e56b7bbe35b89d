import { withoutCodes } from "../inline-codes.ts";
import type { Segment } from "../segment.ts";

const HEADER = `msgid ""
msgstr ""
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"
`;

/** A message for each segment, not translated yet. Messages that are the same get their number as a context. */
export function poTemplate(segments: readonly Pick<Segment, "source" | "context">[]): string {
  const seen = new Set<string>();
  const messages = segments.map(({ source, context }, index) => {
    const text = withoutCodes(source);
    const { key = "" } = context;
    const isNew = !seen.has(`${key}\0${text}`);
    const told = isNew ? key : `${key}${key === "" ? "" : " "}${index + 1}`;
    seen.add(`${key}\0${text}`);
    const lines = told === "" ? [] : [`msgctxt ${quoted(told)}`];
    return [...lines, `msgid ${quoted(text)}`, 'msgstr ""', ""].join("\n");
  });
  return [HEADER, ...messages].join("\n");
}

function quoted(text: string): string {
  const escaped = text
    .replaceAll("\\", "\\\\")
    .replaceAll('"', '\\"')
    .replaceAll("\n", "\\n")
    .replaceAll("\r", "\\r")
    .replaceAll("\t", "\\t");
  return `"${escaped}"`;
}

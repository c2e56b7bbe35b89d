import { codesIn, type InlineCode } from "../../inline-codes.ts";
import { escapedXml, escapedXmlValue } from "../../xml/tree.ts";
import { codeOf, dataOf, type FreshSegment, type FreshXliff, isApproved } from "./sent-segment.ts";
import { stateOf } from "./states.ts";

/** XLIFF 1.2, strict; with the original of each code inside it. */
export function freshXliff1(
  segments: readonly FreshSegment[],
  { sourceFile, variety }: FreshXliff,
): string {
  const name = escapedXmlValue(sourceFile);
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
  <file original="${name}" source-language="hr" target-language="${variety}" datatype="plaintext" tool-id="tumac">
    <header>
      <tool tool-id="tumac" tool-name="Tumač"/>
    </header>
    <body>
${segments.map(unit).join("")}    </body>
  </file>
</xliff>
`;
}

function unit(segment: FreshSegment): string {
  const { context, locked, source, target, status } = segment;
  const { key, maximum, note } = context;
  const attributes = [
    ' xml:space="preserve"',
    key === undefined ? "" : ` resname="${escapedXmlValue(key)}"`,
    maximum === undefined ? "" : ` size-unit="char" maxwidth="${maximum}"`,
    locked ? ' translate="no"' : "",
    isApproved(segment) && target !== "" ? ' approved="yes"' : "",
  ];
  const state = stateOf("xliff1", status, null);
  return `      <trans-unit id="${segment.id}"${attributes.join("")}>
        <source>${content(source, segment)}</source>
${target === "" ? "" : `        <target state="${state}">${content(target, segment)}</target>\n`}${note === undefined ? "" : `        <note>${escapedXml(note)}</note>\n`}      </trans-unit>
`;
}

function content(text: string, { codes }: FreshSegment): string {
  let at = 0;
  let written = "";
  for (const mark of codesIn(text)) {
    const code = codeOf(codes, mark);
    written += escapedXml(text.slice(at, mark.from)) + (code ? codeMarkup(code) : "");
    at = mark.to;
  }
  return written + escapedXml(text.slice(at));
}

function codeMarkup(code: InlineCode): string {
  const { kind, number, half } = code;
  const data = escapedXml(dataOf(code));
  const rest = `${kindOf(code)} equiv-text="${escapedXmlValue(code.label)}"`;
  if (half !== undefined) return `<it id="${number}" pos="${half}"${rest}>${data}</it>`;
  if (kind === "open") return `<bpt id="${number}"${rest}>${data}</bpt>`;
  if (kind === "close") return `<ept id="${number}">${data}</ept>`;
  return `<ph id="${number}"${rest}>${data}</ph>`;
}

const KINDS: Readonly<Record<string, string>> = {
  b: "bold",
  strong: "bold",
  i: "italic",
  em: "italic",
  u: "underlined",
  a: "link",
};

const ALONE: Readonly<Record<string, string>> = { br: "lb", img: "image" };

function kindOf({ label, kind, half }: InlineCode): string {
  const isPaired = kind === "open" || half !== undefined;
  const type = (isPaired ? KINDS : ALONE)[label];
  return type === undefined ? "" : ` ctype="${type}"`;
}

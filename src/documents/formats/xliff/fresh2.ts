import { codesIn, type InlineCode } from "../../inline-codes.ts";
import { escapedXml, escapedXmlValue } from "../../xml/tree.ts";
import { codeOf, dataOf, type FreshSegment, type FreshXliff } from "./sent-segment.ts";
import { stateOf } from "./states.ts";

/** XLIFF 2.1, with the original of each code beside the text. */
export function freshXliff2(
  segments: readonly FreshSegment[],
  { sourceFile, variety }: FreshXliff,
): string {
  const name = escapedXmlValue(sourceFile);
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:slr="urn:oasis:names:tc:xliff:sizerestriction:2.0" version="2.1" srcLang="hr" trgLang="${variety}">
  <file id="f1" original="${name}" canResegment="no" xml:space="preserve">
    <slr:profiles generalProfile="xliff:codepoints"/>
${segments.map(unit).join("")}  </file>
</xliff>
`;
}

function unit(segment: FreshSegment): string {
  const { context, locked, codes, source, target, status } = segment;
  const { key, maximum, note } = context;
  const attributes = [
    key === undefined ? "" : ` name="${escapedXmlValue(key)}"`,
    maximum === undefined ? "" : ` slr:sizeRestriction="${maximum}"`,
    locked ? ' translate="no"' : "",
  ];
  const state = stateOf("xliff2", target === "" ? "initial" : status, null);
  return `    <unit id="${segment.id}"${attributes.join("")}>
${note === undefined ? "" : `      <notes><note>${escapedXml(note)}</note></notes>\n`}${originalData(codes)}      <segment state="${state}">
        <source>${content(source, segment)}</source>
${target === "" ? "" : `        <target>${content(target, segment)}</target>\n`}      </segment>
    </unit>
`;
}

function originalData(codes: readonly InlineCode[]): string {
  const all = codes.map((code) => `<data id="${dataId(code)}">${characters(dataOf(code))}</data>`);
  return all.length === 0 ? "" : `      <originalData>${all.join("")}</originalData>\n`;
}

function dataId({ kind, number }: Pick<InlineCode, "kind" | "number">): string {
  return `${kind}${number}`;
}

function content(text: string, { codes, nests }: FreshSegment): string {
  let at = 0;
  let written = "";
  for (const mark of codesIn(text)) {
    const code = codeOf(codes, mark);
    written += characters(text.slice(at, mark.from)) + (code ? codeMarkup(code, codes, nests) : "");
    at = mark.to;
  }
  return written + characters(text.slice(at));
}

function codeMarkup(code: InlineCode, codes: readonly InlineCode[], nests: boolean): string {
  const { kind, number, half, label } = code;
  const shown = escapedXmlValue(label);
  const data = `dataRef="${dataId(code)}" disp="${shown}"`;
  if (half !== undefined) {
    const name = half === "open" ? "sc" : "ec";
    return `<${name} id="${number}" isolated="yes"${kindOf(code)} ${data}/>`;
  }
  if (kind === "open") {
    if (!nests) return `<sc id="${number}"${kindOf(code)} ${data}/>`;
    const end = codeOf(codes, { kind: "close", number });
    const ends = end === undefined ? "" : ` dataRefEnd="${dataId(end)}" dispEnd="${shown}"`;
    return `<pc id="${number}"${kindOf(code)} dataRefStart="${dataId(code)}" dispStart="${shown}"${ends}>`;
  }
  if (kind === "close")
    return nests ? "</pc>" : `<ec startRef="${number}"${kindOf(code)} ${data}/>`;
  const equivalent = kind === "word" ? ` equiv="${shown}"` : "";
  return `<ph id="${number}"${kindOf(code)} ${data}${equivalent}/>`;
}

const KINDS: Readonly<Record<string, string>> = {
  b: ' type="fmt" subType="xlf:b"',
  strong: ' type="fmt" subType="xlf:b"',
  i: ' type="fmt" subType="xlf:i"',
  em: ' type="fmt" subType="xlf:i"',
  u: ' type="fmt" subType="xlf:u"',
  br: ' type="fmt" subType="xlf:lb"',
  a: ' type="link"',
  img: ' type="image"',
};

function kindOf({ label }: InlineCode): string {
  return KINDS[label] ?? "";
}

/** Text, with what XML cannot hold as elements of their own. */
function characters(text: string): string {
  return text
    .split(UNHOLDABLE)
    .map((part, index) => (index % 2 === 0 ? escapedXml(part) : characterMarkup(part)))
    .join("");
}

const UNHOLDABLE = /((?![\t\n\r\u007F-\u009F])\p{Cc}|[\uFFFE\uFFFF]|\p{Surrogate})/u;

function characterMarkup(character: string): string {
  return `<cp hex="${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}"/>`;
}

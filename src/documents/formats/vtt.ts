import { decodeText } from "../encoding.ts";
import type { CodePiece, FileReading, Format, LanguageReading, SourceFile } from "./format.ts";
import { cuesOf } from "./subtitles/cues.ts";
import { cueUnits, type Markup, writeCue } from "./subtitles/lines.ts";

/** WebVTT, the subtitles of the web; styles, regions and comments stay as they are. */
export const vttFormat: Format = {
  name: "vtt",
  recognises: ({ bytes }) => {
    const start = new TextDecoder("latin1").decode(bytes.subarray(0, SIGNATURE));
    return /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?WEBVTT(?:\s|$)/u.test(
      start.replaceAll("\0", ""),
    );
  },
  read: readVtt,
  writeUnit: (unit) => writeCue(unit, MARKUP),
};

/** Every file begins with its signature, which takes so much in UTF-16. Bytes. */
const SIGNATURE = 18;

function readVtt({ bytes }: SourceFile): FileReading {
  const { text, encoding } = decodeText(bytes);
  const units = cueUnits(text, cuesOf(text, { named: true }), MARKUP);
  return { parts: [{ path: "", text, encoding, units, languages: languagesIn(text) }] };
}

/** The head ends with the first empty line; some programs name the language in it. */
function languagesIn(text: string): readonly LanguageReading[] {
  const head = /^[^\r\n]*(?:(?:\r\n|\n|\r)[^\r\n]+)*/u.exec(text)?.[0] ?? "";
  const found = /^Language:[ \t]*([A-Za-z]{2,3}(?:[-_][A-Za-z]{2})?)[ \t]*$/dmu.exec(head);
  const [from, to] = found?.indices?.[1] ?? [0, 0];
  return to === 0 || /^en/iu.test(text.slice(from, to)) ? [] : [{ from, to }];
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&nbsp;": "\u00A0",
  "&lrm;": "\u200E",
  "&rlm;": "\u200F",
};

const MARKUP: Markup = {
  pattern: /\r\n|[\r\n]|<[^<>\r\n]*>|&(?:amp|lt|gt|nbsp|lrm|rlm|#\d{1,7}|#x[0-9a-f]{1,6});/giu,
  piece: (found) => (found.startsWith("&") ? characterOf(found) : codeOf(found)),
  escaped: (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;"),
};

function characterOf(entity: string): string | null {
  const [, x, digits] = /^&#(x?)([0-9a-f]+);$/iu.exec(entity) ?? [];
  if (digits === undefined) return ENTITIES[entity.toLowerCase()] ?? null;
  const point = Number.parseInt(digits, x === "" ? 10 : 16);
  const isCharacter = point >= 0x20 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
  return isCharacter ? String.fromCodePoint(point) : null;
}

/** Times within a cue and tags of no known name stand alone; whose voice it is is told by the label. */
function codeOf(data: string): CodePiece {
  const [, slash, name = ""] = /^<(\/?)(c|i|b|u|v|lang|ruby|rt)(?=[\s.>])/u.exec(data) ?? [];
  if (name === "") return { type: "point", label: data.slice(1, -1), data };
  if (slash === "/") return { type: "close", label: name, pair: name, data };
  const label = data.slice(1, -1).trim();
  return { type: "open", label: name === "v" || name === "c" ? label : name, pair: name, data };
}

import { decodeText } from "../encoding.ts";
import type { CodePiece, FileReading, Format, SourceFile } from "./format.ts";
import { cuesOf, hasTimes } from "./subtitles/cues.ts";
import { cueUnits, type Markup, writeCue } from "./subtitles/lines.ts";

/** SubRip, which nobody has ever defined: as players read it, with or without numbers and empty lines. */
export const srtFormat: Format = {
  name: "srt",
  recognises: ({ bytes }) => hasTimes(bytes),
  read: readSrt,
  writeUnit: (unit) => writeCue(unit, MARKUP),
};

function readSrt({ bytes }: SourceFile): FileReading {
  const { text, encoding } = decodeText(bytes);
  const units = cueUnits(text, cuesOf(text, { named: false }), MARKUP);
  return { parts: [{ path: "", text, encoding, units }] };
}

/** Tags of HTML, and settings of SubStation that players know here too: `{\an8}`, `{\i1}`, `\N`. */
const MARKUP: Markup = {
  pattern:
    /\r\n|[\r\n]|<\/?(?:i|b|u|s|font|ruby|rt)(?:\s[^<>\r\n]*)?>|<br ?\/?>|\{\\[^{}\r\n]*\}|\\N/giu,
  piece: codeOf,
  escaped: (text) => text,
};

function codeOf(data: string): CodePiece {
  if (data === "\\N" || /^<br/iu.test(data)) return { type: "space", label: "br", data };
  const [, slash, name = ""] = /^<(\/?)(\w+)/u.exec(data) ?? [];
  if (name !== "")
    return { type: slash === "/" ? "close" : "open", label: name.toLowerCase(), data };
  const [, letter = "", isOn] = /^\{\\([ibus])([01])\}$/u.exec(data) ?? [];
  if (letter !== "") return { type: isOn === "1" ? "open" : "close", label: letter, data };
  return { type: "point", label: data.slice(2, -1), data };
}

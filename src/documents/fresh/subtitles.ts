import { Mishap } from "../../errors.ts";
import type { DocumentFormat } from "../document.ts";
import { decodeText } from "../encoding.ts";

/** SRT has a comma before the milliseconds, and always hours. */
const SRT_TIMES = /^(\d+:\d\d:\d\d),(\d{3})(\s+-->\s+)(\d+:\d\d:\d\d),(\d{3})/gmu;
const VTT_TIMES =
  /^((?:\d+:)?)(\d\d:\d\d)\.(\d{3})(\s+-->\s+)((?:\d+:)?)(\d\d:\d\d)\.(\d{3}).*$/gmu;

/** The same subtitles in the other of the two formats. Throws the mishap `formatUnfit` for what are no subtitles. */
export function otherSubtitles(
  bytes: Uint8Array,
  { from, to }: { readonly from: DocumentFormat; readonly to: "srt" | "vtt" },
): Uint8Array {
  if (from !== "srt" && from !== "vtt") throw new Mishap("formatUnfit", { name: to });
  const text = decodeText(bytes).text.replace(/^\uFEFF/u, "");
  return new TextEncoder().encode(to === "vtt" ? vttOf(text) : srtOf(text));
}

function vttOf(srt: string): string {
  return `WEBVTT\n\n${srt.replace(SRT_TIMES, "$1.$2$3$4.$5").trimStart()}`;
}

/** Cues are numbered; what is no cue (the header, notes, styles) is left out. */
function srtOf(vtt: string): string {
  const cues = vtt.split(/\r?\n[ \t]*\r?\n/u).flatMap((block) => {
    const lines = block.split(/\r?\n/u);
    const at = lines.findIndex((line) => line.search(VTT_TIMES) === 0);
    const times = lines[at]?.replace(VTT_TIMES, (_, hours, start, ms, arrow, hours2, end, ms2) => {
      return `${hours || "00:"}${start},${ms}${arrow}${hours2 || "00:"}${end},${ms2}`;
    });
    return times === undefined ? [] : [[times, ...lines.slice(at + 1)].join("\n").trimEnd()];
  });
  return `${cues.map((cue, index) => `${index + 1}\n${cue}`).join("\n\n")}\n`;
}

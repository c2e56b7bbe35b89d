import { segmentText } from "../documents/segmentation.ts";
import { Mishap } from "../errors.ts";
import type { Command } from "./command.ts";
import { codePointCounter, inputTexts, oneLine, readText } from "./input.ts";

/** `tumac segment FILE [--lines] [--json]`: the segments of a text, in order. */
export const segment: Command = async ({ config, print }) => {
  const [file] = config.files;
  if (file === undefined) throw new Mishap("usage", { problem: "segment FILE" });
  for (const { line, text } of inputTexts(await readText(file), config.lines)) {
    const codePoints = codePointCounter(text);
    for (const { from, to } of segmentText(text)) {
      const found = text.slice(from, to);
      const place = { line, from: codePoints(from), to: codePoints(to) };
      print(config.json ? JSON.stringify({ ...place, text: found }) : oneLine(found));
    }
  }
  return 0;
};

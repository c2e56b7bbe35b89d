import { sentences } from "../language/sentences.ts";
import { readPlainText } from "./formats/plainText.ts";
import type { ReadDocument } from "./skeleton.ts";

/** Takes a Croatian text apart into sentences, by the rules of its language and the paragraphs of its format. */
export function segmentText(text: string): ReadDocument {
  return readPlainText(text, (paragraph) => sentences(paragraph));
}

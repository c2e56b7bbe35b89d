import { fold } from "../../language/text.ts";
import { plainMark } from "../../language/tokens.ts";

/** The key of a word or mark in a text: "Kalifata" → "kalifata", "–" → "-". */
export function keyOf(text: string): string {
  return text.length === 1 ? plainMark(fold(text)) : fold(text);
}

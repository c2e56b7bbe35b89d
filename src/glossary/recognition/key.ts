import { fold } from "../../language/text.ts";
import { plainMark } from "../../language/tokens.ts";

/** Marks the key of a name in the spelling that all its spellings share. */
export const respelledKey = (respelled: string): string => `~${respelled}`;

/** The key of a word or mark in a text: "Kalifata" → "kalifata", "–" → "-". */
export function keyOf(text: string): string {
  return text.length === 1 ? plainMark(fold(text)) : fold(text);
}

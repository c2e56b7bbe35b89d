import { unaccented } from "../language/text.ts";
import { tokenize } from "../language/tokens.ts";

/** A name is recognised by so many letters at its beginning, whatever case it stands in: Zagrebu, Zagreb. */
const STEM = 4;

/** What stands in a sentence and in its translation alike: numbers, and the beginnings of names. */
export function anchorsOf(sentence: string): readonly string[] {
  const joined = sentence.replace(/(?<=\d)[.,\u00A0 ](?=\d{3}(?!\d))/gu, ""); // 1.250 and 1,250
  return tokenize(joined).flatMap(({ text, kind }) => {
    if (kind !== "word") return [];
    if (/\d/u.test(text)) return [text.toLowerCase()];
    if (!/^\p{Lu}/u.test(text) || text.length < STEM) return [];
    return [plain(text).slice(0, STEM)];
  });
}

/** How many of the one stand among the others, each counted once. At most 31 of the others are looked at. */
export function shared<Anchor>(own: readonly Anchor[], others: readonly Anchor[]): number {
  if (own.length === 0 || others.length === 0) return 0;
  let taken = 0;
  let count = 0;
  for (const one of own) {
    for (let at = 0; at < others.length && at < 31; at++) {
      if (others[at] !== one || taken & (1 << at)) continue;
      taken |= 1 << at;
      count++;
      break;
    }
  }
  return count;
}

/** Without the marks that English leaves out: Šibenik, Sibenik. */
function plain(word: string): string {
  return unaccented(word)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐ]/gu, "d")
    .toLowerCase();
}

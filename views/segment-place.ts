import type { TFunction } from "i18next";

/** Where a segment stands in its file, in words where the name is ours: `#3 notes` → notes on slide 3. */
export function placeName(key: string, t: TFunction): string {
  for (const { pattern, name } of PLACES) {
    const found = pattern.exec(key);
    if (found) return t(`codes.context.places.${name}`, { number: Number(found[1]) });
  }
  return key;
}

/** What the readers of formats call the places of a presentation. */
const PLACES = [
  { pattern: /^#(\d+)$/u, name: "slide" },
  { pattern: /^#(\d+) notes$/u, name: "notes" },
  { pattern: /^slideLayout(\d+)$/u, name: "layout" },
  { pattern: /^slideMaster(\d+)$/u, name: "master" },
] as const;

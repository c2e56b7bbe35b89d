import type { CodedText } from "../inline-codes.ts";
import type { Skeleton } from "../skeleton.ts";

/** Sentences that a file holds each by itself have nothing between them that it would say. */
const BETWEEN_SENTENCES = " ";

/**
 * What stands in the file between a place of its skeleton (from 0) and the next. Null where the two are not of one
 * paragraph, cell or message: then no text could fill both.
 */
export function betweenPlaces({ format, parts }: Skeleton, slot: number): CodedText | null {
  if (format === "po") return null; // the singular and the plural of a message
  let passed = 0;
  for (const { items } of parts) {
    for (const item of items) {
      if (item.type !== "unit") continue;
      const count = item.between.length - 1;
      const index = slot - (item.first ?? passed);
      passed += count;
      if (index < 0 || index >= count) continue;
      if (index === count - 1) return null;
      const between = item.between[index + 1] ?? "";
      if (typeof between !== "string") return { text: between.text, codes: between.codes };
      const isOfFile = item.read !== undefined && between === "";
      return { text: isOfFile ? BETWEEN_SENTENCES : between, codes: [] };
    }
  }
  return null;
}

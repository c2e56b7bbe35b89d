import { LABEL, ordinalOf } from "./dates.ts";
import type { FigureReader } from "./figure.ts";
import { SPACE, START } from "./patterns.ts";
import { inWords } from "./years.ts";

/**
 * 5. mjesto → 5th. The full stop makes an ordinal only where the sentence goes on in small letters, and not behind
 * what is numbered: članka 5. ovog zakona.
 */
export const ordinals: FigureReader = {
  kind: "ordinal",
  pattern: new RegExp(`${START}(?<number>[1-9]\\d{0,2})\\.(?=${SPACE}\\p{Ll})`, "gu"),
  read({ part, before }) {
    if (LABEL.test(before)) return null;
    const english = ordinalOf(part("number"));
    return { english, others: inWords(english) };
  },
};

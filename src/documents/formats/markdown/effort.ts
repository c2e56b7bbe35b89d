import type { gfm } from "micromark-extension-gfm";
import { Mishap } from "../../../errors.ts";

/**
 * The reader of Markdown looks back over all of a paragraph at each of its marks, so that fifty thousand of them in
 * one would take minutes. What it looks back over may be this many steps in a text, a second's work: 12,000 marks
 * in a paragraph, of which books have thirty.
 */
const LOOKED_BACK = 300_000_000;

/** More for each character of the text; paragraphs of 800 marks take a quarter of it. */
const LOOKED_BACK_EACH = 1_000;

/** Signs that the reader stops at. */
const MARKS = "!&*:<[\\]_`~";

type Syntax = ReturnType<typeof gfm>;
type Construct = Extract<NonNullable<Syntax["text"]>[number], { readonly tokenize: unknown }>;

/** Ends the reading of one text of that length with the mishap `tooComplex` where it would take too long. */
export function effortGuard(length: number): Syntax {
  let left = LOOKED_BACK + LOOKED_BACK_EACH * length;
  const construct: Construct = {
    name: "effort",
    add: "before",
    tokenize(_effects, _ok, nok) {
      left -= this.events.length;
      if (left < 0) throw new Mishap("tooComplex");
      return nok;
    },
  };
  return { text: Object.fromEntries(Array.from(MARKS, (sign) => [sign.charCodeAt(0), construct])) };
}

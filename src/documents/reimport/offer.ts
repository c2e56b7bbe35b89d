import { characterOf } from "../cutting/part-codes.ts";
import { CODE_CHARACTERS, type InlineCode } from "../inline-codes.ts";
import { withSoundCodes } from "../mended-codes.ts";

/** A text with the codes that it may have. */
interface Coded {
  readonly source: string;
  readonly codes: readonly InlineCode[];
}

/**
 * An earlier translation as the segment can have it whose source is another wording: each code as the one of the new
 * source that is the same, else as one that looks the same; what it has not is left out.
 */
export function offeredText(target: string, former: Coded, segment: Coded): string {
  const inSource = new Set(segment.source.match(CODE_CHARACTERS));
  const free = new Set(segment.codes.filter((code) => inSource.has(characterOf(code))));
  const own = new Map<string, string>();
  const take = (isFit: (one: InlineCode, code: InlineCode) => boolean) => {
    for (const code of former.codes) {
      if (own.has(characterOf(code))) continue;
      const found = [...free].find((one) => isFit(one, code));
      if (found === undefined) continue;
      free.delete(found);
      own.set(characterOf(code), characterOf(found));
    }
  };
  take((one, code) => looksLike(one, code) && one.data === code.data);
  take(looksLike);
  const text = target.replace(CODE_CHARACTERS, (one) => own.get(one) ?? "");
  return withSoundCodes(text, segment.source);
}

function looksLike(one: InlineCode, code: InlineCode): boolean {
  return one.kind === code.kind && one.label === code.label;
}

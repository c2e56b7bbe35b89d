import type { Range } from "../language/range.ts";
import { fold } from "../language/text.ts";

/** A name in a comment that calls somebody: `@Ana`, or `@"Ana Marić"` where the name has several words. */
export interface Mention extends Range {
  readonly name: string;
}

/** An address of mail (`ana@primjer.hr`) calls nobody, hence what stands before the sign; a full stop ends a sentence. */
const MENTION =
  /(?<![\p{L}\p{N}._-])@(?:"([^"\n]+)"|([\p{L}\p{N}](?:[\p{L}\p{N}._-]*[\p{L}\p{N}])?))/gu;

/** Who is called in a text, in the order of the text. */
export function mentionsIn(text: string): readonly Mention[] {
  return [...text.matchAll(MENTION)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    name: (match[1] ?? match[2] ?? "").trim(),
  }));
}

/** Whether a text calls somebody; capitals and accents do not matter, so `@ana` calls Ana. */
export function mentions(text: string, name: string): boolean {
  return mentionsIn(text).some((mention) => fold(mention.name) === fold(name.trim()));
}

/** A name as it is called: `@Ana`, `@"Ana Marić"`. */
export function mentionOf(name: string): string {
  const [only] = mentionsIn(`@${name}`);
  return only?.name === name ? `@${name}` : `@"${name}"`;
}

/** The beginning of a name that is being typed at a place of a text: `Pitaj @ma|` → `ma`; null where none is. */
export function mentionBegun(text: string, at: number): string | null {
  return /(?<![\p{L}\p{N}._-])@"?([\p{L}\p{N}._-]*)$/u.exec(text.slice(0, at))?.[1] ?? null;
}

/** Those names that go on from a beginning, however it is written: `ma` → Marko, Ana Marić. */
export function namesBeginningWith(beginning: string, names: readonly string[]): readonly string[] {
  const wanted = fold(beginning);
  const begins = (name: string) =>
    fold(name)
      .split(" ")
      .some((word) => word.startsWith(wanted));
  return names.filter(begins);
}

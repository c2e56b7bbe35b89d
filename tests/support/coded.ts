import { type CodeKind, codeCharacter } from "../../src/documents/inline-codes.ts";

/** A text with codes, out of the way that `shown` writes them: ‹1›bold‹/1›, ‹2/› a point, ‹3_› a space, ‹4=› a word. */
export function coded(text: string): string {
  return text.replace(/‹(\/?)(\d+)([/_=]?)›/gu, (_, slash: string, number: string, mark: string) =>
    codeCharacter(slash === "/" ? "close" : (KINDS[mark] ?? "open"), Number(number)),
  );
}

const KINDS: Readonly<Record<string, CodeKind>> = { "/": "point", _: "space", "=": "word" };

import type { Range } from "../language/range.ts";
import { plainText, withoutCodes } from "./inline-codes.ts";
import { literalPattern } from "./search/literal.ts";
import { compilePattern, type Pattern } from "./search/pattern.ts";

/** How a query is meant: as it stands, as whole words, or as a regular expression. */
export const FIND_KINDS = ["plain", "word", "regex"] as const;
export type FindKind = (typeof FIND_KINDS)[number];

/** The longest query, and the longest replacement: some sentences. UTF-16 code units. */
export const LONGEST_QUERY = 500;

/** What is looked for. */
export interface TextQuery {
  readonly query: string;
  readonly kind: FindKind;
  readonly matchCase: boolean;
  /** True where c finds č and ć as well; a regular expression says such things itself. */
  readonly ignoreMarks: boolean;
}

/** A place that was found: its range in the text with codes, which begins and ends with a character that is read. */
export interface TextMatch extends Range {
  /** The range in the text as it is read. */
  readonly plain: Range;
  /** The words of the place as they are read. */
  readonly words: string;
  /** What the groups of a regular expression caught, from the first; undefined for one that took no part. */
  readonly groups: readonly (string | undefined)[];
  readonly names: Readonly<Record<string, string | undefined>>;
}

/** A query that is ready to be asked of many texts. */
export interface TextSearch {
  readonly kind: FindKind;
  /** How many groups the pattern catches, and their names; a replacement may ask for no others. */
  readonly groups: number;
  readonly names: ReadonlySet<string>;
  /** The places in a text, in order; codes are read over, so that words are found across them. */
  matches(coded: string): readonly TextMatch[];
}

/** Throws a mishap that says what to mend where a regular expression cannot be read. */
export function createTextSearch(query: TextQuery): TextSearch {
  if (query.kind === "regex") return patternSearch(compilePattern(query.query, query.matchCase));
  const pattern = literalPattern({ ...query, query: withoutCodes(query.query) });
  const accepts = query.kind === "word" ? isWholeWord : () => true;
  return {
    kind: query.kind,
    groups: 0,
    names: new Set(),
    matches: (coded) =>
      placed(coded, (text) =>
        Array.from(text.matchAll(pattern), ({ index, 0: words }) => ({
          from: index,
          to: index + words.length,
          ...NO_GROUPS,
        })).filter((found) => accepts(text, found)),
      ),
  };
}

const NO_GROUPS = { groups: [], names: {} } as const;

type Found = Range & Pick<TextMatch, "groups" | "names">;

function patternSearch({ compiled, groups, names, endsWord }: Pattern): TextSearch {
  const find = (text: string): readonly Found[] => {
    const found: Found[] = [];
    const matcher = compiled.matcher(text);
    while (matcher.find()) {
      const group = (name: number | string) => matcher.group(name) ?? undefined;
      found.push({
        from: matcher.start(),
        to: matcher.end(),
        groups: Array.from({ length: groups }, (_, index) => group(index + 1)),
        names: Object.fromEntries(Array.from(names, (name) => [name, group(name)])),
      });
    }
    return endsWord ? found.filter(({ to }) => !isWordAt(text, to)) : found;
  };
  return { kind: "regex", groups, names, matches: (coded) => placed(coded, find) };
}

/** A place without a character is none: there is nothing to be shown or replaced. */
function placed(coded: string, find: (text: string) => readonly Found[]): readonly TextMatch[] {
  const { text, range } = plainText(coded);
  return find(text)
    .filter(({ from, to }) => from < to)
    .map(({ from, to, groups, names }) => {
      const plain = { from, to };
      return { ...range(plain), plain, words: text.slice(from, to), groups, names };
    });
}

/** Before and behind it stands no letter that would go on with the word. */
function isWholeWord(text: string, { from, to }: Range): boolean {
  const begins = !WORD.test(before(text, from)) || !isWordAt(text, from);
  return begins && !(isWordAt(text, to) && WORD.test(before(text, to)));
}

const WORD = /[\p{L}\p{M}\p{N}_]$/u;

function isWordAt(text: string, at: number): boolean {
  return WORD.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

/** The character before a place, of two code units where it has two. */
function before(text: string, at: number): string {
  return text.slice(Math.max(0, at - 2), at);
}

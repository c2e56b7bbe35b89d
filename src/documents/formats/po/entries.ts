import { Mishap } from "../../../errors.ts";
import type { Encoding } from "../../encodings.ts";
import { unescaped } from "./strings.ts";

/** A string of an entry and where it stands: from its keyword to the end of its last line. */
export interface PoString {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** One message of a PO file, with its comments. Obsolete ones are none. */
export interface PoEntry {
  readonly from: number;
  readonly to: number;
  /** Lines that begin with `#`. */
  readonly comments: readonly string[];
  readonly context?: string;
  readonly id: PoString;
  readonly plural?: PoString;
  /** The translations, by their number; one alone where there is no plural. */
  readonly forms: readonly PoString[];
}

interface Draft {
  from: number;
  to: number;
  readonly comments: string[];
  readonly strings: Map<string, { from: number; to: number; raw: string }>;
  keyword: string;
}

const KEYWORD = /^(msgctxt|msgid_plural|msgid|msgstr(?:\[\d{1,2}\])?)(?=[\s"]|$)/u;

/** A line that has one string, as most do. */
const STRING = /^\s*"((?:[^"\\]|\\.)*)"\s*$/su;

/** A line that has nothing but strings: each closed, one behind the other. */
const STRINGS = /^(?:\s*"(?:[^"\\]|\\.)*")*\s*$/su;

/** Reads the messages of a PO file. Throws the mishap `poUnusable` with the line that is none of PO. */
export function entriesOf(text: string, encoding: Encoding): readonly PoEntry[] {
  const entries: PoEntry[] = [];
  let draft: Draft | undefined;
  let number = 0;
  const finish = () => {
    if (draft) entries.push(...entryOf(draft, encoding, number));
    draft = undefined;
  };
  for (const { 0: whole, index } of text.matchAll(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/gu)) {
    number++;
    const line = whole.replace(/^\uFEFF/u, "").trim();
    const from = index + whole.indexOf(line);
    const isNew = draft !== undefined && beginsAnother(draft, line);
    if (line === "" || line.startsWith("#~") || isNew) finish();
    if (line === "" || line.startsWith("#~")) continue;
    draft ??= { from, to: from, comments: [], strings: new Map(), keyword: "" };
    takeLine(draft, { line, from, number });
  }
  finish();
  return entries;
}

/** Messages need no blank line between them. */
function beginsAnother({ strings, keyword }: Draft, line: string): boolean {
  if (!keyword.startsWith("msgstr")) return false;
  return line.startsWith("#") || /^(?:msgctxt|msgid(?!_))/u.test(line) || strings.size === 0;
}

function takeLine(
  draft: Draft,
  { line, from, number }: { readonly line: string; readonly from: number; readonly number: number },
): void {
  if (line.startsWith("#")) {
    draft.comments.push(line);
    return;
  }
  const keyword = KEYWORD.exec(line)?.[1];
  const rest = line.slice(keyword?.length ?? 0);
  const isNew = keyword !== undefined && !draft.strings.has(keyword);
  const known = draft.strings.get(draft.keyword);
  const raw = stringsIn(rest);
  if (raw === undefined || (keyword === undefined ? known === undefined : !isNew))
    throw new Mishap("poUnusable", { line: number });
  draft.to = from + line.length;
  if (keyword !== undefined) {
    draft.keyword = keyword;
    draft.strings.set(keyword, { from, to: draft.to, raw });
  } else if (known) {
    known.raw += raw;
    known.to = draft.to;
  }
}

/** What stands in the strings of a line, which follow one another; undefined where anything else is in it. */
function stringsIn(line: string): string | undefined {
  const alone = STRING.exec(line)?.[1];
  if (alone !== undefined) return alone;
  if (!STRINGS.test(line)) return undefined;
  return Array.from(line.matchAll(/"((?:[^"\\]|\\.)*)"/gsu), ([, one]) => one).join("");
}

/** Comments alone are no message; one without id or translation is damaged. */
function entryOf(draft: Draft, encoding: Encoding, line: number): readonly PoEntry[] {
  const { from, to, comments, strings } = draft;
  if (strings.size === 0) return [];
  const string = (keyword: string) => {
    const found = strings.get(keyword);
    return found && { from: found.from, to: found.to, text: unescaped(found.raw, encoding) };
  };
  const [context, id, plural] = ["msgctxt", "msgid", "msgid_plural"].map(string);
  const forms = [...strings.keys()].flatMap((keyword) =>
    keyword.startsWith("msgstr") ? (string(keyword) ?? []) : [],
  );
  if (id === undefined || forms.length === 0) throw new Mishap("poUnusable", { line });
  return [
    {
      ...{ from, to, comments, id, forms },
      ...(context === undefined ? {} : { context: context.text }),
      ...(plural === undefined ? {} : { plural }),
    },
  ];
}

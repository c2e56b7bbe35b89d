import { decodeAs } from "../../encoding.ts";
import type { Encoding } from "../../encodings.ts";

/** The page width that msgcat wraps lines at, with keyword and quotation marks. Characters. */
const WIDTH = 79;

const MEANINGS: Readonly<Record<string, string>> = {
  n: "\n",
  t: "\t",
  r: "\r",
  a: "\u0007",
  b: "\b",
  f: "\f",
  v: "\v",
};

const ESCAPES = new Map([
  ...Object.entries(MEANINGS).map(([letter, meaning]) => [meaning, `\\${letter}`] as const),
  ["\\", "\\\\"],
  ['"', '\\"'],
]);

/** What stands between the quotation marks, read as a C compiler does: `\"`, `\n`, `\303\241`, `\xe1`. */
export function unescaped(raw: string, encoding: Encoding): string {
  if (!raw.includes("\\")) return raw;
  // The line ends, which are most of them, go without being asked one by one; a pair of backslashes is never theirs.
  return raw
    .split("\\\\")
    .map((part) => withMeanings(part.replaceAll("\\n", "\n"), encoding))
    .join("\\");
}

function withMeanings(raw: string, encoding: Encoding): string {
  const bytes = /((?:\\(?:[0-7]{1,3}|x[0-9a-fA-F]{1,2}))+)|\\(.)/gsu;
  return raw.replace(bytes, (_, codes: string | undefined, letter: string) => {
    if (codes === undefined) return MEANINGS[letter] ?? letter;
    const values = Array.from(codes.matchAll(/\\(x?)([0-9a-fA-F]+)/gu), ([, x, digits = "0"]) =>
      Number.parseInt(digits, x === "x" ? 16 : 8),
    );
    return decodeAs(Uint8Array.from(values), encoding);
  });
}

/** The text as it stands between quotation marks. */
function escaped(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is escaped
  return text.replace(/[\\"\x00-\x1f\x7f]/gu, (one) => ESCAPES.get(one) ?? octal(one));
}

function octal(character: string): string {
  return `\\${(character.codePointAt(0) ?? 0).toString(8).padStart(3, "0")}`;
}

/** How a file lays its strings out. */
export interface Layout {
  readonly newline: string;
  /** False where the file has its strings in one line, however long they are. */
  readonly wraps: boolean;
}

/** A keyword with its string, in several lines where it has line ends inside or is too long for one. */
export function written(keyword: string, text: string, { newline, wraps }: Layout): string {
  const parts = text.split("\n");
  const last = parts.pop() ?? "";
  const ended = [...parts.map((part) => `${escaped(part)}\\n`), ...(last ? [escaped(last)] : [])];
  const whole = ended.length > 1 ? "" : `${keyword} "${ended[0] ?? ""}"`;
  if (ended.length <= 1 && (!wraps || whole.length <= WIDTH)) return whole;
  const lines = wraps ? ended.flatMap(wrapped) : ended;
  return [`${keyword} ""`, ...lines.map((line) => `"${line}"`)].join(newline);
}

/** Lines end behind a space; a word that is too long has one to itself. */
function wrapped(text: string): readonly string[] {
  if (text.length + 2 <= WIDTH) return [text];
  const lines: string[] = [];
  let line = "";
  for (const word of text.match(/[^ ]* *(?=[^ ]|$)/gu) ?? []) {
    if (line !== "" && line.length + word.trimEnd().length + 2 > WIDTH) {
      lines.push(line);
      line = "";
    }
    line += word;
  }
  return line === "" ? lines : [...lines, line];
}

/** Finds entries of a .dic file by their word. */
export interface Wordlist {
  /** The flags of each entry of this very word; none where the list lacks it. */
  find(word: string): readonly string[];
}

const NEWLINE = 10;
const RETURN = 13;
const SLASH = 47;
const TAB = 9;

/**
 * Reads a .dic file. Building 54,000 strings and a Map costs 70 ms and 7 MB at every start, for a
 * few hundred look-ups; so the file stays one string, and a hash table of line starts finds a word
 * in it: one pass over the letters, half a megabyte.
 */
export function readWordlist(dic: string): Wordlist {
  const start = dic.indexOf("\n") + 1; // the first line is the number of entries
  const table = new Int32Array(tableSize(Number.parseInt(dic, 10) || dic.length / 8));
  let at = start;
  while (at < dic.length) {
    const line = at;
    let hash = SEED;
    let code = dic.charCodeAt(at);
    while (at < dic.length && !endsWord(code)) {
      hash = mix(hash, code);
      code = dic.charCodeAt(++at);
    }
    if (at > line) insert(table, hash, line);
    while (at < dic.length && dic.charCodeAt(at) !== NEWLINE) at++;
    at++;
  }
  return { find: (word) => find(dic, table, word) };
}

/** Zero in the table means empty, which no entry is: the first line is never one. */
function insert(table: Int32Array, hash: number, line: number): void {
  let slot = hash & (table.length - 1);
  while (table[slot] !== 0) slot = (slot + 1) & (table.length - 1);
  table[slot] = line;
}

function find(dic: string, table: Int32Array, word: string): readonly string[] {
  const found: string[] = [];
  let hash = SEED;
  for (let at = 0; at < word.length; at++) hash = mix(hash, word.charCodeAt(at));
  let slot = hash & (table.length - 1);
  for (let line = table[slot]; line; line = table[slot]) {
    const flags = flagsAt(dic, line, word);
    if (flags !== undefined) found.push(flags);
    slot = (slot + 1) & (table.length - 1);
  }
  return found;
}

function flagsAt(dic: string, line: number, word: string): string | undefined {
  const end = line + word.length;
  if (!dic.startsWith(word, line) || (end < dic.length && !endsWord(dic.charCodeAt(end)))) return;
  if (dic.charCodeAt(end) !== SLASH) return "";
  let to = end + 1;
  while (to < dic.length && dic.charCodeAt(to) > 32) to++;
  return dic.slice(end + 1, to);
}

function endsWord(code: number): boolean {
  return code === NEWLINE || code === SLASH || code === RETURN || code === TAB;
}

const SEED = 5381;
const mix = (hash: number, code: number): number => (Math.imul(hash, 33) ^ code) >>> 0;

/** A power of two with room to spare, so that a look-up seldom meets another word. */
function tableSize(entries: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(16, entries * 2)));
}

/** One suffix rule: the ending to take off, the one to add, and the condition on the word. */
export interface SuffixRule {
  readonly strip: string;
  readonly add: string;
  readonly applies: (word: string) => boolean;
}

/** The part of an .aff file that inflection needs. Prefixes make other words (naj-, re-, un-) and are left out. */
export interface Affixes {
  readonly suffixes: ReadonlyMap<string, readonly SuffixRule[]>;
  /** The flags of an entry, split: `/360` → TZ, UA, UI. */
  flagsOf(flags: string): readonly string[];
}

/**
 * Reads an .aff file. Continuation classes (`add/flags`) and stems that are no words (NEEDAFFIX) are
 * not read: dictionary-hr names them and uses none, dictionary-en does not know them.
 */
export function readAffixes(aff: string): Affixes {
  const suffixes = new Map<string, SuffixRule[]>();
  const aliases: string[] = [];
  let flagKind = "";
  for (const line of aff.split(/\r?\n/)) {
    const [command = "", first = "", ...rest] = line.split(/\s+/);
    if (command === "AF") aliases.push(first);
    else if (command === "SFX") readSuffix(suffixes, first, rest);
    else if (command === "FLAG") flagKind = first;
  }
  const split = flagSplitter(flagKind);
  return {
    suffixes,
    flagsOf: (flags) => split(aliases.length > 0 ? (aliases[Number(flags)] ?? "") : flags),
  };
}

/** A header has three fields (`SFX UJ Y 45`), a rule at least three after its flag (`SFX UJ 0 ov [^čć]`). */
function readSuffix(suffixes: Map<string, SuffixRule[]>, flag: string, fields: string[]): void {
  const [strip = "", add = "", condition = ""] = fields;
  const rules = suffixes.get(flag);
  if (rules === undefined) suffixes.set(flag, []);
  else rules.push({ strip: unzero(strip), add: unzero(add), applies: compileCondition(condition) });
}

const unzero = (affix: string): string => (affix === "0" ? "" : affix);

function flagSplitter(kind: string): (flags: string) => readonly string[] {
  if (kind === "long") return (flags) => flags.match(/../g) ?? [];
  if (kind === "num") return (flags) => flags.split(",");
  return (flags) => [...flags];
}

const CONDITIONS = new Map<string, (word: string) => boolean>();

/** `[^čćšjž]i` as a test of a word's end. The same few conditions return in thousands of rules. */
function compileCondition(condition: string): (word: string) => boolean {
  const known = CONDITIONS.get(condition);
  if (known) return known;
  const compiled = conditionOn(condition);
  CONDITIONS.set(condition, compiled);
  return compiled;
}

function conditionOn(condition: string): (word: string) => boolean {
  if (condition === "" || condition === ".") return () => true;
  if (!/[[.]/.test(condition)) return (word) => word.endsWith(condition);
  const pattern = new RegExp(`${condition}$`, "u");
  return (word) => pattern.test(word);
}

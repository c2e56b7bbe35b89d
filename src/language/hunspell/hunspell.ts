import { type Affixes, readAffixes, type SuffixRule } from "./affixes.ts";
import { readWordlist } from "./wordlist.ts";

/** The two files of a Hunspell dictionary, as the packages dictionary-hr and dictionary-en give them. */
export interface HunspellFiles {
  readonly aff: Uint8Array;
  readonly dic: Uint8Array;
}

/** A word that a suffix class makes of an entry. */
export interface Affixed {
  readonly form: string;
  readonly add: string;
}

/** A dictionary that expands only the entries it is asked for. */
export interface Hunspell {
  /** The suffix classes of each entry of this very word: `pas` has two entries. */
  entriesOf(word: string): readonly (readonly string[])[];
  /** What a class makes of a word, without the word itself. */
  expand(word: string, flag: string): readonly Affixed[];
  /** Entries that a class makes this form of: `ratovima` → rat. */
  entriesMaking(form: string): readonly { readonly word: string; readonly flag: string }[];
}

export function readHunspell(files: HunspellFiles): Hunspell {
  const decoder = new TextDecoder();
  const affixes = readAffixes(decoder.decode(files.aff));
  const words = readWordlist(decoder.decode(files.dic));
  const entriesOf = (word: string) =>
    words.find(word).map((flags) => (flags === "" ? [] : affixes.flagsOf(flags)));
  let byEnding: EndingIndex | undefined;
  return {
    entriesOf,
    expand: (word, flag) => affixed(affixes, word, flag),
    entriesMaking(form) {
      byEnding ??= indexByEnding(affixes);
      return candidates(byEnding, form).filter(({ word, flag }) =>
        entriesOf(word).some((flags) => flags.includes(flag)),
      );
    },
  };
}

function affixed(affixes: Affixes, word: string, flag: string): Affixed[] {
  const made: Affixed[] = [];
  for (const { strip, add, applies } of affixes.suffixes.get(flag) ?? [])
    if (word.endsWith(strip) && applies(word))
      made.push({ form: word.slice(0, word.length - strip.length) + add, add });
  return made;
}

type EndingIndex = ReadonlyMap<string, readonly { flag: string; rule: SuffixRule }[]>;

function indexByEnding(affixes: Affixes): EndingIndex {
  const index = new Map<string, { flag: string; rule: SuffixRule }[]>();
  for (const [flag, rules] of affixes.suffixes)
    for (const rule of rules) {
      const same = index.get(rule.add);
      if (same) same.push({ flag, rule });
      else index.set(rule.add, [{ flag, rule }]);
    }
  return index;
}

/** Every word from which some rule would make the form; most of them are in no dictionary. */
function candidates(index: EndingIndex, form: string): { word: string; flag: string }[] {
  const found: { word: string; flag: string }[] = [];
  for (let at = 0; at <= form.length; at++)
    for (const { flag, rule } of index.get(form.slice(at)) ?? []) {
      const word = form.slice(0, at) + rule.strip;
      if (word !== "" && rule.applies(word)) found.push({ word, flag });
    }
  return found;
}

import { fold } from "../text.ts";
import { irregularHeadwords, irregularNouns } from "./irregularNouns.ts";

/** Shorter headwords change near their beginning (pas: psi, zlo: zala), and so do verbs (slati: šaljem). */
const LONG_ENOUGH = 4;
const LONG_ENOUGH_FOR_A_VERB = 7;

/** Two letters that no ending and no sound change reaches; irregulars have none. */
export function beginning(headword: string): string | undefined {
  const [first = ""] = headword.split(/[^\p{L}\p{M}]/u);
  const verb = /(ti|ći)$/.test(first);
  if (first.length < (verb ? LONG_ENOUGH_FOR_A_VERB : LONG_ENOUGH)) return undefined;
  if (irregularHeadwords(first).length > 0 || irregularNouns(first).length > 0) return undefined;
  return fold(first).slice(0, 2);
}

/** Words that begin with another sound than their first letter says: an hour, a union, a European. */
const SILENT_H = /^(?:hour|hono[u]?r|honest|heir)/iu;
const CONSONANT_SOUND = /^(?:uni(?!n|m)|us[aeu]|ut[ei]|eu|ewe|one(?!ir)|ubiq|ura)/iu;

/**
 * The indefinite article as the next words want it, where one stands before them: a caliphate → an Islamic
 * state. Answers the text before with its article put right.
 */
export function articleBefore(before: string, next: string): string {
  return before.replace(/(?<![\p{L}\p{N}])(a)(n?)(\s+["“‘']?)$/iu, (_all, a, n, space) => {
    const wanted = startsWithVowelSound(next) ? (n === "" ? "n" : n) : "";
    return a + wanted + space;
  });
}

function startsWithVowelSound(words: string): boolean {
  const [first = ""] = /^[\p{L}\p{N}]+/u.exec(words) ?? [];
  if (SILENT_H.test(first)) return true;
  if (/^\p{Lu}{2,}$/u.test(first)) return /^[AEFHILMNORSX]/u.test(first);
  return /^[aeiou]/iu.test(first) && !CONSONANT_SOUND.test(first);
}

/** How many words a translator counts and charges: runs without white space that have a letter or a digit. */
export function countWords(text: string): number {
  let count = 0;
  for (const [run] of text.matchAll(/\S+/gu)) {
    if (/[\p{L}\p{N}]/u.test(run)) count++;
  }
  return count;
}

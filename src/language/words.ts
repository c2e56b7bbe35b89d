/** How many words a translator counts and charges: runs without white space that have a letter or a digit. */
export function countWords(text: string): number {
  // each match begins at the first letter or digit of a run, and ends with it
  return text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}

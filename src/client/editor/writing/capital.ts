/** The words as they begin where they are put in: a capital after a full stop, none inside a sentence. */
export function fitCapital(words: string, before: string, spellings: readonly string[]): string {
  if (isSentenceStart(before)) return words.charAt(0).toLocaleUpperCase("en") + words.slice(1);
  const first = words.charAt(0);
  const small = first.toLocaleLowerCase("en");
  const always = spellings.some((spelling) => spelling.startsWith(first));
  const ever = spellings.some((spelling) => spelling.startsWith(small));
  return !always && ever ? small + words.slice(1) : words;
}

/** «It fell. » and an opening quotation mark at the start both begin a sentence. */
function isSentenceStart(before: string): boolean {
  return /(?:^|[.!?…][”"’)»]*\s+)[“"‘(«\s]*$/u.test(before);
}

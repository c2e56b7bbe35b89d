/** Headwords drawn from a dictionary, every third of two words, the same at every run. */
export function headwordsOf(dic: string, count: number): readonly string[] {
  const words = dic
    .split("\n")
    .map((line) => line.split("/")[0] ?? "")
    .filter((word) => /^\p{L}{4,}$/u.test(word));
  const step = Math.floor(words.length / count);
  return Array.from({ length: count }, (_, at) => {
    const word = words[at * step] ?? "";
    return at % 3 === 2 ? `${word} ${words[(at * step * 7) % words.length]}` : word;
  });
}

/** One word in so many of the text is of the glossary: about what a specialised text has. */
const ONE_IN = 8;

/** Sentences of ordinary words with a headword now and then, one in so many words. */
export function textOf(headwords: readonly string[], words: number, oneIn = ONE_IN): string {
  const filler =
    "i u je na se da za koji su od sa što kao bi tako već kada prije nakon danas".split(" ");
  return Array.from({ length: words }, (_, at) => {
    const word =
      at % oneIn === 0 ? headwords[(at * 13) % headwords.length] : filler[(at * 7) % filler.length];
    return at % 20 === 19 ? `${word}.` : word;
  }).join(" ");
}

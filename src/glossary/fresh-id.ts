/** An id is read in files and addresses; longer ones are cut. UTF-16 code units. */
const LONGEST_ID = 60;

/** Of a headword in which no letter and no digit stands. */
const NAMELESS = "pojam";

/** An id that people can read in a shared file: «Islamska država» is `islamska-drzava`, the next one `islamska-drzava-2`. */
export function freshConceptId(headword: string, taken: (id: string) => boolean): string {
  const name = readable(headword) || NAMELESS;
  let id = name;
  for (let number = 2; taken(id); number++) id = `${name}-${number}`;
  return id;
}

/** Without marks on letters, as addresses and file systems bear it best; other alphabets stay. */
function readable(headword: string): string {
  const plain = headword.toLowerCase().replaceAll("đ", "d").normalize("NFD").replace(/\p{M}/gu, "");
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .join("-")
    .slice(0, LONGEST_ID)
    .replace(/[\p{Cs}-]+$/u, "");
}

/** Controls, and marks that turn the direction of what follows, so that a name looks like another one. */
const INVISIBLE = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** Characters that some file system refuses in a name. */
const UNFIT = /[\\/:*?"<>|]/gu;

/** A title longer than this is a paragraph. Characters. */
const LONGEST_TITLE = 200;

/** File systems take 255 bytes of UTF-8 in a name; the rest is left for the endings. */
const LONGEST_STEM = 200;

/** A title on one line, cut where it is too long to be one. */
export function tidyTitle(title: string): string {
  const line = title.replace(INVISIBLE, " ").replace(/\s+/gu, " ").trim();
  const characters = [...line];
  if (characters.length <= LONGEST_TITLE) return line;
  return `${characters
    .slice(0, LONGEST_TITLE - 1)
    .join("")
    .trimEnd()}…`;
}

/** The name at the end of a path of any system: `..\\tajno/popis.txt` → `popis.txt`. */
export function nameOfFile(path: string): string {
  const last = path.replace(INVISIBLE, " ").split(/[\\/]/u).at(-1) ?? "";
  return /[^.\s]/u.test(last) ? last.trim() : "";
}

/** A file name without its ending: `izvješće.txt` → `izvješće`. */
export function stemOf(fileName: string): string {
  return fileName.replace(/\.[^.]*$/u, "");
}

/** A stem that every file system takes; empty where nothing of it is left. */
export function fileStem(text: string): string {
  const fit = text.replace(INVISIBLE, "-").replace(UNFIT, "-");
  return cutToBytes(fit).replace(/^[.\s]+|[.\s]+$/gu, "");
}

function cutToBytes(text: string): string {
  let cut = "";
  let bytes = 0;
  for (const character of text) {
    bytes += new TextEncoder().encode(character).length;
    if (bytes > LONGEST_STEM) break;
    cut += character;
  }
  return cut;
}

import type { Concept } from "../../concept.ts";
import type { XmlElement } from "../xml/element.ts";
import { element, markupOf } from "../xml/write-xml.ts";
import { DIALECTS, type TbxVersion } from "./dialects.ts";
import { readEntry } from "./read-entry.ts";
import { isEmpty, remaindersOf } from "./restore.ts";
import { type EntryWriting, entryElement } from "./write-entry.ts";

/**
 * Writes TBX-Basic: version 3 in the style DCT, or version 2 (martif), the latter without a DOCTYPE, because
 * programs would look for the DTD beside the file and fail. What TBX-Basic has no place for (forms, case
 * rule, extras that are no data category of it) goes into notes that begin with `tumac:`; what XML cannot
 * hold is U+FFFD in the open and exact in the note. `readTbx` reads the same concepts again.
 */
export function writeTbx(
  concepts: readonly Concept[],
  { version }: { readonly version: TbxVersion },
): string {
  const writing = { dialect: DIALECTS[version], ids: new Set(concepts.map(({ id }) => id)) };
  const entries = concepts.map((concept) => markupOf(wholeEntry(concept, writing), "      "));
  const body = ["<body>", ...entries, "    </body>"].join("\n");
  const file = fileAround(version, entries.length).replace("<body/>", () => body);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${file}\n`;
}

/** The file with a body to be filled. Version 3 has none where there are no entries: an empty one is not valid. */
function fileAround(version: TbxVersion, entries: number): string {
  const body = version === 3 && entries === 0 ? [] : [element("body", {}, [])];
  return markupOf(DIALECTS[version].file(element("text", {}, body)));
}

function wholeEntry(concept: Concept, writing: EntryWriting): XmlElement {
  const { id, terms, ...fields } = concept;
  const entry = { id, concept: fields, terms };
  const plain = entryElement(entry, writing);
  const remainders = remaindersOf(concept, readEntry(plain).entry);
  const { remainder, termRemainders } = remainders;
  if ([remainder, ...termRemainders].every(isEmpty)) return plain;
  return entryElement(entry, { ...writing, ...remainders });
}

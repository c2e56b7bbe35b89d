import type { Concept } from "../../concept.ts";
import type { XmlElement } from "../xml/element.ts";
import { markupOf } from "../xml/write-xml.ts";
import { DIALECTS, type TbxVersion } from "./dialects.ts";
import { readEntry } from "./read-entry.ts";
import { remaindersOf } from "./restore.ts";
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
  const entries = concepts.map((concept) => wholeEntry(concept, writing));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${markupOf(writing.dialect.file(entries))}\n`;
}

function wholeEntry(concept: Concept, writing: EntryWriting): XmlElement {
  const { id, terms, ...fields } = concept;
  const entry = { id, concept: fields, terms };
  const shown = readEntry(entryElement(entry, writing)).entry;
  return entryElement(entry, { ...writing, ...remaindersOf(concept, shown) });
}

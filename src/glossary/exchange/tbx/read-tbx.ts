import { Mishap } from "../../../errors.ts";
import { type Entry, glossaryOf } from "../entries.ts";
import { ofForeign } from "../foreign-terms.ts";
import type { ReadGlossary, RowProblem } from "../reading.ts";
import { readXml } from "../xml/read-xml.ts";
import { ENTRIES, readEntry } from "./read-entry.ts";
import { restored } from "./restore.ts";

/** Version 3, version 2, and the older TBX-Min. */
const ROOTS: ReadonlySet<string> = new Set(["tbx", "martif", "TBX"]);

/** In a file of ours a bar within a term is a bar, and two terms of the same words are two. */
const WRITTEN_BY_US = /<sourceDesc>\s*<p>Tumač<\/p>/u;

/** Our own header is a tenth of it. UTF-16 code units. */
const LONGEST_HEADER = 4_000;

/**
 * Reads TBX of version 2 (martif: Core, Basic, Min, Default) and version 3 (styles DCA and DCT). What we
 * have no field for is kept in the extras under the name of its data category. An entry without a
 * Croatian or English term and one with an id that is taken are problems.
 *
 * Throws the mishap `glossaryXmlUnknown`, and those of `readXml`.
 */
export function readTbx(text: string): ReadGlossary {
  const entries: Entry[] = [];
  const problems: RowProblem[] = [];
  const ours = WRITTEN_BY_US.test(text.slice(0, LONGEST_HEADER));
  readXml(text, {
    root(name) {
      if (!ROOTS.has(name)) throw new Mishap("glossaryXmlUnknown", { root: name });
    },
    entries: ENTRIES,
    entry(element) {
      const entry = restored(readEntry(element));
      if (entry.terms.length > 0) entries.push(ours ? entry : ofForeign(entry));
      else problems.push(withoutTerm(entry.line));
    },
  });
  return glossaryOf(entries, problems);
}

function withoutTerm(line: number): RowProblem {
  return { line, mishap: "entryWithoutTerm", values: { line } };
}

import type { ExportFormat } from "../../views/glossary-import.tsx";
import type { Concept } from "../glossary/concept.ts";
import { writeGlossaryCsv } from "../glossary/exchange/csv.ts";
import { writeDeepLGlossary, writeOmegaTGlossary } from "../glossary/exchange/pair-lists.ts";
import { writeTbx } from "../glossary/exchange/tbx/write-tbx.ts";
import { writeGlossaryXlsx } from "../glossary/exchange/xlsx.ts";

/** A glossary as a file to be downloaded. */
export interface ExportedGlossary {
  readonly name: string;
  readonly mime: string;
  readonly content: string | Buffer;
}

interface Format {
  readonly extension: string;
  readonly mime: string;
  readonly write: (concepts: readonly Concept[]) => string | Promise<Uint8Array>;
}

const FORMATS: Readonly<Record<ExportFormat, Format>> = {
  csv: {
    extension: "csv",
    mime: "text/csv; charset=utf-8",
    write: (concepts) => writeGlossaryCsv(concepts, { bom: true }), // without it, Excel reads č as Ä
  },
  xlsx: {
    extension: "xlsx",
    mime: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    write: writeGlossaryXlsx,
  },
  tbx: {
    extension: "tbx",
    mime: "application/x-tbx",
    write: (concepts) => writeTbx(concepts, { version: 3 }),
  },
  tbx2: {
    extension: "tbx",
    mime: "application/x-tbx",
    write: (concepts) => writeTbx(concepts, { version: 2 }),
  },
  omegat: { extension: "utf8", mime: "text/plain; charset=utf-8", write: writeOmegaTGlossary },
  deepl: {
    extension: "tsv",
    mime: "text/tab-separated-values; charset=utf-8",
    write: writeDeepLGlossary,
  },
};

/** Writes a glossary in a format. */
export async function exportGlossary(
  concepts: readonly Concept[],
  format: ExportFormat,
): Promise<ExportedGlossary> {
  const { extension, mime, write } = FORMATS[format];
  const written = await write(concepts);
  const content = typeof written === "string" ? written : Buffer.from(written);
  return { name: `tumac-glossary.${extension}`, mime, content };
}

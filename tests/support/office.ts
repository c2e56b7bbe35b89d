import { strFromU8, unzipSync, type Zippable, zipSync } from "fflate";

/** What the parts of a packed file hold, by name, in the order in which they are packed. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** When the parts were changed last; it is the same in each run. */
const CHANGED = "2024-03-05T10:20:30";

/** A packed file (DOCX, XLSX, PPTX, ODT, ZIP) out of its parts; those in `stored` are not pressed: `mimetype`. */
export function packed(parts: Parts, stored: readonly string[] = []): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    files[name] = [bytes, { level: stored.includes(name) ? 0 : 6 }];
  }
  return zipSync(files, { mtime: CHANGED });
}

/** The parts of a packed file as texts, by name. */
export function unpacked(bytes: Uint8Array): Readonly<Record<string, string>> {
  const files = Object.entries(unzipSync(bytes));
  return Object.fromEntries(files.map(([name, content]) => [name, strFromU8(content)]));
}

/** One part of a packed file; empty where there is none. */
export function partOf(bytes: Uint8Array, name: string): string {
  return unpacked(bytes)[name] ?? "";
}

/** The list of what is in an Office file: `contentTypes({ "/word/document.xml": "application/…" })`. */
export function contentTypes(types: Readonly<Record<string, string>>): string {
  const overrides = Object.entries(types).map(
    ([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`,
  );
  return `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${overrides.join("")}</Types>`;
}

/** What a part of an Office file points to: `relationships([["rId1", "header", "header1.xml"]])`. */
export function relationships(
  links: readonly (readonly [id: string, type: string, target: string])[],
): string {
  const lines = links.map(([id, type, target]) => {
    const mode = /^\w+:/u.test(target) ? ' TargetMode="External"' : "";
    return `<Relationship Id="${id}" Type="${OFFICE_RELATIONS}/${type}" Target="${target}"${mode}/>`;
  });
  return `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join("")}</Relationships>`;
}

/** The first line of a part, as Office writes it. */
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

const OFFICE_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

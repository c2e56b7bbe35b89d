import type { EnglishVariety } from "../documents/project.ts";
import { escapedXml, escapedXmlValue } from "../documents/xml/tree.ts";
import type { TranslationUnit } from "./translation-unit.ts";

/** Translation units as TMX 1.4b, which every tool with a memory reads. */
export function tmxOf(
  units: readonly Pick<TranslationUnit, "source" | "target" | "author" | "at">[],
  variety: EnglishVariety,
): string {
  const body = units.map(({ source, target, author, at }) => {
    const made = `creationid="${escapedXmlValue(author)}" creationdate="${tmxDate(at)}"`;
    return `    <tu ${made}>\n${variant("hr-HR", source)}\n${variant(variety, target)}\n    </tu>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
  <header creationtool="Tumac" creationtoolversion="1" segtype="sentence" o-tmf="Tumac" adminlang="en" srclang="hr-HR" datatype="plaintext"/>
  <body>
${body.join("")}  </body>
</tmx>
`;
}

function variant(language: string, text: string): string {
  return `      <tuv xml:lang="${language}"><seg>${escapedXml(text)}</seg></tuv>`;
}

/** 20261122T193000Z */
function tmxDate(at: number): string {
  return new Date(at).toISOString().replace(/[-:]|\.\d{3}/gu, "");
}

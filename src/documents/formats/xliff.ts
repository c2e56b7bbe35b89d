import type { XmlElement } from "../xml/tree.ts";
import type { FileReading, Format, LanguageReading, SourceFile, UnitReading } from "./format.ts";
import {
  ownChild,
  ownChildren,
  type Surroundings,
  targetLanguage,
  within,
  xliffDocument,
  xliffVersion,
} from "./xliff/document.ts";
import { type CodeNames, codeNames } from "./xliff/inline1.ts";
import { xliffRemarks } from "./xliff/rules/constraints.ts";
import { writeXliffUnit } from "./xliff/splice.ts";
import { transUnit } from "./xliff/trans-unit.ts";
import { verifyXliff } from "./xliff/verify.ts";

const LANGUAGES = { source: "source-language", target: "target-language" } as const;

/** XLIFF 1.2, and what SDL Studio (`.sdlxliff`) and memoQ (`.mqxliff`) make of it. */
export const xliffFormat: Format = {
  name: "xliff",
  recognises: (file) => /^(?!2\.)/u.test(xliffVersion(file) ?? "2."),
  read: readXliff,
  writeUnit: writeXliffUnit,
  verify: verifyXliff,
  reference: (character) => `&#${character.codePointAt(0)};`,
};

function readXliff(source: SourceFile): FileReading {
  const { text, encoding, root } = xliffDocument(source, /^1\.2$/u);
  const outer = within({ translate: true, preserved: false }, root);
  const units: UnitReading[] = [];
  const languages: LanguageReading[] = [];
  for (const file of ownChildren(root, "file")) {
    languages.push(...targetLanguage(file, LANGUAGES));
    const names = codeNames(ownChild(file, "header"));
    const around = within(outer, file);
    for (const body of ownChildren(file, "body"))
      units.push(...unitsIn(body, around, { text, names }));
  }
  const remarks = () => xliffRemarks(root, text);
  return { parts: [{ path: "", text, encoding, units, languages }], remarks };
}

interface Reading {
  readonly text: string;
  readonly names: CodeNames;
}

/** Units of a body or group, in order. What must not be translated, and pictures (`bin-unit`), are left as they are. */
function unitsIn(
  parent: XmlElement,
  outer: Surroundings,
  reading: Reading,
): readonly UnitReading[] {
  return parent.children.flatMap((child): readonly UnitReading[] => {
    if (child.type !== "element" || child.uri !== parent.uri) return [];
    const around = within(outer, child);
    if (child.local === "group") return unitsIn(child, around, reading);
    if (child.local !== "trans-unit" || !around.translate) return [];
    const unit = transUnit(child, { ...reading, preserved: around.preserved });
    return unit === null ? [] : [unit];
  });
}

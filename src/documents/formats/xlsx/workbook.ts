import { Mishap } from "../../../errors.ts";
import { attributeOf, elementsOf, textWithin, type XmlElement } from "../../xml/tree.ts";
import { type OfficePackage, partsOfType, relationshipsOf } from "../ooxml/package.ts";

/** A workbook, whose sheets share one table of strings. */
export interface Workbook {
  readonly main: string;
  readonly sheets: readonly Sheet[];
  /** The part with the table; undefined where there is none. */
  readonly strings: string | undefined;
  /** Of names for cells. */
  readonly formulas: readonly string[];
}

/** A sheet of the workbook, under the name of its tab. */
export interface Sheet {
  readonly name: string;
  readonly path: string;
  /** Can be seen, or be shown again by who reads the file; only macros can show others. */
  readonly isReachable: boolean;
}

/** The part that names the sheets. */
const MAIN = /\.(?:sheet|template)(?:\.macroEnabled)?\.main\+xml$/u;

/** What the main part says of its sheets and names. Throws the mishap `archiveUnusable` without such a part. */
export function workbookOf(office: OfficePackage): Workbook {
  const [main] = partsOfType(office, MAIN);
  if (main === undefined) throw new Mishap("archiveUnusable", { cause: "no workbook" });
  const links = relationshipsOf(office, main).filter(({ isExternal }) => !isExternal);
  const targets = new Map(links.map(({ id, target }) => [id, target]));
  const { root } = office.part(main);
  return {
    main,
    sheets: within(root, "sheets").flatMap((sheet) => sheetOf(sheet, targets)),
    strings: links.find(({ type }) => type === "sharedStrings")?.target,
    formulas: within(root, "definedNames").map(textWithin),
  };
}

function within(root: XmlElement, name: string): readonly XmlElement[] {
  return elementsOf(root)
    .filter(({ local }) => local === name)
    .flatMap(elementsOf);
}

function sheetOf(sheet: XmlElement, targets: ReadonlyMap<string, string>): readonly Sheet[] {
  const id = sheet.attributes.find(({ uri }) => uri.endsWith("/relationships"))?.value ?? "";
  const path = targets.get(id);
  if (path === undefined) return [];
  const isReachable = attributeOf(sheet, "state") !== "veryHidden";
  return [{ name: attributeOf(sheet, "name") ?? "", path, isReachable }];
}

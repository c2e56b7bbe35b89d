import { attributeOf, elementsOf } from "../../xml/tree.ts";
import type { PartReading } from "../format.ts";
import type { OfficePart } from "../ooxml/package.ts";

const WHEN_OPENED = 'fullCalcOnLoad="1"';

/** What stands before the settings of calculation in a workbook, if at all. */
const BEFORE: ReadonlySet<string> = new Set([
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
]);

/**
 * Where formulas have texts as results, Excel is asked to compute a translated workbook when it is opened: otherwise
 * the old results are shown until somebody changes a cell.
 */
export function recalculation({ path, text, encoding, root }: OfficePart): readonly PartReading[] {
  const children = elementsOf(root);
  const settings = children.find(({ local }) => local === "calcPr");
  const before = children.findLast(({ local }) => BEFORE.has(local));
  if (before === undefined || (settings && attributeOf(settings, "fullCalcOnLoad"))) return [];
  const prefix = root.name.slice(0, -root.local.length);
  const at = settings ? settings.from + 1 + settings.name.length : before.to;
  const english = settings ? ` ${WHEN_OPENED}` : `<${prefix}calcPr ${WHEN_OPENED}/>`;
  return [{ path, text, encoding, units: [], languages: [{ from: at, to: at, english }] }];
}

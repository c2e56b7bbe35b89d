import { attributeOf, elementsOf, textWithin, type XmlElement } from "../../xml/tree.ts";

/** A text that a chart has from a cell, or holds itself. */
export interface ChartText {
  /** The same for each place that repeats it: every row of a chart has the texts of the axis. */
  readonly source: string;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The texts that stand in a chart itself. */
export const CHART_LITERALS: ReadonlySet<string> = new Set(["strLit"]);

/** … and those that it has from cells. */
export const CHART_CACHES: ReadonlySet<string> = new Set([
  ...CHART_LITERALS,
  "strRef",
  "multiLvlStrRef",
]);

/** The texts of a `c:strRef` and its like. */
export function chartTexts(element: XmlElement): readonly ChartText[] {
  const cells = elementsOf(element).find(({ local }) => local === "f");
  return textsWithin(element, cells === undefined ? `${element.from}` : textWithin(cells));
}

function textsWithin(element: XmlElement, source: string): readonly ChartText[] {
  return elementsOf(element).flatMap((child, index) => {
    if (child.local === "f") return [];
    const { local, contentFrom: from, contentTo: to } = child;
    if (local === "v") return [{ source, text: textWithin(child), from, to }];
    if (local === "pt") return textsWithin(child, `${source} ${attributeOf(child, "idx") ?? ""}`);
    return textsWithin(child, local === "lvl" ? `${source} ${index}` : source);
  });
}

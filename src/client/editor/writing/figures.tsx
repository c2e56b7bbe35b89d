import { FigureHint, FigureSection } from "../../../../views/segment-figures.tsx";
import { plainText } from "../../../documents/inline-codes.ts";
import type { Figure } from "../../../language/figures/figure.ts";
import { figuresIn } from "../../../language/figures/figures.ts";
import { missingFigures } from "../../../language/figures/missing.ts";
import type { Desk } from "../desk.ts";
import type { Feature } from "../feature.ts";
import type { OpenSegment } from "../segment/open-segment.ts";
import type { Tools } from "../tools.ts";
import { figureChange, figureToInsert } from "./figure-writing.ts";
import { varietyOfPage } from "./variety.ts";

/** A key for the numbers, dates and quotations of the source, in English form; one press, one figure. */
export function createFigures(tools: Tools, desk: Desk): Feature {
  const { announce, around } = tools;
  const { t } = around.translation;
  const figuresOf = rememberFigures();

  const insert = (segment: OpenSegment, figure: Figure) => {
    if (!segment.isWritable()) return;
    const { field } = segment;
    const { changes, cursor } = figureChange(field.text, field.selection, figure);
    field.changeAll(changes, cursor);
    field.focus();
    announce(t("figures.inserted", { figure: figure.english }));
  };

  const insertNext = () => {
    const segment = desk.opened;
    if (segment === null) return false;
    const { text, selection } = segment.field;
    const figures = figuresOf(segment.row.source);
    const next = figureToInsert(missingFigures(figures, plainText(text).text), selection);
    if (next !== undefined) insert(segment, next);
    else announce(t(figures.length === 0 ? "figures.none" : "figures.allThere"));
    return true;
  };

  return {
    commands: { insertFigure: insertNext },
    hint: (segment) => <FigureHint figures={figuresOf(segment.row.source)} live={segment.live} />,
    panel: (row) => (
      <FigureSection
        figures={figuresOf(row.source)}
        onInsert={(figure) => desk.opened?.id === row.id && insert(desk.opened, figure)}
      />
    ),
  };
}

/** A row is drawn often, and its source is read once. */
function rememberFigures(): (source: string) => readonly Figure[] {
  const variety = varietyOfPage();
  let last: { readonly source: string; readonly figures: readonly Figure[] } | null = null;
  return (source) => {
    if (last?.source !== source)
      last = { source, figures: figuresIn(plainText(source).text, variety) };
    return last.figures;
  };
}

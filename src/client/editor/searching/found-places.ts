import { type Extension, Prec, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView, ViewPlugin } from "@codemirror/view";
import type { FoundSegment, SearchQuery } from "../../../../views/search-models.ts";
import type { Range as TextRange } from "../../../language/range.ts";
import { rangeAt } from "../segment/source-selection.ts";
import type { Tools } from "../tools.ts";

/** The names under which the style sheet knows the places found, and the one that one stands at. */
const PAINTS = { all: "found", current: "found-here" } as const;

/** A place found: which of the places of a segment. */
export interface FoundPlace {
  readonly segment: FoundSegment;
  readonly index: number;
}

/** What is to be seen in the texts: the places found, and the one that one stands at. */
export interface Shown {
  readonly side: SearchQuery["side"];
  readonly segments: readonly FoundSegment[];
  readonly here: FoundPlace | null;
}

/** Paints places in the rows of the page, and in the text field of the open one, without touching either. */
export interface FoundPlaces {
  show(shown: Shown | null): void;
  /** For the text field of a segment that opens. */
  extension(segmentId: number): Extension;
  /** Selects a place in the text field of the open segment. False where it does not stand there as it was found. */
  select(place: FoundPlace): boolean;
}

export function createFoundPlaces({ list }: Pick<Tools, "list">): FoundPlaces {
  const fields = new Map<number, EditorView>();
  let shown: Shown | null = null;

  const paintField = (segmentId: number, view: EditorView) => {
    const segment =
      shown?.side === "target" ? shown.segments.find(({ id }) => id === segmentId) : undefined;
    const isSame = segment?.text === view.state.doc.toString();
    const here = shown?.here?.segment.id === segmentId ? shown.here.index : null;
    const places = isSame ? (segment?.places ?? []) : [];
    view.dispatch({ effects: paint.of({ places, here }) });
  };

  const paintRows = () => {
    if (!("highlights" in CSS)) return; // older browsers do without the paint
    const all = shown === null ? [] : rangesIn(list, shown);
    const here = all.filter(({ isHere }) => isHere);
    CSS.highlights.set(PAINTS.all, new Highlight(...all.map(({ range }) => range)));
    CSS.highlights.set(PAINTS.current, new Highlight(...here.map(({ range }) => range)));
  };

  return {
    show(next) {
      shown = next;
      paintRows();
      for (const [segmentId, view] of fields) paintField(segmentId, view);
    },
    extension: (segmentId) => [
      painted,
      Prec.lowest(
        ViewPlugin.define((view) => {
          fields.set(segmentId, view);
          queueMicrotask(() => fields.get(segmentId) === view && paintField(segmentId, view));
          return { destroy: () => void fields.delete(segmentId) };
        }),
      ),
    ],
    select({ segment, index }) {
      const view = fields.get(segment.id);
      const place = segment.places[index];
      if (view === undefined || place === undefined) return false;
      if (view.state.doc.toString() !== segment.text) return false;
      view.dispatch({ selection: { anchor: place.from, head: place.to }, scrollIntoView: true });
      return true;
    },
  };
}

interface PaintedRange {
  readonly range: Range;
  readonly isHere: boolean;
}

/** The text of an open row is in its field, which is painted by itself. */
function rangesIn(list: Tools["list"], { side, segments, here }: Shown): readonly PaintedRange[] {
  return segments.flatMap((segment) => {
    const text = list.item(segment.id)?.querySelector(`.segment-${side}:not([data-text-field])`);
    if (!text) return [];
    return segment.places.flatMap((place, index) => {
      const range = rangeAt(text, place);
      const isHere = here?.segment.id === segment.id && here.index === index;
      return range === null ? [] : { range, isHere };
    });
  });
}

interface Painting {
  readonly places: readonly TextRange[];
  readonly here: number | null;
}

const paint = StateEffect.define<Painting>();
const foundMark = Decoration.mark({ class: "cm-found" });
const hereMark = Decoration.mark({ class: "cm-found cm-found-here" });

const marks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(current, transaction) {
    const painting = transaction.effects.find((effect) => effect.is(paint));
    if (painting === undefined) return transaction.docChanged ? Decoration.none : current;
    const { places, here } = painting.value;
    return Decoration.set(
      places.map(({ from, to }, index) => (index === here ? hereMark : foundMark).range(from, to)),
    );
  },
  provide: (field) => EditorView.decorations.from(field),
});

const painted: Extension = [
  marks,
  EditorView.baseTheme({
    ".cm-found": {
      backgroundColor: "var(--warning-ground)",
      boxShadow: "inset 0 -2px var(--status-draft)",
    },
    ".cm-found-here": {
      backgroundColor: "var(--accent-ground)",
      boxShadow: "inset 0 -2px var(--accent)",
    },
  }),
];

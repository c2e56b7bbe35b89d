import { render } from "preact";
import { IdlePanel, SegmentPanel, type SegmentPanelProps } from "../../../views/segment-panel.tsx";
import { renderInto, type Surroundings } from "./surroundings.tsx";

/** From this width on the panel stands at the right; below, it folds under the open segment. */
const WIDE = "(min-width: 75rem)";

/** Shows the panel of the open segment where there is room for it. */
export interface PanelPlace {
  /** `tray` is the place below the segment's text. */
  show(panel: SegmentPanelProps, tray: Element | null): void;
  idle(): void;
}

export function createPanelPlace(aside: Element, around: Surroundings): PanelPlace {
  const width = window.matchMedia(WIDE);
  let shown: { readonly panel: SegmentPanelProps; readonly tray: Element | null } | null = null;
  let host: Element | null = null;

  const draw = () => {
    const place = shown === null || width.matches ? aside : shown.tray;
    if (host !== null && host !== place) render(null, host);
    host = place;
    if (place === null) return;
    const panel = shown === null ? <IdlePanel /> : <SegmentPanel {...shown.panel} />;
    renderInto(place, panel, around);
  };

  width.addEventListener("change", draw);
  return {
    show(panel, tray) {
      shown = { panel, tray };
      draw();
    },
    idle() {
      shown = null;
      draw();
    },
  };
}

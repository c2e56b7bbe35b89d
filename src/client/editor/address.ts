/** The address follows once one stays this long in a segment; it costs too much to do at every move. Milliseconds. */
const REST = 800;

/** Keeps the open segment in the address, so that reloading or sharing it leads back. */
export interface Address {
  show(segmentId: number): void;
}

export function createAddress(): Address {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    show(segmentId) {
      clearTimeout(timer);
      timer = setTimeout(() => replace(segmentId), REST);
    },
  };
}

/** The segment that the address names: `#segment-12`. */
export function segmentInAddress(): number | null {
  const id = /^#segment-(\d+)$/.exec(window.location.hash)?.[1];
  return id === undefined ? null : Number(id);
}

function replace(segmentId: number): void {
  if (segmentInAddress() === segmentId) return;
  window.history.replaceState(window.history.state, "", `#segment-${segmentId}`);
}

import { PROPAGATION_MODES, type PropagationMode } from "../../../../views/propagation.tsx";

/** So many sentences are remembered that were to be left; the oldest is asked about again. */
const MOST_LEFT = 300;

/** What was decided in a document about sentences that stand again; it outlives the visit. */
export interface PropagationMemory {
  readonly mode: PropagationMode;
  setMode(mode: PropagationMode): void;
  /** The other places of this sentence were to be left as they are. */
  leave(source: string): void;
  isLeft(source: string): boolean;
}

/** Without storage, which a browser may forbid, it lasts for the visit. */
export function createPropagationMemory(
  documentId: number,
  storage: Pick<Storage, "getItem" | "setItem"> | undefined,
): PropagationMemory {
  const key = `tumac-propagation-${documentId}`;
  let { mode, left } = read(storage, key);
  const keep = () => storage?.setItem(key, JSON.stringify({ mode, left }));
  return {
    get mode() {
      return mode;
    },
    setMode(next) {
      mode = next;
      keep();
    },
    leave(source) {
      left = [...left.filter((one) => one !== source), source].slice(-MOST_LEFT);
      keep();
    },
    isLeft: (source) => left.includes(source),
  };
}

interface Kept {
  readonly mode: PropagationMode;
  readonly left: readonly string[];
}

/** What somebody else has written there is as good as nothing. */
function read(storage: Pick<Storage, "getItem"> | undefined, key: string): Kept {
  const nothing: Kept = { mode: "ask", left: [] };
  try {
    const kept: unknown = JSON.parse(storage?.getItem(key) ?? "null");
    if (typeof kept !== "object" || kept === null || !("mode" in kept) || !("left" in kept))
      return nothing;
    const mode = PROPAGATION_MODES.find((one) => one === kept.mode) ?? "ask";
    const left = Array.isArray(kept.left) ? kept.left : [];
    return { mode, left: left.filter((one) => typeof one === "string") };
  } catch {
    return nothing;
  }
}

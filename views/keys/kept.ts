import { partsOf } from "./strokes.ts";

/** Keys that are kept for matches of the memory and for the concordance: `Mod-2` … `Mod-9`, `Mod-k`, `F3`; the first match is the offer. */
export function isReserved(keys: string): boolean {
  return /^(?:Mod-[2-9k]|F3)$/u.test(keys);
}

/** Keys that never reach the page, or without which a browser could not be used: new tab, address, reload, zoom. */
export function isKeptByBrowser(keys: string): boolean {
  return KEPT.has(keys);
}

/** Keys that macOS takes first, and one that no keyboard of a Mac has. */
export function isKeptByMac(keys: string): boolean {
  return KEPT_BY_MAC.has(keys) || partsOf(keys).key === "Insert";
}

const KEPT: ReadonlySet<string> = new Set([
  ...["Mod-t", "Mod-n", "Mod-w", "Mod-Shift-t", "Mod-Shift-n", "Mod-Shift-w", "Mod-Shift-p"],
  ...[
    "Mod-Tab",
    "Mod-Shift-Tab",
    "Mod-PageUp",
    "Mod-PageDown",
    "Mod-F4",
    "Alt-F4",
    "Mod-q",
    "Mod-Shift-q",
  ],
  ...["Mod-l", "Alt-d", "F6", "Shift-F6", "F5", "Shift-F5", "Mod-F5", "Mod-r", "Mod-Shift-r"],
  ...["F10", "Shift-F10", "F11", "F12", "ContextMenu", "Mod-Plus", "Mod-Minus", "Mod-0"],
  ...[
    "Alt-Tab",
    "Alt-Shift-Tab",
    "Alt-Space",
    "Mod-Space",
    "Alt-Escape",
    "Mod-Escape",
    "Mod-Shift-Escape",
  ],
  ...["Alt-ArrowLeft", "Alt-ArrowRight", "Alt-Home"],
]);

const KEPT_BY_MAC: ReadonlySet<string> = new Set([
  ...["Mod-h", "Mod-m", "Mod-`", "Mod-Alt-h", "Mod-Alt-m", "Mod-Alt-Escape"],
  ...["Mod-Shift-3", "Mod-Shift-4", "Mod-Shift-5", "Ctrl-ArrowUp", "Ctrl-ArrowDown"],
  ...["Ctrl-ArrowLeft", "Ctrl-ArrowRight", "Ctrl-Space"],
]);

/** Keys that write, mark or mend a text wherever one does so. */
export function isForWriting(keys: string): boolean {
  const { held, key } = partsOf(keys);
  const bare = held.every((name) => name === "Shift");
  if (bare && BARE.has(key)) return true;
  if (held.includes("Mod") && JUMPING.has(key)) return true;
  return EDITING.has(keys);
}

const BARE: ReadonlySet<string> = new Set([
  ...[
    "Enter",
    "Backspace",
    "Delete",
    "Tab",
    "Insert",
    "Home",
    "End",
    "PageUp",
    "PageDown",
    "Space",
  ],
  ...["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Escape"],
]);
const JUMPING: ReadonlySet<string> = new Set([
  "ArrowLeft",
  "ArrowRight",
  "Backspace",
  "Delete",
  "Home",
  "End",
]);
const EDITING: ReadonlySet<string> = new Set([
  ...["Mod-z", "Mod-y", "Mod-Shift-z", "Mod-c", "Mod-x", "Mod-v", "Mod-Shift-v", "Mod-a"],
  ...["Alt-Backspace", "Alt-Delete"],
]);

/** What the keyboard can ask of the editor. */
export type Command =
  | "confirm"
  | "leave"
  | "previous"
  | "next"
  | "nextOpen"
  | "fix"
  | "setAside"
  | "capture"
  | "insertNext"
  | "insertOther"
  | "copySource"
  | "history"
  | "save"
  | "help"
  | { readonly term: number };

/** `Mod` is Cmd on a Mac and Ctrl elsewhere. Ctrl+Alt+letter is never used: it is AltGr on a Croatian keyboard. */
const BINDINGS: readonly (readonly [keys: string, command: Command])[] = [
  ["Mod-Enter", "confirm"],
  ["Escape", "leave"],
  ["Alt-ArrowUp", "previous"],
  ["Mod-ArrowUp", "previous"],
  ["Alt-ArrowDown", "next"],
  ["Mod-ArrowDown", "next"],
  ["Alt-n", "nextOpen"],
  ["Alt-Enter", "fix"],
  ["Alt-i", "setAside"],
  ["Mod-e", "capture"],
  ["Mod-,", "insertNext"],
  ["Mod-;", "insertOther"], // Shift and the comma, on a Croatian keyboard
  ["Mod-<", "insertOther"], // and on an American one
  ["Alt-c", "copySource"],
  ["Alt-h", "history"],
  ["Mod-s", "save"],
  ["Mod-/", "help"],
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((term) => [`Alt-${term}`, { term }] as const),
];

/** The part of a keyboard event that decides. */
export interface Stroke {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** The command of a key stroke, if it has one. */
export function commandOf(stroke: Stroke, mac: boolean): Command | undefined {
  const name = nameOf(stroke, mac);
  return BINDINGS.find(([keys]) => keys === name)?.[1];
}

function nameOf(stroke: Stroke, mac: boolean): string | undefined {
  const mod = mac ? stroke.metaKey : stroke.ctrlKey;
  const other = mac ? stroke.ctrlKey : stroke.metaKey;
  if (other || (mod && stroke.altKey)) return undefined;
  const key = keyOf(stroke, mac);
  if (stroke.shiftKey && /^[\p{L}\p{N}]|^Enter|^Arrow/u.test(key)) return undefined;
  return `${mod ? "Mod-" : ""}${stroke.altKey ? "Alt-" : ""}${key}`;
}

/** On a Mac, Alt+H types ˙ and Alt+1 types ¡: there the place of the key has to speak. */
function keyOf(stroke: Stroke, mac: boolean): string {
  const place = /^(?:Key|Digit)(.)$/.exec(stroke.code)?.[1];
  if (mac && stroke.altKey && place !== undefined) return place.toLowerCase();
  return stroke.key.length === 1 ? stroke.key.toLowerCase() : stroke.key;
}

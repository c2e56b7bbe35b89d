import { type Command, DEFAULT_KEYS } from "../../../views/keys/commands.ts";

const BINDINGS: ReadonlyMap<string, Command> = new Map(
  Object.entries(DEFAULT_KEYS).flatMap(
    ([command, all]) => all.map((keys) => [keys, command as Command] as const), // the keys of a table of commands
  ),
);

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
  return BINDINGS.get(nameOf(stroke, mac) ?? "");
}

function nameOf(stroke: Stroke, mac: boolean): string | undefined {
  const mod = mac ? stroke.metaKey : stroke.ctrlKey;
  const other = mac ? stroke.ctrlKey : stroke.metaKey;
  if (other || (mod && stroke.altKey)) return undefined;
  const key = keyOf(stroke, mac);
  const named = `${mod ? "Mod-" : ""}${stroke.altKey ? "Alt-" : ""}`;
  // Shift is part of a named key (Shift+F3), and forbids a letter or a figure; of a sign it is how it is typed.
  if (stroke.shiftKey && key.length > 1) return `${named}Shift-${key}`;
  if (stroke.shiftKey && /^[\p{L}\p{N}]/u.test(key)) return undefined;
  return `${named}${key}`;
}

/** On a Mac, Alt+H types ˙ and Alt+1 types ¡: there the place of the key has to speak. */
function keyOf(stroke: Stroke, mac: boolean): string {
  const place = /^(?:Key|Digit)(.)$/.exec(stroke.code)?.[1];
  if (stroke.key === " ") return "Space";
  if (mac && stroke.altKey && place !== undefined) return place.toLowerCase();
  return stroke.key.length === 1 ? stroke.key.toLowerCase() : stroke.key;
}

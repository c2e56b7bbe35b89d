import { type Bindings, commandsByKey } from "./bindings.ts";
import type { Command } from "./commands.ts";
import { COMMANDS } from "./groups.ts";
import { isForWriting, isKeptByBrowser, isKeptByMac, isReserved } from "./kept.ts";
import { partsOf } from "./strokes.ts";

/** Why a key cannot be given to a command. */
export type Obstacle =
  /** Another command has it. */
  | { readonly type: "taken"; readonly by: Command }
  /** It is kept for the memory and the concordance. */
  | { readonly type: "reserved" }
  | { readonly type: "browser" | "mac" | "altGr" | "typing" | "writing" };

/** A key that a command cannot have. */
export interface KeyConflict {
  readonly command: Command;
  readonly keys: string;
  readonly obstacle: Obstacle;
}

/** Everything that stands in the way of a table of keys, in the order of the commands. */
export function conflictsOf(bindings: Bindings, mac: boolean): readonly KeyConflict[] {
  return COMMANDS.flatMap((command) =>
    bindings[command].flatMap((keys) => {
      const obstacle = obstacleOf(keys, { command, bindings, mac });
      return obstacle === undefined ? [] : [{ command, keys, obstacle }];
    }),
  );
}

interface Wish {
  readonly command: Command;
  readonly bindings: Bindings;
  readonly mac: boolean;
}

function obstacleOf(keys: string, { command, bindings, mac }: Wish): Obstacle | undefined {
  if (isReserved(keys)) return { type: "reserved" };
  if (isKeptByBrowser(keys)) return { type: "browser" };
  if (mac && isKeptByMac(keys)) return { type: "mac" };
  if (isAltGr(keys)) return { type: "altGr" };
  if (isForWriting(keys) && !(command === "leave" && keys === "Escape")) return { type: "writing" };
  if (typesText(keys)) return { type: "typing" };
  const by = otherWith(keys, command, bindings);
  return by === undefined ? undefined : { type: "taken", by };
}

function otherWith(keys: string, command: Command, bindings: Bindings): Command | undefined {
  const last = commandsByKey(bindings).get(keys);
  if (last !== undefined && last !== command) return last;
  return COMMANDS.find((one) => one !== command && bindings[one].includes(keys));
}

/** Ctrl+Alt is how Windows reports AltGr, with which @ and { are typed. */
function isAltGr(keys: string): boolean {
  const { held } = partsOf(keys);
  return held.includes("Mod") && held.includes("Alt");
}

/** A letter or a sign that nothing but Shift is held with. */
function typesText(keys: string): boolean {
  const { held, key } = partsOf(keys);
  const isText = [...key].length === 1 || key === "Minus" || key === "Plus";
  return isText && held.every((name) => name === "Shift");
}

import type { KeyChoice } from "./choice.ts";
import { type Command, DEFAULT_KEYS } from "./commands.ts";
import { COMMANDS } from "./groups.ts";
import { isKeptByMac } from "./kept.ts";
import { PRESET_KEYS, type PresetKeys } from "./presets.ts";

/** The keys that each command really has, the one to show first. */
export type Bindings = Readonly<Record<Command, readonly string[]>>;

/**
 * The keys of a reader. Own keys win over those of the tool that they chose, and these over ours: a key that is given
 * away is lost to the command that had it below.
 */
export function bindingsOf({ preset, own }: KeyChoice, mac: boolean): Bindings {
  const tool = layer(DEFAULT_KEYS, PRESET_KEYS[preset], "before");
  const offered = mapKeys(tool, (keys) => keys.filter((one) => !mac || !isKeptByMac(one)));
  return layer(offered, own, "instead");
}

/** The keys of the commands, with those of the upper layer before them or instead of them. */
function layer(lower: Bindings, upper: PresetKeys, how: "before" | "instead"): Bindings {
  const taken = new Set(Object.values(upper).flat());
  return mapKeys(lower, (keys, command) => {
    const above = upper[command];
    if (above !== undefined && how === "instead") return above;
    return [...(above ?? []), ...keys.filter((one) => !taken.has(one))];
  });
}

function mapKeys(
  bindings: Bindings,
  change: (keys: readonly string[], command: Command) => readonly string[],
): Bindings {
  const entries = COMMANDS.map((command) => [command, change(bindings[command], command)] as const);
  return { ...bindings, ...Object.fromEntries(entries) };
}

/** The command of each key, to look it up by the name of a stroke. */
export function commandsByKey(bindings: Bindings): ReadonlyMap<string, Command> {
  return new Map(
    COMMANDS.flatMap((command) => bindings[command].map((keys) => [keys, command] as const)),
  );
}

/** The choice that makes a table true: only what differs from the preset is own. */
export function choiceFor(preset: KeyChoice["preset"], wanted: Bindings, mac: boolean): KeyChoice {
  const offered = bindingsOf({ preset, own: {} }, mac);
  const changed = COMMANDS.filter((command) => !isSame(wanted[command], offered[command]));
  return { preset, own: Object.fromEntries(changed.map((command) => [command, wanted[command]])) };
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((keys, index) => keys === other[index]);
}

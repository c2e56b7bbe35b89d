import type { Command } from "./commands.ts";
import { COMMANDS } from "./groups.ts";
import { PRESETS, type Preset } from "./presets.ts";

/** What a reader has chosen: the keys of a tool, and the commands to which they gave keys of their own. */
export interface KeyChoice {
  readonly preset: Preset;
  readonly own: Partial<Readonly<Record<Command, readonly string[]>>>;
}

/** The choice of a reader who has made none. */
export const NO_CHOICE: KeyChoice = { preset: "tumac", own: {} };

/** More keys than that for one command are not wanted, and would not find room in a cookie. */
export const MOST_KEYS = 3;

/** The longest name of a stroke, as `Mod-Alt-Shift-ContextMenu`. Characters. */
const LONGEST_NAME = 28;

/** In one word without signs that a cookie would have to write with three: `memoq~goTo_4-g_F4~insertOther_1-(3b)`. */
export function writeChoice({ preset, own }: KeyChoice): string {
  const changes = COMMANDS.flatMap((command) => {
    const keys = own[command];
    return keys === undefined ? [] : [[command, ...keys.map(escaped)].join("_")];
  });
  return [preset, ...changes].join("~");
}

/** Reads what `writeChoice` wrote; what is not known, or no key, is left out. */
export function readChoice(text: string): KeyChoice {
  const [first, ...changes] = text.split("~");
  const own: Partial<Record<Command, readonly string[]>> = {};
  for (const change of changes) {
    const [name, ...keys] = change.split("_");
    const command = COMMANDS.find((one) => one === name);
    if (command !== undefined)
      own[command] = keys.map(unescaped).filter(isName).slice(0, MOST_KEYS);
  }
  return { preset: PRESETS.find((one) => one === first) ?? NO_CHOICE.preset, own };
}

/** What may be held, in the order in which names have it; a cookie has room for one figure instead. */
const HELD = ["Mod", "Ctrl", "Alt", "Shift"] as const;

function escaped(keys: string): string {
  return keys
    .replace(/^(?:(?:Mod|Ctrl|Alt|Shift)-)+/u, (held) => `${figureOf(held)}-`)
    .replace(/[^A-Za-z0-9-]/gu, (sign) => `(${sign.codePointAt(0)?.toString(16)})`);
}

/** `Mod-Alt-` is 1 + 4. */
function figureOf(held: string): number {
  return HELD.reduce(
    (figure, name, index) => figure + (held.includes(`${name}-`) ? 2 ** index : 0),
    0,
  );
}

function heldBy(figure: number): string {
  const held = HELD.filter((_name, index) => Math.floor(figure / 2 ** index) % 2 === 1);
  return held.map((name) => `${name}-`).join("");
}

/** Six figures hold every character; more of them are none. Earlier cookies have the names of what is held. */
function unescaped(text: string): string {
  const named = text.replace(/^(\d{1,2})-(?=.)/u, (_all, figure) => heldBy(Number(figure)));
  return named.replace(/\(([0-9a-f]{1,6})\)/gu, (_all, hex: string) => {
    const point = Number.parseInt(hex, 16);
    return point <= 0x10_ff_ff ? String.fromCodePoint(point) : "";
  });
}

function isName(keys: string): boolean {
  return (
    keys.length <= LONGEST_NAME &&
    /^(?:(?:Mod|Ctrl|Alt|Shift)-)*(?:[A-Z][A-Za-z0-9]+|[^\s-])$/u.test(keys)
  );
}

import type { Command } from "./commands.ts";

/** The tools whose keys a translator may have in the fingers; `tumac` has our own. */
export const PRESETS = ["tumac", "omegat", "memoq", "trados", "phrase"] as const;
export type Preset = (typeof PRESETS)[number];

export type PresetKeys = Partial<Readonly<Record<Command, readonly string[]>>>;

/**
 * The keys of each tool that mean a command of ours. They come before our own keys for it, which stay where no
 * other command has taken them. What a browser keeps for itself (Ctrl+T, Ctrl+N, Ctrl+L, Ctrl+Q) cannot be given, nor
 * Enter and Tab, which belong to the text, nor Ctrl+Alt with anything, which is AltGr.
 */
export const PRESET_KEYS: Readonly<Record<Preset, PresetKeys>> = {
  tumac: {},

  // Ctrl+N and Ctrl+P go on and back there: the first opens a window here, so that half of the pair would mislead.
  // Ctrl+T, the next missing tag, opens a tab: it stays Ctrl+Comma. Ctrl+Shift+R, the whole source, loads the page anew.
  omegat: {
    nextOpen: ["Mod-u"],
    goTo: ["Mod-j"],
    copySource: ["Mod-Shift-i"],
    capture: ["Mod-Shift-g"],
    find: ["Mod-f"],
    changeCase: ["Shift-F3"],
  },

  // Ctrl+T, which splits there, opens a tab; splitting stays beside joining as Alt+S. Ctrl+G is «go to next» there, so
  // that the number asks for Alt+G.
  memoq: {
    nextOpen: ["Mod-g"],
    goTo: ["Alt-g"],
    copySource: ["Mod-Shift-s"],
    insertNext: ["F9"],
    capture: ["Mod-e"],
    find: ["Mod-f", "Mod-h"],
    join: ["Mod-j"],
    comment: ["Mod-m"],
    changeCase: ["Shift-F3"],
  },

  // Ctrl+L, which locks there, goes to the address of the page, and Ctrl+Shift+N, a comment, opens a private window.
  trados: {
    copySource: ["Mod-Insert"],
    insertNext: ["Mod-,"],
    capture: ["Mod-F2", "Mod-Shift-F2"],
    find: ["Mod-f", "Mod-h"],
    split: ["Alt-Shift-t"],
    join: ["Alt-Shift-s"],
    goTo: ["Mod-g"],
    changeCase: ["Shift-F3"],
  },

  // Ctrl+E splits there; a term is added with Ctrl+T, which opens a tab, so that Alt+T has to do. F8 inserts a tag: the
  // findings go one key on.
  phrase: {
    copySource: ["Mod-Insert"],
    insertNext: ["F8"],
    nextFinding: ["F9"],
    previousFinding: ["Shift-F9"],
    capture: ["Alt-t"],
    find: ["Mod-f", "Mod-h"],
    split: ["Mod-e"],
    join: ["Mod-j"],
    goTo: ["Mod-g"],
    changeCase: ["Shift-F3"],
  },
};

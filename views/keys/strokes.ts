/** The part of a keyboard event that decides. */
export interface Stroke {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  /** AltGr, of a browser that says so. */
  getModifierState?(name: string): boolean;
}

/**
 * The name of a key stroke: `Mod-Enter`, `Alt-n`, `Mod-Shift-x`, `Shift-F3`. `Mod` is Cmd on a Mac and Ctrl elsewhere;
 * `Ctrl` is the Control key of a Mac. A letter is what it types, wherever the keyboard has it. Undefined for what
 * types text: AltGr, which Windows reports as Ctrl+Alt, and a sign of ASCII that Option types.
 */
export function nameOfStroke(stroke: Stroke, mac: boolean): string | undefined {
  if (MODIFIER_KEYS.has(stroke.key) || stroke.getModifierState?.("AltGraph")) return undefined;
  if (mac ? typesSign(stroke) : stroke.metaKey || (stroke.ctrlKey && stroke.altKey))
    return undefined;
  const key = keyOf(stroke, mac);
  const held = [
    (mac ? stroke.metaKey : stroke.ctrlKey) && "Mod",
    mac && stroke.ctrlKey && "Ctrl",
    stroke.altKey && "Alt",
    stroke.shiftKey && !isSign(key) && "Shift", // of a sign it is how it is typed: / is Shift+7 in Croatia
  ];
  return [...held.filter((name) => name !== false), key].join("-");
}

const MODIFIER_KEYS: ReadonlySet<string> = new Set([
  ...["Control", "Shift", "Alt", "AltGraph", "Meta", "CapsLock", "NumLock", "Fn", "FnLock"],
  ...["Process", "Unidentified"], // an input method is at work
]);

/** On a Mac with a Croatian keyboard, Option+V types @ and Option+N types }: those are needed in texts. */
function typesSign({ key, code, altKey, metaKey, ctrlKey }: Stroke): boolean {
  if (!altKey || metaKey || ctrlKey) return false;
  return code.startsWith("Key") && /^[!-/:-@[-`{-~]$/u.test(key);
}

/** On a Mac, Option+H types ˙ and Option+1 types ¡: there the place of the key has to speak. */
function keyOf({ key, code, altKey }: Stroke, mac: boolean): string {
  const place = /^(?:Key|Digit)(.)$/.exec(code)?.[1];
  if (mac && altKey && place !== undefined) return place.toLowerCase();
  return NAMED_SIGNS[key] ?? (key.length === 1 ? key.toLowerCase() : key);
}

/** Signs that the name of a stroke could not hold, for they divide it or cannot be seen. */
const NAMED_SIGNS: Readonly<Record<string, string>> = { "-": "Minus", "+": "Plus", " ": "Space" };

function isSign(key: string): boolean {
  return key === "Minus" || key === "Plus" || (key.length === 1 && !/[\p{L}\p{N}]/u.test(key));
}

/** What is held and what is pressed: `Mod-Shift-x` is `["Mod", "Shift"]` and `x`. */
export function partsOf(keys: string): { readonly held: readonly string[]; readonly key: string } {
  const parts = keys.split("-");
  return { held: parts.slice(0, -1), key: parts.at(-1) ?? "" };
}

/** The key as it is written on the keyboard, in parts: `Mod-ArrowUp` is Ctrl ↑, or ⌘ ↑ on a Mac. */
export function writtenParts(keys: string, mac: boolean): readonly string[] {
  const names = mac ? MAC_NAMES : NAMES;
  const { held, key } = partsOf(keys);
  return [...held, key].map(
    (part) => names[part] ?? (part.length === 1 ? part.toUpperCase() : part),
  );
}

/** The same in one word: `Ctrl+Enter`, or ⌘↩ on a Mac. */
export function writtenKeys(keys: string, mac: boolean): string {
  return writtenParts(keys, mac).join(mac ? "" : "+");
}

const SIGNS = {
  ArrowUp: "↑",
  ArrowDown: "↓",
  ArrowLeft: "←",
  ArrowRight: "→",
  Minus: "−",
  Plus: "+",
};
const NAMES: Readonly<Record<string, string>> = { ...SIGNS, Mod: "Ctrl", Escape: "Esc" };
const MAC_NAMES: Readonly<Record<string, string>> = {
  ...SIGNS,
  Mod: "⌘",
  Ctrl: "⌃",
  Shift: "⇧",
  Alt: "⌥",
  Enter: "↩",
  Escape: "esc",
};

/** The name of a stroke that a person typed: `ctrl + shift+x`, `⌘↩`, `Cmd+Enter`. Undefined where it is none. */
export function readKeys(text: string): string | undefined {
  const held = new Set<string>();
  let rest = text.trim();
  for (;;) {
    const [all = "", word = ""] = MODIFIER.exec(rest) ?? [];
    const modifier = MODIFIERS[word.toLowerCase()];
    if (all === "" || modifier === undefined) break;
    held.add(modifier);
    rest = rest.slice(all.length);
  }
  const key = readKey(rest);
  if (key === undefined) return undefined;
  const order = ["Mod", "Ctrl", "Alt", "Shift"].filter((name) => held.has(name));
  return [...order.filter((name) => name !== "Shift" || !isSign(key)), key].join("-");
}

/** A modifier before a key: a word with a plus or a hyphen behind it, or a sign of the Mac. */
const MODIFIER = /^(\p{L}+|[⌘⌃⇧⌥])\s*(?:(?<=[⌘⌃⇧⌥]\s*)[+-]?|[+-])\s*(?=\S)/u;
const MODIFIERS: Readonly<Record<string, string>> = {
  mod: "Mod",
  ctrl: "Mod",
  control: "Mod",
  cmd: "Mod",
  command: "Mod",
  "⌘": "Mod",
  "⌃": "Ctrl",
  alt: "Alt",
  option: "Alt",
  opt: "Alt",
  "⌥": "Alt",
  shift: "Shift",
  "⇧": "Shift",
};

function readKey(text: string): string | undefined {
  if ([...text].length === 1) return READ_SIGNS[text] ?? NAMED_SIGNS[text] ?? text.toLowerCase();
  const found = KEY_NAMES.find((name) => name.toLowerCase() === text.toLowerCase());
  return found ?? OTHER_NAMES[text.toLowerCase()];
}

/** Keys with a name of more than one letter, as `KeyboardEvent.key` has them. */
const KEY_NAMES: readonly string[] = [
  ...[
    "Enter",
    "Escape",
    "Tab",
    "Backspace",
    "Delete",
    "Insert",
    "Home",
    "End",
    "PageUp",
    "PageDown",
  ],
  ...["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Space", "Minus", "Plus", "ContextMenu"],
  ...Array.from({ length: 24 }, (_, index) => `F${index + 1}`),
];
const READ_SIGNS: Readonly<Record<string, string>> = {
  "↑": "ArrowUp",
  "↓": "ArrowDown",
  "←": "ArrowLeft",
  "→": "ArrowRight",
  "↩": "Enter",
  "−": "Minus",
};
const OTHER_NAMES: Readonly<Record<string, string>> = {
  esc: "Escape",
  return: "Enter",
  up: "ArrowUp",
  down: "ArrowDown",
  left: "ArrowLeft",
  right: "ArrowRight",
  ins: "Insert",
  del: "Delete",
};

/** A field of keys as a person fills it in: `Ctrl+Enter, Alt + N` has two. What is no key is given back as it stands. */
export function readKeyList(text: string): {
  readonly keys: readonly string[];
  readonly unread: readonly string[];
} {
  const words = text
    .replace(/(?<=[\p{L}⌘⌃⇧⌥])\s*\+\s+(?=\S)/gu, "+")
    .split(/\s+/u)
    .map((word) => word.replace(/(?<=[^+-]),$/u, ""))
    .filter((word) => word !== "");
  const read = words.map((word) => readKeys(word));
  return {
    keys: [...new Set(read.filter((keys) => keys !== undefined))],
    unread: words.filter((_word, index) => read[index] === undefined),
  };
}

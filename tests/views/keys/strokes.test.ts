import { describe, expect, test } from "vitest";
import { nameOfStroke, readKeyList, readKeys, writtenKeys } from "../../../views/keys/strokes.ts";
import { stroke } from "./stroke.ts";

const PC = false;
const MAC = true;

describe("the name of a stroke", () => {
  test.each([
    ["Ctrl-Enter", "Mod-Enter"],
    ["Ctrl-Shift-Enter", "Mod-Shift-Enter"],
    ["Alt-n", "Alt-n"],
    ["Alt-N", "Alt-n"], // with Caps Lock
    ["Ctrl-Shift-X", "Mod-Shift-x"],
    ["Ctrl-Shift-/", "Mod-/"], // Shift+7 in Croatia
    ["Shift-F3", "Shift-F3"],
    ["Ctrl- ", "Mod-Space"],
    ["Ctrl-Shift- ", "Mod-Shift-Space"],
    ["Alt-č", "Alt-č"],
    ["Escape", "Escape"],
    ["h", "h"],
  ])("%s is %s", (keys, name) => {
    expect(nameOfStroke(stroke(keys), PC)).toBe(name);
  });

  test("of a minus and a plus is a word", () => {
    expect(nameOfStroke({ ...stroke("Ctrl-x"), key: "-" }, PC)).toBe("Mod-Minus");
    expect(nameOfStroke({ ...stroke("Ctrl-Shift-x"), key: "+" }, PC)).toBe("Mod-Plus");
  });

  test.each([
    "Ctrl-Alt-v", // AltGr+V types @
    "Ctrl-Alt-Enter",
    "Cmd-s", // the key of Windows
    "Control",
    "Ctrl-Shift",
    "Alt-AltGraph",
  ])("%s has none", (keys) => {
    expect(nameOfStroke(stroke(keys), PC)).toBeUndefined();
  });

  test("with AltGr has none, whatever else the event says", () => {
    const held = { ...stroke("Alt-n"), getModifierState: (name: string) => name === "AltGraph" };
    expect(nameOfStroke(held, PC)).toBeUndefined();
  });
});

describe("on a Mac", () => {
  test.each([
    ["Cmd-Enter", "", "Mod-Enter"],
    ["Ctrl-Enter", "", "Ctrl-Enter"],
    ["Alt-˙", "KeyH", "Alt-h"],
    ["Alt-Dead", "KeyN", "Alt-n"],
    ["Alt-¡", "Digit1", "Alt-1"],
    ["Cmd-Alt-√", "KeyV", "Mod-Alt-v"],
  ])("%s (%s) is %s: Option keys go by their place", (keys, code, name) => {
    expect(nameOfStroke(stroke(keys, code), MAC)).toBe(name);
  });

  test.each([
    ["Alt-@", "KeyV"],
    ["Alt-}", "KeyN"],
    ["Alt-[", "KeyF"],
  ])("%s is typed, where Option makes a sign that texts need", (keys, code) => {
    expect(nameOfStroke(stroke(keys, code), MAC)).toBeUndefined();
  });
});

describe("a stroke in writing", () => {
  test.each([
    ["Ctrl+Enter", "Mod-Enter"],
    ["ctrl + shift + x", "Mod-Shift-x"],
    ["Shift+Ctrl+X", "Mod-Shift-x"],
    ["Cmd+S", "Mod-s"],
    ["⌘⇧X", "Mod-Shift-x"],
    ["⌥↑", "Alt-ArrowUp"],
    ["Alt-N", "Alt-n"],
    ["Ctrl+,", "Mod-,"],
    ["Ctrl+;", "Mod-;"],
    ["Ctrl++", "Mod-Plus"],
    ["Ctrl+-", "Mod-Minus"],
    ["Ctrl+↑", "Mod-ArrowUp"],
    ["esc", "Escape"],
    ["f8", "F8"],
    ["Ctrl+Shift+Space", "Mod-Shift-Space"],
    ["Ctrl+Shift+/", "Mod-/"],
  ])("%s is %s", (text, name) => {
    expect(readKeys(text)).toBe(name);
  });

  test.each(["", "Ctrl", "Ctrl+", "Ctrk+x", "Strg+Enter", "F25", "Ctrl+Foo"])(
    "«%s» is none",
    (text) => {
      expect(readKeys(text)).toBeUndefined();
    },
  );

  test.each([
    "Mod-Enter",
    "Alt-n",
    "Mod-Shift-x",
    "Mod-Plus",
    "Mod-Minus",
    "Shift-F3",
    "Mod-,",
    "Mod-Shift-Space",
  ])("%s is read as it is written, on both kinds of keyboard", (name) => {
    expect(readKeys(writtenKeys(name, PC))).toBe(name);
    expect(readKeys(writtenKeys(name, MAC))).toBe(name);
  });

  test("a field has several, each once; what is no key is told", () => {
    expect(readKeyList("Ctrl+Enter, Alt + N  alt+n Ctrl+, hm")).toEqual({
      keys: ["Mod-Enter", "Alt-n", "Mod-,"],
      unread: ["hm"],
    });
    expect(readKeyList("  ")).toEqual({ keys: [], unread: [] });
  });
});

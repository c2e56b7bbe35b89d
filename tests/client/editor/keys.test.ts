import { expect, test } from "vitest";
import { commandOf } from "../../../src/client/editor/keys.ts";

/** `Ctrl-Alt-h` as a keyboard event. */
function stroke(keys: string, code = "") {
  const parts = keys.split("-");
  return {
    key: parts.at(-1) ?? "",
    code,
    ctrlKey: parts.includes("Ctrl"),
    metaKey: parts.includes("Cmd"),
    altKey: parts.includes("Alt"),
    shiftKey: parts.includes("Shift"),
  };
}

test.each([
  ["Ctrl-Enter", "confirm"],
  ["Escape", "leave"],
  ["Alt-ArrowUp", "previous"],
  ["Ctrl-ArrowDown", "next"],
  ["Alt-n", "nextOpen"],
  ["Alt-Enter", "fix"],
  ["Alt-Shift-Enter", "chooseFix"],
  ["Ctrl-Shift- ", "noBreakSpace"],
  ["Alt-h", "history"],
  ["Alt-H", "history"],
  ["Ctrl-s", "save"],
  ["Ctrl-,", "insertNext"],
  ["Shift-Ctrl-;", "insertOther"],
  ["Alt-c", "copySource"],
  ["Shift-Ctrl-/", "help"],
  ["Alt-3", "term3"],
  ["Shift-F3", "changeCase"],
  ["Ctrl-Insert", "copySource"],
])("%s", (keys, command) => {
  expect(commandOf(stroke(keys), false)).toEqual(command);
});

test.each([
  "Ctrl-Alt-h",
  "Ctrl-Alt-s",
  "Alt-0",
  "Shift-Ctrl-Enter",
  "Shift-Alt-h",
  "Cmd-s",
  "h",
  "Enter",
])("%s has no meaning, since it belongs to the keyboard or the browser", (keys) => {
  expect(commandOf(stroke(keys), false)).toBeUndefined();
});

test("on a Mac the Command key confirms, and Option keys go by their place", () => {
  expect(commandOf(stroke("Cmd-Enter"), true)).toBe("confirm");
  expect(commandOf(stroke("Ctrl-Enter"), true)).toBeUndefined();
  expect(commandOf(stroke("Alt-˙", "KeyH"), true)).toBe("history");
  expect(commandOf(stroke("Alt-¡", "Digit1"), true)).toBe("term1");
});

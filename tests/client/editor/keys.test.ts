import { expect, test } from "vitest";
import { bindingsOf, commandsByKey } from "../../../views/keys/bindings.ts";
import { NO_CHOICE } from "../../../views/keys/choice.ts";
import { nameOfStroke } from "../../../views/keys/strokes.ts";
import { stroke } from "../../views/keys/stroke.ts";

/** What a stroke does for a reader who has chosen no keys. */
function commandOf(keys: ReturnType<typeof stroke>, mac: boolean) {
  return commandsByKey(bindingsOf(NO_CHOICE, mac)).get(nameOfStroke(keys, mac) ?? "");
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
  ["Ctrl-1", "useOffer"],
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
  "Ctrl-2",
  "Ctrl-k",
  "F3",
])("%s has no meaning: it belongs to the keyboard, the browser, or what is to come", (keys) => {
  expect(commandOf(stroke(keys), false)).toBeUndefined();
});

test("on a Mac the Command key confirms, and Option keys go by their place", () => {
  expect(commandOf(stroke("Cmd-Enter"), true)).toBe("confirm");
  expect(commandOf(stroke("Ctrl-Enter"), true)).toBeUndefined();
  expect(commandOf(stroke("Alt-˙", "KeyH"), true)).toBe("history");
  expect(commandOf(stroke("Alt-¡", "Digit1"), true)).toBe("term1");
});

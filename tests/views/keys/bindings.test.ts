import { describe, expect, test } from "vitest";
import { bindingsOf, choiceFor, commandsByKey } from "../../../views/keys/bindings.ts";
import {
  type KeyChoice,
  MOST_KEYS,
  NO_CHOICE,
  readChoice,
  writeChoice,
} from "../../../views/keys/choice.ts";
import { type Command, DEFAULT_KEYS } from "../../../views/keys/commands.ts";
import { conflictsOf } from "../../../views/keys/conflicts.ts";
import { COMMANDS } from "../../../views/keys/groups.ts";
import { PRESETS } from "../../../views/keys/presets.ts";

const own = (keys: KeyChoice["own"]): KeyChoice => ({ preset: "tumac", own: keys });
const bindings = (choice: KeyChoice) => bindingsOf(choice, false);

/** What stands in the way of a key for a command: `taken confirm`. */
function obstacle(keys: string, command: Command = "history", mac = false): string | undefined {
  const table = { ...DEFAULT_KEYS, [command]: [keys] };
  const found = conflictsOf(table, mac).find((one) => one.command === command)?.obstacle;
  return found?.type === "taken" ? `taken ${found.by}` : found?.type;
}

describe("the keys of a reader", () => {
  test("are ours where nothing was chosen", () => {
    expect(bindings(NO_CHOICE)).toEqual(DEFAULT_KEYS);
  });

  test("are those of a tool before ours", () => {
    expect(bindings({ preset: "omegat", own: {} }).nextOpen).toEqual(["Mod-u", "Alt-n"]);
  });

  test("are their own instead of all others, and taken from who had them", () => {
    const mine = bindings(own({ history: ["Alt-n"] }));
    expect(mine.history).toEqual(["Alt-n"]);
    expect(mine.nextOpen).toEqual([]);
    expect(commandsByKey(mine).get("Alt-n")).toBe("history");
    expect(commandsByKey(mine).get("Alt-h")).toBeUndefined();
  });

  test("leave out, on a Mac, what macOS takes first", () => {
    expect(bindingsOf(NO_CHOICE, true).copySource).toEqual(["Alt-c"]);
    expect(bindingsOf({ preset: "memoq", own: {} }, true).comment).toEqual(["Alt-m"]);
  });

  test("are own only where they differ from the tool", () => {
    const wanted = { ...bindings(NO_CHOICE), history: ["F4"], lock: [] };
    expect(choiceFor("tumac", wanted, false)).toEqual(own({ history: ["F4"], lock: [] }));
    expect(bindings(choiceFor("tumac", wanted, false))).toEqual(wanted);
  });
});

describe.each(PRESETS)("the keys of %s", (preset) => {
  test.each([false, true])("are in nobody's way (on a Mac: %s)", (mac) => {
    expect(conflictsOf(bindingsOf({ preset, own: {} }, mac), mac)).toEqual([]);
  });

  test.each([false, true])("reach every command (on a Mac: %s)", (mac) => {
    const all = bindingsOf({ preset, own: {} }, mac);
    expect(COMMANDS.filter((command) => all[command].length === 0)).toEqual([]);
  });
});

describe("a key", () => {
  test.each([
    ["Mod-Enter", "taken confirm"],
    ["Mod-k", "reserved"],
    ["Mod-3", "reserved"],
    ["F3", "reserved"],
    ["Mod-t", "browser"],
    ["Mod-w", "browser"],
    ["Alt-F4", "browser"],
    ["Mod-Tab", "browser"],
    ["F5", "browser"],
    ["Mod-Plus", "browser"],
    ["Mod-Alt-h", "altGr"],
    ["h", "typing"],
    ["Shift-h", "typing"],
    ["?", "typing"],
    ["Mod-z", "writing"],
    ["Mod-c", "writing"],
    ["Shift-ArrowDown", "writing"],
    ["Mod-ArrowLeft", "writing"],
    ["Enter", "writing"],
    ["Backspace", "writing"],
    ["Escape", "writing"],
  ])("%s is refused as %s", (keys, reason) => {
    expect(obstacle(keys)).toBe(reason);
  });

  test.each(["F4", "Mod-Shift-x", "Alt-y", "Mod-Shift-Enter", "Alt-č", "Mod-f", "Mod-p"])(
    "%s can be used",
    (keys) => {
      expect(obstacle(keys)).toBeUndefined();
    },
  );

  test("Escape leaves the segment, and does nothing else", () => {
    expect(obstacle("Escape", "leave")).toBeUndefined();
  });

  test("Cmd+Q, Cmd+H and Insert are not for a Mac", () => {
    expect(obstacle("Mod-q", "history", true)).toBe("browser");
    expect(obstacle("Mod-h", "history", true)).toBe("mac");
    expect(obstacle("Alt-Insert", "history", true)).toBe("mac");
    expect(obstacle("Mod-h")).toBeUndefined();
  });

  test("that two commands have is told of both", () => {
    const both = { ...DEFAULT_KEYS, history: ["F4"], lock: ["F4"] };
    expect(conflictsOf(both, false)).toEqual([
      { command: "history", keys: "F4", obstacle: { type: "taken", by: "lock" } },
      { command: "lock", keys: "F4", obstacle: { type: "taken", by: "history" } },
    ]);
  });
});

describe("a choice in a cookie", () => {
  test.each<KeyChoice>([
    NO_CHOICE,
    { preset: "trados", own: {} },
    own({ history: ["Alt-č", "Mod-;"], lock: [], term3: ["Mod-Shift-Space"] }),
    own({ help: ["Mod-_", "Mod-~", "Mod-("] }),
  ])("is read as it was written", (choice) => {
    expect(readChoice(writeChoice(choice))).toEqual(choice);
  });

  test("needs no sign that a cookie has to write with three", () => {
    const written = writeChoice(own({ history: ["Alt-č", "Mod-;"], help: ["Mod-_"] }));
    expect(encodeURIComponent(written)).toBe(written);
  });

  test("finds room even where every command has all the keys that it can have", () => {
    const keys = Array.from(
      { length: MOST_KEYS },
      (_, index) => `Mod-Alt-Shift-ArrowRight${index}`,
    );
    const all = own(Object.fromEntries(COMMANDS.map((command) => [command, keys])));
    expect(writeChoice(all).length).toBeLessThan(4_000);
  });

  test.each([
    ["", NO_CHOICE],
    ["wordfast~nothing_F4", NO_CHOICE],
    ["memoq~history_F4~__proto__", { preset: "memoq", own: { history: ["F4"] } }],
    ["tumac~history_<b>_F4_(ffffff)_(110000)", own({ history: ["F4"] })],
    ["tumac~history_F4_F7_F9_F7", own({ history: ["F4", "F7", "F9"] })],
    [
      "tumac~history_Mod-Shift-x~lock_9-x",
      own({ history: ["Mod-Shift-x"], lock: ["Mod-Shift-x"] }),
    ],
  ])("leaves out what it does not know: %s", (text, choice) => {
    expect(readChoice(text)).toEqual(choice);
  });
});

import { expect, test } from "vitest";
import { searchCommands } from "../../../views/keys/search.ts";

const COMMANDS = [
  {
    command: "confirm",
    name: "Potvrdi i prijeđi na sljedeći otvoreni segment",
    keys: ["Ctrl+Enter"],
  },
  { command: "nextOpen", name: "Sljedeći otvoreni segment", keys: ["Alt+N"] },
  { command: "nextFinding", name: "Sljedeći nalaz", keys: ["F8"] },
  { command: "split", name: "Podijeli segment kod pokazivača", keys: ["Alt+S"] },
] as const;

test.each([
  ["", ["confirm", "nextOpen", "nextFinding", "split"]],
  ["sljedeci", ["nextOpen", "nextFinding", "confirm"]], // what begins so comes first
  ["SLJED otv", ["nextOpen", "confirm"]],
  ["prijedi", ["confirm"]],
  ["pokazivaca segm", ["split"]],
  ["f8", ["nextFinding"]],
  ["alt+n", ["nextOpen"]],
  ["egment", []],
])("«%s» finds %j", (typed, found) => {
  expect(searchCommands(COMMANDS, typed).map(({ command }) => command)).toEqual(found);
});

import type { Bindings } from "./bindings.ts";
import { MOST_KEYS } from "./choice.ts";
import type { Command } from "./commands.ts";
import { conflictsOf, type Obstacle } from "./conflicts.ts";
import { COMMANDS } from "./groups.ts";
import { readKeyList, writtenKeys } from "./strokes.ts";

/** What is wrong with what was written for a command. */
export type KeyProblem =
  | { readonly type: "unreadable"; readonly keys: string }
  | { readonly type: "tooMany" }
  | (Obstacle & { readonly keys: string });

/** What is written in the field of each command. */
export type KeyTexts = Readonly<Record<Command, string>>;

/** A table of keys as it is filled in, and what is wrong with it. */
export interface KeyTable {
  readonly bindings: Bindings;
  readonly problems: ReadonlyMap<Command, readonly KeyProblem[]>;
}

/** Reads all fields together, for a key may be free here and taken there. */
export function readTable(texts: KeyTexts, mac: boolean): KeyTable {
  const read = COMMANDS.map((command) => [command, readKeyList(texts[command])] as const);
  const bindings = recordOf((command) => readKeyList(texts[command]).keys);
  const conflicts = conflictsOf(bindings, mac);
  const problems = read.map(([command, { keys, unread }]): [Command, readonly KeyProblem[]] => [
    command,
    [
      ...unread.map((word) => ({ type: "unreadable", keys: word }) as const),
      ...(keys.length > MOST_KEYS ? [{ type: "tooMany" } as const] : []),
      ...conflicts
        .filter((conflict) => conflict.command === command)
        .map(({ keys: wrong, obstacle }) => ({ ...obstacle, keys: wrong })),
    ],
  ]);
  return { bindings, problems: new Map(problems.filter(([, all]) => all.length > 0)) };
}

/** The fields as they are shown: `Ctrl+Enter Alt+N`. */
export function textsOf(bindings: Bindings, mac: boolean): KeyTexts {
  return recordOf((command) => fieldText(bindings[command], mac));
}

/** Several keys in one field. */
export function fieldText(keys: readonly string[], mac: boolean): string {
  return keys.map((one) => writtenKeys(one, mac)).join(" ");
}

function recordOf<Value>(fill: (command: Command) => Value): Readonly<Record<Command, Value>> {
  const entries = COMMANDS.map((command) => [command, fill(command)] as const);
  return Object.fromEntries(entries) as Record<Command, Value>; // an entry for every command
}

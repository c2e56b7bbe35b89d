import { foldForSearch } from "../../src/glossary/search.ts";
import type { Command } from "./commands.ts";

/** A command by the name that it has in the reader's language. */
export interface NamedCommand {
  readonly command: Command;
  readonly name: string;
  /** Its keys as they are written, so that they can be looked for as well. */
  readonly keys: readonly string[];
}

/**
 * The commands in which each typed word begins a word of the name: «sljed otv» finds «Sljedeći otvoreni segment». Those
 * whose first words they begin come first.
 */
export function searchCommands<Found extends NamedCommand>(
  commands: readonly Found[],
  typed: string,
): readonly Found[] {
  const asked = wordsOf(typed);
  const found = commands.filter(({ name, keys }) => {
    const words = wordsOf([name, ...keys].join(" "));
    return asked.every((one) => words.some((word) => word.startsWith(one)));
  });
  const begins = ({ name }: Found) => {
    const words = wordsOf(name);
    return asked.every((one, index) => words[index]?.startsWith(one));
  };
  return [...found.filter(begins), ...found.filter((one) => !begins(one))];
}

function wordsOf(text: string): readonly string[] {
  return foldForSearch(text)
    .split(/[\s,;:()/]+/u)
    .filter((word) => word !== "");
}

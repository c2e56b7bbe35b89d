import type { Command } from "./commands.ts";

/** What commands are about, in the order in which they are listed. */
export const GROUPS = ["writing", "moving", "terms", "segment", "review", "page"] as const;
export type CommandGroup = (typeof GROUPS)[number];

/** Where a translator looks for a command; within a group they are listed in this order, the most used first. */
const GROUP_OF: Readonly<Record<Command, CommandGroup>> = {
  confirm: "writing",
  save: "writing",
  leave: "writing",
  copySource: "writing",
  useOffer: "writing",
  insertNext: "writing",
  insertOther: "writing",
  insertFigure: "writing",
  noBreakSpace: "writing",
  showSpaces: "writing",
  changeCase: "writing",

  next: "moving",
  previous: "moving",
  nextOpen: "moving",
  goTo: "moving",
  nextFinding: "moving",
  previousFinding: "moving",
  nextBookmark: "moving",
  filter: "moving",
  find: "moving",

  term1: "terms",
  term2: "terms",
  term3: "terms",
  term4: "terms",
  term5: "terms",
  term6: "terms",
  term7: "terms",
  term8: "terms",
  term9: "terms",
  fix: "terms",
  chooseFix: "terms",
  setAside: "terms",
  capture: "terms",

  history: "segment",
  comment: "segment",
  bookmark: "segment",
  split: "segment",
  join: "segment",
  propagate: "segment",
  lock: "segment",

  reviewMode: "review",
  nextToReview: "review",
  accept: "review",
  reject: "review",
  reportIssue: "review",
  markSeen: "review",
  finalise: "review",
  reopen: "review",

  help: "page",
  commands: "page",
};

/** Every command, in the order of the groups. */
export const COMMANDS: readonly Command[] = Object.keys(GROUP_OF).map((name) => name as Command); // the keys of a table of commands

/** The commands of a group, in order. */
export function commandsIn(group: CommandGroup): readonly Command[] {
  return COMMANDS.filter((command) => GROUP_OF[command] === group);
}

const TERM = /^term([1-9])$/u;

/** The figure of a command that inserts a term. */
export function termNumber(command: Command): number | null {
  const figure = TERM.exec(command)?.[1];
  return figure === undefined ? null : Number(figure);
}

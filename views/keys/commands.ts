/** What can be asked of the editor by a key, by the list of commands, or by a button. */
export type Command =
  | "confirm"
  | "leave"
  | "previous"
  | "next"
  | "nextOpen"
  | "nextFinding"
  | "previousFinding"
  | "goTo"
  | "filter"
  | "find"
  | "fix"
  | "chooseFix"
  | "setAside"
  | "capture"
  | "insertNext"
  | "insertOther"
  | "insertFigure"
  | "copySource"
  | "useOffer"
  | "changeCase"
  | "showSpaces"
  | "noBreakSpace"
  | "split"
  | "join"
  | "propagate"
  | "bookmark"
  | "nextBookmark"
  | "comment"
  | "lock"
  | "reviewMode"
  | "nextToReview"
  | "accept"
  | "reject"
  | "reportIssue"
  | "markSeen"
  | "finalise"
  | "reopen"
  | "history"
  | "save"
  | "help"
  | "commands"
  | TermCommand;

/** Inserts the term with a key from 1 to 9. */
export type TermCommand = `term${TermNumber}`;
type TermNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/**
 * The keys that a command has until the translator gives it others. `Mod` is Cmd on a Mac and Ctrl elsewhere;
 * Ctrl+Alt+letter is never used, since it is AltGr on a Croatian keyboard.
 */
export const DEFAULT_KEYS: Readonly<Record<Command, readonly string[]>> = {
  confirm: ["Mod-Enter"],
  leave: ["Escape"],
  previous: ["Alt-ArrowUp", "Mod-ArrowUp"],
  next: ["Alt-ArrowDown", "Mod-ArrowDown"],
  nextOpen: ["Alt-n"],
  nextFinding: ["F8"],
  previousFinding: ["Shift-F8"],
  goTo: ["Mod-g"],
  filter: ["Alt-f"],
  find: ["Alt-r"],
  fix: ["Alt-Enter"],
  chooseFix: ["Alt-Shift-Enter"],
  setAside: ["Alt-i"],
  capture: ["Mod-e"],
  insertNext: ["Mod-,"],
  insertOther: ["Mod-;", "Mod-<"], // Shift and the comma, on a Croatian and on an American keyboard
  insertFigure: ["Mod-."],
  copySource: ["Mod-Insert", "Alt-c"],
  useOffer: ["Mod-1"],
  changeCase: ["Shift-F3"],
  showSpaces: ["Alt-v"],
  noBreakSpace: ["Mod-Shift-Space"],
  split: ["Alt-s"],
  join: ["Alt-j"],
  propagate: ["Alt-p"],
  bookmark: ["Alt-b"],
  nextBookmark: ["F2"],
  comment: ["Alt-m"],
  lock: ["Alt-l"],
  reviewMode: ["Alt-Shift-r"],
  nextToReview: ["Alt-Shift-n"],
  accept: ["Alt-a"],
  reject: ["Alt-x"],
  reportIssue: ["Alt-e"],
  markSeen: ["Alt-o"],
  finalise: ["Alt-Shift-f"],
  reopen: ["Alt-Shift-o"],
  history: ["Alt-h"],
  save: ["Mod-s"],
  help: ["Mod-/"],
  commands: ["F1"],
  term1: ["Alt-1"],
  term2: ["Alt-2"],
  term3: ["Alt-3"],
  term4: ["Alt-4"],
  term5: ["Alt-5"],
  term6: ["Alt-6"],
  term7: ["Alt-7"],
  term8: ["Alt-8"],
  term9: ["Alt-9"],
};

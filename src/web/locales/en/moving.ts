/** Strings of the interface in English: moving through a document. */
export const moving = {
  goTo: "Go to segment",
  go: "Go",
  close: "Close",
  wrong: "Type a number from 1 to {{count, number}}.",
  noFinding: "There is no finding to go to.",
};

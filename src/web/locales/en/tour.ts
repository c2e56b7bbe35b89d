/** Strings of the interface in English: the hints for a newcomer. */
export const tour = {
  label: "First steps",
  terms:
    "puts in the translation of the first term: terms of the glossary are underlined in the source, in whatever form they stand there.",
  confirm: "confirms the segment and goes on to the next; what you write is saved by itself.",
  findings:
    "mends what was found in the translation; where it is right as it is, set the finding aside with a reason.",
  commands: "lists all that can be done here; the keys can be those that you are used to.",
  next: "Next hint",
  done: "Do not show again",
};

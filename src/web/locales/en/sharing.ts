/** Strings of the interface in English: sharing. */
export const sharing = {
  title: "Conflicts with shared files",
  about:
    "Where page and file say different things, nothing is dropped: you decide here, and both sides stay as they are until then.",
  folder:
    "The glossary is files in this folder as well. What changes on the page is written to them, and what changes in them comes here:",
  folderTitle: "Shared files",
  waiting_one: "{{count, number}} waits for a decision",
  waiting_other: "{{count, number}} wait for a decision",
  none: "Page and files agree.",
  troubles: "Files that wait",
  troublesAbout:
    "From these files nothing is read, and nothing is written to them, until they are sound again.",
  open_one: "{{count, number}} to decide",
  open_other: "{{count, number}} to decide",
  resolved: "Decided",
  fieldIn: "{{field}} · {{file}}",
  concept: "Whole concept",
  deletions: "Missing concepts",
  page: "In the page",
  file: "In the file",
  base: "Before",
  nothing: "nothing",
  deleted: "deleted",
  keepPage: "Keep the page’s",
  takeFile: "Take the file’s",
  third: "Write something else",
  thirdLabel: "{{field}} of “{{term}}”",
  useThird: "Use this",
  conceptDeletedHere:
    "It was deleted in the page, but changed in the file meanwhile. So it came back.",
  conceptDeletedThere:
    "It was deleted from the file, but changed in the page meanwhile. So it stayed.",
  termDeletedHere:
    "The term was deleted in the page, but changed in the file meanwhile. So it came back.",
  termDeletedThere:
    "The term was deleted from the file, but changed in the page meanwhile. So it stayed.",
  keep: "Keep it",
  delete: "Delete it",
  missing_one:
    "{{count, number}} concept is missing in {{file}}, which is empty or gone. Nothing was deleted here for that.",
  missing_other:
    "{{count, number}} concepts are missing in {{file}} all at once. Nothing was deleted here for that.",
  missingList: "Which ones",
  putBack: "Put them back into the file",
  deleteAll: "Delete them here too",
  andMore_one: "and {{count, number}} more",
  andMore_other: "and {{count, number}} more",
  choices: {
    ours: "the page’s was kept",
    theirs: "the file’s was taken",
    value: "a third was written",
    settled: "the sides came to agree",
  },
  done: "Decided about “{{term}}”; {{file}} has it too.",
  doneDeletions: "Decided about {{file}}.",
  gone: "(deleted)",
};

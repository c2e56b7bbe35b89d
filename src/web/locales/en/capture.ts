/** Strings of the interface in English: adding to the glossary from a segment. */
export const capture = {
  title: "Add to the glossary",
  croatian: "Croatian",
  english: "English",
  note: "Note",
  hint: "Type the term, or select words in the source and press the same key again.",
  other: "or",
  add: "Add",
  cancel: "Cancel",
  empty: "Type the Croatian term.",
  done: {
    concept: "Added: {{croatian}} → {{english}}.",
    conceptWithoutEnglish: "Added: {{croatian}}, still without an English term.",
    term: "“{{croatian}}” was there already; “{{english}}” is now one of its translations.",
    nothing: "“{{croatian}}” was in the glossary already.",
  },
  undo: "Undo",
  undone: "Taken back.",
  impact: "What it touches",
  openConcept: "Open the concept",
};

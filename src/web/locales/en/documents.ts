/** Strings of the interface in English: documents. */
export const documents = {
  title: "Documents",
  changed: "changed {{moment}}",
  added: "added {{moment}}",
  exportLabel: "Export the translation of “{{title}}”",
  exportDraftLabel: "Export a draft of “{{title}}”",
  deleteLabel: "Delete “{{title}}”",
  deleted: "“{{title}}” is deleted.",
  empty: {
    title: "No documents yet",
    text: "Add a Croatian text: it is split into sentences, its terms are recognised, and you can begin.",
  },
  add: {
    title: "Add a document",
    name: "Title",
    namePlaceholder: "The file's name, if left empty",
    file: "File",
    fileHint:
      "Word, Excel, PowerPoint, LibreOffice Writer, HTML, Markdown, XLIFF, PO, subtitles, plain text, or a ZIP of them. Drop it anywhere on this page, or choose it.",
    aligned: "Or bring in an old translation with its source",
    begun_one: "{{count, number}} alignment waits to be finished",
    begun_other: "{{count, number}} alignments wait to be finished",
    text: "or paste the text",
    textPlaceholder: "Paste the Croatian text here",
    submit: "Add",
    busy: "Adding…",
    drop: "Let go to add the document",
    oneAtATime:
      "Only one file can be added at a time. Drop them one after another, or pack them into a ZIP.",
  },
  refused: {
    title: "“{{title}}” is not ready to be exported",
    text: "A finished translation has every segment confirmed and no error. This is what is left:",
    open_one: "{{count, number}} segment to confirm",
    open_other: "{{count, number}} segments to confirm",
    errors_one: "{{count, number}} error to mend",
    errors_other: "{{count, number}} errors to mend",
    segment: "Segment {{position}}",
    goOn: "Go on translating",
    draft: "Export a draft",
    draftHint: "The draft is marked as such in its file name; open segments keep their source.",
  },
};

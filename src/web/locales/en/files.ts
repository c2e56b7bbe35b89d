/** Strings of the interface in English: files, their formats, reading and writing them. */
export const files = {
  adding: {
    title: "Adding “{{name}}”",
    pasted: "Adding a pasted text",
    label: "How far the file is",
    reading: "Reading the file…",
    storing_one: "{{done}} of {{count, number}} segment stored",
    storing_other: "{{done}} of {{count, number}} segments stored",
    hint: "You can work elsewhere meanwhile; the document appears in the list when it is complete.",
    cancel: "Stop and keep nothing",
  },
};

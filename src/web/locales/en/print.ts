/** Strings of the interface in English: the table of two languages for paper. */
export const print = {
  link: "Print: table of both languages",
  titleOf: "{{title}}, both languages",
  caption: "{{title}}: source and translation, sentence by sentence",
  back: "Back to the editor",
  print: "Print",
  number: "No.",
  status: "Status",
  remarks: "Remarks",
  room: "Room for remarks",
  choices: "Beside the texts",
  parts: {
    remarks: "room for remarks",
    comments: "open comments",
    decisions: "last decisions",
  },
  choose: "Show",
  said: "{{author}}:",
};

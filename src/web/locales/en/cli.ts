/** Strings of the command line in English. */
export const cli = {
  ready: "Tumač is ready at {{address}} (stop it with Ctrl+C)",
  covered: "inside a longer term",
  doubtful: "doubtful",
  severity: { error: "error", warning: "warning", note: "note" },
  sampleAuthor: "Tumač",
  help: `Tumač: Croatian to English translation, held to a shared glossary.

  tumac serve [--port 3000] [--host 127.0.0.1] [--data FOLDER]
      starts the app (also without the word serve)
  tumac terms FILE --glossary FILE [--lines] [--json]
      lists where the terms of a glossary stand in a text
  tumac check SOURCE TARGET --glossary FILE [--json]
      checks a translation against a glossary, a line a segment
  tumac segment FILE [--lines] [--json]
      lists the segments of a text

A glossary file is CSV with the columns id, hr and en. Documents, history and
glossary of the app are kept in FOLDER; without --data it is .tumac in your home folder.`,
};

/** Strings of the command line in English. */
export const cli = {
  ready: "Tumač is ready at {{address}} (stop it with Ctrl+C)",
  covered: "inside a longer term",
  doubtful: "doubtful",
  severity: { error: "error", warning: "warning", note: "note" },
  sampleAuthor: "Tumač",
  glossary: {
    synced_one: "{{folder}}: {{count, number}} concept taken from the files.",
    synced_other: "{{folder}}: {{count, number}} concepts taken from the files.",
    conflicts_one:
      "{{count, number}} conflict is left; decide it in the app, under Glossary, Conflicts:",
    conflicts_other:
      "{{count, number}} conflicts are left; decide them in the app, under Glossary, Conflicts:",
    imported_one: "{{count, number}} concept imported.",
    imported_other: "{{count, number}} concepts imported.",
    wouldImport_one: "{{count, number}} concept would be imported; nothing was written.",
    wouldImport_other: "{{count, number}} concepts would be imported; nothing was written.",
    exported_one: "{{count, number}} concept written to {{file}}.",
    exported_other: "{{count, number}} concepts written to {{file}}.",
  },
  roundtrip: {
    same_one: "{{file}}: {{count, number}} segment; comes back the same",
    same_other: "{{file}}: {{count, number}} segments; comes back the same",
    differs: "{{file}}: comes back different from byte {{at, number}} on {{path}}",
  },
  verify: {
    empty: "{{title}}: no revision yet",
    unbroken_one: "{{title}}: {{count, number}} revision, unbroken, {{hash}}",
    unbroken_other: "{{title}}: {{count, number}} revisions, unbroken, {{hash}}",
    changed: "{{title}}: BROKEN at revision {{revision}} of {{place}}: it is not as it was kept",
    missing: "{{title}}: BROKEN at revision {{revision}} of {{place}}: it is missing",
    state: "{{title}}: BROKEN at {{place}}: it does not stand at its newest revision, {{revision}}",
    segment: "segment {{position}}",
    former: "a former segment (id {{id}})",
    unknown: "The hash {{hash}} is in no document.",
  },
  help: `Tumač: Croatian to English translation, held to a shared glossary.

  tumac serve [--port 3000] [--host 127.0.0.1] [--data FOLDER] [--glossary FOLDER]
      starts the app (also without the word serve)
  tumac terms FILE --glossary FILE [--lines] [--json]
      lists where the terms of a glossary stand in a text
  tumac check SOURCE TARGET --glossary FILE [--json]
      checks a translation against a glossary, a line a segment
  tumac segment FILE [--lines] [--json]
      lists the segments of a text
  tumac convert FILE --to FORMAT [--out FILE|-]
      writes a document in another format, to a file or to the screen: text, markdown, html,
      docx, odt, xlsx, pptx, xliff, xliff2, po, srt or vtt
  tumac roundtrip FILE
      reads a document and writes it again; answers 0 where it comes back the same, else 1
  tumac verify [--head HASH] [--json] [--data FOLDER]
      checks that no revision was changed or removed, and says where one was; with --head also
      that a hash noted earlier is still in a chain; answers 0 where all holds, else 1
  tumac glossary sync [--glossary FOLDER] [--data FOLDER]
      brings the shared files (every .csv of the folder) and the app's glossary together
  tumac glossary import FILE [--dry-run] [--data FOLDER]
      adds a CSV, TSV, XLSX, TBX or TMX file to the app's glossary
  tumac glossary export FILE|- [--format csv|xlsx|tbx|tbx2|omegat|deepl] [--data FOLDER]
      writes the app's glossary to a file, or to the screen for -

  The three answer 0 when all is done, 1 when something is left to decide, 2 when they could
  not; stop the app before, for it holds the same data.

A glossary file is CSV with the columns id, hr and en. Documents, history and
glossary of the app are kept in FOLDER; without --data it is .tumac in your home folder.`,
};

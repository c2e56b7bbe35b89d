/** Strings of the interface in English: translations as tables for a reviewer, out and in. */
export const reviewing = {
  link: "For review (DOCX, HTML)",
  linkHint: "A table to be corrected outside Tumač and read back in.",
  title: "Review of “{{title}}”",
  sendTitle: "Send it out",
  sendText:
    "A table with source and translation, a row for each segment. The reviewer corrects the translation and writes remarks in the last column. Marks such as ‹1›…‹/1› stand for formatting and stay around the same words.",
  formats: {
    docx: "DOCX, for Word and LibreOffice",
    html: "HTML, a page to review in, for any browser and without a network",
  },
  readTitle: "Read it back in",
  readText:
    "First you see row by row what would change; nothing is written until you say so. What was changed here meanwhile is never overwritten.",
  file: "Reviewed file (.docx, .html), or XLIFF from another tool (.xlf)",
  submit: "Look at it",
  busy: "Reading…",
  drop: "Drop the reviewed file to look at it",
  columns: {
    place: "No.",
    source: "Croatian",
    target: "English",
    status: "Status",
    comment: "Remarks",
  },
  advice: {
    docx: "Please correct the column “English” and write remarks in the last one. Changes may be tracked. Leave the first column and marks such as ‹1›…‹/1› as they are.",
    html: "Please correct the column “English” right here in the page and write remarks in the last one. Leave marks such as ‹1›…‹/1› around the same words. In the end save the page (Ctrl+S) as “Web page, complete”, and send the .html file back.",
  },
  fileName: "{{name}}.review",
  run: {
    title: "Review: {{file}}",
    summary: "{{changed, number}} of {{rows, number}} rows can be taken over.",
    missing_one: "{{count, number}} segment of the document is not in the file and stays as it is.",
    missing_other:
      "{{count, number}} segments of the document are not in the file and stay as they are.",
    more_one:
      "{{count, number}} more change is not shown. Take these over, then read the file in again.",
    more_other:
      "{{count, number}} more changes are not shown. Take these over, then read the file in again.",
    nothing: "There is nothing to be taken over.",
    reviewer: "Name of the reviewer",
    reviewerHint: "It stands in the history of each segment that is taken over.",
    take: "Take over row {{number}}",
    takeTicked: "Take over what is ticked",
    takeAll: "Take over all sound rows",
    back: "Back, take over nothing",
    row: "Row",
    outcome: "Outcome",
    source: "Croatian",
    change: "Change of the translation",
    decisions: {
      accepted: "Accepted",
      edited: "Accepted with changes",
      rejected: "Returned",
    },
  },
  outcomes: {
    changed: "changed",
    damaged: "codes damaged",
    emptied: "emptied",
    undated: "to be decided",
    otherSource: "other source",
    conflict: "conflict",
    locked: "locked",
    doubled: "twice",
    unknown: "unknown",
    same: "unchanged",
  },
  outcomeHints: {
    changed: "The reviewer wrote another text.",
    damaged:
      "Marks of codes are missing, doubled or in the wrong order. If it is taken over, it becomes a draft in which the codes must be mended.",
    emptied: "The reviewer deleted the translation.",
    undated:
      "The file does not say what stood here when it was made. Compare the two before you take it over.",
    otherSource:
      "In the file, the Croatian text is another one. See whether the translation still fits.",
    conflict:
      "The translation was changed here as well since the file was made. Decide in the editor.",
    locked: "The segment is locked and cannot be changed.",
    doubled: "Another row of the file is of the same segment.",
    unknown: "The document has no such segment.",
    same: "Nothing was changed.",
  },
  applied_one:
    "{{count, number}} translation taken over as a draft, to be confirmed. The text before can be restored in the history of the segment.",
  applied_other:
    "{{count, number}} translations taken over as drafts, to be confirmed. The text before can be restored in the history of each segment.",
  left_one: "{{count, number}} translation was changed meanwhile and was not taken over.",
  left_other: "{{count, number}} translations were changed meanwhile and were not taken over.",
  decided_one: "{{count, number}} decision of the reviewer taken over.",
  decided_other: "{{count, number}} decisions of the reviewer taken over.",
  remarked_one: "{{count, number}} remark is a comment now.",
  remarked_other: "{{count, number}} remarks are comments now.",
  reported_one: "{{count, number}} issue noted.",
  reported_other: "{{count, number}} issues noted.",
  readIn: "Read in from {{file}} by {{name}}.",
  refusedTitle: "Not taken over",
  refusedSegment: "Segment {{number}}:",
  refused: {
    changed: "The translation was changed here since the file was made.",
    reason: "It goes back without a reason, with which nobody can do anything.",
    locked: "The segment is locked.",
    status: "In its present status that cannot be decided.",
    role: "In this project, that is not the task of this reviewer.",
    own: "The reviewer translated it: a second pair of eyes is demanded.",
    findings: "Its text has errors. A text that the reviewer changed is kept as a draft.",
  },
};

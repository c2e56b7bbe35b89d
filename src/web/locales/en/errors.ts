import type { MishapName } from "../../../errors.ts";

/** Strings of the interface in English: errors. Each says what to do. */
export const errors = {
  alignmentChanged:
    "Someone else has mended this alignment meanwhile. Load the page again and go on from there.",
  alignmentFileMissing:
    "Two files are needed: the Croatian text and its English translation. Choose both.",
  alreadyUndone: "This was undone already. Look at the history for what stands now.",
  archiveNested: "A ZIP within a ZIP is not opened. Unpack it and add its files themselves.",
  archiveTooLarge:
    "Unpacked, this file is larger than Tumač reads; files made to do harm are like that too. Split it, or save it again in the program that it comes from.",
  archiveUnusable:
    "This file is damaged: what is packed in it cannot be read ({{cause}}). Open it in the program that it comes from, save it again and add it.",
  cellTooLong:
    "“{{text}}” is longer than Excel takes there (at most {{limit}} characters), so the file was not written. Shorten the translation; it is safe.",
  commentOfAnother:
    "This comment is {{author}}’s. Only its author can change or delete it; answer it with one of your own, or resolve it.",
  conceptChanged:
    "Someone else changed this concept meanwhile. Compare the two and save again; yours is kept in the form.",
  conceptWithoutTerm: "A concept needs at least one term. Fill one in, or delete the concept.",
  conflict:
    "Someone else saved this segment meanwhile. Compare the two texts and decide what stays; yours is kept.",
  conflictValueUnfit:
    "This field cannot hold that. Choose one of the two sides, or change the concept on its own page.",
  dataBusy: "Another Tumač is working in {{folder}}. Use that one, or stop it first.",
  dataUnusable:
    "The data in {{folder}} cannot be used ({{cause}}). Nothing was changed. Check that it is a folder, that you may write to it, that the disk has room, and that tumac.sqlite in it is undamaged; or choose another one with --data.",
  diskFull:
    "The disk is full, so this could not be saved. Your text is still in the page: free some space, and save again.",
  documentEmpty: "There is no text in it. Choose another file, or paste the text.",
  documentNotText:
    "There is no text in this file that Tumač can read: it may be a picture, a PDF or a program. If there is something to translate in it, save that as DOCX, ODT, HTML or plain text (.txt).",
  encodingUnknown:
    "The characters of this file cannot be read. Save it as UTF-8 and add it again, or paste the text.",
  entryIdDoubled:
    "The entry in line {{line}} has the id {{id}}, which an earlier one has already. Give it another id.",
  entryTooLong:
    "The text in line {{line}} is too long for a term ({{length}} characters; at most {{limit}}). It belongs in a translation memory; shorten it or leave it out.",
  entryWithoutPair:
    "The entry in line {{line}} does not have both a Croatian and an English text. Add the missing one or leave the entry out.",
  entryWithoutTerm:
    "The entry in line {{line}} has neither a Croatian nor an English term. Add one or leave the entry out.",
  exportRefused: "The translation is not finished. Confirm the segments listed, or export a draft.",
  exportUnproven:
    "The file was not written: read again, it says “{{got}}” where it should say “{{wanted}}”. Your translation is safe; change that segment or export another format, and tell us about the file.",
  fileCancelled:
    "Reading this file was stopped, and nothing of it was kept. Add it again whenever you like.",
  fileNotOfFormat:
    "The name ends in {{name}}, but the file is something else. Open it in the program that it comes from, save it as {{name}} and add that file.",
  filePassword:
    "This file is protected with a password. Open it in the program that it comes from, save it without one and add it.",
  fileTooLarge: "The file is too large. Split it and add the parts one by one.",
  fileUnreadable: "{{file}} cannot be read. Check its path and whether you may read it.",
  fileUnwritable:
    "{{file}} cannot be written. Check its folder and whether you may write there, or name another file.",
  findingsStand:
    "The segment cannot be confirmed while an error stands. Mend it, or set it aside with a reason.",
  formatUnfit:
    "This document cannot be written as {{name}}: subtitles need times, which only another subtitle file has. Choose another format.",
  formatOld:
    "Files ending in {{name}} come from an Office older than 2007, and Tumač does not read them. Open the file in the program that it comes from, save it as {{today}} and add that file.",
  formatUnknown: "Tumač does not know the format {{name}}. Choose one of: {{known}}.",
  glossaryColumnDoubled:
    "The glossary names the column “{{column}}” twice. Join the two, or rename one.",
  glossaryColumnMissing:
    "The glossary has no column “{{column}}”. Its first line must name the columns id, hr and en.",
  glossaryEmpty:
    "There is no concept in this file. Choose another one; it needs a column of Croatian terms and one of English.",
  glossaryRowUnusable:
    "Line {{line}} of the glossary cannot be used. It needs an id of its own, a term, and no more cells than the first line.",
  glossaryXmlUnknown:
    "This is XML, but no glossary that Tumač knows: it begins with <{{root}}>. A glossary may be TBX (versions 2 and 3), TMX, CSV, TSV or XLSX; export it again as one of these.",
  hostUnusable:
    "This machine cannot be reached as {{host}}. Leave out --host, or name an address of this machine.",
  inputInvalid: "What was sent cannot be used. Check the fields and send it again.",
  lockedByFile:
    "The file itself locks this segment. It can be unlocked only in the program that made the file.",
  joinApart:
    "These two cannot be one segment: the next one stands in another paragraph, cell or message of the file. Only segments of one paragraph are joined.",
  linesUnequal:
    "The source has {{source}} lines and the target {{target}}. Give both the same number of lines, a segment each.",
  nothingToUndo:
    "Nothing was undone: all that this change touched has been changed again since. Undo the newer changes first, or restore an earlier revision from the history of the concept.",
  notFound: "There is nothing here, or not any more. Go back to the list and choose again.",
  patternOpen:
    "In “{{part}}” a bracket is opened or closed without its other half. Add it; where the sign itself is meant, write \\( or \\[.",
  patternRepeat:
    "“{{part}}” cannot repeat there, or not so often. Write what is to be repeated before it (at most 1000 times); where the sign itself is meant, write \\* or \\+.",
  patternTooLarge: "This pattern has too many repeats within repeats. Look for less at once.",
  patternUnknown:
    "“{{part}}” is not understood in a regular expression here; there is no looking ahead and no reference back. Leave it out, or look for plain text.",
  poUnusable:
    "Line {{line}} cannot stand in a PO file, or its message is incomplete. Check the file with “msgfmt -c”, mend that line, and add it again.",
  portTaken:
    "Port {{port}} is taken or not allowed. Choose another one: npm start -- --port 3100 (or any free number after --port).",
  projectNotEmpty:
    "Only an empty project can be deleted. Move its documents to another project first, or delete them.",
  reimportForeign:
    "“{{file}}” is of another format and has nothing in common with this document. If it is the right file, add it as a document of its own.",
  reimportOutdated:
    "The document has been split, joined or loaded anew since you looked at the comparison. Nothing was taken over; look at it again.",
  replacementGroup:
    "{{group}} stands for nothing: the pattern has {{count}} groups in brackets. Use one that it has; for a dollar sign write $$.",
  requestForeign:
    "This request came from another site and was refused. Open Tumač by the address that it printed at its start.",
  reviewOfAnother:
    "This review file belongs to another document. Open that document, or give the file that was downloaded here.",
  reviewUnusable:
    "The file holds no review table of Tumač: its first column is missing. Give the DOCX as Word or LibreOffice saved it, or the page saved as “Web page, complete”.",
  rowWithoutTerm: "Row {{line}} holds no term. Fill one in, or say which columns hold the terms.",
  segmentChanged:
    "Someone else saved this segment meanwhile, so it was neither split nor joined. Look at the text as it is now, and do it again.",
  segmentFinal:
    "This segment is final. A reviewer or the lead can reopen it; what you have typed stays in your window until then.",
  segmentLocked: "This segment is locked. Have it unlocked before you change it.",
  sharedFileChanged:
    "The file is being changed by someone else at this moment. Nothing is lost; Tumač reads it again as soon as it keeps still.",
  sharedFileDamaged:
    "The file ends in the middle, as one does that is only half written. Wait until it is whole, or save it again.",
  sharedFileEmpty:
    "The file is empty. Nothing was deleted for that; put its content back, or delete the file and decide here.",
  sharedFileMerging:
    "The file holds the marks of a merge in Git that is not finished (line {{line}}: <<<<<<<). Finish the merge; until then nothing is read from it.",
  sharedFileUnwritable:
    "The file cannot be written ({{cause}}). Your changes are safe here; check that you may write to the folder and that the disk has room.",
  sharedFileWaits:
    "{{file}} cannot be used just now, so this cannot be decided yet. Mend the file first; what is wrong with it stands above.",
  sharedIdTwice:
    "The id {{id}} stands in {{other}} as well. Delete the row in one of the two files, or give it an id of its own.",
  notYourStep:
    "This step is not yours in this project: {{who}} can take it. The members of the project are named on its page.",
  ownTranslation:
    "You translated this yourself, and a second pair of eyes is asked for. Somebody else can accept it, or the project can allow the review of one’s own translation.",
  stepUnfit:
    "That cannot be decided here: the segment has another status than its reviewer saw. Look at it as it stands now.",
  segmentReplaced:
    "This segment has been split or joined meanwhile. What you wrote is kept in its history; go on in those that took its place.",
  splitNowhere:
    "Both parts of a segment must have something to translate. Choose a place between two words.",
  srxUnusable:
    "This is no file with segmentation rules: an SRX file has languagerules and maprules in its body. Export the rules of Tumač to see one.",
  srxWithoutRules:
    "The file has no rule for Croatian that can be used. Add a languagemap for hr, or one for all languages.",
  stateChanged:
    "Somebody has written here since you looked. Look at the comparison again, then restore.",
  stepBuiltOn: "These segments have been split or joined again since. Undo that first.",
  tableHeadingTwice:
    "Two columns of one table would be called “{{heading}}”, which Excel does not allow, so the file was not written. Give the headings different translations.",
  termTwice:
    "The term “{{term}}” stands in this concept twice. Keep it once, with the status that holds.",
  tooComplex:
    "This file takes more time or memory than a document of its size may take. Save it again in the program that it comes from, or split it.",
  tooManyCodes:
    "One paragraph of this file has more than {{limit}} changes of formatting. Clear the formatting there, and add the file again.",
  usage: "Not understood: {{problem}}. Run tumac --help to see every command.",
  xliffForeign:
    "This XLIFF holds none of the segments of this document. Choose the file that Tumač exported from it and that was translated elsewhere.",
  xliffInvalid:
    "In line {{line}}, this XLIFF breaks a rule without which no translation can be put back safely: {{sentence}} Or export it again from the program that it comes from.",
  xliffLanguages:
    "This file is to be translated from {{from}} to {{to}}. Tumač translates from Croatian to English; ask for a file in that direction.",
  xliffVersion:
    "This is XLIFF of version {{version}}. Tumač reads 1.2, 2.0 and 2.1; export the file again as one of these.",
  xliffWritten:
    "The file was not written, because it would break a rule of XLIFF in line {{line}}: {{sentence}} Your translation is safe; change that segment, and tell us about the file.",
  xmlTooDeep:
    "In line {{line}}, elements are nested more than {{limit}} deep. No file needs that; export the file again from the program that it comes from.",
  xmlUnusable:
    "Line {{line}} is not proper XML ({{cause}}). Export the file again from the program that it comes from. A glossary may also be CSV, TSV or XLSX.",
  xmlWithEntities:
    "Line {{line}} declares entities or rules of its own (a DOCTYPE with square brackets), which are not read for safety. Take the DOCTYPE out, or export the file again without it.",
  xlsxTooLarge:
    "This spreadsheet is too large. Keep the sheet with the terms alone and add it again, or save it as CSV.",
  xlsxUnusable:
    "This is no spreadsheet that can be read. Save it as .xlsx (Excel) or CSV and add it again.",
  defect:
    "Something went wrong in Tumač itself. What you saved is safe; load the page again and go on.",
} satisfies Record<MishapName | "defect", string>;

import type { XliffRule } from "../../../documents/formats/xliff/rules/rules.ts";

/** Strings of the interface in English: the rules of XLIFF. Each says what is wrong and what to do. */
export const xliff = {
  annotationWithout:
    "The marked text {{subject}} says nothing about itself. Give it a type, or say whether it is to be translated.",
  attributeMissing: "An attribute is missing ({{subject}}). Add it.",
  attributeUnknown: "An attribute may not stand there ({{subject}}). Take it out.",
  attributeValue: "An attribute has a value that is not allowed ({{subject}}). Change it.",
  characterAllowed:
    "The character {{subject}} is written as a code although XML can hold it. Write it as it is.",
  codeDeleted:
    "The code {{subject}} must not be deleted, but the final translation lacks it. Put it in.",
  codeMissingInTarget: "The translation lacks a code of the source ({{subject}}). Put it in.",
  codeOnlyInTarget:
    "The translation has a code that is not in the source ({{subject}}). Take it out.",
  commentAnnotation:
    "The comment {{subject}} needs either a value or a reference to a note, not both.",
  copyForbidden: "The code {{subject}} was copied, which it forbids. Take the copy out.",
  copyOfNothing:
    "A code says that it is a copy of {{subject}}, which is not there. Name the right one.",
  copyWithData:
    "The code {{subject}} was copied although it has original data. Give the copy a reference to the data instead.",
  dataUnknown: "Original data is missing ({{subject}}). Add it to the unit.",
  elementMissing: "An element is missing ({{subject}}). Add it.",
  elementTwice:
    "The element {{subject}} stands there once too often, or in the wrong order. Take it out or move it.",
  elementUnknown: "The element {{subject}} may not stand there. Take it out.",
  endWithoutStart: "The end of a pair has no start before it ({{subject}}). Add the start.",
  endWrong:
    "The end of a pair ({{subject}}) needs startRef where its start is in the unit, and an id where it stands alone.",
  formatStyle:
    "The display style of {{subject}} is incomplete or on the wrong element. Move it to the start.",
  glossaryEntryEmpty: "A term has neither a translation nor a definition. Add one.",
  halfAlone: "Half of a pair stands alone ({{subject}}). Add the other half.",
  hintsOther: "The two halves of a pair differ in {{subject}}. Make them the same.",
  idTwice: "{{subject}} stands there twice. Give one of them another id.",
  isolatedPair:
    "The code {{subject}} says that it stands alone, but its other half is there. Take “isolated” out.",
  itsAlone: "What is said of a text by ITS is incomplete ({{subject}}). Add what belongs to it.",
  itsAnnotators:
    "its:annotatorsRef has a value that is not allowed ({{subject}}). Write category|tool, each once.",
  itsReference:
    "The reference {{subject}} points at nothing in the unit. Name a record of the unit.",
  itsTogether: "Attributes of ITS exclude each other ({{subject}}). Keep one kind.",
  itsType: "A text marked by ITS has the type {{subject}}. Make it its:generic.",
  itsVersion: "The attributes of ITS on {{subject}} need its:version there or around. Add it.",
  languageOther: "The language {{subject}} is not that of the file. Make both the same.",
  matchReference:
    "A match points at {{subject}}, which is not in its unit. Name a text of the unit.",
  moduleMisplaced: "The element {{subject}} of a module stands where it may not. Move it.",
  noteUnknown: "A comment points at the note {{subject}}, which is not in its unit. Add the note.",
  orderIncomplete:
    "No translation names the place {{subject}}, from which another one has moved. Give its order too.",
  orderTooHigh:
    "A translation names the place {{subject}}, but there are fewer segments. Correct its order.",
  orderTwice: "Two translations name the same place ({{subject}}). Correct one of them.",
  pairIncomplete:
    "Of two attributes that belong together only one is there ({{subject}}). Add the other.",
  phaseUnknown: "The phase {{subject}} is not in the header. Add it there.",
  referenceOutside:
    "The reference {{subject}} points at nothing in the unit. Take it out or correct it.",
  reorderHints:
    "The code {{subject}} must keep its place, so it must forbid copying and deleting too.",
  reorderMoved:
    "The code {{subject}} must stay behind the one before it, but another stands between. Move it back.",
  reorderStart:
    "The code {{subject}} must keep its place, but no first one is there (firstNo). Mark the first.",
  resourceContent:
    "A resource ({{subject}}) is either in the file or elsewhere (href). Keep one of the two.",
  resourceType: "A resource outside the file needs its kind (mimeType). Add it.",
  resourceUnknown: "The resource {{subject}} is not in the file. Add it.",
  segmentIdTwice:
    "Two segments of a unit have the same id ({{subject}}). Give one of them another.",
  segmentOnlyInTarget:
    "The translation has a segment that is not in the source ({{subject}}). Take it out.",
  segmentsOther: "The segments of a source do not say what the source says. Cut the source anew.",
  sizeInfoTwice: "The element {{subject}} has both sizeInfo and sizeInfoRef. Keep one.",
  sizeValue: "A limit of size is neither a number nor two with a comma ({{subject}}). Correct it.",
  skeletonContent: "A skeleton is either in the file or elsewhere (href). Keep one of the two.",
  sourceTwice: "A unit has two sources. Keep one.",
  startWithoutEnd: "The start of a pair has no end after it ({{subject}}). Add the end.",
  stateWithoutTarget:
    "The state of a segment is {{subject}}, but it has no translation. Make it initial.",
  subFlowUnknown: "A code names a unit that is not in the file ({{subject}}). Add the unit.",
  subStateAlone: "A segment has a subState but no state. Add the state.",
  subTypeAlone: "The subType {{subject}} needs a type beside it. Add it.",
  subTypeUnfit: "The subType {{subject}} does not belong to that type. Correct one of the two.",
  targetIdOther:
    "A code of the translation ({{subject}}) has the id of something else. Give it that of its source.",
  targetLanguageMissing:
    "There are translations, but the file does not name their language. Add trgLang.",
  targetTwice: "A segment has two translations. Keep one.",
  textMisplaced: "Text stands in {{subject}}, where only elements may. Take it out.",
  toolUnknown: "The tool {{subject}} is not in the header. Add it there.",
  unitUnknown: "A code names a unit that is not in the file ({{subject}}). Add the unit.",
  validationDisabled: "A rule of validation is turned off for the whole file. Take it out instead.",
  validationRule: "A rule of validation asks nothing, or several things at once. Make it ask one.",
} satisfies Record<XliffRule, string>;

/** The mishaps that a user can meet, by name. All else is a defect. */
export type MishapName =
  | "alignmentChanged"
  | "alignmentFileMissing"
  | "alreadyUndone"
  | "archiveNested"
  | "archiveTooLarge"
  | "archiveUnusable"
  | "cellTooLong"
  | "commentOfAnother"
  | "conceptChanged"
  | "conceptWithoutTerm"
  | "conflict"
  | "conflictValueUnfit"
  | "dataBusy"
  | "dataUnusable"
  | "diskFull"
  | "documentEmpty"
  | "documentNotText"
  | "encodingUnknown"
  | "entryIdDoubled"
  | "entryTooLong"
  | "entryWithoutPair"
  | "entryWithoutTerm"
  | "exportRefused"
  | "exportUnproven"
  | "fileCancelled"
  | "fileNotOfFormat"
  | "filePassword"
  | "fileTooLarge"
  | "fileUnreadable"
  | "fileUnwritable"
  | "findingsStand"
  | "formatUnfit"
  | "formatOld"
  | "formatUnknown"
  | "glossaryColumnDoubled"
  | "glossaryColumnMissing"
  | "glossaryEmpty"
  | "glossaryRowUnusable"
  | "glossaryXmlUnknown"
  | "hostUnusable"
  | "inputInvalid"
  | "joinApart"
  | "linesUnequal"
  | "lockedByFile"
  | "notFound"
  | "notYourStep"
  | "nothingToUndo"
  | "ownTranslation"
  | "patternOpen"
  | "patternRepeat"
  | "patternTooLarge"
  | "patternUnknown"
  | "poUnusable"
  | "portTaken"
  | "projectNotEmpty"
  | "reimportForeign"
  | "reimportOutdated"
  | "replacementGroup"
  | "requestForeign"
  | "reviewOfAnother"
  | "reviewUnusable"
  | "rowWithoutTerm"
  | "segmentChanged"
  | "segmentFinal"
  | "segmentLocked"
  | "segmentReplaced"
  | "sharedFileChanged"
  | "sharedFileDamaged"
  | "sharedFileEmpty"
  | "sharedFileMerging"
  | "sharedFileUnwritable"
  | "sharedFileWaits"
  | "sharedIdTwice"
  | "splitNowhere"
  | "srxUnusable"
  | "srxWithoutRules"
  | "stateChanged"
  | "stepBuiltOn"
  | "stepUnfit"
  | "tableHeadingTwice"
  | "termTwice"
  | "tooComplex"
  | "tooManyCodes"
  | "usage"
  | "xliffForeign"
  | "xliffInvalid"
  | "xliffLanguages"
  | "xliffVersion"
  | "xliffWritten"
  | "xlsxTooLarge"
  | "xlsxUnusable"
  | "xmlTooDeep"
  | "xmlUnusable"
  | "xmlWithEntities";

/** The values that the sentence of a mishap names: `errors.<name>` in the interface. */
export type MishapValues = Readonly<Record<string, string | number>>;

/**
 * Something went wrong that the user can mend. The sentence that says how is `errors.${mishap}`,
 * in the reader's language; `details` is for programs that call the API.
 */
export class Mishap extends Error {
  readonly mishap: MishapName;
  readonly values: MishapValues;
  readonly details: unknown;

  constructor(mishap: MishapName, values: MishapValues = {}, details: unknown = null) {
    super(mishap);
    this.name = "Mishap";
    this.mishap = mishap;
    this.values = values;
    this.details = details;
  }
}

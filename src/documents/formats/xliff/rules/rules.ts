import type { XmlElement } from "../../../xml/tree.ts";

/**
 * - `refused`: a translation could not be put back safely, so the file is not read;
 * - `error`: against the standard; other tools may refuse the file;
 * - `warning`: allowed, but likely a slip.
 */
export type XliffSeverity = "refused" | "error" | "warning";

/** Every rule that is checked; its sentence is `xliff.<rule>` in the interface. */
export const RULES = {
  // of every version
  attributeMissing: "error",
  attributeUnknown: "error",
  attributeValue: "error",
  elementMissing: "error",
  elementUnknown: "error",
  elementTwice: "error",
  idTwice: "error",
  languageOther: "error",
  textMisplaced: "error",
  // where a translation would not know its place
  segmentIdTwice: "refused",
  sourceTwice: "refused",
  targetTwice: "refused",
  // XLIFF 1.2
  codeMissingInTarget: "warning",
  codeOnlyInTarget: "warning",
  halfAlone: "error",
  phaseUnknown: "error",
  segmentOnlyInTarget: "error",
  segmentsOther: "warning",
  toolUnknown: "error",
  unitUnknown: "error",
  // XLIFF 2: structure
  orderIncomplete: "error",
  orderTooHigh: "error",
  orderTwice: "error",
  skeletonContent: "error",
  stateWithoutTarget: "error",
  subStateAlone: "error",
  targetIdOther: "error",
  targetLanguageMissing: "error",
  // XLIFF 2: inline elements
  annotationWithout: "warning",
  characterAllowed: "error",
  codeDeleted: "error",
  commentAnnotation: "error",
  copyForbidden: "error",
  copyOfNothing: "error",
  copyWithData: "error",
  dataUnknown: "error",
  endWithoutStart: "error",
  endWrong: "error",
  hintsOther: "error",
  isolatedPair: "error",
  noteUnknown: "error",
  pairIncomplete: "error",
  reorderHints: "error",
  reorderMoved: "error",
  reorderStart: "error",
  startWithoutEnd: "error",
  subFlowUnknown: "error",
  subTypeAlone: "error",
  subTypeUnfit: "error",
  // XLIFF 2: modules
  formatStyle: "error",
  glossaryEntryEmpty: "error",
  itsAlone: "error",
  itsAnnotators: "error",
  itsReference: "error",
  itsTogether: "error",
  itsType: "error",
  itsVersion: "error",
  matchReference: "error",
  moduleMisplaced: "error",
  referenceOutside: "error",
  resourceContent: "error",
  resourceType: "error",
  resourceUnknown: "error",
  sizeInfoTwice: "error",
  sizeValue: "error",
  validationDisabled: "error",
  validationRule: "error",
} as const satisfies Record<string, XliffSeverity>;

export type XliffRule = keyof typeof RULES;

/** Their names. */
export const XLIFF_RULES = Object.keys(RULES) as readonly XliffRule[]; // which is what the table has

/** Tells of an element that breaks a rule. */
export type Report = (rule: XliffRule, element: XmlElement, subject?: string) => void;

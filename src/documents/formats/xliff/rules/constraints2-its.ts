import { elementsOf, type XmlElement } from "../../../xml/tree.ts";
import { ownAttribute } from "../document.ts";
import { repeated } from "../unit-elements.ts";
import type { Report } from "./rules.ts";

const ITS = "http://www.w3.org/2005/11/its";
const ITSM = "urn:oasis:names:tc:xliff:itsm:2.1";

/** The kinds of information that `its:annotatorsRef` may name. */
const CATEGORIES =
  /^(?:allowed-characters|directionality|domain|elements-within-text|external-resource|id-value|language-information|locale-filter|localization-note|localization-quality-issue|localization-quality-rating|mt-confidence|preserve-space|provenance|storage-size|target-pointer|terminology|text-analysis|translate)$/u;

/** Attributes that exclude each other: one of the left with any of the right. */
const EXCLUSIVE: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    ["locQualityIssuesRef"],
    [
      "locQualityIssueType",
      "locQualityIssueComment",
      "locQualityIssueSeverity",
      "locQualityIssueProfileRef",
      "locQualityIssueEnabled",
    ],
  ],
  [["locQualityRatingScore"], ["locQualityRatingVote"]],
  [["taIdentRef"], ["taSource", "taIdent"]],
  [
    ["provenanceRecordsRef"],
    [
      "org",
      "orgRef",
      "person",
      "personRef",
      "revOrg",
      "revOrgRef",
      "revPerson",
      "revPersonRef",
      "revTool",
      "revToolRef",
      "tool",
      "toolRef",
    ],
  ],
];

/** The ITS module of XLIFF 2.1: what people and tools say of a text. */
export function itsConstraints(root: XmlElement, report: Report): void {
  const walk = (element: XmlElement, outer: readonly XmlElement[], above: Records) => {
    const around = [...outer, element];
    const isUnit = element.local === "unit" && element.uri === root.uri;
    const records = isUnit ? recordsOf(element) : above;
    if (element.uri === ITS) own(element, report);
    else if (itsNames(element).length > 0) attributes(element, { around, records }, report);
    if (isUnit) recordIds(element, report);
    for (const child of elementsOf(element)) walk(child, around, records);
  };
  walk(root, [], new Set());
}

function itsNames({ attributes }: XmlElement): readonly string[] {
  return attributes.flatMap(({ uri, local }) => (uri === ITS || uri === ITSM ? [local] : []));
}

function itsValue({ attributes }: XmlElement, local: string): string | undefined {
  return attributes.find((one) => one.uri === ITS && one.local === local)?.value;
}

/** An element of ITS says at least one of the things that it is for. */
function own(element: XmlElement, report: Report): void {
  const names = new Set(element.attributes.map(({ local }) => local));
  const [, records = []] = EXCLUSIVE[3] ?? [];
  const isSilent =
    (element.local === "locQualityIssue" &&
      !names.has("locQualityIssueType") &&
      !names.has("locQualityIssueComment")) ||
    (element.local === "provenanceRecord" && !records.some((name) => names.has(name)));
  if (isSilent) report("itsAlone", element);
}

function attributes(
  element: XmlElement,
  { around, records }: { readonly around: readonly XmlElement[]; readonly records: Records },
  report: Report,
): void {
  const names = itsNames(element);
  if (!around.some((one) => itsValue(one, "version") !== undefined)) report("itsVersion", element);
  for (const [some, others] of EXCLUSIVE) {
    if (names.some((name) => some.includes(name)) && names.some((name) => others.includes(name))) {
      report("itsTogether", element, names.join(", "));
    }
  }
  if (names.includes("taSource") !== names.includes("taIdent")) report("itsAlone", element);
  thresholds(element, around, report);
  annotators(element, report);
  if (element.local !== "mrk" && element.local !== "sm") return;
  const type = ownAttribute(element, "type") ?? "its:generic";
  const isTerm = /^(?:term|its:term-no)$/u.test(type);
  const isSaid = names.some((name) => name !== "version" && !/^term/u.test(name));
  if (isSaid && type !== "its:generic" && !isTerm) report("itsType", element, type);
  references(element, records, report);
}

function thresholds(element: XmlElement, around: readonly XmlElement[], report: Report): void {
  for (const kind of ["locQualityRatingScore", "locQualityRatingVote"]) {
    const isAsked = itsValue(element, `${kind}Threshold`) !== undefined;
    if (isAsked && !around.some((one) => itsValue(one, kind) !== undefined))
      report("itsAlone", element);
  }
}

/** `terminology|http://example.com/alat`, each kind once. */
function annotators(element: XmlElement, report: Report): void {
  const value = itsValue(element, "annotatorsRef");
  if (value === undefined) return;
  const kinds = value
    .trim()
    .split(/\s+/u)
    .map((one) => one.split("|"));
  const names = kinds.map(([name = ""]) => name);
  const isSound =
    kinds.every(([name = "", tool = ""]) => CATEGORIES.test(name) && tool !== "") &&
    new Set(names).size === names.length;
  if (!isSound) report("itsAnnotators", element, value);
}

/** `#its=p1` points at the records of the same unit. */
function references(element: XmlElement, records: Records, report: Report): void {
  for (const name of ["locQualityIssuesRef", "provenanceRecordsRef"]) {
    const value = itsValue(element, name);
    if (value === undefined) continue;
    const kind = name.slice(0, -"Ref".length);
    if (!records.has(`${kind}#its=${value.replace(/^#its=/u, "")}`) || !value.startsWith("#its=")) {
      report("itsReference", element, value);
    }
  }
}

/** The records of a unit that a text of it can point at: `provenanceRecords#its=p1`. */
type Records = ReadonlySet<string>;

function recordsOf(unit: XmlElement): Records {
  return new Set(
    elementsOf(unit)
      .filter(({ uri }) => uri === ITS)
      .map((one) => `${one.local}#its=${ownAttribute(one, "xml:id")}`),
  );
}

function recordIds(unit: XmlElement, report: Report): void {
  const records = elementsOf(unit).filter(
    ({ uri, local }) => uri === ITS && /^(?:locQualityIssues|provenanceRecords)$/u.test(local),
  );
  for (const one of repeated(records, (record) => ownAttribute(record, "xml:id"))) {
    report("idTwice", one, `${one.name} xml:id="${ownAttribute(one, "xml:id")}"`);
  }
}

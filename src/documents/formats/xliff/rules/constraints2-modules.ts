import { attributeOf, elementsOf, type XmlElement } from "../../../xml/tree.ts";
import { ownAttribute } from "../document.ts";
import { idOf, repeated } from "../unit-elements.ts";
import { isWithin } from "./constraints2-structure.ts";
import type { Report } from "./rules.ts";
import { canonicalName } from "./shapes.ts";

/** Where the elements of the modules may stand. */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  "mtc:matches": ["unit"],
  "gls:glossary": ["unit"],
  "mda:metadata": ["file", "group", "unit", "mtc:match"],
  "res:resourceData": ["file", "group", "unit"],
  "slr:profiles": ["file"],
  "slr:data": ["file", "group", "unit"],
  "val:validation": ["file", "group", "unit"],
};

/** What an element stands in, from the root on. */
interface Place {
  /** The ids within a unit, or of the resources of a file; each is asked for once for each reference to them. */
  readonly ids: Map<XmlElement, ReadonlySet<string | undefined>>;
  readonly element: XmlElement;
  readonly name: string;
  readonly parents: readonly { readonly element: XmlElement; readonly name: string }[];
}

/** The modules of XLIFF 2: matches, glossary, metadata, resources, sizes, validation, format style. */
export function moduleConstraints(root: XmlElement, report: Report): void {
  const ids: Place["ids"] = new Map();
  const walk = (element: XmlElement, parents: Place["parents"]) => {
    const name = canonicalName(element, root.uri);
    const place = { element, name, parents, ids };
    const home = HOMES[name];
    if (home !== undefined && !home.includes(parents.at(-1)?.name ?? "")) {
      report("moduleMisplaced", element);
    }
    CHECKS[name]?.(place, report);
    attributes(element, name, report);
    const within = [...parents, { element, name }];
    for (const child of elementsOf(element)) walk(child, within);
  };
  walk(root, []);
}

const CHECKS: Readonly<Record<string, (place: Place, report: Report) => void>> = {
  "mtc:matches": ({ element }, report) => idsTwice(elementsOf(element), report),
  "mtc:match": match,
  "gls:glossary": ({ element }, report) => {
    const all = elementsOf(element).flatMap((entry) => [entry, ...elementsOf(entry)]);
    idsTwice(all, report);
  },
  "gls:glossEntry": glossaryEntry,
  "gls:translation": reference,
  "mda:metadata": ({ element }, report) => idsTwice([element, ...groupsIn(element)], report),
  "res:resourceData": ({ element }, report) => idsTwice(elementsOf(element), report),
  "res:resourceItem": resourceItem,
  "res:source": resourceText,
  "res:target": resourceText,
  "res:resourceItemRef": resourceReference,
  "val:rule": validationRule,
};

function idsTwice(elements: readonly XmlElement[], report: Report): void {
  for (const element of repeated(elements, idOf)) {
    report("idTwice", element, `${element.name} id="${idOf(element)}"`);
  }
}

function groupsIn(element: XmlElement): readonly XmlElement[] {
  return elementsOf(element)
    .filter(({ local }) => local === "metaGroup")
    .flatMap((group) => [group, ...groupsIn(group)]);
}

/** A match points at a text of its unit; its codes have their data in it. */
function match(place: Place, report: Report): void {
  const { element, parents } = place;
  if (attributeOf(element, "subType") !== undefined && attributeOf(element, "type") === undefined) {
    report("subTypeAlone", element, attributeOf(element, "subType"));
  }
  reference(place, report, "matchReference");
  const root = parents[0]?.element;
  const target = elementsOf(element).find(({ local }) => local === "target");
  const language = target && ownAttribute(target, "xml:lang");
  const isOther = ownAttribute(element, "reference") === "yes"; // a match in a third language
  if (target && language && root && !isOther && !isWithin(language, attributeOf(root, "trgLang"))) {
    report("languageOther", target, language);
  }
  const data = elementsOf(element).filter(({ local }) => local === "originalData");
  const ids = new Set(data.flatMap((one) => elementsOf(one).map(idOf)));
  for (const { name, value, code } of dataReferences(element)) {
    if (!ids.has(value)) report("dataUnknown", code, `${name}="${value}"`);
  }
}

function dataReferences(
  element: XmlElement,
): readonly { readonly name: string; readonly value: string; readonly code: XmlElement }[] {
  return elementsOf(element).flatMap((code) => [
    ...code.attributes
      .filter(({ name }) => name.startsWith("dataRef"))
      .map(({ name, value }) => ({ name, value, code })),
    ...dataReferences(code),
  ]);
}

/** `#m1`, `#s1` or the bare id: a segment or a marked text of the same unit. */
function reference(
  { element, parents, ids }: Place,
  report: Report,
  rule: "matchReference" | "referenceOutside" = "referenceOutside",
): void {
  const ref = attributeOf(element, "ref");
  const unit = parents.find(({ name }) => name === "unit")?.element;
  if (ref === undefined || unit === undefined) return;
  const id = ref.slice(ref.indexOf("#") + 1).replace(/^t=/u, "");
  const known = ids.get(unit) ?? new Set(partsOf(unit).flatMap((part) => [...idsIn(part)]));
  ids.set(unit, known);
  if (!known.has(id)) report(rule, element, ref);
}

function partsOf(unit: XmlElement): readonly XmlElement[] {
  return elementsOf(unit).filter(
    ({ local, uri }) => uri === unit.uri && (local === "segment" || local === "ignorable"),
  );
}

function* idsIn(element: XmlElement): Generator<string | undefined> {
  yield idOf(element);
  for (const child of elementsOf(element)) yield* idsIn(child);
}

function glossaryEntry(place: Place, report: Report): void {
  const kinds = elementsOf(place.element).map(({ local }) => local);
  if (!kinds.includes("translation") && !kinds.includes("definition")) {
    report("glossaryEntryEmpty", place.element);
  }
  reference(place, report);
}

/** A resource that lies outside the file says its kind. */
function resourceItem({ element }: Place, report: Report): void {
  if (attributeOf(element, "mimeType") !== undefined) return;
  const texts = elementsOf(element).filter(({ local }) => local === "source" || local === "target");
  if (texts.every(isBare)) report("resourceType", element);
}

function isBare(element: XmlElement): boolean {
  return element.children.length === 0;
}

/** The text of a resource is either in the file or elsewhere, and in the language of its side. */
function resourceText({ element, parents }: Place, report: Report): void {
  if (isBare(element) !== (attributeOf(element, "href") !== undefined)) {
    report("resourceContent", element);
  }
  const root = parents[0]?.element;
  const language = ownAttribute(element, "xml:lang");
  const side = element.local === "source" ? "srcLang" : "trgLang";
  if (language && root && !isWithin(language, attributeOf(root, side))) {
    report("languageOther", element, language);
  }
}

function resourceReference({ element, parents, ids }: Place, report: Report): void {
  const ref = attributeOf(element, "ref");
  const file = parents.find(({ name }) => name === "file")?.element;
  if (file === undefined) return;
  const resources = elementsOf(file).filter(({ local }) => local === "resourceData");
  const known = ids.get(file) ?? new Set(resources.flatMap(elementsOf).map(idOf));
  ids.set(file, known);
  if (!known.has(ref)) report("resourceUnknown", element, ref);
}

/** A rule asks one thing; how often something occurs is only asked of what is present. */
function validationRule({ element, parents }: Place, report: Report): void {
  const has = (name: string) => ownAttribute(element, name) !== undefined;
  const asked = ["isPresent", "isNotPresent", "startsWith", "endsWith"].filter(has);
  const custom = element.attributes.some(({ name }) => name.includes(":"));
  const isSound =
    (asked.length === 1 || (asked.length === 0 && custom)) &&
    (!has("occurs") || has("isPresent")) &&
    (!has("existsInSource") || (asked.length === 1 && !has("isNotPresent")));
  if (!isSound) report("validationRule", element);
  const isAtFile = parents.at(-2)?.name === "file";
  if (isAtFile && ownAttribute(element, "disabled") === "yes")
    report("validationDisabled", element);
}

const SIZE = /^\s*\d+\s*(?:,\s*\d*\s*)?$/u;

function attributes(element: XmlElement, name: string, report: Report): void {
  if (!element.attributes.some(({ uri }) => uri.startsWith("urn:oasis:names:tc:xliff:"))) return;
  const has = (local: string) => moduleAttribute(element, local) !== undefined;
  if (has("sizeInfo") && has("sizeInfoRef")) report("sizeInfoTwice", element);
  for (const local of ["sizeRestriction", "storageRestriction"]) {
    const value = moduleAttribute(element, local);
    if (value !== undefined && !SIZE.test(value)) report("sizeValue", element, value);
  }
  const isEnd = name === "ec" && ownAttribute(element, "isolated") !== "yes";
  const isStyled = has("fs") || has("subFs");
  if ((has("subFs") && !has("fs")) || (isEnd && isStyled)) report("formatStyle", element);
}

function moduleAttribute({ attributes }: XmlElement, local: string): string | undefined {
  return attributes.find((one) => one.uri !== "" && one.local === local)?.value;
}

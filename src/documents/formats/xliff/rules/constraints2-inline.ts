import type { XmlElement } from "../../../xml/tree.ts";
import { ownAttribute, ownChild, ownChildren } from "../document.ts";
import {
  filesOf,
  idOf,
  type PlacedElement,
  says,
  type UnitElements,
  unitElements,
  unitsOf,
} from "../unit-elements.ts";
import { isIsolated, pairConstraints } from "./constraints2-pairs.ts";
import { reorderConstraints } from "./constraints2-reorder.ts";
import type { Report } from "./rules.ts";

/** The inline elements of XLIFF 2: pairs, copies, original data, annotations. */
export function inlineConstraints(root: XmlElement, report: Report): void {
  for (const file of filesOf(root)) {
    const units = unitsOf(file);
    const ids = new Set(units.map((unit) => idOf(unit)));
    for (const unit of units) {
      const elements = unitElements(unit);
      const notes = new Set(
        ownChildren(unit, "notes").flatMap((one) => ownChildren(one, "note").map(idOf)),
      );
      const inlines = [...elements.sources, ...elements.targets].map(({ element }) => element);
      const originals = new Map(inlines.toReversed().map((one) => [idOf(one), one]));
      const data = new Set(
        ownChildren(unit, "originalData").flatMap((one) => ownChildren(one, "data").map(idOf)),
      );
      for (const side of [elements.sources, elements.targets]) {
        pairConstraints(side, report);
        for (const { element } of side) {
          code(element, { originals, data, units: ids }, report);
          annotation(element, notes, report);
        }
        reorderConstraints(side, report);
      }
      deletions(elements, report);
    }
  }
}

interface Known {
  /** The first inline element of the unit with each id. */
  readonly originals: ReadonlyMap<string | undefined, XmlElement>;
  readonly data: ReadonlySet<string | undefined>;
  readonly units: ReadonlySet<string | undefined>;
}

const CODES = new Set(["pc", "sc", "ec", "ph"]);

function code(element: XmlElement, known: Known, report: Report): void {
  if (element.local === "cp") character(element, report);
  if (!CODES.has(element.local)) return;
  const attribute = (name: string) => ownAttribute(element, name);
  if (element.local === "ec") endAttributes(element, report);
  subType(element, report);
  copies(element, known.originals, report);
  for (const name of ["dataRef", "dataRefStart", "dataRefEnd"]) {
    const id = attribute(name);
    if (id !== undefined && !known.data.has(id)) report("dataUnknown", element, `${name}="${id}"`);
  }
  for (const [start, end] of PAIRED) {
    const isHalf = (attribute(start) === undefined) !== (attribute(end) === undefined);
    if (isHalf) report("pairIncomplete", element, `${start}, ${end}`);
  }
  for (const name of ["subFlows", "subFlowsStart", "subFlowsEnd"]) {
    const ids = attribute(name)?.trim().split(/\s+/u) ?? [];
    for (const id of ids.filter((one) => !known.units.has(one))) {
      report("subFlowUnknown", element, `${name}="${id}"`);
    }
  }
  const cannotMove = attribute("canReorder") === "no" || attribute("canReorder") === "firstNo";
  const isFast = says(element, "canDelete", "no") && says(element, "canCopy", "no");
  if (cannotMove && !isFast) report("reorderHints", element, idOf(element));
}

const PAIRED = [
  ["dataRefStart", "dataRefEnd"],
  ["subFlowsStart", "subFlowsEnd"],
  ["equivStart", "equivEnd"],
] as const;

/** An end that belongs to a start names it; one that stands alone has an id, and only it has a direction. */
function endAttributes(element: XmlElement, report: Report): void {
  const [hasId, hasRef] = [idOf(element), ownAttribute(element, "startRef")].map(
    (value) => value !== undefined,
  );
  const isSound = isIsolated(element) ? hasId && !hasRef : hasRef && !hasId;
  const isTurned = !isIsolated(element) && ownAttribute(element, "dir") !== undefined;
  if (!isSound || isTurned) report("endWrong", element);
}

/** The finer types of the standard belong to one type each. */
const TYPE_OF: Readonly<Record<string, string>> = {
  "xlf:b": "fmt",
  "xlf:i": "fmt",
  "xlf:u": "fmt",
  "xlf:lb": "fmt",
  "xlf:pb": "fmt",
  "xlf:var": "ui",
};

function subType(element: XmlElement, report: Report): void {
  const fine = ownAttribute(element, "subType");
  if (fine === undefined) return;
  const type = ownAttribute(element, "type");
  if (type === undefined) report("subTypeAlone", element, fine);
  else if (fine.startsWith("xlf:") && TYPE_OF[fine] !== type) report("subTypeUnfit", element, fine);
}

/** A copy is of a code in the unit that may be copied; neither has original data. */
function copies(element: XmlElement, originals: Known["originals"], report: Report): void {
  const copyOf = ownAttribute(element, "copyOf");
  if (copyOf === undefined) return;
  const data = ["dataRef", "dataRefStart", "dataRefEnd"];
  const hasData = (one: XmlElement) => data.some((name) => ownAttribute(one, name) !== undefined);
  if (hasData(element)) report("copyWithData", element, copyOf);
  const original = originals.get(copyOf);
  if (original === undefined || original.local !== element.local) {
    report("copyOfNothing", element, copyOf);
  } else if (says(original, "canCopy", "no")) report("copyForbidden", element, copyOf);
  else if (hasData(original)) report("copyWithData", element, copyOf);
}

/** Only what XML cannot hold is written as a `cp`. */
function character(element: XmlElement, report: Report): void {
  const hex = ownAttribute(element, "hex") ?? "";
  const point = Number.parseInt(hex, 16);
  const isHeld =
    point === 0x9 ||
    point === 0xa ||
    point === 0xd ||
    (point >= 0x20 && point <= 0xd7ff) ||
    (point >= 0xe000 && point <= 0xfffd) ||
    (point >= 0x10000 && point <= 0x10ffff);
  const isDiscouraged = point >= 0x7f && point <= 0x9f && point !== 0x85;
  if ((isHeld && !isDiscouraged) || point > 0x10ffff) report("characterAllowed", element, hex);
}

function annotation(
  element: XmlElement,
  notes: ReadonlySet<string | undefined>,
  report: Report,
): void {
  if (element.local !== "mrk" && element.local !== "sm") return;
  const attribute = (name: string) => ownAttribute(element, name);
  const [type, ref, value] = [attribute("type") ?? "generic", attribute("ref"), attribute("value")];
  const saysNothing = attribute("translate") === undefined && !hasForeign(element);
  if (type === "generic" && saysNothing) report("annotationWithout", element, idOf(element));
  if (type === "mtc:match" && ref !== undefined) report("referenceOutside", element, ref);
  if (type !== "comment") return;
  if ((ref === undefined) === (value === undefined))
    report("commentAnnotation", element, idOf(element));
  const isNote = ref?.startsWith("#n=") && notes.has(ref.slice("#n=".length));
  if (ref !== undefined && !isNote) report("noteUnknown", element, ref);
}

/** Other modules annotate by attributes of their own. */
function hasForeign({ attributes }: XmlElement): boolean {
  return attributes.some(({ name }) => name.includes(":") && !name.startsWith("xml"));
}

/** A code that may not be deleted stands in the translation too, at the latest when that is final. */
function deletions({ sources, targets }: UnitElements, report: Report): void {
  const present = new Set(targets.map((one) => deletionKey(one)));
  for (const source of sources) {
    const { element, part } = source;
    if (!says(element, "canDelete", "no") || ownChild(part, "target") === undefined) continue;
    if (present.has(deletionKey(source))) continue;
    const isFinal = says(part, "state", "final", "initial");
    if (isFinal) report("codeDeleted", element, idOf(element) ?? ownAttribute(element, "startRef"));
  }
}

function deletionKey({ element, part }: PlacedElement): string {
  return `${part.from} ${element.local} ${idOf(element) ?? ownAttribute(element, "startRef")}`;
}

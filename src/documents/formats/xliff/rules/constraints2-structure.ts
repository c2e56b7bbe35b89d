import { elementsOf, type XmlElement } from "../../../xml/tree.ts";
import { ownAttribute, ownChild, ownChildren } from "../document.ts";
import {
  filesOf,
  idOf,
  ownElements,
  repeated,
  type UnitElements,
  unitElements,
  unitsOf,
} from "../unit-elements.ts";
import type { Report } from "./rules.ts";

/** Files, groups, units and segments of XLIFF 2: ids, languages, states and the order of targets. */
export function structureConstraints(root: XmlElement, report: Report): void {
  const files = filesOf(root);
  idsTwice(files, report);
  for (const file of files) {
    skeleton(file, report);
    const all = elementsOf(file).flatMap((child) => groupsIn(child));
    idsTwice(all, report);
    const units = unitsOf(file);
    idsTwice(units, report);
    for (const unit of units) unitConstraints(unitElements(unit), root, report);
    for (const one of [file, ...all, ...units]) {
      for (const notes of ownChildren(one, "notes")) idsTwice(ownChildren(notes, "note"), report);
    }
  }
  for (const data of ownElements(root)) {
    if (data.local === "originalData") idsTwice(ownChildren(data, "data"), report);
  }
}

function groupsIn(element: XmlElement): readonly XmlElement[] {
  return element.local === "group" ? [element, ...elementsOf(element).flatMap(groupsIn)] : [];
}

function idsTwice(elements: readonly XmlElement[], report: Report): void {
  for (const element of repeated(elements, idOf)) {
    report("idTwice", element, `${element.name} id="${idOf(element)}"`);
  }
}

/** A skeleton is either in the file or elsewhere. */
function skeleton(file: XmlElement, report: Report): void {
  for (const one of ownChildren(file, "skeleton")) {
    const isEmpty = one.children.length === 0;
    if (isEmpty !== (ownAttribute(one, "href") !== undefined)) report("skeletonContent", one);
  }
}

function unitConstraints(elements: UnitElements, root: XmlElement, report: Report): void {
  const { parts } = elements;
  for (const part of parts) {
    for (const name of ["source", "target"] as const) {
      const [, ...others] = ownChildren(part, name);
      for (const other of others) report(`${name}Twice`, other);
    }
    languages(part, root, report);
    states(part, report);
  }
  sourceIds(elements, report);
  targetIds(elements, report);
  orders(elements, report);
}

function languages(part: XmlElement, root: XmlElement, report: Report): void {
  const target = ownChild(part, "target");
  const trgLang = ownAttribute(root, "trgLang");
  if (target !== undefined && trgLang === undefined) report("targetLanguageMissing", target);
  const expected = { source: ownAttribute(root, "srcLang"), target: trgLang };
  for (const name of ["source", "target"] as const) {
    const text = ownChild(part, name);
    const said = text && ownAttribute(text, "xml:lang");
    if (text !== undefined && said !== undefined && !isWithin(said, expected[name])) {
      report("languageOther", text, said);
    }
  }
}

/** `en-IE` is within `en`. */
export function isWithin(language: string, wider: string | undefined): boolean {
  if (wider === undefined) return true; // which is another fault
  const [inner, outer] = [language.toLowerCase(), wider.toLowerCase()];
  return inner === outer || inner.startsWith(`${outer}-`);
}

function states(part: XmlElement, report: Report): void {
  const state = ownAttribute(part, "state");
  const isEmpty = ownChild(part, "target") === undefined;
  if (state !== undefined && state !== "initial" && isEmpty)
    report("stateWithoutTarget", part, state);
  if (state === undefined && ownAttribute(part, "subState") !== undefined)
    report("subStateAlone", part);
}

/** Segments, and the inline elements of their sources, have ids of their own in the unit. */
function sourceIds({ parts, sources }: UnitElements, report: Report): void {
  idsTwice([...parts, ...sources.map(({ element }) => element)], report);
}

/** An inline element of a target has the id of the same one in its source, or one that nothing else has. */
function targetIds({ parts, sources, targets }: UnitElements, report: Report): void {
  const segments = new Set(parts.map(idOf));
  const known = new Map(sources.map((one) => [idOf(one.element), one]));
  const again = new Set(repeated(targets, ({ element }) => idOf(element)));
  for (const target of targets) {
    const { element, part } = target;
    const id = idOf(element);
    if (id === undefined) continue;
    const source = known.get(id);
    const isSame =
      source === undefined || (source.part === part && source.element.local === element.local);
    if (!isSame || segments.has(id) || again.has(target)) {
      report("targetIdOther", element, `${element.name} id="${id}"`);
    }
  }
}

/** Targets in another order than their sources say their places, and those that they trade with do too. */
function orders({ parts }: UnitElements, report: Report): void {
  const placed = parts.flatMap((part, index) => {
    const target = ownChild(part, "target");
    const order = target && ownAttribute(target, "order");
    return target && order ? [{ target, order: Number(order), place: index + 1 }] : [];
  });
  for (const { target } of repeated(placed, ({ order }) => `${order}`))
    report("orderTwice", target);
  const taken = new Set(placed.map(({ order }) => order));
  for (const { target, order, place } of placed) {
    if (order > parts.length) report("orderTooHigh", target, `${order}`);
    else if (!taken.has(place)) report("orderIncomplete", target, `${place}`);
  }
}

import { textWithin, type XmlElement } from "../../../xml/tree.ts";
import { ownAttribute, ownChild, ownChildren } from "../document.ts";
import { idOf, ownElements, repeated } from "../unit-elements.ts";
import { isWithin } from "./constraints2-structure.ts";
import type { Report } from "./rules.ts";

/** The rules of XLIFF 1.2 beyond what may stand where. */
export function constraints1(root: XmlElement, report: Report): void {
  for (const file of ownChildren(root, "file")) {
    const all = [...ownElements(file)];
    const units = all.filter(({ local }) => local === "trans-unit" || local === "bin-unit");
    const groups = all.filter(({ local }) => local === "group");
    for (const same of [units, groups]) {
      for (const one of repeated(same, idOf)) {
        report("idTwice", one, `${one.name} id="${idOf(one)}"`);
      }
    }
    references(file, all, units, report);
    for (const unit of units.filter(({ local }) => local === "trans-unit")) {
      unitConstraints(unit, file, report);
    }
  }
}

/** Phases, tools and units that something names are there. */
function references(
  file: XmlElement,
  all: readonly XmlElement[],
  units: readonly XmlElement[],
  report: Report,
): void {
  const named = (local: string, attribute: string) =>
    new Set(all.filter((one) => one.local === local).map((one) => ownAttribute(one, attribute)));
  const [phases, tools] = [named("phase", "phase-name"), named("tool", "tool-id")];
  const ids = new Set(units.map(idOf));
  const check = (
    one: XmlElement,
    attribute: string,
    known: ReadonlySet<string | undefined>,
  ): string | undefined => {
    const value = ownAttribute(one, attribute);
    return value === undefined || known.has(value) ? undefined : value;
  };
  for (const one of all) {
    const phase = one.local === "phase" ? undefined : check(one, "phase-name", phases);
    const tool = one.local === "tool" ? undefined : check(one, "tool-id", tools);
    const unit = check(one, "xid", ids);
    if (phase !== undefined) report("phaseUnknown", one, phase);
    if (tool !== undefined) report("toolUnknown", one === file ? file : one, tool);
    if (unit !== undefined) report("unitUnknown", one, unit);
  }
}

function unitConstraints(unit: XmlElement, file: XmlElement, report: Report): void {
  const source = ownChild(unit, "source");
  const target = ownChild(unit, "target");
  const cut = ownChild(unit, "seg-source");
  for (const [name, rule] of [
    ["source", "sourceTwice"],
    ["seg-source", "sourceTwice"],
    ["target", "targetTwice"],
  ] as const) {
    const [, ...others] = ownChildren(unit, name);
    for (const other of others) report(rule, other);
  }
  const languages = [
    [source, "source-language"],
    [target, "target-language"],
  ] as const;
  for (const [text, attribute] of languages) {
    const said = text && ownAttribute(text, "xml:lang");
    if (text && said && !isWithin(said, ownAttribute(file, attribute))) {
      report("languageOther", text, said);
    }
  }
  for (const text of [source, target, cut]) if (text !== undefined) codes(text, report);
  segments(cut, target, report);
  if (source === undefined) return;
  if (cut !== undefined && even(textWithin(cut)) !== even(textWithin(source)))
    report("segmentsOther", cut);
  if (target !== undefined && textWithin(target).trim() !== "") compared(source, target, report);
}

const CODES = /^(?:g|x|bx|ex|bpt|ept|ph|it)$/u;

/** Halves have their other half in the same text; all other codes have an id of their own. */
function codes(text: XmlElement, report: Report): void {
  const all = [...ownElements(text)].filter(({ local }) => CODES.test(local));
  const singles = all.filter((one) => /^(?:g|x|ph)$/u.test(one.local) && !isNamed(one));
  for (const one of repeated(singles, codeKey)) {
    report("idTwice", one, `${one.name} id="${idOf(one)}"`);
  }
  for (const [start, end] of [
    ["bpt", "ept"],
    ["bx", "ex"],
  ]) {
    const starts = all.filter(({ local }) => local === start);
    const ends = all.filter(({ local }) => local === end);
    for (const one of [...repeated(starts, pairOf), ...repeated(ends, pairOf)]) {
      report("idTwice", one, `${one.name} id="${pairOf(one)}"`);
    }
    const [started, ended] = [new Set(starts.map(pairOf)), new Set(ends.map(pairOf))];
    const alone = [
      ...starts.filter((one) => !ended.has(pairOf(one))),
      ...ends.filter((one) => !started.has(pairOf(one))),
    ];
    for (const one of alone) report("halfAlone", one, `${one.name} ${pairOf(one)}`);
  }
}

/** Angular gives the same id to what stands for the same: `CLOSE_LINK`. */
function isNamed(code: XmlElement): boolean {
  return /^[A-Z][A-Z_\d]+$/u.test(idOf(code) ?? "");
}

function pairOf(element: XmlElement): string | undefined {
  return ownAttribute(element, "rid") ?? idOf(element);
}

function codeKey(element: XmlElement): string {
  return `${element.local} ${idOf(element) ?? ""}`;
}

/** Each segment has a mark of its own, and the target has no other marks than the source. */
function segments(
  cut: XmlElement | undefined,
  target: XmlElement | undefined,
  report: Report,
): void {
  const marksIn = (text: XmlElement | undefined) =>
    text === undefined ? [] : [...ownElements(text)].filter(isSegment);
  const [sources, targets] = [marksIn(cut), marksIn(target)];
  const midOf = (one: XmlElement) => ownAttribute(one, "mid");
  for (const one of [...repeated(sources, midOf), ...repeated(targets, midOf)]) {
    report("segmentIdTwice", one, midOf(one));
  }
  const known = new Set(sources.map(midOf));
  const marks = target === undefined ? [] : ownChildren(target, "mrk");
  const numbered = marks.filter((one) => midOf(one) !== undefined);
  for (const one of new Set([...targets, ...numbered])) {
    if (!known.has(midOf(one))) report("segmentOnlyInTarget", one, midOf(one));
  }
}

function isSegment(element: XmlElement): boolean {
  return element.local === "mrk" && ownAttribute(element, "mtype") === "seg";
}

/** A translation has the codes of its source, and no others. */
function compared(source: XmlElement, target: XmlElement, report: Report): void {
  const codesOf = (text: XmlElement) =>
    new Map(
      [...ownElements(text)]
        .filter(({ local }) => CODES.test(local))
        .map((one) => [codeKey(one), one]),
    );
  const [own, other] = [codesOf(source), codesOf(target)];
  for (const [key] of own) if (!other.has(key)) report("codeMissingInTarget", target, key);
  for (const [key, one] of other) if (!own.has(key)) report("codeOnlyInTarget", one, key);
}

function even(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

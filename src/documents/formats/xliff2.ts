import { attributeOf, textWithin, type XmlElement } from "../xml/tree.ts";
import type { FileReading, Format, SourceFile, UnitReading } from "./format.ts";
import {
  onlyChild,
  ownAttribute,
  ownChildren,
  type Surroundings,
  targetLanguage,
  within,
  xliffDocument,
  xliffVersion,
} from "./xliff/document.ts";
import { inline2 } from "./xliff/inline2.ts";
import {
  attributeMark,
  contentSlot,
  droppedMark,
  indentation,
  prefixOf,
} from "./xliff/markup-places.ts";
import { xliffRemarks } from "./xliff/rules/constraints.ts";
import { type Mark, type Slot, writeXliffUnit } from "./xliff/splice.ts";
import { statusOf } from "./xliff/states.ts";
import { contextOf, countOf, type ReadPair, readPair, unitReading } from "./xliff/unit-text.ts";
import { verifyXliff } from "./xliff/verify.ts";

/** XLIFF 2.0 and 2.1. */
export const xliff2Format: Format = {
  name: "xliff2",
  recognises: (file) => xliffVersion(file)?.startsWith("2.") ?? false,
  read: readXliff2,
  writeUnit: writeXliffUnit,
  verify: verifyXliff,
  reference: (character) => `&#${character.codePointAt(0)};`,
};

function readXliff2(source: SourceFile): FileReading {
  const { text, encoding, root } = xliffDocument(source, /^2\.[01]$/u);
  const languages = targetLanguage(root, { source: "srcLang", target: "trgLang" });
  const outer = within({ translate: true, preserved: false }, root);
  const units = ownChildren(root, "file").flatMap((file) => {
    const around = { ...within(outer, file), maximum: limitOf(file, undefined) };
    return unitsIn(file, around, text);
  });
  const remarks = () => xliffRemarks(root, text);
  return { parts: [{ path: "", text, encoding, units, languages }], remarks };
}

interface Around extends Surroundings {
  /** The room that each unit has, in characters. */
  readonly maximum: number | undefined;
}

function unitsIn(parent: XmlElement, outer: Around, text: string): readonly UnitReading[] {
  return parent.children.flatMap((child): readonly UnitReading[] => {
    if (child.type !== "element" || child.uri !== parent.uri) return [];
    const around = { ...within(outer, child), maximum: limitOf(child, outer.maximum) };
    if (child.local === "group") return unitsIn(child, around, text);
    if (child.local !== "unit" || !around.translate) return [];
    const unit = unitOf(child, around, text);
    return unit === null ? [] : [unit];
  });
}

/** `slr:sizeRestriction="0,40"` or `"40"`, counted in characters, as files do that name no other way. */
function limitOf(element: XmlElement, outer: number | undefined): number | undefined {
  const restriction = attributeOf(element, "sizeRestriction");
  if (restriction === undefined) return outer;
  return countOf(restriction.split(",").at(-1));
}

interface Kept {
  readonly element: XmlElement;
  readonly source: XmlElement;
  readonly target: XmlElement | undefined;
  readonly pair: ReadPair;
}

function unitOf(unit: XmlElement, around: Around, text: string): UnitReading | null {
  const segments = ownChildren(unit, "segment");
  const reader = inline2(originalData(unit));
  const notes = ownChildren(unit, "notes")
    .flatMap((one) => ownChildren(one, "note"))
    .filter((note) => ownAttribute(note, "category") !== "location"); // a line of a program
  const maximum = segments.length === 1 ? around.maximum : undefined;
  const context = contextOf({ notes, key: ownAttribute(unit, "name"), maximum });
  const kept = segments.flatMap((element): readonly Kept[] => {
    const source = onlyChild(element, "source", text);
    if (source === undefined) return [];
    const target = onlyChild(element, "target", text);
    const { preserved } = within(around, source);
    const status = statusOf("xliff2", ownAttribute(element, "state") ?? "initial");
    const texts = { source, target, context, locked: false, status };
    const pair = readPair(texts, { text, preserved }, reader);
    return pair === null ? [] : [{ element, source, target, pair }];
  });
  if (kept.length === 0) return null;
  const slots = kept.map((one, index) => slotOf(one, text, index));
  const marks = kept.flatMap((one, index) => marksOf(one, text, index));
  return unitReading(
    unit,
    kept.map(({ pair }) => pair),
    { slots, marks },
  );
}

function originalData(unit: XmlElement): ReadonlyMap<string, string> {
  const all = ownChildren(unit, "originalData").flatMap((one) => ownChildren(one, "data"));
  return new Map(all.map((data) => [ownAttribute(data, "id") ?? "", textWithin(data)]));
}

/** A new target keeps white space where its source does. */
function slotOf({ source, target }: Kept, text: string, segment: number): Slot {
  if (target !== undefined) return contentSlot(text, target, segment);
  const name = `${prefixOf(source)}target`;
  const space = ownAttribute(source, "xml:space");
  const attribute = space === undefined ? "" : ` xml:space="${space}"`;
  const head = `${indentation(text, source)}<${name}${attribute}`;
  const chunks = [">", `</${name}>`];
  return { from: source.to, to: source.to, segments: [segment], head, chunks };
}

/** A finer state (`subState`) is no longer true where the state is another one. */
function marksOf({ element }: Kept, text: string, segment: number): readonly Mark[] {
  const segments = [segment];
  return [
    attributeMark(element, "state", { scheme: "xliff2", segments }),
    ...droppedMark(text, element, { attribute: "subState", segments }),
  ];
}

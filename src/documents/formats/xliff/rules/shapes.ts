import { elementsOf, type XmlElement } from "../../../xml/tree.ts";
import type { Report } from "./rules.ts";

/** What may stand in an element, as a schema says it. */
export interface Shape {
  readonly attributes: ReadonlyMap<string, AttributeShape>;
  /** Other tools may add attributes of their own namespaces. */
  readonly isOpen: boolean;
  readonly children: readonly ChildShape[];
  readonly hasText: boolean;
}

interface AttributeShape {
  readonly required: boolean;
  readonly value: RegExp | null;
}

interface ChildShape {
  readonly names: readonly string[];
  readonly min: number;
  readonly max: number;
}

/** What each element may have and hold, by its name. */
export type Shapes = ReadonlyMap<string, Shape>;

/** Kinds of values, by the names that the tables use. */
const VALUES: Readonly<Record<string, RegExp>> = {
  yesNo: /^(?:yes|no)$/u,
  firstNo: /^(?:yes|no|firstNo)$/u,
  dir: /^(?:ltr|rtl|auto)$/u,
  space: /^(?:default|preserve)$/u,
  id: /^[\p{L}\p{N}._:·-]+$/u,
  ids: /^[\p{L}\p{N}._:·-]+(?:\s+[\p{L}\p{N}._:·-]+)*$/u,
  language: /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/u,
  own: /^[^\s:]+:[^\s:]+$/u,
  side: /^(?:source|target)$/u,
  group: /^(?:source|target|ignorable)$/u,
  state2: /^(?:initial|translated|reviewed|final)$/u,
  positive: /^\+?0*[1-9]\d*$/u,
  priority: /^(?:[1-9]|10)$/u,
  code: /^(?:fmt|ui|quote|link|image|other)$/u,
  annotation: /^(?:generic|comment|term|[^\s:]+:[^\s:]+)$/u,
  hex: /^(?:[0-9A-Fa-f]{2})+$/u,
  match: /^(?:am|mt|icm|idm|tb|tm|other)$/u,
  percent: /^(?:100(?:\.0*)?|\d{1,2}(?:\.\d*)?)$/u,
  normal: /^(?:none|nfc|nfd)$/u,
  state1:
    /^(?:final|needs-adaptation|needs-l10n|needs-review-adaptation|needs-review-l10n|needs-review-translation|needs-translation|new|signed-off|translated|x-\S+)$/u,
  qualifier:
    /^(?:exact-match|fuzzy-match|id-match|leveraged-glossary|leveraged-inherited|leveraged-mt|leveraged-repository|leveraged-tm|mt-suggestion|rejected-grammar|rejected-inaccurate|rejected-length|rejected-spelling|tm-suggestion|x-\S+)$/u,
  openClose: /^(?:open|close)$/u,
  reformat: /^(?:yes|no|[\w-]+(?:;[\w-]+)*)$/u,
  date: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?$/u,
};

/** A line of a table: the element, its attributes (`id!:id name *`), what it holds (`notes? (unit|group)+ ** #`). */
export type ShapeRow = readonly [element: string, attributes: string, content: string];

/** Reads a table of elements. */
export function shapesOf(rows: readonly ShapeRow[]): Shapes {
  return new Map(
    rows.map(([element, attributes, content]) => {
      const [named, held] = [words(attributes), words(content)];
      return [
        element,
        {
          attributes: new Map(named.filter((one) => one !== "*").map(attributeShape)),
          isOpen: named.includes("*"),
          children: held.filter((one) => one !== "#").map(childShape),
          hasText: held.includes("#"),
        },
      ];
    }),
  );
}

function words(list: string): readonly string[] {
  return list.split(" ").filter(Boolean);
}

function attributeShape(written: string): [string, AttributeShape] {
  const [, name = "", mark, value] = /^((?:xml:)?[\w-]+)(!?)(?::(\w+))?$/u.exec(written) ?? [];
  return [name, { required: mark === "!", value: (value && VALUES[value]) || null }];
}

function childShape(written: string): ChildShape {
  if (written === "**") return { names: ["*"], min: 0, max: Number.POSITIVE_INFINITY };
  const [, names = "", mark] = /^\(?([\w:|-]+)\)?([?+*]?)$/u.exec(written) ?? [];
  const min = mark === "" || mark === "+" ? 1 : 0;
  const max = mark === "" || mark === "?" ? 1 : Number.POSITIVE_INFINITY;
  return { names: names.split("|"), min, max };
}

const MODULES: Readonly<Record<string, string>> = {
  "urn:oasis:names:tc:xliff:matches:2.0": "mtc:",
  "urn:oasis:names:tc:xliff:glossary:2.0": "gls:",
  "urn:oasis:names:tc:xliff:metadata:2.0": "mda:",
  "urn:oasis:names:tc:xliff:resourcedata:2.0": "res:",
  "urn:oasis:names:tc:xliff:sizerestriction:2.0": "slr:",
  "urn:oasis:names:tc:xliff:validation:2.0": "val:",
  "urn:oasis:names:tc:xliff:fs:2.0": "fs:",
  "urn:oasis:names:tc:xliff:itsm:2.1": "itsm:",
  "http://www.w3.org/2005/11/its": "its:",
};

/** An element or attribute by the name that the tables have for it, whatever its prefix in the file. */
export function canonicalName(
  { uri, local }: { readonly uri: string; readonly local: string },
  core: string,
): string {
  if (uri === core) return local;
  return `${MODULES[uri] ?? "?:"}${local}`;
}

/** Checks elements, attributes and values as a schema does. Elements that no table knows are other tools' own. */
export function checkShapes(root: XmlElement, shapes: Shapes, report: Report): void {
  const waiting: XmlElement[] = [root];
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    const shape = shapes.get(canonicalName(element, root.uri));
    if (shape !== undefined) checkShape(element, { shape, core: root.uri, shapes }, report);
    waiting.push(...elementsOf(element));
  }
}

interface Checking {
  readonly shape: Shape;
  readonly core: string;
  readonly shapes: Shapes;
}

function checkShape(element: XmlElement, checking: Checking, report: Report): void {
  const { shape } = checking;
  checkAttributes(element, shape, report);
  checkChildren(element, checking, report);
  if (shape.hasText) return;
  const stray = element.children.find(
    (child) => (child.type === "text" || child.type === "cdata") && child.text.trim() !== "",
  );
  if (stray !== undefined) report("textMisplaced", element);
}

function checkAttributes(element: XmlElement, shape: Shape, report: Report): void {
  for (const { name, value } of element.attributes) {
    if (name === "xmlns" || name.startsWith("xmlns:")) continue;
    const known = shape.attributes.get(name);
    const subject = `${element.name} ${name}`;
    if (known?.value?.test(value.trim()) === false)
      report("attributeValue", element, `${subject}="${value}"`);
    if (known === undefined && !(shape.isOpen && name.includes(":"))) {
      report("attributeUnknown", element, subject);
    }
  }
  const names = new Set(element.attributes.map(({ name }) => name));
  for (const [name, { required }] of shape.attributes) {
    if (required && !names.has(name))
      report("attributeMissing", element, `${element.name} ${name}`);
  }
}

/** Children come in the order of the table, each kind as often as it says. */
function checkChildren(
  element: XmlElement,
  { shape, core, shapes }: Checking,
  report: Report,
): void {
  let [step, count] = [0, 0];
  const finish = (child: ChildShape) => {
    if (count < child.min)
      report("elementMissing", element, `${element.name} → ${child.names.join("|")}`);
    count = 0;
  };
  for (const child of elementsOf(element)) {
    const name = canonicalName(child, core);
    const isForeign = child.uri !== core;
    const fits = ({ names }: ChildShape) => names.includes(name) || (isForeign && names[0] === "*");
    const place = shape.children.findIndex((one, index) => index >= step && fits(one));
    if (place < 0) {
      if (isForeign && !shapes.has(name) && shape.children.some(fits)) continue;
      report(shape.children.some(fits) ? "elementTwice" : "elementUnknown", child);
      continue;
    }
    for (; step < place; step++) finish(shape.children[step] ?? shape.children[0] ?? NOTHING);
    if (++count > (shape.children[step]?.max ?? 0)) report("elementTwice", child);
  }
  for (; step < shape.children.length; step++) finish(shape.children[step] ?? NOTHING);
}

const NOTHING: ChildShape = { names: [], min: 0, max: 0 };

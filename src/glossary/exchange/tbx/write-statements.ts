import type { XmlElement } from "../xml/element.ts";
import { element } from "../xml/write-xml.ts";
import { CATEGORIES_AT, type Category, type Level } from "./data-categories.ts";
import type { Dialect } from "./dialects.ts";
import { xmlIdOf } from "./entry-ids.ts";
import { looksOurs } from "./remainder.ts";

/** Statements by their names, as they are read: `context`, `context:2`, `context/source`. */
export type Given = Readonly<Record<string, string | undefined>>;

interface Writing {
  readonly dialect: Dialect;
  readonly ids: ReadonlySet<string>;
}

/** The elements of all statements that TBX-Basic has a place for; the others are left out. */
export function categoryElements(given: Given, level: Level, writing: Writing): XmlElement[] {
  return statementElements(given, { categories: CATEGORIES_AT[level], prefix: "" }, writing);
}

interface Place {
  readonly categories: readonly Category[];
  /** Before the names of what is said about another statement: `context/`. */
  readonly prefix: string;
}

function statementElements(given: Given, { categories, prefix }: Place, writing: Writing) {
  const elements: XmlElement[] = [];
  for (const category of categories) {
    const first = prefix + category.name;
    // A reader numbers them so; what comes after a gap would get another number.
    for (let name = first, n = 1; isWritable(given, name, category); name = `${first}:${++n}`)
      elements.push(statementElement(given, { category, name }, writing));
  }
  return elements;
}

function statementElement(
  given: Given,
  { category, name }: { readonly category: Category; readonly name: string },
  writing: Writing,
): XmlElement {
  const { group, grouped, about = [] } = category;
  const attributes = attributesOf(given[`${name}@target`], category, writing);
  const main = writing.dialect.category(category, attributes, given[name] ?? "");
  const rest = statementElements(given, { categories: about, prefix: `${name}/` }, writing);
  if (group === undefined || (!grouped && rest.length === 0)) return main;
  return element(group, {}, [main, ...rest]);
}

function isWritable(given: Given, name: string, { element, allows }: Category): boolean {
  const value = given[name]?.trim() ?? "";
  if (value === "" || (element === "note" && looksOurs(value))) return false;
  if (element === "xref" && !ADDRESS.test(given[`${name}@target`] ?? "")) return false;
  return allows?.(value) ?? true;
}

/** An address that the schema takes for one without doubt. */
const ADDRESS =
  /^[A-Za-z][\w+.-]*:(?:%[\dA-Fa-f]{2}|[\w\-.~:/?@!$&'()*+,;=])+(?:#[\w\-.~/?=&]*)?$/u;

/** A reference to an entry that is not in the file would make it invalid. */
function attributesOf(
  target: string | undefined,
  { element }: Category,
  { ids }: Writing,
): Readonly<Record<string, string>> {
  if (target === undefined) return {};
  if (element === "xref") return { target };
  return element === "ref" && ids.has(target) ? { target: xmlIdOf(target) } : {};
}

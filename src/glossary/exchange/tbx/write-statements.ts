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

function statementElements(
  given: Given,
  { categories, prefix }: { readonly categories: readonly Category[]; readonly prefix: string },
  writing: Writing,
): XmlElement[] {
  return categories.flatMap((category) =>
    namesOf(given, category, prefix).map((name) => {
      const { group, grouped, about = [] } = category;
      const attributes = attributesOf(given[`${name}@target`], category, writing);
      const main = writing.dialect.category(category, attributes, given[name] ?? "");
      const rest = statementElements(given, { categories: about, prefix: `${name}/` }, writing);
      if (group === undefined || (!grouped && rest.length === 0)) return main;
      return element(group, {}, [main, ...rest]);
    }),
  );
}

/** `context`, `context:2`, … up to the first one that cannot be written: a reader numbers them so. */
function namesOf(given: Given, category: Category, prefix: string): readonly string[] {
  const names: string[] = [];
  const first = prefix + category.name;
  for (let name = first; isWritable(given, name, category); name = `${first}:${names.length + 1}`)
    names.push(name);
  return names;
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

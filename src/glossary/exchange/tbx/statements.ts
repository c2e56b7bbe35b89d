import { elementsIn, textOf, type XmlElement } from "../xml/element.ts";
import { plain } from "./other-words.ts";

/**
 * What an entry, a language or a term of a file says, as names with values, so that whatever we have no
 * field for can be kept and written again. The name is the data category; a second statement of the same
 * kind is `context:2`, what stands in a group about a statement is `context/source`, an attribute
 * `externalCrossReference@target`.
 */
export interface Statements {
  /** Keeps a statement under the first free name and answers that. One without a value only takes the name. */
  add(name: string, value: string): string;
  /** What `read` makes of the first statement of one of these names, spelt plainly, that it understands. */
  find<Value>(names: readonly string[], read: Understanding<Value>): Value | undefined;
  /** The same, and takes the statement out. */
  take<Value>(names: readonly string[], read: Understanding<Value>): Value | undefined;
  /** What is there, in the order of the file. */
  all(): Readonly<Record<string, string>>;
}

type Understanding<Value> = (value: string, name: string) => Value | undefined;

export function createStatements(): Statements {
  const values = new Map<string, { readonly value: string; readonly plainName: string }>();
  const counts = new Map<string, number>();

  function free(name: string): string {
    let count = counts.get(name) ?? 0;
    let numbered = name;
    do numbered = ++count === 1 ? name : `${name}:${count}`;
    while (values.has(numbered));
    counts.set(name, count);
    return numbered;
  }

  function understood<Value>(names: readonly string[], read: Understanding<Value>) {
    for (const name of names) {
      for (const [key, { value, plainName }] of values) {
        const meaning = plainName === name ? read(value, key) : undefined;
        if (meaning !== undefined) return { key, meaning };
      }
    }
    return undefined;
  }

  return {
    add(name, value) {
      if (value === "") return name;
      const place = free(name);
      values.set(place, { value, plainName: plain(place) });
      return place;
    },
    find: (names, read) => understood(names, read)?.meaning,
    take(names, read) {
      const found = understood(names, read);
      if (found) values.delete(found.key);
      return found?.meaning;
    },
    all: () => {
      const named = Array.from(values, ([name, { value }]) => [name, value] as const);
      return Object.fromEntries(named);
    },
  };
}

/** Their first element is what the others say something about. */
const GROUPS: ReadonlySet<string> = new Set([
  "descripGrp",
  "adminGrp",
  "transacGrp",
  "termNoteGrp",
  "termCompGrp",
  "noteGrp",
]);

/** Marks within a text; what they enclose belongs to it. */
const INLINE: ReadonlySet<string> = new Set([
  "hi",
  "foreign",
  "bpt",
  "ept",
  "it",
  "ph",
  "ut",
  "sc",
  "ec",
]);

/** Attributes that only name an element or say what the name of the statement says already. */
const SILENT: ReadonlySet<string> = new Set(["type", "xmlns"]);

/** Adds what an element says, and all within it. */
export function addStatements(into: Statements, element: XmlElement, prefix = ""): void {
  const [main, ...about] = elementsIn(element);
  if (!GROUPS.has(element.name) || main === undefined) {
    addStatement(into, element, prefix);
    return;
  }
  const place = addStatement(into, main, prefix);
  for (const one of about) addStatements(into, one, `${place}/`);
  addAttributes(into, element, place);
}

function addStatement(into: Statements, element: XmlElement, prefix: string): string {
  const within = elementsIn(element).filter(({ name }) => !INLINE.has(name));
  const text = within.length === 0 ? textOf(element) : ownText(element);
  const place = into.add(prefix + (element.attributes.type ?? element.name), text.trim());
  for (const one of within) addStatements(into, one, `${place}/`);
  addAttributes(into, element, place);
  return place;
}

/** Adds the attributes of an element, but for its type and its namespaces. */
export function addAttributes(into: Statements, { attributes }: XmlElement, place = ""): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (SILENT.has(name) || name.startsWith("xmlns:")) continue;
    into.add(`${place}@${name}`, value.trim());
  }
}

function ownText({ children }: XmlElement): string {
  return children.filter((child) => typeof child === "string").join("");
}

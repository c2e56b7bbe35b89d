import { Mishap, type MishapName } from "../../errors.ts";
import { plainTerm } from "../concept.ts";
import {
  type Entry,
  type EntryTerm,
  glossaryOf,
  languageOf,
  ranked,
  type UnrankedTerm,
} from "./entries.ts";
import { ofForeign } from "./foreign-terms.ts";
import type { ReadGlossary, RowProblem } from "./reading.ts";
import {
  addAttributes,
  addStatements,
  createStatements,
  type Statements,
} from "./tbx/statements.ts";
import { elementsIn, type XmlElement } from "./xml/element.ts";
import { readXml } from "./xml/read-xml.ts";

/** From this length on, in UTF-16 units, a segment is a sentence or more, and no designation. */
const LONG_SEGMENT = 300;

/**
 * Reads TMX 1.1 to 1.4 as a glossary: each unit with a Croatian and an English segment is a concept,
 * several segments of a language are synonyms. Properties and attributes are kept in the extras, other
 * languages too (`lang:de`). A unit without both languages, one with a long segment, and one with an id
 * that is taken are problems.
 *
 * Throws the mishap `glossaryXmlUnknown`, and those of `readXml`.
 */
export function readTmxGlossary(text: string): ReadGlossary {
  const entries: Entry[] = [];
  const problems: RowProblem[] = [];
  readXml(text, {
    root(name) {
      if (name !== "tmx") throw new Mishap("glossaryXmlUnknown", { root: name });
    },
    entries: new Set(["tu"]),
    entry(unit) {
      const entry = entryOf(unit);
      const problem = problemOf(entry);
      if (problem === null) entries.push(ofForeign(entry));
      else problems.push(problem);
    },
  });
  return glossaryOf(entries, problems);
}

function problemOf({ line, terms }: Entry): RowProblem | null {
  const refuse = (mishap: MishapName, values = {}) => ({
    line,
    mishap,
    values: { line, ...values },
  });
  const has = (language: EntryTerm["language"]) => terms.some((term) => term.language === language);
  if (!has("hr") || !has("en")) return refuse("entryWithoutPair");
  const length = Math.max(...terms.map((term) => term.text.length));
  return length < LONG_SEGMENT ? null : refuse("entryTooLong", { length, limit: LONG_SEGMENT - 1 });
}

function entryOf(unit: XmlElement): Entry {
  const { tuid = "", ...attributes } = unit.attributes;
  const statements = createStatements();
  for (const one of elementsIn(unit)) if (one.name !== "tuv") addStatements(statements, one);
  addAttributes(statements, { ...unit, attributes });
  const variants = elementsIn(unit).filter(({ name }) => name === "tuv");
  const terms = variants.flatMap((variant) => termOf(variant, statements));
  return {
    line: unit.line,
    id: tuid.trim() || undefined,
    concept: {
      domain: statements.take(["domain", "xdomain", "subject", "xsubject"], (value) => value) ?? "",
      definition: statements.take(["definition", "xdefinition"], (value) => value) ?? "",
      note: statements.take(["note"], (value) => value) ?? "",
      source: "",
      doNotTranslate: false,
      extras: statements.all(),
    },
    terms: ranked(terms),
  };
}

/** The term of a variant; one in another language is kept with the concept. */
function termOf(variant: XmlElement, concept: Statements): readonly UnrankedTerm[] {
  const tag = tagOf(variant);
  const [segment] = elementsIn(variant).filter(({ name }) => name === "seg");
  const text = segment ? segmentText(segment).replace(/\s+/gu, " ").trim() : "";
  if (text === "") return [];
  const language = languageOf(tag);
  if (language === null) {
    addAbout(variant, concept, concept.add(`lang:${tag}`, text));
    return [];
  }
  const statements = createStatements();
  addAbout(variant, statements);
  if (tag !== language) statements.add("language", tag);
  const { id: _, ...plain } = plainTerm({ id: "", language, text, extras: statements.all() });
  return [{ ...plain, status: undefined }];
}

/** TMX 1.1 to 1.3 may call the attribute just `lang`. */
function tagOf({ attributes }: XmlElement): string {
  return (attributes["xml:lang"] ?? attributes.lang ?? "").trim() || "und";
}

function addAbout(variant: XmlElement, into: Statements, place = ""): void {
  const { "xml:lang": _, lang: __, ...attributes } = variant.attributes;
  for (const one of elementsIn(variant))
    if (one.name !== "seg") addStatements(into, one, place && `${place}/`);
  addAttributes(into, { ...variant, attributes }, place);
}

/** These hold the codes of another program's markup, no text of the segment but what is in a `sub`. */
const CODES: ReadonlySet<string> = new Set(["bpt", "ept", "ph", "it", "ut"]);

function segmentText({ children }: XmlElement, inCode = false): string {
  return children
    .map((child) => {
      if (typeof child === "string") return inCode ? "" : child;
      return segmentText(child, CODES.has(child.name) || (inCode && child.name !== "sub"));
    })
    .join("");
}

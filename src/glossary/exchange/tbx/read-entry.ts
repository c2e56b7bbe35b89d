import type { Language } from "../../../language/paradigm.ts";
import type { TermStatus } from "../../concept.ts";
import { type Entry, languageOf, ranked, type UnrankedTerm } from "../entries.ts";
import { elementsIn, textOf, type XmlElement } from "../xml/element.ts";
import { yesOrNo } from "../yes-or-no.ts";
import { ABBREVIATION } from "./data-categories.ts";
import { idOf } from "./entry-ids.ts";
import {
  ABBREVIATION_WORDS,
  GENDER_WORDS,
  NAMES,
  PART_WORDS,
  plain,
  STATUS_WORDS,
} from "./other-words.ts";
import { parseRemainder, type Remainder } from "./remainder.ts";
import { addAttributes, addStatements, createStatements, type Statements } from "./statements.ts";

/** The elements of an entry: version 3, version 2, and the older TBX-Min. */
export const ENTRIES: ReadonlySet<string> = new Set(["conceptEntry", "termEntry", "entry"]);
const LANGUAGES: ReadonlySet<string> = new Set(["langSec", "langSet", "langGroup"]);
const TERMS: ReadonlySet<string> = new Set(["termSec", "tig", "ntig", "termGroup"]);

/** An entry as it stands, and what its notes for us add to it. */
export interface EntryReading {
  readonly entry: Entry;
  readonly remainder: Remainder;
  /** One for each term. */
  readonly termRemainders: readonly Remainder[];
}

/** Reads an entry by its data categories; the notes that we write ourselves are only taken apart. */
export function readEntry(element: XmlElement): EntryReading {
  const { id = "", ...attributes } = element.attributes;
  const { statements, remainder } = statementsOf(elementsIn(element).filter(isAbout));
  addAttributes(statements, { ...element, attributes });
  const terms = elementsIn(element)
    .filter(({ name }) => LANGUAGES.has(name))
    .flatMap((language) => termsOf(language, statements));
  return {
    entry: {
      line: element.line,
      id: id.trim() === "" ? undefined : idOf(id.trim()),
      concept: conceptFields(statements, terms),
      terms: ranked(terms.map(termOf)),
    },
    remainder,
    termRemainders: terms.map((term) => term.remainder),
  };
}

function isAbout({ name }: XmlElement): boolean {
  return !LANGUAGES.has(name) && !TERMS.has(name) && name !== "term";
}

function statementsOf(elements: readonly XmlElement[]) {
  const statements = createStatements();
  let remainder: Remainder = {};
  for (const one of elements) {
    const ours = one.name === "note" ? parseRemainder(textOf(one).trim()) : null;
    if (ours === null) addStatements(statements, one);
    else remainder = { ...remainder, ...ours };
  }
  return { statements, remainder };
}

/** A definition that stands with a language or a term is the concept's where that has none. */
function conceptFields(statements: Statements, terms: readonly GivenTerm[]): Entry["concept"] {
  const tags = [...new Set(terms.map(({ tag }) => tag))];
  const definitions = [...NAMES.definition, ...tags.map((tag) => plain(`${tag}:definition`))];
  let definedAt = "";
  const definition = statements.take(definitions, (value, name) => {
    definedAt = name;
    return value;
  });
  const sources = [...NAMES.source, plain(`${definedAt}/source`)];
  return {
    domain: statements.take(NAMES.domain, text) ?? "",
    definition: definition ?? termDefinition(terms),
    note: statements.take(NAMES.note, text) ?? "",
    source: statements.take(sources, text) ?? "",
    doNotTranslate: statements.take(NAMES.untranslated, untranslated) ?? false,
    extras: statements.all(),
  };
}

function termDefinition(terms: readonly GivenTerm[]): string {
  for (const { statements } of terms) {
    const definition = statements.take(NAMES.definition, text);
    if (definition !== undefined) return definition;
  }
  return "";
}

/** A term of a language of ours, with what is said of it. */
interface GivenTerm {
  readonly tag: string;
  readonly language: Language;
  readonly designation: string;
  readonly statements: Statements;
  readonly remainder: Remainder;
}

/** The terms of a language of ours; those of another one are kept with the concept. */
function termsOf(section: XmlElement, concept: Statements): readonly GivenTerm[] {
  const { "xml:lang": given = "", lang = "", ...attributes } = section.attributes;
  const tag = given.trim() || lang.trim() || "und";
  for (const one of elementsIn(section).filter(isAbout)) addStatements(concept, one, `${tag}:`);
  addAttributes(concept, { ...section, attributes }, `${tag}:`);
  const language = languageOf(tag);
  return elementsIn(section)
    .filter(({ name }) => TERMS.has(name))
    .flatMap((one) => {
      const parts = partsOf(one);
      const designation = designationIn(parts);
      if (designation === "") return [];
      if (language !== null) return [{ tag, language, designation, ...aboutTerm(one, parts) }];
      const place = concept.add(`lang:${tag}`, designation);
      for (const about of parts.filter(isAbout)) addStatements(concept, about, `${place}/`);
      return [];
    });
}

/** An ntig has its term and what is said of it in a termGrp of its own. */
function partsOf(section: XmlElement): readonly XmlElement[] {
  const parts = elementsIn(section);
  if (section.name !== "ntig") return parts;
  return parts.flatMap((one) => (one.name === "termGrp" ? elementsIn(one) : [one]));
}

function designationIn(parts: readonly XmlElement[]): string {
  const term = parts.find(({ name }) => name === "term");
  return term ? textOf(term).replace(/\s+/gu, " ").trim() : "";
}

function aboutTerm(section: XmlElement, parts: readonly XmlElement[]) {
  const about = statementsOf(parts.filter(isAbout));
  for (const one of [section, ...parts.filter(({ name }) => name === "term")])
    addAttributes(about.statements, one);
  return about;
}

function termOf({ tag, language, designation, statements }: GivenTerm): UnrankedTerm {
  if (tag !== language) statements.add("language", tag);
  const { take } = statements;
  const status = statusOf(statements);
  const partOfSpeech = take(NAMES.partOfSpeech, (value) => PART_WORDS.get(plain(value)));
  const gender = take(NAMES.gender, (value) => GENDER_WORDS.get(plain(value)));
  const sensitive = take(NAMES.caseSensitive, isYes) ?? false;
  return {
    language,
    text: designation,
    status,
    ...(partOfSpeech && { partOfSpeech }),
    ...(gender && { gender }),
    caseRule: sensitive ? "sensitive" : "auto",
    formsAdded: [],
    formsVetoed: [],
    usage: take(NAMES.usage, text) ?? "",
    abbreviation: isAbbreviation(statements),
    extras: statements.all(),
  };
}

/** Phrase says with flags what others say with a word; a flag that is off says nothing. */
function statusOf({ take }: Statements): TermStatus | undefined {
  if (take(NAMES.forbidden, isYes)) return "forbidden";
  const status = take(NAMES.status, (value) => STATUS_WORDS.get(plain(value)));
  return status ?? (take(NAMES.preferred, isYes) ? "preferred" : undefined);
}

function isYes(value: string): true | undefined {
  return yesOrNo(value) === true ? true : undefined;
}

/** Which kind of short form it is, stays in the extras; that it is just an abbreviation, our field says. */
function isAbbreviation({ find, take }: Statements): boolean {
  const type = find(NAMES.termType, plain);
  if (type === ABBREVIATION) take(NAMES.termType, text);
  return type !== undefined && ABBREVIATION_WORDS.has(type);
}

/** Weblate says whether a translation is needed. */
function untranslated(value: string, name: string): true | undefined {
  return yesOrNo(value) === (plain(name) === "donottranslate") || undefined;
}

function text(value: string): string {
  return value;
}

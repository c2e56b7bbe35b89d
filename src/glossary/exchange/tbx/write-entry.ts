import type { Extras } from "../../concept.ts";
import { type Entry, type EntryTerm, languageOf } from "../entries.ts";
import type { XmlElement } from "../xml/element.ts";
import { element } from "../xml/write-xml.ts";
import { ABBREVIATION, GENDERS_IN_TBX, PARTS_IN_TBX, STATUSES_IN_TBX } from "./data-categories.ts";
import type { Dialect } from "./dialects.ts";
import { xmlIdOf } from "./entry-ids.ts";
import { ABBREVIATION_WORDS, plain } from "./other-words.ts";
import { type Remainder, remainderNote } from "./remainder.ts";
import { categoryElements, type Given } from "./write-statements.ts";

/** How an entry is written. */
export interface EntryWriting {
  readonly dialect: Dialect;
  /** The ids of all entries of the file: only these can be referred to. */
  readonly ids: ReadonlySet<string>;
  /** What goes into notes of ours: about the concept, and about each of its terms. Default: nothing. */
  readonly remainder?: Remainder;
  readonly termRemainders?: readonly Remainder[];
}

type Writable = Omit<Entry, "line">;

/** The entry of a concept. Terms of other languages, which are among its extras, stand after its own. */
export function entryElement(entry: Writable, writing: EntryWriting): XmlElement {
  const { dialect, remainder = {} } = writing;
  const { id = "", concept } = entry;
  const { domain, definition, source, note } = concept;
  const given = { ...concept.extras, subjectField: domain, definition, source, note };
  const groups = groupsOf(concept.extras);
  const written = new Set<string>();
  const about = (tag: string) => {
    if (written.has(tag)) return [];
    written.add(tag);
    return categoryElements(groups.get(`${tag}:`) ?? {}, "language", writing);
  };
  const sections = [
    ...ownSections(entry.terms, writing),
    ...otherSections(concept.extras, groups, writing),
  ];
  return element(dialect.entry, { id: xmlIdOf(id) }, [
    ...categoryElements(given, "concept", writing),
    ...remainderNotes(remainder),
    ...sections.map(({ tag, terms }) =>
      element(dialect.language, { "xml:lang": tag }, [...about(tag), ...terms]),
    ),
  ]);
}

function remainderNotes(remainder: Remainder): readonly XmlElement[] {
  if (Object.keys(remainder).length === 0) return [];
  return [element("note", {}, [remainderNote(remainder)])];
}

interface LanguageSection {
  readonly tag: string;
  readonly terms: XmlElement[];
}

/** Terms in a row that have the same language; so their order stays, whatever it is. */
function ownSections(terms: readonly EntryTerm[], writing: EntryWriting): LanguageSection[] {
  const sections: LanguageSection[] = [];
  for (const [index, term] of terms.entries()) {
    const tag = tagOf(term);
    const written = termElement(term, {
      writing,
      remainder: writing.termRemainders?.[index] ?? {},
    });
    const last = sections.at(-1);
    if (last?.tag === tag) last.terms.push(written);
    else sections.push({ tag, terms: [written] });
  }
  return sections;
}

const LANGUAGE_TAG = /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/u;

/** The term's language as the file that it came from named it: en-GB. */
function tagOf({ language, extras }: EntryTerm): string {
  const tag = extras.language ?? "";
  return LANGUAGE_TAG.test(tag) && languageOf(tag) === language ? tag : language;
}

function termElement(
  term: EntryTerm,
  { writing, remainder }: { readonly writing: EntryWriting; readonly remainder: Remainder },
): XmlElement {
  const { partOfSpeech, gender, status, usage } = term;
  const given: Given = {
    ...term.extras,
    partOfSpeech: (partOfSpeech && PARTS_IN_TBX[partOfSpeech]) ?? term.extras.partOfSpeech,
    grammaticalGender: gender ? GENDERS_IN_TBX[gender] : term.extras.grammaticalGender,
    administrativeStatus: STATUSES_IN_TBX[status],
    termType: termType(term),
    context: usage === "" ? term.extras.context : usage,
  };
  return element(writing.dialect.term, {}, [
    element("term", {}, [visible(term.text)]),
    ...categoryElements(given, "term", writing),
    ...remainderNotes(remainder),
  ]);
}

/** A blank term would not be read again. */
function visible(text: string): string {
  return text.trim() === "" ? "\uFFFD" : text;
}

function termType({ abbreviation, extras }: EntryTerm): string | undefined {
  const type = extras.termType;
  if (type !== undefined && ABBREVIATION_WORDS.has(plain(type)) === abbreviation) return type;
  return abbreviation ? ABBREVIATION : undefined;
}

const OTHER_LANGUAGE = /^lang:([A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*)$/u;

/** `lang:de`, `lang:de:2` and what is said of them: `lang:de:2/partOfSpeech`. */
function otherSections(extras: Extras, groups: Groups, writing: EntryWriting): LanguageSection[] {
  return Object.keys(extras).flatMap((name) => {
    const tag = OTHER_LANGUAGE.exec(name)?.[1];
    if (tag === undefined || languageOf(tag) !== null) return [];
    const terms: XmlElement[] = [];
    for (let key = name; (extras[key] ?? "").trim() !== ""; key = `${name}:${terms.length + 1}`) {
      const about = categoryElements(groups.get(`${key}/`) ?? {}, "term", writing);
      const term = element("term", {}, [extras[key] ?? ""]);
      terms.push(element(writing.dialect.term, {}, [term, ...about]));
    }
    return terms.length > 0 ? [{ tag, terms }] : [];
  });
}

type Groups = ReadonlyMap<string, Record<string, string>>;

/** Extras by what their names begin with, up to the first colon (`de:definition`) and to the first slash. */
function groupsOf(extras: Extras): Groups {
  const groups = new Map<string, Record<string, string>>();
  for (const [name, value] of Object.entries(extras)) {
    for (const end of [name.indexOf(":"), name.indexOf("/")]) {
      if (end < 0) continue;
      const start = name.slice(0, end + 1);
      const group = groups.get(start) ?? {};
      group[name.slice(end + 1)] = value;
      groups.set(start, group);
    }
  }
  return groups;
}

import { z } from "zod";
import { GENDERS, PARTS_OF_SPEECH } from "../../../language/paradigm.ts";
import { CASE_RULES, type Concept, type Extras, TERM_STATUSES } from "../../concept.ts";
import { type Entry, termId } from "../entries.ts";
import { DIALECTS } from "./dialects.ts";
import { type EntryReading, readEntry } from "./read-entry.ts";
import type { Remainder } from "./remainder.ts";
import { entryElement } from "./write-entry.ts";

/** What the notes of an entry must say so that reading it gives the concept as it is. */
export interface EntryRemainders {
  readonly remainder: Remainder;
  readonly termRemainders: readonly Remainder[];
}

/**
 * What reading a concept's entry would miss. It is found by writing the entry and reading it, not by a list
 * of what TBX cannot hold: so nothing can be forgotten.
 */
export function remaindersOf({ id, terms, ...concept }: Concept, shown: Entry): EntryRemainders {
  const places = { hr: 0, en: 0 };
  return {
    remainder: difference(concept, shown.concept),
    termRemainders: terms.map(({ id: ownId, ...term }, index) => {
      const known = ownId === termId(id, term.language, ++places[term.language]);
      const whole = known ? term : { ...term, id: ownId };
      return difference(whole, shown.terms[index] ?? NOTHING);
    }),
  };
}

/**
 * Puts back what the notes of an entry add to it. Another program may have changed the entry since it was
 * written and kept our note; so a field from the note counts only as long as it would be written the way
 * in which the entry has it now.
 */
export function restored(reading: EntryReading): Entry {
  const { entry, remainder, termRemainders } = reading;
  const named = [remainder, ...termRemainders].flatMap((one) => Object.keys(one));
  if (named.length === 0) return entry;
  if (named.every((name) => HIDDEN.has(name))) return merged(entry, reading);
  const shown = plainReading(merged(entry, reading));
  return merged(entry, {
    remainder: holding(remainder, entry.concept, shown.concept),
    termRemainders: termRemainders.map((one, index) =>
      holding(one, entry.terms[index] ?? NOTHING, shown.terms[index] ?? NOTHING),
    ),
  });
}

/** Fields that no data category shows, so that no other program can have changed them. */
const HIDDEN: ReadonlySet<string> = new Set([
  "id",
  "doNotTranslate",
  "caseRule",
  "possessives",
  "formsAdded",
  "formsVetoed",
]);

const NOTHING = { extras: {} };

/** What reading an entry gives without notes of ours. */
function plainReading(entry: Entry): Entry {
  return readEntry(entryElement(entry, { dialect: DIALECTS[3], ids: new Set() })).entry;
}

type Fields = Readonly<Record<string, unknown>>;
type WithExtras = object & { readonly extras: Extras };

const EXTRA = "extras.";

/** One level: the extras beside the fields. */
function flat({ extras, ...fields }: WithExtras): Fields {
  const names = Object.keys(extras);
  if (names.length === 0) return fields;
  return { ...fields, ...Object.fromEntries(names.map((name) => [EXTRA + name, extras[name]])) };
}

function nested(fields: Fields): Fields {
  const present = Object.entries(fields).filter(([, value]) => value !== null);
  const extras = present.filter(([name]) => name.startsWith(EXTRA));
  return {
    ...Object.fromEntries(present.filter(([name]) => !name.startsWith(EXTRA))),
    extras: Object.fromEntries(extras.map(([name, value]) => [name.slice(EXTRA.length), value])),
  };
}

function difference(whole: WithExtras, shown: WithExtras): Remainder {
  const { extras, ...fields } = whole;
  const { extras: shownExtras, ...shownFields } = shown;
  return sorted({
    ...differing(fields, shownFields),
    ...differing(extras, shownExtras, EXTRA),
  });
}

/** In the order of their names, so that a concept is written the same whoever put its fields together. */
function sorted(remainder: Remainder): Remainder {
  const fields = Object.entries(remainder);
  return fields.length < 2
    ? remainder
    : Object.fromEntries(fields.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

function differing(whole: Fields, shown: Fields, prefix = ""): Remainder {
  const found: Record<string, unknown> = {};
  for (const name in whole)
    if (!same(whole[name], shown[name])) found[prefix + name] = whole[name] ?? null;
  for (const name in shown) if (!Object.hasOwn(whole, name)) found[prefix + name] = null;
  return found;
}

function holding(remainder: Remainder, now: WithExtras, then: WithExtras): Remainder {
  if (isEmpty(remainder)) return remainder;
  const [inEntry, asWritten] = [flat(now), flat(then)];
  return Object.fromEntries(
    Object.entries(remainder).filter(([name]) => same(inEntry[name], asWritten[name])),
  );
}

function same(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

const ConceptFields = z.object({
  domain: z.string(),
  definition: z.string(),
  note: z.string(),
  source: z.string(),
  doNotTranslate: z.boolean(),
  extras: z.record(z.string(), z.string()),
});

const TermFields = z.object({
  id: z.exactOptional(z.string().min(1)),
  language: z.enum(["hr", "en"]),
  text: z.string().min(1),
  status: z.enum(TERM_STATUSES),
  partOfSpeech: z.exactOptional(z.enum(PARTS_OF_SPEECH)),
  gender: z.exactOptional(z.enum(GENDERS)),
  caseRule: z.enum(CASE_RULES),
  possessives: z.exactOptional(z.boolean()),
  formsAdded: z.array(z.string()),
  formsVetoed: z.array(z.string()),
  usage: z.string(),
  abbreviation: z.boolean(),
  extras: z.record(z.string(), z.string()),
});

/** A note that makes no sense of a concept or a term leaves it as it stands. */
function merged(entry: Entry, { remainder, termRemainders }: EntryRemainders): Entry {
  return {
    ...entry,
    concept: isEmpty(remainder)
      ? entry.concept
      : (ConceptFields.safeParse(nested({ ...flat(entry.concept), ...remainder })).data ??
        entry.concept),
    terms: entry.terms.map((term, index) => {
      const own = termRemainders[index] ?? {};
      if (isEmpty(own)) return term;
      const fields = nested({ ...flat(term), ...own, language: term.language });
      return TermFields.safeParse(fields).data ?? term;
    }),
  };
}

/** Whether there is nothing for a note to say. */
export function isEmpty(remainder: Remainder): boolean {
  for (const _ in remainder) return false;
  return true;
}

import { isDeepStrictEqual } from "node:util";
import type { Term } from "../concept.ts";
import type { Fields, Sides } from "./fields.ts";
import { arrange } from "./order.ts";
import { withOwnIds } from "./term-ids.ts";
import { type MatchedTerm, matchTerms } from "./term-matching.ts";

/** Merges the terms of a concept one by one; the answer is empty where each side deleted what the other kept. */
export function mergeTerms(
  conceptId: string,
  sides: Sides<readonly Term[], readonly Term[] | null>,
  fields: Fields,
): readonly Term[] {
  const matched = matchTerms(sides);
  const merged = new Map<MatchedTerm, Term>();
  for (const one of matched) {
    const term = mergeTerm(one, fields);
    if (term !== null) merged.set(one, term);
  }
  const arranged = arrange([...merged.keys()], sides, fields);
  return withOwnIds(
    conceptId,
    arranged.flatMap((one) => merged.get(one) ?? []),
  );
}

/** Null where one side deleted the term and the other left it as it was. */
function mergeTerm({ base, ours, theirs }: MatchedTerm, fields: Fields): Term | null {
  if (ours && theirs) return mergeFields({ base, ours, theirs }, fields);
  const left = ours ?? theirs;
  if (left === null || base === null) return left;
  if (saysTheSame(left, base)) return null;
  fields.report(["terms", left.id], { base, ours, theirs });
  return left;
}

/** Whether two terms differ in nothing but their ids, which a file gives by place. */
function saysTheSame(one: Term, other: Term): boolean {
  return isDeepStrictEqual({ ...one, id: "" }, { ...other, id: "" });
}

const TEXTS = ["text", "usage"] as const;
const CHOICES = ["status", "caseRule", "abbreviation"] as const;
const MARKS = ["partOfSpeech", "gender", "possessives"] as const;

function mergeFields({ base, ours, theirs }: Sides<Term, Term | null>, fields: Fields): Term {
  const id = mergedId({ base, ours, theirs });
  const path = (name: string) => ["terms", id, name];
  const texts = TEXTS.map((name) => {
    const sides = { base: base?.[name] ?? null, ours: ours[name], theirs: theirs[name] };
    return [name, fields.text(path(name), sides)];
  });
  const choices = CHOICES.map((name) => {
    const sides = { base: base?.[name] ?? null, ours: ours[name], theirs: theirs[name] };
    return [name, fields.value<string | boolean>(path(name), sides)];
  });
  const marks = MARKS.map((name) => {
    const sides = {
      base: base?.[name] ?? null,
      ours: ours[name] ?? null,
      theirs: theirs[name] ?? null,
    };
    return [name, fields.value<string | boolean | null>(path(name), sides)];
  });
  const forms = (["formsAdded", "formsVetoed"] as const).map((name) => [
    name,
    fields.forms({ base: base?.[name] ?? [], ours: ours[name], theirs: theirs[name] }),
  ]);
  const { partOfSpeech: _, gender: _gender, possessives: _possessives, ...plain } = ours;
  return {
    ...plain,
    id,
    ...Object.fromEntries([...texts, ...choices, ...forms]),
    ...Object.fromEntries(marks.filter(([, value]) => value !== null)),
    extras: fields.extras(["terms", id], {
      base: base?.extras ?? {},
      ours: ours.extras,
      theirs: theirs.extras,
    }),
  };
}

/** A file that a person edits gives its terms ids by their places; that is no matter to ask anybody about. */
function mergedId({ base, ours, theirs }: Sides<Term, Term | null>): string {
  if (ours.id === theirs.id || base?.id === theirs.id) return ours.id;
  if (base?.id === ours.id) return theirs.id;
  return ours.id < theirs.id ? ours.id : theirs.id;
}

import type { Term } from "../concept.ts";
import { saysTheSame } from "../same.ts";
import type { Fields, Sides } from "./fields.ts";
import { arrange } from "./order.ts";
import { ownIds } from "./term-ids.ts";
import { type MatchedTerm, matchTerms } from "./term-matching.ts";

/** Merges the terms of a concept one by one; the answer is empty where each side deleted what the other kept. */
export function mergeTerms(
  conceptId: string,
  sides: Sides<readonly Term[], readonly Term[] | null>,
  fields: Fields,
): readonly Term[] {
  const staying = matchTerms(sides).filter(stays);
  const ids = ownIds(conceptId, staying);
  const merged = new Map(
    staying.map((one) => [one, mergeTerm(one, ids.get(one) ?? "", fields)] as const),
  );
  return arrange(staying, sides).flatMap((one) => merged.get(one) ?? []);
}

/** Gone is a term that one side deleted and the other left as it was. */
function stays({ base, ours, theirs }: MatchedTerm): boolean {
  if (ours && theirs) return true;
  const left = ours ?? theirs;
  return left !== null && (base === null || !isSameTerm(left, base));
}

/** Whether two terms differ in nothing but their ids, which a file gives by place. */
function isSameTerm(one: Term, other: Term): boolean {
  return saysTheSame({ ...one, id: "" }, { ...other, id: "" });
}

function mergeTerm({ base, ours, theirs }: MatchedTerm, id: string, fields: Fields): Term | [] {
  if (ours && theirs) return mergeFields({ base, ours, theirs }, id, fields);
  if (base !== null) fields.report(["terms", id], { base, ours, theirs });
  const left = ours ?? theirs;
  return left === null ? [] : { ...left, id };
}

const TEXTS = ["text", "usage"] as const;
const CHOICES = ["status", "caseRule", "abbreviation"] as const;
const MARKS = ["partOfSpeech", "gender", "possessives"] as const;

function mergeFields(
  { base, ours, theirs }: Sides<Term, Term | null>,
  id: string,
  fields: Fields,
): Term {
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

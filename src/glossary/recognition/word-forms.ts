import type { Gender, InflectedForm, Inflection, Paradigm } from "../../language/paradigm.ts";
import { fold } from "../../language/text.ts";
import type { WordPattern } from "./word-pattern.ts";

/** One form of a word, with every place of its paradigm where it stands; none where that is not known. */
export interface WordForm {
  readonly form: string;
  readonly inflections: readonly Inflection[];
  /** True of a form of the possessive of a name: Huseinova. */
  readonly possessive?: true;
}

/** What one word of a headword matches, for the page of the term. */
export interface WordForms {
  readonly word: string;
  readonly lemma: string;
  /** The model word of its pattern; empty where the dictionary alone knows it, and for a word that stays. */
  readonly model: string;
  /** Whether it inflects; *sigurnosti* in Vijeće sigurnosti does not. */
  readonly moves: boolean;
  readonly forms: readonly WordForm[];
}

/** What a word matches, one entry for each way to inflect it; what only repeats another way is left out. */
export function wordForms(pattern: WordPattern): readonly WordForms[] {
  const { word } = pattern;
  const plain = { word: word.text, lemma: word.text, model: "" };
  const typed = [{ form: word.text, inflections: [] }];
  if (!word.moves) return [{ ...plain, moves: false, forms: typed }];
  const ways = word.readings().map((paradigm) => ({
    word: word.text,
    lemma: paradigm.lemma,
    model: paradigm.model,
    moves: true,
    forms: formsOf(paradigm, pattern),
  }));
  const telling = withoutRepeated(ways);
  return telling.length > 0 ? telling : [{ ...plain, moves: true, forms: typed }];
}

function formsOf(paradigm: Paradigm, { keys, possessives, demand }: WordPattern) {
  const written = demand === "capital" ? capitalised : (form: string) => form;
  const forms = new Map<string, WordForm>();
  const put = (more: Pick<WordForm, "possessive">) => (one: InflectedForm) => {
    const key = fold(one.form);
    const { inflections } = one;
    if (!keys.includes(key)) return;
    forms.set(key, joined(forms.get(key), { form: written(one.form), inflections, ...more }));
  };
  paradigm.forms.forEach(put({}));
  if (possessives) paradigm.possessives.forEach(put({ possessive: true }));
  return [...forms.values()];
}

/** One form may come twice, with either apostrophe: jihadist's, jihadist’s. */
function joined(known: WordForm | undefined, form: WordForm): WordForm {
  if (known === undefined) return form;
  return { ...known, inflections: [...known.inflections, ...form.inflections] };
}

/** A word behind a capital is shown as it must be written: Islamske of islamski. */
function capitalised(form: string): string {
  return form.slice(0, 1).toLocaleUpperCase("hr") + form.slice(1);
}

/** The way that says the most comes first; of the others, what it does not have. */
function withoutRepeated(ways: readonly WordForms[]): readonly WordForms[] {
  const shown = new Set<string>();
  const kept: WordForms[] = [];
  for (const way of ways.toSorted((one, other) => tellingOf(other) - tellingOf(one))) {
    const fresh = way.forms.filter(({ form }) => !shown.has(fold(form)));
    const forms = tellingOf(way) > 0 && fresh.length > 0 ? way.forms : fresh;
    for (const { form } of forms) shown.add(fold(form));
    if (forms.length > 0) kept.push({ ...way, forms });
  }
  return kept;
}

/** How many forms of a way have a place in the paradigm. */
function tellingOf({ forms }: WordForms): number {
  return forms.filter(({ inflections }) => inflections.length > 0).length;
}

/**
 * Without the forms of adjectives that do not agree with the only noun of the term: *islamskog* of Islamska
 * država. What stands behind two, three and four stays: dva *ugostiteljska* objekta.
 */
export function agreeingForms(words: readonly WordForms[]): readonly WordForms[] {
  const nouns = new Set(words.flatMap((word) => genderOfNoun(word) ?? []));
  const [gender] = nouns;
  if (gender === undefined || nouns.size > 1) return words;
  return words.map((word) => (isAdjective(word) ? inAgreement(word, gender) : word));
}

function inAgreement(word: WordForms, gender: Gender): WordForms {
  const forms = word.forms.flatMap((one): readonly WordForm[] => {
    const places = one.inflections.filter((place) => (place.gender ?? gender) === gender);
    const paucal = gender !== "f" && one.form.endsWith("a");
    if (one.inflections.length === 0 || paucal) return [one];
    return places.length === 0 ? [] : [{ ...one, inflections: places }];
  });
  return { ...word, forms };
}

/** The gender of a word that has one throughout. */
function genderOfNoun(word: WordForms): Gender | undefined {
  const [gender, ...others] = gendersOf(word);
  return others.length === 0 ? gender : undefined;
}

function isAdjective(word: WordForms): boolean {
  return gendersOf(word).size > 1;
}

function gendersOf({ forms }: WordForms): ReadonlySet<Gender> {
  const own = forms.filter(({ possessive }) => possessive !== true);
  return new Set(
    own.flatMap(({ inflections }) => inflections.flatMap(({ gender }) => gender ?? [])),
  );
}

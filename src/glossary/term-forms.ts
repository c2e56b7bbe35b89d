import { fold } from "../language/text.ts";
import type { Concept, Term } from "./concept.ts";

/** What a terminologist does to a form: the first two of a form that is made, the others of one by hand. */
export const FORM_ACTS = ["veto", "allow", "add", "drop"] as const;
export type FormAct = (typeof FORM_ACTS)[number];

/** A form of one term, as the terminologist sees it. */
export interface TermForm {
  readonly termId: string;
  readonly form: string;
}

/** The concept after an act on one form of one of its terms; unchanged where there is nothing to do. */
export function withForm(concept: Concept, act: FormAct, { termId, form }: TermForm): Concept {
  const terms = concept.terms.map((term) =>
    term.id === termId ? ACTS[act](term, plainForm(form)) : term,
  );
  return { ...concept, terms };
}

/** Whether a terminologist vetoed the form, in whatever capitals. */
export function isVetoedForm({ formsVetoed }: Pick<Term, "formsVetoed">, form: string): boolean {
  return formsVetoed.some(same(form));
}

const ACTS: Readonly<Record<FormAct, (term: Term, form: string) => Term>> = {
  veto: (term, form) => ({
    ...term,
    formsAdded: without(term.formsAdded, form),
    formsVetoed: including(term.formsVetoed, form),
  }),
  allow: (term, form) => ({ ...term, formsVetoed: without(term.formsVetoed, form) }),
  add: (term, form) => ({
    ...term,
    formsAdded: including(term.formsAdded, form),
    formsVetoed: without(term.formsVetoed, form),
  }),
  drop: (term, form) => ({ ...term, formsAdded: without(term.formsAdded, form) }),
};

const plainForm = (form: string): string => form.trim().replace(/\s+/gu, " ");

function including(forms: readonly string[], form: string): readonly string[] {
  return form === "" || forms.includes(form) ? forms : [...forms, form];
}

function without(forms: readonly string[], form: string): readonly string[] {
  return forms.filter((other) => !same(form)(other));
}

function same(form: string): (other: string) => boolean {
  return (other) => fold(other) === fold(form);
}

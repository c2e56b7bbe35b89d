import type { Term } from "../../glossary/concept.ts";
import type { Occurrence } from "../../glossary/occurrence.ts";
import { englishForm, verbForms } from "../../language/english/inflect.ts";
import { isAllCapitals, isCapitalised } from "../../language/text.ts";
import { isPlural } from "./insertion.ts";

/** The term to put in the place of a wrong one, in the form that this has: stole → kidnapped, KHALIFATES → CALIPHATES. */
export function replacementFor(wrong: Term, found: Occurrence, right: Term): string {
  const [apostrophe] = /['’](?=s?$)/u.exec(found.text) ?? [];
  const form = englishForm(asVerb(wrong, found, right.text).join(" "), {
    plural: isPlural(found),
    possessive: apostrophe !== undefined,
    sentenceStart: isCapitalised(found.text),
  });
  return capitalisedLike(wrong, found, form.replace(/'(?=s?$)/u, apostrophe ?? "'"));
}

/** The words of a term; a verb, which stands first, in the tense of the one that it replaces. */
function asVerb(wrong: Term, found: Occurrence, right: string): readonly string[] {
  const [verb = "", ...rest] = infinitive(right).split(" ");
  const [first] = found.words;
  const tense = verbForms(infinitive(wrong.text).split(" ")[0] ?? "").indexOf(
    first?.surface.toLowerCase() ?? "",
  );
  if (first === undefined || first.inflections.length > 0 || tense < 0) return [verb, ...rest];
  const forms = verbForms(verb);
  return [forms[tense] ?? forms.at(-1) ?? verb, ...rest];
}

/** Verbs may be in a glossary with the "to". */
const infinitive = (term: string): string => term.replace(/^to /u, "");

/** As in a headline: SUICIDAL ATTACK → SUICIDE ATTACK, Suicidal Attack → Suicide Attack. */
function capitalisedLike(wrong: Term, found: Occurrence, form: string): string {
  if (isAllCapitals(found.text) && !isAllCapitals(wrong.text)) return form.toUpperCase();
  const words = found.text.split(/\s+/);
  const title = words.length > 1 && words.every(isCapitalised) && !isCapitalised(wrong.text);
  return title
    ? form.replace(/(?<!\S)\p{Ll}(?=\p{Ll}{3})/gu, (letter) => letter.toUpperCase())
    : form;
}

import type { InflectedForm, Paradigm } from "../paradigm.ts";
import { isCapitalised } from "../text.ts";
import { acronym, isAcronym, isPronounceable } from "./acronyms.ts";
import { possessiveAdjective } from "./adjectives.ts";
import { irregularNouns } from "./irregular-nouns.ts";
import { pronominal } from "./pronouns.ts";
import { readings } from "./readings.ts";

/** Every plausible paradigm of a headword as typed in its citation form, the likelier first. */
export function inflect(lemma: string): readonly Paradigm[] {
  return isAcronym(lemma) ? inflectAcronym(lemma) : inflectWord(lemma);
}

/** NATO-a, and Nata; INA-e, and Ine. */
function inflectAcronym(word: string): readonly Paradigm[] {
  if (!isPronounceable(word)) return acronym(word);
  const written = word.slice(0, 1) + word.slice(1).toLowerCase();
  const [asWord] = inflectWord(written);
  return asWord === undefined ? acronym(word) : [...acronym(word), { ...asWord, lemma: word }];
}

/** Of a hyphenated word the last part with letters changes: Al-Baghdadija, covida-19; HNS-ov is a possessive. */
function inflectWord(word: string): readonly Paradigm[] {
  const hyphen = word.lastIndexOf("-") + 1;
  if (hyphen === 0) return inflectPart(word);
  if (/^(?:ov|ev|jev|in)$/.test(word.slice(hyphen))) return [possessiveAdjective(word)];
  const [before, after] = [word.slice(0, hyphen), word.slice(hyphen)];
  if (!/\p{L}/u.test(after)) {
    return inflect(before.slice(0, -1)).map((each) => within("", each, `-${after}`));
  }
  return inflect(after).map((each) => within(before, each, ""));
}

function within(before: string, paradigm: Paradigm, after: string): Paradigm {
  const put = (each: InflectedForm) => ({ ...each, form: before + each.form + after });
  return {
    ...paradigm,
    lemma: before + paradigm.lemma + after,
    forms: paradigm.forms.map(put),
    possessives: paradigm.possessives.map(put),
  };
}

function inflectPart(word: string): readonly Paradigm[] {
  const known = [...pronominal(word), ...irregularNouns(word)];
  return known.length > 0 && !isCapitalised(word) ? known : [...known, ...readings(word)];
}

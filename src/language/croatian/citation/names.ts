import { isAllCapitals, isCapitalised } from "../../text.ts";
import type { WordReading } from "./reading.ts";

/** Abu Bakr, Al Khafsa: the first word never changes. */
export const NAME_BEGINNING = /^(?:Abu|Al|El|Bin|Ibn|Umm|De|La|Le|Los|Las|San|Van|Von)$/u;

/** Whether a head is a name of its own, and no ordinary word with a capital: Donaldu, not Vijeću. */
export function isName({ lowered, lemma, partOfSpeech }: WordReading): boolean {
  return !lowered && partOfSpeech === "proper" && isCapitalised(lemma);
}

/** Trumpu, al-Baghdadiju. */
export function isNamePart(word: string): boolean {
  return isCapitalised(word) || /^\p{Ll}{1,2}-\p{Lu}/u.test(word);
}

/** Parts of foreign names that never change, and small enough not to be counted: Osami *bin* Ladenu. */
export function isParticle(word: string): boolean {
  return /^(?:bin|ibn|al|el|de|da|di|van|von|der|la|le|du|del)$/u.test(word);
}

/** An ordinary word written large keeps its capital: Islamskoj → Islamska. */
export function capitalAs(surface: string, lemma: string): string {
  if (!isCapitalised(surface) || isCapitalised(lemma) || isAllCapitals(surface)) return lemma;
  return lemma.charAt(0).toUpperCase() + lemma.slice(1);
}

/** Places behind which their name stands in the same case: grada Zagreba, Republike Hrvatske. */
export const PLACES: ReadonlySet<string> = new Set(
  "grad republika rijeka otok planina općina kraljevina država".split(" "),
);

/** Persons behind whose title their name stands: predsjedniku Trumpu; but predsjednika *Vlade*. */
export const TITLES: ReadonlySet<string> = new Set(
  (
    "predsjednik predsjednica premijer premijerka ministar ministrica kancelar kancelarka general admiral " +
    "pukovnik profesor doktor kralj kraljica car papa sultan kalif šeik princ princeza vođa glasnogovornik"
  ).split(" "),
);

/** Persons that stand beside another one in the same case: bombaša samoubojice. */
export const PERSONS_BESIDE: ReadonlySet<string> = new Set(
  "samoubojica heroj domaćin član članica majka nasljednica".split(" "),
);

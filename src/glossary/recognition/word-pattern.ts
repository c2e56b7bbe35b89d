import type { PhraseWord } from "../../language/morphology.ts";
import type { Gender, Paradigm, PartOfSpeech } from "../../language/paradigm.ts";
import { fold, unaccented } from "../../language/text.ts";
import { type CaseDemand, type Casing, isNameLike } from "./casing.ts";
import { keyOf, respelledKey } from "./key.ts";
import { type Look, type Looking, lookAt } from "./look.ts";

/** One word of one or more headwords, with every form under which it is looked up. */
export interface WordPattern extends Casing {
  readonly id: string;
  readonly possessives: boolean;
  /** Folded forms; the readings behind them are worked out only when one is met. */
  readonly keys: readonly string[];
  /** All that a word decides by the way it is written, without the words around it. */
  lookAt(surface: string, key: string): Look;
}

/** What a headword asks of one of its words. */
export interface PatternOptions {
  readonly demand: CaseDemand;
  readonly possessives: boolean;
  /** Of the noun, where it is known. */
  readonly gender?: Gender | undefined;
  /** Of the term, where it is said. */
  readonly partOfSpeech?: PartOfSpeech | undefined;
}

export function createWordPattern(
  word: PhraseWord,
  options: PatternOptions,
  morphology: Looking["morphology"],
): WordPattern {
  const paradigms = word.readings();
  const casing = { demand: options.demand, word, spelledOut: spelledOut(paradigms, options) };
  const looking = { casing, possessives: options.possessives, morphology };
  const looks = new Map<string, Look>();
  return {
    ...options,
    ...casing,
    id: patternId(word, options),
    keys: keysOf(word, paradigms, options).concat(respelledKeys(looking, paradigms)),
    lookAt(surface, key) {
      let look = looks.get(surface);
      if (look === undefined) {
        look = lookAt(surface, key, looking);
        looks.set(surface, look);
      }
      return look;
    },
  };
}

/** Two words of equal id match alike, so that headwords can share them: Islamska država, Islamska Republika. */
export function patternId(word: PhraseWord, options: PatternOptions): string {
  const { demand, possessives, gender = "", partOfSpeech = "" } = options;
  return [word.text, word.moves, word.fixed, demand, possessives, gender, partOfSpeech].join("\n");
}

function keysOf(
  word: PhraseWord,
  paradigms: readonly Paradigm[],
  options: PatternOptions,
): readonly string[] {
  const keys = new Set<string>();
  if (word.fixed || paradigms.length === 0) keys.add(keyOf(word.text));
  for (const form of formsOf(paradigms, options)) keys.add(fold(form));
  return [...keys];
}

/** Names may be spelled otherwise: Baghdadi, Bagdadi. */
function respelledKeys(looking: Looking, paradigms: readonly Paradigm[]): string[] {
  const { casing, morphology } = looking;
  if (!isNameLike(casing)) return [];
  const keys = new Set<string>();
  for (const { forms, possessives } of paradigms)
    for (const { form } of looking.possessives ? [...forms, ...possessives] : forms) {
      const key = fold(form);
      const respelled = morphology.respelled(key);
      if (respelled !== key) keys.add(respelledKey(respelled));
    }
  return [...keys];
}

function formsOf(paradigms: readonly Paradigm[], options: PatternOptions): readonly string[] {
  return paradigms
    .flatMap(({ forms, possessives }) => (options.possessives ? [...forms, ...possessives] : forms))
    .map(({ form }) => form);
}

const NOTHING: ReadonlySet<string> = new Set();

function spelledOut(paradigms: readonly Paradigm[], options: PatternOptions): ReadonlySet<string> {
  if (options.demand !== "capitals") return NOTHING;
  const forms = formsOf(paradigms, options).map(unaccented);
  return new Set(forms.filter((form) => /^\p{Lu}\p{Ll}+$/u.test(form)));
}

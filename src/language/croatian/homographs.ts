import type { Hunspell } from "../hunspell/hunspell.ts";
import type { Morphology } from "../morphology.ts";
import { asAdverb, asAdverbOfNext } from "./homographs/adverbs.ts";
import { asFunctionWord, asOnlyFunctionWord } from "./homographs/function-words.ts";
import { asAttributeOfName, asCountry, asName, asOrdinaryWord } from "./homographs/names.ts";
import {
  againstPreposition,
  asNoun,
  asNounBehindAttribute,
  asPluralOfMan,
} from "./homographs/nouns.ts";
import type { Rule } from "./homographs/rule.ts";
import {
  asFutureInfinitive,
  asOnlyVerb,
  asVerb,
  asVerbNotVocative,
  asVerbOrVocative,
} from "./homographs/verbs.ts";
import { createWordKinds } from "./word-kinds.ts";

/** What Croatian knows about forms that are also other words. */
export function createHomographs(dictionary: Hunspell): Pick<Morphology, "doubtAbout" | "isKnown"> {
  const kinds = createWordKinds(dictionary);
  return {
    isKnown: kinds.isKnown,
    doubtAbout(candidate) {
      const doubts = DOUBTS.flatMap((rule) => rule(kinds, candidate) ?? []);
      const proofs = PROOFS.flatMap((rule) => rule(kinds, candidate) ?? []);
      if (doubts.length === 0 && proofs.length === 0) return undefined;
      return (around) => {
        if (proofs.some((proof) => proof(around))) return "another";
        return doubts.some((doubt) => doubt(around)) ? "doubtful" : "term";
      };
    },
  };
}

/** What makes it doubtful that a form is the term: one piece of evidence. */
const DOUBTS: readonly Rule[] = [
  asName,
  asOrdinaryWord,
  asFunctionWord,
  asAdverb,
  asVerb,
  asVerbOrVocative,
  againstPreposition,
  asNoun,
  asPluralOfMan,
];

/** What leaves no doubt that it is another word: two pieces that were right nineteen times of twenty in labelled text. */
const PROOFS: readonly Rule[] = [
  asCountry,
  asAttributeOfName,
  asOnlyFunctionWord,
  asAdverbOfNext,
  asOnlyVerb,
  asFutureInfinitive,
  asVerbNotVocative,
  asNounBehindAttribute,
];

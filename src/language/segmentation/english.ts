import type { SentenceRules } from "./rules.ts";

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}

/** English, for translations and aligned imports; from general knowledge of its style guides. */
export const ENGLISH: SentenceRules = {
  abbreviations: [
    {
      name: "listEnd",
      use: "mayEnd",
      why: "it closes a list or a sentence as often as not: … and so on, etc. They …",
      abbreviations: words("etc et.al a.m p.m"),
    },
    {
      name: "company",
      use: "unclear",
      why: "a name may go on or a sentence begin: the U.S. Senate, Apple Inc. It …",
      abbreviations: words(
        "u.s u.k u.n e.u u.s.a inc corp ltd co llc plc jr sr bros d.c b.c a.d ph.d m.d",
      ),
    },
    {
      name: "listEnd",
      use: "unclear",
      why: "a year may follow the authors, or a sentence: Smith et al. 2010",
      after: /^et$/u,
      abbreviations: words("al"),
    },
    {
      name: "label",
      use: "mayEnd",
      why: "a number follows it, else it is a word: No. 10, but Did it work? No. It broke.",
      abbreviations: words("no nos"),
    },
    {
      name: "titles",
      use: "goesOn",
      why: "a title goes before a name: Dr. Smith, Lt. Col. Jones",
      abbreviations: words(
        "mr mrs ms mx messrs dr prof rev fr st sgt cpl capt maj col lt gen adm cmdr sen rep gov pres hon amb",
      ),
    },
    {
      name: "announcing",
      use: "goesOn",
      why: "what it announces must follow: e.g. Zagreb, i.e. now, pp. 3–7, Feb. 3",
      abbreviations: words(
        `e.g i.e cf viz vs v p pp vol ed eds ch fig sec art para ca c approx est dept tel ext
         jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat mt ft`,
      ),
    },
  ],
  ordinalStops: false,
  openers: words(
    `the a an in on at of to for from by with after before since until while when where why how what who
       which if although because but and or so yet however therefore moreover meanwhile then now today
       yesterday tomorrow there here this that these those it he she we they i you his her its our their my
       your all some many most no nobody nothing both each every as not`,
  ),
  connectors: words("meanwhile however moreover therefore nevertheless"),
  secondWords: words(
    "is was are were has had have will would can could may might must shall should does did said",
  ),
  predicate:
    /^(?:is|was|are|were|has|had|have|will|would|can|could|may|might|must|shall|should|do|does|did|said|says)$|.{2}ed$/u,
  leadingPredicate: /(?!)/u, // nor with its verb
  participle: /(?!)/u, // English begins no sentence so
  commonNoun: /(?:ness|ment|tion)$/u,
  headings: words("article chapter section part figure table annex appendix"),
  numberLabels: words("no number"),
};

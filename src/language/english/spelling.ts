/**
 * British and American spelling, as pairs of the two; a general knowledge of the language, after
 * the lists that style guides of both sides print.
 */

/** Words in -our/-or and what is made of them: colour, colourful, armoured. */
const OUR =
  /^(un|dis|mis|en|)(arm|behavi|cand|clam|col|endeav|fav|flav|glam|harb|hon|hum|lab|neighb|od|parl|rum|sav|splend|tum|val|vap|vig)(ou?r)(?=$|ed|ing|s|y|ies|able|al|ful|hood|ite|er|less)/;

/** Words in -re/-er: centre, theatre, fibre. */
const RE =
  /^(.*)(cent|theat|met|lit|fib|calib|lust|sab|somb|spect|meag|amphitheat|epicent)(re|er)(s|d|)$/;

/** Words in -ence/-ense: defence, offence, licence. */
const ENCE = /^(def|off|lic|pret)en([cs])e(s|less|d|)$/;

/** -ise/-ize and -yse/-yze: organise, radicalisation, paralyse. */
const IZE = /^(.{2,}[^aeiou])(i|y)([sz])(e|ed|es|ing|er|ers|ation|ations|ational)$/;

/** Verbs and nouns that have -ise on both sides of the ocean. */
const ALWAYS_ISE =
  /^(adv|advert|superv|rev|dev|exerc|prom|surpr|compr|compromi|enterpr|disgu|telev|franch|merchand|improv|expert|prec|circumc|exc|inc|desp|dem|appr|r|ar|w|no|pra|prem|tortoi|por|poi|cru|bru|ra|chast|likew|otherw|s|pr)is/;
const ALWAYS_IZE = /^(s|pr|caps|ass|outs|downs|overs|unders)iz/;

/** Consonant before an ending: travelled and traveled, counsellor and counselor. */
const DOUBLED =
  /^(trave|cance|labe|mode|fue|signa|counse|leve|marsha|tota|due|que|qua|chanc|channe|funne|initia|jewe|libe|marve|pane|pedal|quarre|reve|riva|shove|spira|swive|tunne|diale|unequa|equa)(ll?)(ed|ing|er|ers|or|ors|ery|ings)$/;

/** Single words that no rule covers. */
const PAIRS: readonly (readonly [british: string, american: string])[] = [
  ["aeroplane", "airplane"],
  ["ageing", "aging"],
  ["aluminium", "aluminum"],
  ["analogue", "analog"],
  ["anaesthetic", "anesthetic"],
  ["archaeology", "archeology"],
  ["artefact", "artifact"],
  ["catalogue", "catalog"],
  ["cosy", "cozy"],
  ["dialogue", "dialog"],
  ["disc", "disk"],
  ["encyclopaedia", "encyclopedia"],
  ["enrol", "enroll"],
  ["foetus", "fetus"],
  ["fulfil", "fulfill"],
  ["grey", "gray"],
  ["gynaecology", "gynecology"],
  ["haemorrhage", "hemorrhage"],
  ["instalment", "installment"],
  ["jewellery", "jewelry"],
  ["judgement", "judgment"],
  ["acknowledgement", "acknowledgment"],
  ["leukaemia", "leukemia"],
  ["manoeuvre", "maneuver"],
  ["mediaeval", "medieval"],
  ["mould", "mold"],
  ["moustache", "mustache"],
  ["oestrogen", "estrogen"],
  ["orthopaedic", "orthopedic"],
  ["paediatric", "pediatric"],
  ["paediatrician", "pediatrician"],
  ["paedophile", "pedophile"],
  ["plough", "plow"],
  ["programme", "program"],
  ["pyjamas", "pajamas"],
  ["sceptic", "skeptic"],
  ["sceptical", "skeptical"],
  ["skilful", "skillful"],
  ["smoulder", "smolder"],
  ["sulphur", "sulfur"],
  ["tyre", "tire"],
  ["wilful", "willful"],
  ["yoghurt", "yogurt"],
  ["anaemia", "anemia"],
  ["anaesthesia", "anesthesia"],
  ["anaesthetist", "anesthetist"],
  ["haemophilia", "hemophilia"],
  ["haemoglobin", "hemoglobin"],
  ["oedema", "edema"],
  ["oesophagus", "esophagus"],
  ["diarrhoea", "diarrhea"],
  ["caesarean", "cesarean"],
  ["orthopaedics", "orthopedics"],
  ["paediatrics", "pediatrics"],
  ["gynaecologist", "gynecologist"],
  ["archaeologist", "archeologist"],
  ["archaeological", "archeological"],
  ["kerb", "curb"],
  ["gaol", "jail"],
  ["tsar", "czar"],
  ["whisky", "whiskey"],
  ["liquorice", "licorice"],
  ["carburettor", "carburetor"],
  ["moult", "molt"],
  ["liquefied", "liquified"],
  ["snowplough", "snowplow"],
];

const SINGLE = new Map(
  PAIRS.flatMap(([one, other]) => [[one, other] as const, [other, one] as const]),
);

/** The word in each of its spellings, the given one first: "centre" → centre, center. */
export function spellings(word: string): readonly string[] {
  const lower = word.toLowerCase();
  const other =
    SINGLE.get(lower) ??
    swapOur(lower) ??
    swapRe(lower) ??
    swapEnce(lower) ??
    swapIze(lower) ??
    swapDoubled(lower);
  return other === undefined || other === lower ? [word] : [word, cased(other, word)];
}

/** How many letters stay in every spelling of a word, and of longer ones that it begins: vapo|rware, co|lourful. */
export function lettersOfAllSpellings(word: string): number {
  const lower = word.toLowerCase();
  const others = spellings(lower).map((spelling) => sharedLetters(lower, spelling));
  const our = OUR_WITHIN.exec(lower);
  const early = SHARED_BY_PAIRS.get(lower.slice(0, BEGINNING_OF_PAIR)) ?? lower.length;
  return Math.min(early, ...others, our ? our[0].lastIndexOf("o") + 1 : lower.length);
}

/** How many letters two words begin with in common. */
export function sharedLetters(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

const OUR_WITHIN = new RegExp(OUR.source.slice(0, OUR.source.indexOf("(?=")));

/** Tells the single words apart. Letters. */
const BEGINNING_OF_PAIR = 4;

const SHARED_BY_PAIRS: ReadonlyMap<string, number> = sharedByPairs();

function sharedByPairs(): ReadonlyMap<string, number> {
  const shared = new Map<string, number>();
  for (const pair of PAIRS)
    for (const word of pair) {
      const key = word.slice(0, BEGINNING_OF_PAIR);
      shared.set(key, Math.min(shared.get(key) ?? word.length, sharedLetters(...pair)));
    }
  return shared;
}

function swapOur(word: string): string | undefined {
  if (!OUR.test(word)) return undefined;
  return word.replace(
    OUR,
    (_, before, stem, our) => `${before}${stem}${our === "our" ? "or" : "our"}`,
  );
}

function swapRe(word: string): string | undefined {
  if (!RE.test(word)) return undefined;
  return word.replace(
    RE,
    (_, before, stem, re, end) => `${before}${stem}${re === "re" ? "er" : "re"}${end}`,
  );
}

function swapEnce(word: string): string | undefined {
  if (!ENCE.test(word)) return undefined;
  return word.replace(
    ENCE,
    (_, stem, letter, end) => `${stem}en${letter === "c" ? "s" : "c"}e${end}`,
  );
}

function swapIze(word: string): string | undefined {
  if (!IZE.test(word) || ALWAYS_ISE.test(word) || ALWAYS_IZE.test(word)) return undefined;
  return word.replace(
    IZE,
    (_, stem, vowel, letter, end) => `${stem}${vowel}${letter === "s" ? "z" : "s"}${end}`,
  );
}

function swapDoubled(word: string): string | undefined {
  if (!DOUBLED.test(word)) return undefined;
  return word.replace(DOUBLED, (_, stem, l, end) => `${stem}${l === "ll" ? "l" : "ll"}${end}`);
}

/** With the capitals of the original: "Defence" → "Defense", "CENTRE" → "CENTER". */
function cased(word: string, like: string): string {
  if (like === like.toUpperCase()) return word.toUpperCase();
  return like[0] === like[0]?.toUpperCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

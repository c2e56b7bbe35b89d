import irregularPlurals from "irregular-plurals";
import { IRREGULAR_VERBS } from "./irregular-verbs.ts";

/** The form in which an English term is put into a sentence. */
export interface WantedForm {
  readonly plural: boolean;
  readonly possessive: boolean;
  readonly sentenceStart: boolean;
}

/** The term in the wanted form: "suicide attack" → "Suicide attacks", "to flee" → "flee". */
export function englishForm(term: string, wanted: WantedForm): string {
  const bare = term.replace(/^to (?=\p{Ll})/u, "");
  const number = wanted.plural ? pluralTerm(bare) : bare;
  const possessive = wanted.possessive ? possessiveOf(number) : number;
  return wanted.sentenceStart ? capitalised(possessive) : possessive;
}

/** The head noun in the plural: "man of war" → "men of war". Names and plurals stay: "Islamic State". */
function pluralTerm(term: string): string {
  const pieces = term.split(/(-|\s+)/);
  const places = pieces.flatMap((piece, at) => (piece.trim() === "" ? [] : [at]));
  const words = places.map((at) => pieces[at] ?? "");
  const at = headOf(words);
  const head = words[at];
  if (head === undefined || isName(term) || isPlural(head)) return term;
  return pieces.with(places[at] ?? 0, pluralOf(head)).join("");
}

const AFTER_THE_HEAD = new Set(
  "of for in to on at with by against from under over between without and or & behind on-board".split(
    " ",
  ),
);

/** The place of the head noun among the words and hyphens of a term: "secretary-general of the union" → 0. */
export function headOf(words: readonly string[]): number {
  const compounds = compoundsOf(words);
  const compound = compounds[headAmong(compounds.map(({ text }) => text))];
  return compound ? compound.from + 2 * headAmong(compound.text.split("-")) : words.length - 1;
}

interface Compound {
  readonly from: number;
  readonly text: string;
}

/** What hyphens join is one word to those around it: door-to-door | search. */
function compoundsOf(words: readonly string[]): readonly Compound[] {
  const compounds: Compound[] = [];
  for (const [at, text] of words.entries()) {
    const before = compounds.at(-1);
    const joined = text === "-" || words[at - 1] === "-";
    if (before && joined) compounds.splice(-1, 1, { ...before, text: before.text + text });
    else compounds.push({ from: at, text });
  }
  return compounds;
}

/** The last word, or the one before the first preposition or before an adjective that follows its noun. */
function headAmong(words: readonly string[]): number {
  const behind = words.findIndex(
    (word, at) => at > 0 && (AFTER_THE_HEAD.has(word) || followsItsNoun(word, words[at - 1])),
  );
  return behind > 0 ? behind - 1 : words.length - 1;
}

const FOLLOWING = new Set("martial elect designate emeritus laureate plenipotentiary".split(" "));

/** Of major general it is general that has the plural, of these it is not: secretaries-general. */
const GENERAL =
  /^(secretary|attorney|director|consul|inspector|solicitor|governor|auditor|surgeon|advocate|procurator|prosecutor|postmaster)$/i;

function followsItsNoun(word: string, before = ""): boolean {
  return FOLLOWING.has(word.toLowerCase()) || (/^general$/i.test(word) && GENERAL.test(before));
}

/** People have plurals though they have capitals: Americans, Iraqis, Kurds. */
const DEMONYM =
  /(ian|ican|ean|ite|[aeiou]n?ni)$|^(Croat|Serb|Kurd|Turk|Arab|Iraqi|Saudi|Israeli|Pakistani|Yemeni|Qatari|Kuwaiti|Afghan|German|Roman|Muslim|Jew|Greek|Czech|Slovak|Slovene|Swede|Dane|Finn|Pole|Spaniard|Briton|Scot|Bosniak|Yazidi|Catalan|Tuareg|Berber|Houthi|Salafi|Uzbek|Tajik|Kazakh)$/;

/** Offices are held by people, who are counted: Prime Ministers, Members of Parliament. */
const OFFICE =
  /^(Minister|President|Secretary|Director|Commander|Chief|Head|Member|General|Officer|Ambassador|Governor|Mayor|King|Queen|Prince|Judge|Chancellor|Senator|Bishop|Caliph|Imam|Sheikh|Marine)$/;

/** Names are not counted: Islamic State, Mosul. */
function isName(term: string): boolean {
  const words = term.split(" ");
  if (OFFICE.test(words[headOf(words)] ?? "")) return false;
  return consistsOfNames(term);
}

function consistsOfNames(term: string): boolean {
  const words = term.split(/[\s-]/).filter((word) => !AFTER_THE_HEAD.has(word) && word !== "the");
  return (
    words.every((word) => /^\p{Lu}/u.test(word)) && !(words.length === 1 && DEMONYM.test(term))
  );
}

const UNCOUNTABLE = new Set(
  (
    "aid artillery ammunition armour armor advice baggage cattle clothing data education electricity equipment " +
    "evidence furniture gear harm help homework hardware information infantry infrastructure intelligence " +
    "jewellery jewelry journalism knowledge legislation luggage machinery mail media money music news " +
    "oil peace personnel poison police progress propaganda proof research rubbish shelter shipping software staff " +
    "terrorism traffic transport trash violence water weaponry warfare weather wildlife work"
  ).split(" "),
);

const IRREGULAR_PLURAL_FORMS = new Set(irregularPlurals.values());

/** Singulars that end like plurals. */
const SINGULAR_IN_S = /(ss|us|is|as|ics|series|species|news|lens|means)$/;

/** Whether a noun stands in the plural already, or has none: "forces", "men", "artillery". */
export function isPlural(noun: string): boolean {
  const lower = noun.toLowerCase();
  if (UNCOUNTABLE.has(lower)) return true;
  if (irregularPlurals.has(lower)) return irregularPlurals.get(lower) === lower;
  return IRREGULAR_PLURAL_FORMS.has(lower) || (/s$/.test(lower) && !SINGULAR_IN_S.test(lower));
}

/** "attack" → "attacks", "man" → "men", "agency" → "agencies"; "police officer" by its last part. */
export function pluralOf(noun: string): string {
  const lower = noun.toLowerCase();
  const irregular = irregularPlurals.get(lower) ?? compoundPlural(lower);
  if (irregular !== undefined) return noun.charAt(0) + irregular.slice(1);
  return withS(noun);
}

/** Plurals that stand beside the first one; the text decides: indexes and indices, people and persons. */
const OTHER_PLURALS: ReadonlyMap<string, string> = new Map(
  (
    "person persons|index indices|appendix appendices|formula formulae|referendum referenda|" +
    "memorandum memorandums|forum fora|curriculum curriculums|stadium stadia|bureau bureaux|focus foci|" +
    "fish fishes|penny pence|roof rooves|dwarf dwarves|premium premia|plateau plateaux|vertex vertexes|" +
    "matrix matrixes|cactus cacti|symposium symposiums|terminus termini|syllabus syllabi|octopus octopi|" +
    "hippopotamus hippopotami|fungus funguses|radius radiuses|aquarium aquaria|millennium millenniums|" +
    "auditorium auditoria|gymnasium gymnasia|crematorium crematoria|sanatorium sanatoria|consortium consortiums|" +
    "moratorium moratoria|ultimatum ultimata|spectrum spectrums|antenna antennae|vertebra vertebras|" +
    "nebula nebulae|nova novae|schema schemata|stigma stigmata|automaton automata|hoof hoofs|scarf scarfs|" +
    "wharf wharfs|cargo cargoes|mosquito mosquitoes|buffalo buffaloes|mango mangoes|" +
    "motto mottoes|zero zeroes|volcano volcanos|tornado tornados|chateau chateaux|tableau tableaux|bus busses|" +
    "gas gasses|apex apices|vortex vortexes|helix helices|medium mediums"
  )
    .split("|")
    .map((pair) => pair.split(" "))
    .map(([one = "", many = ""]) => [one, many]),
);

/** Every plural of a noun, the usual one first: "index" → indexes, indices. */
export function pluralsOf(noun: string): readonly string[] {
  const other = OTHER_PLURALS.get(noun.toLowerCase());
  return other === undefined ? [pluralOf(noun)] : [pluralOf(noun), noun.charAt(0) + other.slice(1)];
}

/** policeman → policemen, grandchild → grandchildren, metastasis → metastases, but not human → humen. */
function compoundPlural(noun: string): string | undefined {
  if (/(?<!^hu|^ger|^ro|^otto|^sha|mussul|talis|^nor|^cai)man$/.test(noun))
    return noun.replace(/man$/, "men");
  if (/.child$/.test(noun)) return `${noun}ren`;
  if (/.foot$/.test(noun)) return noun.replace(/foot$/, "feet");
  if (/..[aeost]sis$/.test(noun)) return noun.replace(/is$/, "es");
  if (/sheaf$/.test(noun)) return noun.replace(/f$/, "ves");
  return undefined;
}

/** -s as nouns and verbs take it: attacks, bushes, agencies, flies. */
export function withS(word: string): string {
  if (/^[A-Z]{2,}$/.test(word)) return `${word}s`;
  if (/[^aeiou]y$/i.test(word)) return `${word.slice(0, -1)}ies`;
  if (/(s|x|z|ch|sh)$/i.test(word)) return `${word}es`;
  return `${word}s`;
}

/** "caliphate" → "caliphate's", "jihadists" → "jihadists'". */
export function possessiveOf(noun: string): string {
  return isPlural(noun) && /s$/i.test(noun) ? `${noun}'` : `${noun}'s`;
}

/** Every form of a verb besides its infinitive: "liberate" → liberates, liberated, liberating. */
export function verbForms(verb: string): readonly string[] {
  const irregular = IRREGULAR_VERBS.get(verb.toLowerCase());
  return [withS(verb), ingOf(verb), ...(irregular ?? [edOf(verb)])];
}

/** "flee" → "fleeing", "stop" → "stopping", "die" → "dying". */
export function ingOf(verb: string): string {
  if (/ie$/.test(verb)) return `${verb.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  return `${doubled(verb)}ing`;
}

/** The regular past: "stop" → "stopped", "deny" → "denied". */
export function edOf(verb: string): string {
  if (/e$/.test(verb)) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return `${doubled(verb)}ed`;
}

/** One short vowel before one consonant doubles it where the stress is on it: stopped, admitted, but visited. */
function doubled(verb: string): string {
  const oneSyllable = /^[^aeiou]*(qu)?[aeiou][^aeiouwxy]$/.test(verb);
  const stressedEnd =
    /(mit|fer|cur|pel|bel|gin|get|let|cep|trol|cel|vel|nel|del|nap|ship|program|equip|handicap|format|outfit)$/.test(
      verb,
    ) && !/(offer|suffer|differ|limit|target|market|budget|vomit|summit)$/.test(verb);
  return oneSyllable || stressedEnd ? verb + verb.slice(-1) : verb;
}

/** "iPhone" keeps its small letter. */
function capitalised(text: string): string {
  return /^\p{Ll}\p{Lu}/u.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
}

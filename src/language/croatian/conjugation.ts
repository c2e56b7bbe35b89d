import type { Inflection, Paradigm, SoundChange } from "../paradigm.ts";
import { HARD } from "./adjective-tables.ts";
import { jotate, palatalize, sibilarize } from "./sound-changes.ts";
import { decline, gather, type Placed, type Stem, sameStem, stem } from "./stems.ts";

/** The principal parts of a verb, from which all its forms follow. */
export interface Verb {
  readonly infinitive: string;
  /** The row of the table that it follows: pisati. */
  readonly model: string;
  /** First person: oslobodim. */
  readonly present: readonly string[];
  /** Feminine: oslobodila, rekla. */
  readonly past: readonly string[];
  readonly passive: readonly Stem[];
  /** First person: oslobodih, rekoh. */
  readonly aorist: readonly string[];
  /** Only where it does not follow from the present: pomozi. */
  readonly imperative: readonly string[];
  readonly aspect: Aspect;
}

/** Perfective verbs have no present adverb and no imperfect; of many verbs a rule cannot tell. */
export type Aspect = "perfective" | "imperfective" | "unknown";

/** All forms of a verb by its principal parts. */
export function conjugate(parts: Verb): Paradigm {
  const placed: readonly Placed[] = [
    ...infinitives(parts.infinitive),
    ...parts.present.flatMap((first) => presentOf(first, parts)),
    ...parts.present.flatMap((first) => imperativeFrom(first, parts.infinitive)),
    ...parts.imperative.flatMap((singular) => imperativeOf(singular, NONE)),
    ...parts.past.flatMap((feminine) => pastOf(feminine, parts.infinitive)),
    ...parts.aorist.flatMap(aoristOf),
    ...(hasImperfect(parts) ? imperfectOf(parts) : []),
    ...parts.passive.flatMap(passiveOf),
  ];
  return {
    lemma: parts.infinitive,
    partOfSpeech: "verb",
    model: parts.model,
    origin: "rules",
    forms: gather(placed),
    possessives: [],
  };
}

/** osloboditi, and before the future's auxiliary oslobodit ću. */
function infinitives(infinitive: string): readonly Placed[] {
  return [
    placed(infinitive, { other: "infinitive" }),
    placed(infinitive.slice(0, -1), { other: "short infinitive" }),
  ];
}

const PRESENT: Readonly<Record<string, readonly string[]>> = {
  a: ["am", "aš", "a", "amo", "ate", "aju"],
  e: ["em", "eš", "e", "emo", "ete", "u"],
  i: ["im", "iš", "i", "imo", "ite", "e"],
};

/** pečem … peku: the third person plural of velar stems keeps the velar. */
function presentOf(first: string, { infinitive, aspect }: Verb): readonly Placed[] {
  const { base, theme } = takeApart(first);
  const persons = (PRESENT[theme] ?? []).map((ending, index) => {
    const last = index === 5 && theme === "e";
    const own = last ? velar(base, infinitive) : base;
    const changes = own === base ? changesIn(base, infinitive) : NONE;
    return placed(own + ending, person("present", index), changes);
  });
  const thirdPlural = persons.at(-1)?.form ?? "";
  if (aspect === "perfective") return persons;
  return [...persons, placed(`${thirdPlural}ći`, { other: "present adverb" })];
}

/** pisati → piš-em is jotation, peći → peč-em palatalization. */
function changesIn(base: string, infinitive: string): readonly SoundChange[] {
  if (velar(base, infinitive) !== base) return ["palatalization"];
  const root = infinitive.slice(0, -3);
  return infinitive.endsWith("ati") && root !== base && jotate(root) === base ? ["jotation"] : NONE;
}

function takeApart(first: string): { readonly base: string; readonly theme: string } {
  return { base: first.slice(0, -2), theme: first.slice(-2, -1) };
}

/** peč- → pek-, tuč- → tuk-, in verbs in -ći. */
function velar(base: string, infinitive: string): string {
  return infinitive.endsWith("ći") ? base.replace(/č$/, "k").replace(/ž$/, "g") : base;
}

function person(other: string, index: number): Inflection {
  return { number: index < 3 ? "sg" : "pl", other: `${other} ${(index % 3) + 1}` };
}

/** gledaj, kupuj, broj; piši, oslobodi, peci. */
function imperativeFrom(first: string, infinitive: string): readonly Placed[] {
  const { base, theme } = takeApart(first);
  if (theme === "a") return imperativeOf(`${base}aj`, NONE);
  const open = /[aeiouj]$/.test(base) && !/(?:lj|nj)$/.test(base);
  if (open) return imperativeOf(base.replace(/j?$/, "j"), NONE);
  const hard = velar(base, infinitive);
  if (hard !== base) return imperativeOf(`${sibilarize(hard)}i`, ["sibilarization"]);
  return imperativeOf(`${base}i`, changesIn(base, infinitive));
}

function imperativeOf(singular: string, changes: readonly SoundChange[]): readonly Placed[] {
  return ["", "mo", "te"].map((ending, index) =>
    placed(singular + ending, { number: index === 0 ? "sg" : "pl", other: "imperative" }, changes),
  );
}

const PAST: readonly (readonly [string, Inflection])[] = [
  ["la", { gender: "f", number: "sg", other: "past" }],
  ["lo", { gender: "n", number: "sg", other: "past" }],
  ["li", { gender: "m", number: "pl", other: "past" }],
  ["le", { gender: "f", number: "pl", other: "past" }],
  ["la", { gender: "n", number: "pl", other: "past" }],
];

/** oslobodio, oslobodila …, and the adverb oslobodivši. */
function pastOf(feminine: string, infinitive: string): readonly Placed[] {
  const base = feminine.slice(0, -2);
  const masculine = masculinePast(base, infinitive);
  const adverb = adverbBase(base, masculine, infinitive);
  return [
    placed(masculine, { gender: "m", number: "sg", other: "past" }, ["lToO"]),
    ...PAST.map(([ending, inflection]) => placed(base + ending, inflection)),
    placed(`${adverb}vši`, { other: "past adverb" }),
  ];
}

/** gleda-vši, rekav-ši, umrije-vši. */
function adverbBase(base: string, masculine: string, infinitive: string): string {
  if (/[aeiou]$/.test(base)) return base;
  return infinitive.endsWith("rijeti") ? infinitive.slice(0, -2) : masculine.slice(0, -1);
}

/** gledala → gledao, vidjela → vidio, mljela → mljeo, rekla → rekao, umrla → umro, rasla → rastao. */
function masculinePast(base: string, infinitive: string): string {
  if (infinitive.endsWith("jeti")) return `${base.replace(/i?(?<!ml)je$/, "i")}o`;
  if (/[aeiou]$/.test(base)) return `${base}o`;
  return infinitive.endsWith("rasti") ? `${base}tao` : `${base}ao`;
}

/** gledah, gleda, gledasmo … ; rekoh, reče, rekosmo … */
function aoristOf(first: string): readonly Placed[] {
  const base = first.replace(/o?h$/, "");
  const soft = palatalize(base);
  const [third, vowel] = first.endsWith("oh") ? [`${soft}e`, "o"] : [base, ""];
  const changes: readonly SoundChange[] =
    third !== base && soft !== base ? ["palatalization"] : NONE;
  return [first, third, third, ...["smo", "ste", "še"].map((ending) => base + vowel + ending)].map(
    (form, index) => placed(form, person("aorist", index), form === third ? changes : NONE),
  );
}

const IMPERFECT = ["h", "še", "še", "smo", "ste", "hu"];

function hasImperfect({ infinitive, aspect }: Verb): boolean {
  return aspect === "imperfective" || (aspect === "unknown" && infinitive.endsWith("ati"));
}

/** gledah, nošah, tresijah, pijah. */
function imperfectOf(parts: Verb): readonly Placed[] {
  const base = imperfectBase(parts);
  return IMPERFECT.map((ending, index) => placed(base + ending, person("imperfect", index)));
}

function imperfectBase({ infinitive, aorist, present, past }: Verb): string {
  if (infinitive.endsWith("ati")) return infinitive.slice(0, -2);
  const [first = ""] = aorist;
  if (first.endsWith("oh")) return `${sibilarize(first.slice(0, -2))}ija`;
  const { base, theme } = takeApart(present[0] ?? "");
  if (theme === "i") return `${jotateWithoutR(base)}a`;
  return base.endsWith("j") ? `${base}a` : `${past[0]?.slice(0, -2) ?? ""}ja`;
}

/** oslobođen, oslobođena …: it declines as an adjective. */
function passiveOf({ text, changes }: Stem): readonly Placed[] {
  return decline(sameStem(text, text), HARD).map((each) => ({ ...each, changes }));
}

function placed(form: string, inflection: Inflection, changes = NONE): Placed {
  return { form, inflections: [inflection], changes };
}

const NONE: readonly SoundChange[] = [];

/** gledan, prekinut, nošen, viđen, uništen; korišten beside čišćen, zaposlen beside zapošljen. */
export function passiveFrom(word: string): readonly Stem[] {
  if (/ati$/.test(word)) return [stem(`${word.slice(0, -2)}n`)];
  if (/(?:nuti|[^j]eti)$/.test(word)) return [stem(word.slice(0, -1))];
  const root = word.replace(/(?:je|i)ti$/, "");
  const soft = /[šž][tđ]$/.test(root) ? root : jotateWithoutR(root);
  if (soft === root) return [stem(`${root}en`)];
  const softened = stem(`${soft}en`, "jotation");
  if (root.endsWith("st")) return [stem(`${root.slice(0, -2)}šten`, "jotation"), softened];
  return root.endsWith("posl") ? [stem(`${root}en`), softened] : [softened];
}

/** r takes no j: stvoriti → stvoren. */
function jotateWithoutR(root: string): string {
  return root.endsWith("r") ? root : jotate(root);
}

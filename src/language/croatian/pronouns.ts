/*
 * Pronominal adjectives, pronouns, numerals and particles. Source: Barić et al.; Silić and Pranjković.
 */
import type { InflectedForm, Paradigm, PartOfSpeech } from "../paradigm.ts";
import {
  HARD_DEFINITE,
  POSSESSIVE,
  PRONOMINAL,
  PRONOMINAL_SOFT,
  SOFT_DEFINITE,
} from "./adjective-tables.ts";
import type { EndingTable } from "./endings.ts";
import { decline, sameStem } from "./stems.ts";

/** Headwords and stems, by the table that they follow. */
const DECLINED: readonly (readonly [EndingTable, string])[] = [
  [
    PRONOMINAL,
    `taj t, ovaj ov, onaj on, jedan jedn, nijedan nijedn, kakav kakv, takav takv, ovakav ovakv,
    onakav onakv, nekakav nekakv, nikakav nikakv, ikakav ikakv, svakakav svakakv, sam sam`,
  ],
  [PRONOMINAL_SOFT, "sav sv, moj moj, tvoj tvoj, svoj svoj, naš naš, vaš vaš"],
  [POSSESSIVE, "njegov njegov, njezin njezin, njen njen, njihov njihov"],
  [
    HARD_DEFINITE,
    "svaki svak, neki nek, isti ist, drugi drug, prvi prv, toliki tolik, koliki kolik, ikoji ikoj",
  ],
  [SOFT_DEFINITE, "koji koj, nekoji nekoj, treći treć, čiji čij, nečiji nečij, ničiji ničij"],
];

/** Forms beside those of the tables: mog beside mojeg. */
const ADDED: Readonly<Record<string, string>> = {
  moj: "mog moga mom mome momu",
  tvoj: "tvog tvoga tvom tvome tvomu",
  svoj: "svog svoga svom svome svomu",
  koji: "kog koga kom kome komu",
  taj: "time",
};

/** Those that follow no table, with all their forms; the headword first. */
const LISTED = `
numeral: dva dvaju dvama dvije dviju dvjema
numeral: dvije dviju dvjema
numeral: obje obiju objema
numeral: oba obaju obama obje obiju objema
numeral: obadva obadvaju obadvama obadvije obadviju obadvjema
numeral: tri triju trima
numeral: četiri četiriju četirima četirma
numeral: dvoje dvoga dvojeg dvojega dvome dvojem dvojemu dvoma dvojih dvojim dvojima
numeral: oboje oboga obojeg obojega obome obojem obojemu oboma obojih obojim obojima
numeral: troje troga trojeg trojega trome trojem trojemu troma trojih trojim trojima
numeral: četvero četverga četvergu četverma četverih četverim četverima
numeral: petero peterga petergu peterma peterih peterim peterima
pronoun: tko koga kog komu kome kom kim kime
pronoun: netko nekoga nekog nekomu nekome nekom nekim
pronoun: nitko nikoga nikog nikomu nikome nikom nikim
pronoun: svatko svakoga svakog svakomu svakome svakom svakim
pronoun: što čega čeg čemu čem čime čim
pronoun: nešto nečega nečeg nečemu nečem nečim nečime
pronoun: ništa ničega ničeg ničemu ničem ničim ničime
numeral: pet
numeral: šest
numeral: sedam
numeral: osam
numeral: devet
numeral: deset
numeral: jedanaest
numeral: dvanaest
numeral: trinaest
numeral: četrnaest
numeral: petnaest
numeral: šesnaest
numeral: sedamnaest
numeral: osamnaest
numeral: devetnaest
numeral: dvadeset
numeral: trideset
numeral: četrdeset
numeral: pedeset
numeral: šezdeset
numeral: sedamdeset
numeral: osamdeset
numeral: devedeset
numeral: sto
numeral: dvjesto
numeral: tristo
numeral: petsto
adverb: posto
adverb: neto
adverb: bruto`;

/** Prepositions, conjunctions and particles: one form each. */
const PARTICLES = `a i u o s sa k ka na za od do iz po pri pred nad pod među bez kroz uz niz kod radi zbog
  protiv prema preko osim umjesto izvan unutar ili ali nego te pa da ne se li kao`;

/** The paradigm of a pronoun, numeral or particle: taj, svaki, dva, tri, s; none for other words. */
export function pronominal(word: string): readonly Paradigm[] {
  const known = TABLE.get(word.toLowerCase());
  return known === undefined ? [] : [known];
}

function declined(lemma: string, stemText: string, table: EndingTable): Paradigm {
  const forms = decline(sameStem(lemma, stemText), table);
  return paradigm("pronoun", lemma, [...forms, ...added(ADDED[lemma] ?? "")]);
}

function listed(line: string): Paradigm {
  const [kind = "", forms = ""] = line.split(": ");
  const [lemma = ""] = forms.split(" ");
  return paradigm(isPart(kind) ? kind : "pronoun", lemma, added(forms));
}

function added(forms: string): readonly InflectedForm[] {
  const words = forms.split(" ").filter((form) => form !== "");
  return words.map((form) => ({ form, inflections: [], changes: [] }));
}

function isPart(kind: string): kind is PartOfSpeech {
  return kind === "numeral" || kind === "adverb" || kind === "pronoun";
}

function paradigm(
  partOfSpeech: PartOfSpeech,
  lemma: string,
  forms: readonly InflectedForm[],
): Paradigm {
  return { lemma, partOfSpeech, model: lemma, origin: "irregular", forms, possessives: [] };
}

/** Read last, since it needs all that stands above. */
const TABLE: ReadonlyMap<string, Paradigm> = new Map(
  [
    ...DECLINED.flatMap(([table, words]) =>
      words.split(/,\s*/).map((pair) => {
        const [lemma = "", stemText = ""] = pair.split(" ");
        return declined(lemma, stemText, table);
      }),
    ),
    ...LISTED.trim().split("\n").map(listed),
    ...PARTICLES.split(/\s+/).map((word) => paradigm("particle", word, added(word))),
  ].map((each) => [each.lemma, each]),
);

/*
 * Masculine nouns: endings, and the word lists that no ending tells.
 * Source: Croatian school grammars (Težak and Babić; Barić et al.) and general knowledge of the language.
 */
import { endings } from "./endings.ts";

const SINGULAR_HARD = "sg nom 0, gen a, dat+loc u, acc 0/a, ins om";
const SINGULAR_SOFT = "sg nom 0, gen a, dat+loc u, acc 0/a, ins em";
const PLURAL = "pl nom+voc *i, gen +a, dat+loc+ins *ima, acc e";

/** aktivist: aktivista, aktivistu, aktivistom, aktiviste! */
export const HARD = endings("m", `${SINGULAR_HARD}\nsg voc ^e\n${PLURAL}`);

/** prijatelj: prijatelja, prijatelju, prijateljem. */
export const SOFT = endings("m", `${SINGULAR_SOFT}\nsg voc u\n${PLURAL}`);

/** zadatak: zadatku! After ck, čk, sk, tk, zg the vocative keeps the velar. */
export const IN_CLUSTER = endings("m", `${SINGULAR_HARD}\nsg voc u\n${PLURAL}`);

/** borac: borče!, borcem. */
export const IN_C = endings("m", `${SINGULAR_SOFT}\nsg voc ^e\n${PLURAL}`);

/** Hrvoje: Hrvoja, Hrvojem. */
export const IN_JE = endings("m", `${SINGULAR_SOFT}\nsg voc 0\n${PLURAL}`);

/** mjesec, padež, Kaiser, Bush: writers use -om and -em side by side. */
export const WAVERING = endings("m", `${SINGULAR_HARD}/em\nsg voc ^e/u\n${PLURAL}`);

/** intervju, Kangoo: no vocative of their own; -em after a silent or palatal sound is not used. */
export const VOWEL = endings(
  "m",
  `${SINGULAR_HARD}\nsg voc 0\npl nom+voc i, gen +a, dat+loc+ins ima, acc e`,
);

/** Marko: Marka, Marku, Markom. */
export const O_NAME = endings("m", "sg nom+voc 0, gen a, dat+loc u, acc 0/a, ins om");

/** Beqiri → Beqiria, Larry → Larryem: the j is often left out in foreign names. */
export const VOWEL_I = endings("m", "sg nom+voc 0, gen a, dat+loc u, acc 0/a, ins om/em");

/** žiri → žirija, radio → radija: j between the vowels; -em and -om in use. */
export const J_STEM = endings("m", `${SINGULAR_SOFT}/om\nsg voc 0\n${PLURAL}`);

/** građanin → građani, građana: the plural is without -in. */
export const IN = endings(
  "m",
  `${SINGULAR_HARD}\nsg voc e\npl nom+voc i, gen a, dat+loc+ins ima, acc e`,
);

/** kolega, vojvoda, Nikola: feminine in its endings, masculine in sense. */
export const A_MASCULINE = endings(
  "m",
  "sg nom 0, gen e, dat+loc i/*i, acc u, voc o/a/e, ins om\npl nom+acc+voc e, gen a, dat+loc+ins ama",
);

/** Ivo → Ive, Hrvoje, Ante → Ante: familiar names of two syllables. */
export const HYPOCORISTIC = endings("m", "sg nom+voc 0, gen e, dat+loc i, acc u, ins om");

/** Kornati, Emirati, ljudi: only in the plural. */
export const PLURAL_ONLY = endings("m", "pl nom+voc 0, gen a, dat+loc+ins ima, acc e");

/** Words of one syllable without -ov-: gost → gosti. */
export const SHORT_PLURALS = words("gost zub pas prst konj mrav crv dan cent bajt keks volt");

/** Words of one syllable that take either: znak → znakovi, znaci. */
export const EITHER_PLURALS = words(`
  znak zvuk vuk sat zrak krak val par grk čeh bog akt čin fakt gen gram jad jen krik lord nerv puk spis
  svat vrag đak vat watt zlot kvant bard bol brav bris hvat inč jod kler klor pant punkt rem škamp skript
  splav sprint trip trop žbir ford fon mag kralj`);

/** Longer words with -ov-: golub → golubovi, tečaj → tečajevi, trošak → troškovi. */
export const LONG_PLURALS = words(`
  golub labud galeb jastreb sokol slučaj tečaj pojas vitez gavran kamen plamen jablan jasen javor
  škorpion stečaj jarac lonac vjetar tigar vepar svekar lakat ovan češalj bubanj ražanj stupanj češanj
  mačak ručak trošak višak manjak san komad kralj`);

/** Words of the long list that have the short plural too: golub → golubi, višak → višci. */
export const LONG_AND_SHORT = words(`
  golub labud galeb gavran kamen plamen jablan jasen javor škorpion jarac lonac tigar vepar svekar
  lakat stupanj ražanj mačak ručak višak manjak komad`);

/** Persons and animals among the words with a long plural, and others that are called to: sin → sine! */
export const ADDRESSED = words(`
  sin drug bog vrag pop zec stric zet kum đak lav momak sokol golub labud galeb gavran svekar tigar`);

/** Names of people in -in whose plural is without it, beside those in -anin: Srbin → Srbi. */
export const DEMONYMS = words("srbin bugarin tatarin arapin čerkezin vlastelin čivutin madžarin");

/** With a fleeting a that no rule of ending tells: pas → psa, lakat → lakta, centar → centra. */
export const FLEETING = words(`
  pas san metar ritam ovan lakat nokat tjedan ovas jaram ujam psalam vjetar tigar vepar svekar dabar
  čabar kadar jantar teatar litar filtar centar epicentar spektar cilindar petar aleksandar cipar zadar skadar
  septembar oktobar novembar decembar ocat manjak bakar rujan ponedjeljak egipat supetar kalibar manevar papar cedar`);

/** Foreign names in which an e may fall: Peter → Petera, Petra. */
export const FLEETING_E = words("peter pavel karel havel");

/** With an a that stays, although its ending would let it fall: korak → koraka, Poljak → Poljaka. */
export const STABLE = words(`
  junak oblak korak pješak dječak čudak prostak težak prvak slovak kozak barjak tabak čardak sandžak
  bajrak kajmak bedak ludak novak mostar detalj emalj balzac vojak bivak
  irak madrac pajac jaglac brzac podlac pakrac gračac mrtvac šestar brzak vrganj grmalj prstac`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

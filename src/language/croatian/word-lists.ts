/*
 * Words whose class their ending does not tell. Source: general knowledge of the language.
 */

/** Nouns that have only a plural: feminine ones in -e. */
export const PLURAL_FEMININES = words(`
  novine financije naočale toplice hlače gaće škare ljestve jasle gusle grablje orgulje traperice
  tajice zaruke ospice boginje poklade bakanalije sanke`);

/** Decades and the like: adjectives that stand as nouns in the plural. */
export const PLURAL_ADJECTIVAL =
  /^(?:dvadesete|tridesete|četrdesete|pedesete|šezdesete|sedamdesete|osamdesete|devedesete)$/;

/** Nouns that have only a plural: neuter ones in -a. */
export const PLURAL_NEUTERS = words("vrata leđa usta kola pluća jetra kliješta nosila prsa pleća");

/** Loans in -i, which are no adjectives: žiri, taksi. */
export const LOANS_IN_I = words(`
  žiri taksi derbi hobi kivi čili safari bikini martini viski rali brendi zombi pipi hipi
  jacuzzi khaki alibi tsunami cunami origami suši sushi kolibri bonsai salami tiramisu reli lobi remi frizbi selfi
  demanti mufti ragbi poni džoki rabi pomfri dendi jeti`);

/** Masculines in -a: agreement is masculine in the singular. */
export const MASCULINES_IN_A = words(`
  kolega vojvoda tata sluga papa gazda vođa sudija paša aga barba deda djeda starješina delija
  kolovođa knjigovođa vladika hadžija muftija ulema ubojica izdajica izbjeglica pijanica kukavica
  štediša poglavica varalica propalica`);

/** Countries and the like in -ska and -čka, which decline as adjectives only: Hrvatska → Hrvatskoj. */
export const ADJECTIVAL_NAME =
  /[^aeiou]ska$|^(?:Engle|Francu)ska$|^(?:Grč|Njemač|Češ|Slovač|Norveš|Vlaš)ka$/;

/** Masculine loans in -o with a plural in -i: auto → auti. */
export const MASCULINES_IN_O = words(
  "auto euro kilo moto tempo tango torpedo dečko striko rodeo dinamo",
);

/** Loans in -o that keep the vowel: biro → biroa. */
export const KEEPING_O = words("biro plato depo nivo metro kakao žabo trio pano");

/** Loans in -e that keep the vowel although they look native: dosje → dosjea. */
export const KEEPING_E = words("dosje atelje foaje ataše haše");

/** Neuters in -me that grow by -en-: ime → imena. */
export const NEUTERS_IN_ME = words(
  "ime vrijeme prezime pleme rame sjeme tjeme vime breme nevrijeme poluvrijeme međuvrijeme",
);

/** Neuters that grow by -et-: dijete → djeteta, dugme → dugmeta. */
export const NEUTERS_IN_T = words(`
  dugme uže tele pile janje prase kljuse june jare štene kuče mače siroče unuče momče čeljade puce
  tane lane kumče ždrijebe pašče klupče ćebe kube`);

/** Young ones and little things: siroče → siročeta, posvojče; zvonce → zvonceta beside zvonca. */
export const NEUTERS_IN_CE = {
  alwaysLonger: /[aeiou].*če$/,
  maybeLonger: /[aeiou].*[lnšvj]ce$(?<!^sunce)/,
};

/** Adjectives in -o for -l: mio → mila, topao → topla. */
export const ADJECTIVES_IN_O = words(`
  mio topao okrugao nagao podao svijetao mukao promukao obao zreo veseo debeo zao bijeo vreo truo
  gnjio`);

/** Adjectives with a fleeting a or o that is not in -an: dobar → dobra, kratak → kratka. */
export const FLEETING_ADJECTIVES = words(`
  dobar hrabar mokar oštar bistar mudar modar vedar bodar jedar kratak sladak gladak nizak uzak
  blizak težak plitak rijedak gorak krotak vitak žitak gibak tanak mrzak drzak ljubak krhak mekak
  prhak šupalj žustar`);

/** Nouns in -an beside which an adjective in -ni stands that is of another word: župan, but župni of župa. */
export const NOUNS_IN_AN = words("župan");

/** Masculine for some writers, feminine for others: bola and boli, pelud of either gender. */
export const OF_EITHER_GENDER = words("bol pelud varoš čar");

/** Adjectives that look like nouns: nov, mlad, loš. */
export const PLAIN_ADJECTIVES = words(`
  nov star mlad lud brz tvrd čvrst gust pust čist prost tup slab glup skup lijep slijep nijem gluh suh
  plah tih jak lak zdrav prav kriv živ siv plav žut bijel cijel smeđ riđ loš vruć tuđ širok dubok
  visok velik prevelik dalek gol bos pun crn drag dug blag strog nag go lijen stran ljut krut sit
  mekan poznat bogat plemenit svet svjež jeftin jednak moguć nemoguć kos rumen crven zelen drven`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

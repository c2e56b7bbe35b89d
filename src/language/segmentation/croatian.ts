import type { SentenceRules } from "./rules.ts";

/** A list that is written with spaces, so that a table reads as one. */
function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}

/** Croatian, from general knowledge of its orthography: the full stop, abbreviations, ordinals, quotations. */
export const CROATIAN: SentenceRules = {
  abbreviations: [
    {
      name: "listEnd",
      use: "mayEnd",
      why: "a list closes with it: … i dr. Sjednica je …, … i sl. Potom …",
      after: /^(?:i|te|ili)$/u,
      abbreviations: words("dr sl ost d"),
    },
    {
      name: "listEnd",
      use: "unclear",
      why: "a year in brackets or a verb may follow the authors, or a sentence: Petrović i sur. (2010.)",
      after: /^i$/u,
      abbreviations: words("sur suradn"),
    },
    {
      name: "unit",
      use: "mayEnd",
      why: "a unit closes its number: 12.500 kn. Račun …, 300 str. Izašla je …, u 17 h. Molimo …",
      after: /^(?:\d[\d.,]*|mil\.|mlrd\.|tis\.|milijuna?|milijard[aei]|tisuć[aeu])$/u,
      abbreviations: words(
        "kn lp h s sek min m km cm mm g dag kg t l dl ml ha str kom mil mlrd mln tis kč",
      ),
    },
    {
      name: "unit",
      use: "mayEnd",
      why: "people closes their number: 50 tis. st. Najviše ih je …",
      after: /^(?:mil|tis)\.$/u,
      abbreviations: words("st stan"),
    },
    {
      name: "titles",
      use: "goesOn",
      why: "part of a title in the arts: prof. art. Nada Vrkljan, dr. art. …",
      after: /^(?:prof|dr|mr|mag|doc)\.$/u,
      abbreviations: words("art"),
    },
    {
      name: "signature",
      use: "mayEnd",
      why: "a signature closes with it: v. r., m. p., s. r.",
      after: /^[vms]\.$/u,
      abbreviations: words("r p"),
    },
    {
      name: "period",
      use: "unclear",
      why: "a time said in short may end a clause: 2019. g., 19. st., prošle g., pr. Kr., n. e.",
      after:
        /^(?:\d+\.|[IVX]+\.|o\.|t\.|p\.|pr\.|n\.|ove|te|iste|prošle|pretprošle|iduće|sljedeće|svake)$/iu,
      abbreviations: words("g god st stoj m mj kr e"),
    },
    {
      name: "company",
      use: "unclear",
      why: "the seat of a company may follow, or a sentence: Val d. o. o. Split, … d. d. Zatim …",
      after: /^[od]\.$/u,
      abbreviations: words("o d"),
    },
    {
      name: "listEnd",
      use: "mayEnd",
      why: "it closes a list as often as not: … šljive itd. Kupili smo …",
      abbreviations: words("itd itsl etc"),
    },
    {
      name: "company",
      use: "unclear",
      why: "a name, a seat or a sentence may follow: Podravka d.d. Koprivnica, Ivo ml. Potom …",
      abbreviations: words(
        "d.d d.o.o j.d.o.o k.d j.t.d dd doo jdoo inc corp ltd co llc gmbh jr sr ml v.r m.p n.e p.n.e pr.kr",
      ),
    },
    {
      name: "alsoWord",
      use: "unclear",
      why: "the abbreviation is a word too: gen. (general, gene), sat., kap. (captain, drop), svi.",
      abbreviations: words(
        "gen sat kap red mag grč rus lat port tur vol par pol svi lip srp lis vid",
      ),
    },
    {
      name: "titles",
      use: "goesOn",
      why: "a title goes before a name or another title: dr. Horvat, izv. prof. dr. sc. Maja Babić",
      abbreviations: words(
        `dr mr ph sc prof doc izv akad ing dipl univ bacc oec iur spec prim med dent vet stom phil theol aedif agr silv techn mech el geod arch hist philol cin mus admin paed soc psych math educ dr.sc
         mr.sc mons vlč preč prč msgr fra o sv bl kard nadb g gosp gđ gđa gđica gg adm kapt puk bojn ppuk
         por nar brig nač pok odvj ravn nasl asist predsj zamj tajn sekr insp mrs ms messrs lt sgt capt cmdr mt ft feat sen gov`,
      ),
    },
    {
      name: "announcing",
      use: "goesOn",
      why: "what it announces must follow: npr. Zagreb, tj. Hrvatska, tzv. Islamska država, odn. ISIL",
      abbreviations: words("npr tj tzv tzn odn usp v op cca ca ozn vs i.e e.g o.c al"),
    },
    {
      name: "adjective",
      use: "goesOn",
      why: "an adjective in short goes before its noun: hrv. književnost, engl. Brexit, sjev. Amerika",
      abbreviations: words(
        `hrv slov bos mađ tal njem engl franc fr amer brit austr egip španj češ kat isl kršć gl juž sjev
         zap ist sred šk ak`,
      ),
    },
    {
      name: "label",
      use: "goesOn",
      why: "a number, a name or a title follows: br. 4, čl. 12, ul. Ivana Gundulića, ur. Stjepan …",
      abbreviations: words(
        `br maks max prosj pr čl st stav toč al reč str sl tab tabl pogl odj odl sv sveš god knj izd nakl ur prev prir ilustr nav dj
         cit isp fusn bilj pril per ul av bul dv tel mob e-br kl urbr kbr k.č.br opć žup gr osn utem rođ umr`,
      ),
    },
    {
      name: "calendar",
      use: "goesOn",
      why: "days whose short form is a word too, where the list shows that they are meant: pon. – pet. 8 – 16 h",
      after: /^(?:pon|uto|sri|čet|pet|sub)\.[–—-]?$/u,
      abbreviations: words("pet sub ned"),
    },
    {
      name: "calendar",
      use: "goesOn",
      why: "days and months in short go before more of the date: pon. – pet., 3. sij. 2017.",
      abbreviations: words("pon uto sri čet sub ned sij velj ožu tra kol ruj stu pro"),
    },
  ],
  ordinalStops: true,
  openers: words(
    `čiji čija čije kojeg kojega kojem kojemu kojoj kojim kojima kojih koju čega čemu čime
     u na od do iz za po pri prema nakon prije poslije tijekom zbog radi uz kod bez s sa o k ka oko među
     između ispred iza ispod iznad pod nad pred protiv osim unatoč usprkos zahvaljujući povodom početkom
     krajem sredinom kroz preko
     a i ali no nego već jer da ako iako premda dok kad kada čim kako gdje kamo zašto zar što tko koji koja
     koje koliko stoga zato naime međutim dakle također ipak pritom potom zatim onda tada tad sada sad
     danas jučer sutra još opet ponovno ondje ovdje tamo tu tako ovako istodobno istovremeno naprotiv
     uostalom napokon naposljetku konačno
     ja ti on ona ono mi vi oni one njega nju njih njemu njoj njima njegov njegova njegovo njegovi njezin
     njezina njezino njen njihov njihova njihovo naš naša naše vaš vaša moj moja ovaj ova ovo ovi ove ovu
     taj ta to te tu tog toga tom tome tomu time onaj nitko ništa netko nešto svatko svi sve svaki svaka
     svako neki neka neke nijedan nijedna mnogi ostali oba obje obojica ne nije nisu neće
     godine dana policija sud vlada ministarstvo odvjetništvo tužiteljstvo osumnjičeni osumnjičenik optuženi žrtva premijer premijerka predsjednik predsjednica ministar ministrica gradonačelnik`,
  ),
  connectors: words(
    "istodobno istovremeno međutim naime dakle također ipak uostalom naprotiv stoga podsjetimo",
  ),
  secondWords: words(
    "je su sam si smo ste se će ću ćeš ćemo ćete bi bih bismo biste ga ju joj im ih mu nam vam li",
  ),
  predicate:
    /^(?:je|su|sam|smo|ste|će|ću|ćeš|ćemo|ćete|bi|bih|bismo|biste|se|ga|mu|joj|im|ih|nije|nisu|nisam|neće|neću|ima|imaju|nema|nemaju|može|mogu|treba|traje|kaže|jest|jesu)$|^\p{Ll}+(?:[aiue]o|[aiueno]l[aoi]|uje|uju|iraju|avaju)$/u,
  leadingPredicate: /^\p{Ll}+(?:uje|uju|iraju|avaju)$/u,
  participle: /(?:[aiue]o|[aiue]l[aoi]|en[aoi]?|t[aoi]?)$/u,
  commonNoun: /(?:[^i]nje|[sš]tvo|ost|cija)$/u,
  headings: words("članak glava poglavlje dio odjeljak točka prilog"),
  numberLabels: words(
    "br broj brojem broja brojevi tel stan sl str tab tabl tablici slici grafikonu stranici sobi dvorani peronu pogl bilj pril per",
  ),
};

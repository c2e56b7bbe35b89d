import type { SentenceRules } from "./rules.ts";

/** Splits a list that is written with spaces: tables stay readable and one line stays one line. */
function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}

const NUMBER = /^\d[\d.,]*$/u;

/** Croatian, from general knowledge of its orthography (Hrvatski pravopis: točka, kratice, redni brojevi). */
export const CROATIAN: SentenceRules = {
  abbreviations: [
    {
      use: "mayEnd",
      why: "a list ends with it: … i dr. Sjednica je …, … i sl. Potom …",
      after: /^(?:i|te|ili)$/u,
      abbreviations: words("dr sl ost d"),
    },
    {
      use: "mayEnd",
      why: "a unit closes its number: 12.500 kn. Račun …, 300 str. Izašla je …",
      after: NUMBER,
      abbreviations: words(
        "kn eur lp h s sek min m km cm mm dm kg g dag dkg t l dl ml ha str st kom mil mlrd mlrd mln tis w kw b kb mb gb",
      ),
    },
    {
      use: "mayEnd",
      why: "a signature closes with it: v. r., m. p.",
      after: /^(?:v|m|s|p)\.$/u,
      abbreviations: words("r p"),
    },
    {
      use: "unclear",
      why: "a year or a time said in short may end a clause: prošle g., pr. Kr., n. e.",
      after: /^(?:o|t|p|pr|n|ove|te|iste|prošle|pretprošle|iduće|sljedeće)\.?$/u,
      abbreviations: words("g god m mj kr e"),
    },
    {
      use: "mayEnd",
      why: "it closes a list or a sentence as often as not: … šljive itd. Kupili smo …",
      abbreviations: words("itd itsl idr isl i.dr i.sl it.d etc"),
    },
    {
      use: "unclear",
      why: "the seat of a company or a name may follow, or a new sentence: Podravka d.d. Koprivnica",
      abbreviations: words(
        "d.d d.o.o j.d.o.o k.d j.t.d s.p.o dd doo d.n.o inc corp ltd co llc gmbh jr sr ml st v.r m.p a.d p.n.e n.e pr.kr kr a.m p.m usp.d",
      ),
    },
    {
      use: "goesOn",
      why: "a title goes before a name: dr. Horvat, mons. Košić, sv. Marko, gen. Bobetko",
      abbreviations: words(
        `dr dr.sc mr mr.sc mrs ms sc prof doc izv red.prof akad ing dipl mag univ bacc oec iur spec prim
         dr.med med vet phil theol mons vlč preč prč msgr fra don o s sv svet bl kard nadb bisk pater p
         g gdin gosp gđa gđ gđica gica gg gđe st.l gen adm kap kapt por nar brig puk pukov bojn ppuk
         sat nadpor nač ravn min.pred preds zast tajn dir asist nasl dom prvost kpt čč`,
      ),
    },
    {
      use: "goesOn",
      why: "what it announces must follow: npr. Zagreb, tj. Hrvatska, tzv. Islamska država, odn.",
      abbreviations: words(
        `npr tj tzv tzn odn odnosno.tj usp v vid vidi.npr dr.sl cca ca oko.cca zn zv zvan tkz ozn op o.c i.e e.g
         al vs kat lat grč engl njem franc fr tal rus hrv srp bos slov slav mađ tur ar hebr španj port češ
         pol sanskr jap kin amer brit austr egip pal isl kršć kat.prav`,
      ),
    },
    {
      use: "goesOn",
      why: "a number, a name or a title follows: br. 4, čl. 12, ul. Ivana Gundulića, ur. Stjepan …",
      abbreviations: words(
        `br čl st. stav toč tč al. reč str sl tab tabl grafik pogl odj odl par §  sv. sv.br sveš god knj vol
         izd nakl ur pr prev prir autor nav nav.dj dj cit isp fusn bilj bilješ priv pril ul trg.br av bul dv
         tel mob faks fax tel.br e.br poz šif kl ur.br urbr kbr opć žup gr rj jez osn utem rođ umr r u.r d.r
         u.i.o o.g t.g v.d z.m`,
      ),
    },
    {
      use: "goesOn",
      why: "days and months in short go before more of the date: pon. – pet., 3. sij. 2017.",
      abbreviations: words(
        "pon uto sri čet sub ned sij velj ožu tra svi lip srp kol ruj lis stu pro",
      ),
    },
  ],
  ordinalStops: true,
  openers: new Set(
    words(
      `u na od do iz za po pri prema nakon prije poslije tijekom zbog radi uz kod bez s sa o k ka oko među
       između ispred iza ispod iznad pod nad pred protiv osim unatoč usprkos zahvaljujući povodom početkom
       krajem sredinom kroz preko
       a i ali no nego već jer da ako iako premda dok kad kada čim kako gdje kamo zašto zar li što tko koji
       koja koje koliko stoga zato naime međutim dakle također ipak pritom potom zatim onda tada tad sada
       sad danas jučer sutra još opet ponovno ondje ovdje tamo tu ovdje tako ovako istodobno istovremeno
       naprotiv uostalom napokon naposljetku konačno
       ja ti on ona ono mi vi oni one njega nju njih njemu njoj njima njegov njegova njegovo njegovi njegove
       njezin njezina njezino njen njihov njihova njihovo njihovi naš naša naše vaš vaša moj moja svoj
       ovaj ova ovo ovi ove ovu taj ta to te tu ti tog toga tom tome tomu time onaj ono oni one
       nitko ništa netko nešto svatko svi sve svaki svaka svako neki neka neke nijedan nijedna mnogi ostali
       oba obje obojica jedan jedna drugi ne nije nisu neće`,
    ),
  ),
  connectors: words(
    "istodobno istovremeno međutim naime dakle također ipak uostalom naprotiv stoga podsjetimo",
  ),
  secondWords: new Set(
    words(
      "je su sam si smo ste se će ću ćeš ćemo ćete bi bih bismo biste ga ju joj im ih mu nam vam li",
    ),
  ),
  predicate:
    /^(?:je|su|sam|smo|ste|će|ću|ćeš|ćemo|ćete|bi|bih|bismo|biste|se|ga|mu|joj|im|ih|nije|nisu|nisam|neće|neću|ima|imaju|nema|nemaju|može|mogu|treba|traje|kaže|jest|jesu)$|.(?:[aiue]o|[aiueno]l[aoi]|uje|uju|iraju|avaju)$/u,
  numberLabels: words("br broj brojem broja brojevi tel stan"),
  numberedWholes:
    /^(?:ustav|zakon|zakonik|pravilnik|statut|uredb|odluk|konvencij|povelj|direktiv|ugovor|poslovnik|protokol|deklaracij|rezolucij|sporazum)\p{L}{0,3}$/u,
};

import type { xliff as english } from "../en/xliff.ts";

/** Strings of the interface in Croatian: the rules of XLIFF. */
export const xliff: typeof english = {
  annotationWithout:
    "Uz označeni tekst {{subject}} ne piše ništa. Dodajte mu vrstu ili podatak treba li ga prevesti.",
  attributeMissing: "Nedostaje atribut ({{subject}}). Dodajte ga.",
  attributeUnknown: "Atribut ondje ne smije stajati ({{subject}}). Uklonite ga.",
  attributeValue: "Vrijednost atributa nije dopuštena ({{subject}}). Promijenite je.",
  characterAllowed:
    "Znak {{subject}} zapisan je kao oznaka iako u XML-u smije stajati. Napišite ga kakav jest.",
  codeDeleted:
    "Oznaka {{subject}} ne smije se izbrisati, a u konačnom je prijevodu nema. Umetnite je.",
  codeMissingInTarget: "U prijevodu nedostaje oznaka iz izvornika ({{subject}}). Umetnite je.",
  codeOnlyInTarget: "U prijevodu je oznaka koje nema u izvorniku ({{subject}}). Uklonite je.",
  commentAnnotation:
    "Komentar {{subject}} treba imati ili vrijednost ili uputnicu na bilješku, a ne oboje.",
  copyForbidden: "Oznaka {{subject}} kopirana je premda to ne dopušta. Uklonite kopiju.",
  copyOfNothing: "Jedna je oznaka kopija oznake {{subject}}, a nje nema. Navedite pravu.",
  copyWithData:
    "Oznaka {{subject}} kopirana je premda ima izvorne podatke. Kopiji umjesto toga dodajte uputnicu na podatke.",
  dataUnknown: "Nedostaju izvorni podaci ({{subject}}). Dodajte ih u jedinicu.",
  elementMissing: "Nedostaje element ({{subject}}). Dodajte ga.",
  elementTwice:
    "Element {{subject}} stoji jednom previše ili na krivome mjestu. Uklonite ga ili premjestite.",
  elementUnknown: "Element {{subject}} ondje ne smije stajati. Uklonite ga.",
  endWithoutStart: "Kraj para nema početka ispred sebe ({{subject}}). Dodajte početak.",
  endWrong:
    "Kraj para ({{subject}}) treba startRef ako mu je početak u jedinici, a id ako stoji sam.",
  formatStyle:
    "Stil prikaza elementa {{subject}} nepotpun je ili na krivome elementu. Premjestite ga na početak.",
  glossaryEntryEmpty: "Naziv nema ni prijevoda ni definicije. Dodajte jedno od toga.",
  halfAlone: "Polovica para stoji sama ({{subject}}). Dodajte drugu polovicu.",
  hintsOther: "Polovice para razlikuju se u {{subject}}. Ujednačite ih.",
  idTwice: "{{subject}} stoji dvaput. Jednome od njih promijenite id.",
  isolatedPair:
    "Oznaka {{subject}} tvrdi da stoji sama, a druga joj je polovica ondje. Uklonite „isolated”.",
  itsAlone: "Podaci ITS-a o tekstu nisu potpuni ({{subject}}). Dodajte što im pripada.",
  itsAnnotators:
    "its:annotatorsRef ima nedopuštenu vrijednost ({{subject}}). Napišite kategorija|alat, svaku jedanput.",
  itsReference: "Uputnica {{subject}} ne vodi ni na što u jedinici. Navedite zapis iz jedinice.",
  itsTogether: "Atributi ITS-a međusobno se isključuju ({{subject}}). Zadržite jednu vrstu.",
  itsType: "Tekst označen ITS-om ima vrstu {{subject}}. Neka bude its:generic.",
  itsVersion:
    "Atributi ITS-a na elementu {{subject}} traže its:version ondje ili iznad. Dodajte ga.",
  languageOther: "Jezik {{subject}} nije jezik datoteke. Ujednačite ih.",
  matchReference:
    "Podudaranje upućuje na {{subject}}, čega u jedinici nema. Navedite tekst iz jedinice.",
  moduleMisplaced: "Element modula {{subject}} stoji gdje ne smije. Premjestite ga.",
  noteUnknown: "Komentar upućuje na bilješku {{subject}}, a nje u jedinici nema. Dodajte je.",
  orderIncomplete:
    "Nijedan prijevod ne navodi mjesto {{subject}}, s kojega se drugi premjestio. Navedite i njegov poredak.",
  orderTooHigh: "Prijevod navodi mjesto {{subject}}, a segmenata je manje. Ispravite poredak.",
  orderTwice: "Dva prijevoda navode isto mjesto ({{subject}}). Ispravite jedno.",
  pairIncomplete:
    "Od dvaju atributa koji idu zajedno stoji samo jedan ({{subject}}). Dodajte drugi.",
  phaseUnknown: "Faze {{subject}} nema u zaglavlju. Dodajte je.",
  referenceOutside: "Uputnica {{subject}} ne vodi ni na što u jedinici. Uklonite je ili ispravite.",
  reorderHints:
    "Oznaka {{subject}} mora ostati na svome mjestu pa mora zabraniti i kopiranje i brisanje.",
  reorderMoved:
    "Oznaka {{subject}} mora ostati iza prethodne, a između njih stoji druga. Vratite je.",
  reorderStart:
    "Oznaka {{subject}} mora ostati na svome mjestu, a prve u nizu nema (firstNo). Označite prvu.",
  resourceContent:
    "Resurs ({{subject}}) ili je u datoteci ili drugdje (href). Zadržite jedno od toga.",
  resourceType: "Resurs izvan datoteke treba imati vrstu (mimeType). Dodajte je.",
  resourceUnknown: "Resursa {{subject}} nema u datoteci. Dodajte ga.",
  segmentIdTwice: "Dva segmenta jedinice imaju isti id ({{subject}}). Jednome ga promijenite.",
  segmentOnlyInTarget: "U prijevodu je segment kojega nema u izvorniku ({{subject}}). Uklonite ga.",
  segmentsOther: "Segmenti izvornika ne daju tekst izvornika. Ponovno podijelite izvornik.",
  sizeInfoTwice: "Element {{subject}} ima i sizeInfo i sizeInfoRef. Zadržite jedno.",
  sizeValue:
    "Ograničenje veličine nije ni broj ni dva broja sa zarezom ({{subject}}). Ispravite ga.",
  skeletonContent: "Kostur je ili u datoteci ili drugdje (href). Zadržite jedno od toga.",
  sourceTwice: "Jedinica ima dva izvornika. Zadržite jedan.",
  startWithoutEnd: "Početak para nema kraja iza sebe ({{subject}}). Dodajte kraj.",
  stateWithoutTarget: "Stanje je segmenta {{subject}}, a prijevoda nema. Neka bude initial.",
  subFlowUnknown: "Oznaka navodi jedinicu koje nema u datoteci ({{subject}}). Dodajte tu jedinicu.",
  subStateAlone: "Segment ima subState, ali nema stanja. Dodajte stanje.",
  subTypeAlone: "Uz subType {{subject}} treba stajati type. Dodajte ga.",
  subTypeUnfit: "SubType {{subject}} ne pripada toj vrsti. Ispravite jedno od toga.",
  targetIdOther:
    "Oznaka prijevoda ({{subject}}) ima id nečega drugog. Dodijelite joj id njezine oznake u izvorniku.",
  targetLanguageMissing: "U datoteci su prijevodi, a njihov jezik nije naveden. Dodajte trgLang.",
  targetTwice: "Segment ima dva prijevoda. Zadržite jedan.",
  textMisplaced:
    "U elementu {{subject}} stoji tekst, a ondje smiju biti samo elementi. Uklonite ga.",
  toolUnknown: "Alata {{subject}} nema u zaglavlju. Dodajte ga.",
  unitUnknown: "Oznaka navodi jedinicu koje nema u datoteci ({{subject}}). Dodajte tu jedinicu.",
  validationDisabled:
    "Pravilo provjere isključeno je za cijelu datoteku. Umjesto toga ga uklonite.",
  validationRule: "Pravilo provjere ne traži ništa ili traži više toga odjednom. Neka traži jedno.",
};

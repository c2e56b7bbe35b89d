import type { Croatian } from "../croatian.ts";
import type { errors as english } from "../en/errors.ts";

/** Strings of the interface in Croatian: errors. Each says what to do. */
export const errors: Croatian<typeof english> = {
  alignmentChanged:
    "Netko je drugi u međuvremenu popravio ovo sravnjivanje. Ponovno učitajte stranicu i nastavite odande.",
  alignmentFileMissing:
    "Potrebne su dvije datoteke: hrvatski tekst i njegov engleski prijevod. Odaberite obje.",
  alreadyUndone: "To je već poništeno. Što sada vrijedi, piše u povijesti.",
  archiveNested: "ZIP unutar ZIP-a ne otvara se. Raspakirajte ga i dodajte njegove datoteke.",
  archiveTooLarge:
    "Raspakirana je ova datoteka veća nego što Tumač čita; takve su i datoteke napravljene da naštete. Podijelite je ili je ponovno spremite u programu iz kojega potječe.",
  archiveUnusable:
    "Ova je datoteka oštećena: ono što je u njoj zapakirano ne može se pročitati ({{cause}}). Otvorite je u programu iz kojega potječe, ponovno je spremite pa dodajte.",
  cellTooLong:
    "„{{text}}” je dulje nego što Excel ondje prima (najviše znakova: {{limit}}) pa datoteka nije zapisana. Skratite prijevod; sačuvan je.",
  commentOfAnother:
    "Autor ovog komentara je {{author}}. Mijenjati ga i brisati može samo autor; odgovorite svojim komentarom ili ga označite riješenim.",
  conceptChanged:
    "Netko je u međuvremenu promijenio ovaj pojam. Usporedite obje inačice i spremite ponovno; vaša je ostala u obrascu.",
  conceptWithoutTerm: "Pojmu treba bar jedan naziv. Upišite ga ili izbrišite pojam.",
  conflict:
    "Netko je u međuvremenu spremio ovaj segment. Usporedite tekstove i odlučite što ostaje; vaš je sačuvan.",
  conflictValueUnfit:
    "To u ovo polje ne može. Odaberite jednu od dviju strana ili pojam uredite na njegovoj stranici.",
  dataBusy: "U mapi {{folder}} već radi drugi Tumač. Otvorite njega ili ga najprije zaustavite.",
  dataUnusable:
    "Podaci u {{folder}} ne mogu se upotrijebiti ({{cause}}). Ništa nije promijenjeno. Provjerite je li to mapa, smijete li u nju pisati, ima li na disku mjesta i je li tumac.sqlite u njoj neoštećen ili odaberite drugu mapu opcijom --data.",
  diskFull:
    "Disk je pun pa se ovo nije moglo spremiti. Vaš je tekst još na stranici: oslobodite prostor i spremite ponovno.",
  documentEmpty: "U datoteci nema teksta. Odaberite drugu ili zalijepite tekst.",
  documentNotText:
    "U ovoj datoteci nema teksta koji Tumač može pročitati: možda je slika, PDF ili program. Ima li u njoj nešto za prijevod, spremite to kao DOCX, ODT, HTML ili običan tekst (.txt).",
  encodingUnknown:
    "Znakovi u ovoj datoteci ne mogu se pročitati. Spremite je kao UTF-8 pa je dodajte ponovno ili zalijepite tekst.",
  entryIdDoubled:
    "Natuknica u {{line}}. retku ima id {{id}}, koji već ima neka prije nje. Dajte joj drugi.",
  entryTooLong:
    "Tekst u {{line}}. retku predug je za naziv (znakova: {{length}}, a smije ih biti najviše {{limit}}). Mjesto mu je u prijevodnoj memoriji; skratite ga ili izostavite.",
  entryWithoutPair:
    "Natuknica u {{line}}. retku nema i hrvatski i engleski tekst. Dopišite onaj koji nedostaje ili izostavite natuknicu.",
  entryWithoutTerm:
    "Natuknica u {{line}}. retku nema ni hrvatski ni engleski naziv. Dopišite ga ili izostavite natuknicu.",
  exportRefused: "Prijevod nije dovršen. Potvrdite navedene segmente ili izvezite radnu inačicu.",
  exportUnproven:
    "Datoteka nije zapisana: pri ponovnom čitanju pisalo je „{{got}}”, a treba pisati „{{wanted}}”. Vaš je prijevod spremljen; promijenite taj segment ili izvezite u drugom formatu te nam javite za tu datoteku.",
  fileCancelled:
    "Čitanje ove datoteke prekinuto je i ništa nije zadržano. Dodajte je ponovno kad god želite.",
  fileNotOfFormat:
    "Ime završava na {{name}}, ali datoteka je nešto drugo. Otvorite je u programu iz kojega potječe, spremite kao {{name}} pa dodajte.",
  filePassword:
    "Ova je datoteka zaštićena lozinkom. Otvorite je u programu iz kojega potječe, spremite bez lozinke pa dodajte.",
  fileTooLarge: "Datoteka je prevelika. Podijelite je i dodajte dio po dio.",
  fileUnreadable:
    "Datoteka {{file}} ne može se pročitati. Provjerite putanju i imate li pravo čitanja.",
  fileUnwritable:
    "Datoteka {{file}} ne može se zapisati. Provjerite postoji li ta mapa i smijete li u nju pisati ili navedite drugu datoteku.",
  findingsStand:
    "Segment se ne može potvrditi dok u njemu stoji pogreška. Ispravite je ili je izuzmite uz obrazloženje.",
  formatUnfit:
    "Ovaj se dokument ne može zapisati kao {{name}}: titlovima trebaju vremena, a njih ima samo druga datoteka s titlovima. Odaberite drugi format.",
  formatOld:
    "Datoteke koje završavaju na {{name}} potječu iz Officea starijeg od inačice 2007. i Tumač ih ne čita. Otvorite datoteku u programu iz kojega potječe, spremite je kao {{today}} pa dodajte.",
  formatUnknown: "Tumač ne poznaje format {{name}}. Odaberite jedan od ovih: {{known}}.",
  glossaryColumnDoubled:
    "Stupac „{{column}}” u pojmovniku se pojavljuje dvaput. Spojite ih u jedan ili jedan preimenujte.",
  glossaryColumnMissing:
    "U pojmovniku nema stupca „{{column}}”. U prvom retku moraju stajati nazivi stupaca id, hr i en.",
  glossaryEmpty:
    "U ovoj datoteci nema nijednog pojma. Odaberite drugu; treba joj stupac hrvatskih i stupac engleskih naziva.",
  glossaryRowUnusable:
    "{{line}}. redak pojmovnika nije upotrebljiv. Treba mu vlastiti id i naziv te ne smije imati više ćelija nego prvi redak.",
  glossaryXmlUnknown:
    "Ovo je XML, ali ne i pojmovnik koji Tumač poznaje: počinje s <{{root}}>. Pojmovnik može biti TBX (inačice 2 i 3), TMX, CSV, TSV ili XLSX; izvezite ga ponovno u jednom od tih formata.",
  hostUnusable:
    "Ovo računalo nije dostupno pod adresom {{host}}. Izostavite --host ili navedite adresu ovoga računala.",
  inputInvalid: "Poslani se podaci ne mogu upotrijebiti. Provjerite polja i pošaljite ih ponovno.",
  lockedByFile:
    "Ovaj je segment zaključan u samoj datoteci. Može se otključati samo u programu iz kojega je datoteka.",
  joinApart:
    "Ova dva segmenta ne mogu postati jedan: sljedeći stoji u drugom odlomku, ćeliji ili poruci datoteke. Spajaju se samo segmenti istog odlomka.",
  linesUnequal:
    "Broj redaka nije jednak: izvornik {{source}}, prijevod {{target}}. U obje datoteke svaki redak mora biti jedan segment.",
  nothingToUndo:
    "Ništa nije poništeno: sve što je ta promjena zahvatila poslije je opet mijenjano. Poništite najprije novije promjene ili raniju inačicu vratite iz povijesti pojma.",
  notFound: "Ovdje nema ničega ili toga više nema. Vratite se na popis i odaberite ponovno.",
  patternOpen:
    "U „{{part}}” jedna zagrada nema svoj par. Dodajte ga; ako mislite na sam znak, napišite \\( ili \\[.",
  patternRepeat:
    "„{{part}}” ondje ne može ponavljati, ili ne toliko puta. Ispred napišite što se ponavlja (najviše 1000 puta); ako mislite na sam znak, napišite \\* ili \\+.",
  patternTooLarge: "U tom je izrazu previše ponavljanja u ponavljanjima. Tražite manje odjednom.",
  patternUnknown:
    "„{{part}}” se ovdje u regularnom izrazu ne razumije; nema gledanja unaprijed ni pozivanja natrag. Izostavite to ili tražite običan tekst.",
  poUnusable:
    "{{line}}. redak ne može stajati u datoteci PO ili je njegova poruka nepotpuna. Provjerite datoteku naredbom „msgfmt -c”, popravite taj redak i dodajte je ponovno.",
  portTaken:
    "Port {{port}} je zauzet ili nije dopušten. Odaberite drugi: npm start -- --port 3100 (ili koji drugi slobodan broj iza --port).",
  projectNotEmpty:
    "Može se izbrisati samo prazan projekt. Prvo premjestite njegove dokumente u drugi projekt ili ih izbrišite.",
  reimportForeign:
    "Datoteka „{{file}}” drugoga je formata i s ovim dokumentom nema ništa zajedničko. Ako je to prava datoteka, dodajte je kao novi dokument.",
  reimportOutdated:
    "Otkako ste pogledali usporedbu, u dokumentu su segmenti podijeljeni ili spojeni ili je učitana druga datoteka. Ništa nije primijenjeno; pogledajte ponovno.",
  replacementGroup:
    "{{group}} ne označava ništa: broj skupina u zagradama u izrazu je {{count}}. Upotrijebite neku od njih; za znak dolara napišite $$.",
  requestForeign:
    "Ovaj je zahtjev stigao s druge stranice i odbijen je. Otvorite Tumač na adresi koju je ispisao pri pokretanju.",
  reviewOfAnother:
    "Ova datoteka za pregled pripada drugom dokumentu. Otvorite taj dokument ili učitajte datoteku preuzetu ovdje.",
  reviewUnusable:
    "U datoteci nema Tumačeve tablice za pregled: nedostaje njezin prvi stupac. Učitajte DOCX kako su ga spremili Word ili LibreOffice, ili stranicu spremljenu kao „Web-stranica, potpuna”.",
  rowWithoutTerm:
    "U {{line}}. retku nema nijednog naziva. Upišite ga ili odredite koji stupci sadrže nazive.",
  sharedFileChanged:
    "Datoteku upravo mijenja netko drugi. Ništa nije izgubljeno; Tumač će je ponovno pročitati čim se smiri.",
  sharedFileDamaged:
    "Datoteka naglo završava, kao da nije do kraja zapisana. Pričekajte da bude cijela ili je ponovno spremite.",
  sharedFileEmpty:
    "Datoteka je prazna. Zbog toga ništa nije izbrisano; vratite joj sadržaj ili je izbrišite pa odlučite ovdje.",
  sharedFileMerging:
    "U datoteci stoje oznake nedovršenog spajanja u Gitu ({{line}}. redak: <<<<<<<). Dovršite spajanje; dotad se iz nje ništa ne čita.",
  sharedFileUnwritable:
    "Datoteku nije moguće zapisati ({{cause}}). Vaše su izmjene ovdje sigurne; provjerite smijete li pisati u tu mapu i ima li mjesta na disku.",
  sharedFileWaits:
    "Datoteka {{file}} trenutačno nije upotrebljiva pa se o ovome još ne može odlučiti. Najprije popravite datoteku; gore piše što s njom ne valja.",
  sharedIdTwice:
    "Oznaka {{id}} stoji i u datoteci {{other}}. Izbrišite redak u jednoj od njih ili mu dajte vlastitu oznaku.",
  segmentChanged:
    "Netko je u međuvremenu spremio ovaj segment, pa nije ni podijeljen ni spojen. Pogledajte tekst kakav je sada i pokušajte ponovno.",
  segmentFinal:
    "Ovaj je segment završen. Ponovno ga mogu otvoriti recenzent ili voditelj; što ste utipkali, dotad ostaje u vašem prozoru.",
  segmentLocked: "Ovaj je segment zaključan. Prije izmjene treba ga otključati.",
  notYourStep:
    "Taj korak u ovom projektu nije vaš: može ga napraviti {{who}}. Članovi projekta navedeni su na njegovoj stranici.",
  ownTranslation:
    "Ovo ste sami preveli, a traži se još jedan par očiju. Može prihvatiti netko drugi ili projekt može dopustiti pregled vlastitog prijevoda.",
  stepUnfit:
    "To se ovdje ne može odlučiti: segment ima drukčiji status nego kad je pregledan. Pogledajte ga kakav je sada.",
  segmentReplaced:
    "Ovaj je segment u međuvremenu podijeljen ili spojen. Ono što ste napisali čuva njegova povijest; nastavite u segmentima koji su ga zamijenili.",
  splitNowhere:
    "Oba dijela segmenta moraju imati što za prevesti. Odaberite mjesto između dviju riječi.",
  srxUnusable:
    "Ovo nije datoteka s pravilima segmentacije: datoteka SRX u tijelu ima languagerules i maprules. Izvezite Tumačeva pravila da vidite kako izgleda.",
  srxWithoutRules:
    "U datoteci nema nijednog upotrebljivog pravila za hrvatski. Dodajte languagemap za hr ili jedan za sve jezike.",
  stateChanged:
    "Netko je ovdje pisao otkad ste pogledali. Pogledajte usporedbu ponovno, pa vratite.",
  stepBuiltOn: "Ovi su segmenti otad ponovno podijeljeni ili spojeni. Najprije poništite to.",
  tableHeadingTwice:
    "Dva bi se stupca iste tablice zvala „{{heading}}”, što Excel ne dopušta, pa datoteka nije zapisana. Prevedite ta zaglavlja različito.",
  termTwice:
    "Naziv „{{term}}” stoji u ovom pojmu dvaput. Ostavite ga jednom, sa statusom koji vrijedi.",
  tooComplex:
    "Ova datoteka traži više vremena ili memorije nego što se dokumentu te veličine dopušta. Ponovno je spremite u programu iz kojega potječe ili je podijelite.",
  tooManyCodes:
    "Jedan odlomak ove datoteke ima više od {{limit}} promjena oblikovanja. Ondje uklonite oblikovanje pa ponovno dodajte datoteku.",
  usage: "Nije razumljivo: {{problem}}. Sve naredbe ispisuje tumac --help.",
  xliffForeign:
    "U tom XLIFF-u nema nijednog segmenta ovoga dokumenta. Odaberite datoteku koju je Tumač izvezao iz njega, a prevedena je drugdje.",
  xliffInvalid:
    "U {{line}}. retku taj XLIFF krši pravilo bez kojega se prijevod ne može sigurno vratiti u datoteku: {{sentence}} Možete je i ponovno izvesti iz programa iz kojega potječe.",
  xliffLanguages:
    "Ovu datoteku treba prevesti s jezika {{from}} na {{to}}. Tumač prevodi s hrvatskoga na engleski; zatražite datoteku u tom smjeru.",
  xliffVersion:
    "Ovo je XLIFF inačice {{version}}. Tumač čita inačice 1.2, 2.0 i 2.1; ponovno izvezite datoteku u jednoj od njih.",
  xliffWritten:
    "Datoteka nije zapisana jer bi u {{line}}. retku kršila pravilo XLIFF-a: {{sentence}} Vaš je prijevod spremljen; promijenite taj segment te nam javite za tu datoteku.",
  xmlTooDeep:
    "U {{line}}. retku elementi su ugniježđeni preduboko (najviše razina: {{limit}}). Nijednoj datoteci to ne treba; ponovno izvezite datoteku iz programa iz kojega potječe.",
  xmlUnusable:
    "{{line}}. redak nije ispravan XML ({{cause}}). Ponovno izvezite datoteku iz programa iz kojega potječe. Ako je to pojmovnik, može biti i CSV, TSV ili XLSX.",
  xmlWithEntities:
    "U {{line}}. retku stoje vlastiti entiteti ili pravila (DOCTYPE s uglatim zagradama), a oni se radi sigurnosti ne čitaju. Uklonite DOCTYPE ili ponovno izvezite datoteku bez njega.",
  xlsxTooLarge:
    "Proračunska je tablica prevelika. Ostavite samo list s nazivima pa je dodajte ponovno ili je spremite kao CSV.",
  xlsxUnusable:
    "Ova se proračunska tablica ne može pročitati. Spremite je kao .xlsx (Excel) ili CSV pa je dodajte ponovno.",
  defect:
    "Nešto je pošlo po zlu u samom Tumaču. Ono što je spremljeno sigurno je; ponovno učitajte stranicu i nastavite.",
};

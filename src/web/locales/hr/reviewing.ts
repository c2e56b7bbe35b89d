import type { Croatian } from "../croatian.ts";
import type { reviewing as english } from "../en/reviewing.ts";

/** Strings of the interface in Croatian: translations as tables for a reviewer, out and in. */
export const reviewing: Croatian<typeof english> = {
  link: "Za pregled (DOCX, HTML)",
  linkHint: "Tablica koja se ispravlja izvan Tumača i ponovno učitava.",
  title: "Pregled dokumenta „{{title}}”",
  sendTitle: "Pošaljite",
  sendText:
    "Tablica s izvornikom i prijevodom, redak po segmentu. Recenzent ispravlja prijevod i upisuje primjedbe u zadnji stupac. Oznake poput ‹1›…‹/1› nose oblikovanje i ostaju oko istih riječi.",
  formats: {
    docx: "DOCX, za Word i LibreOffice",
    html: "HTML, stranica za pregled u svakom pregledniku, bez mreže",
  },
  readTitle: "Učitajte pregledano",
  readText:
    "Najprije redak po redak vidite što bi se promijenilo; ništa se ne zapisuje dok ne potvrdite. Što je u međuvremenu promijenjeno ovdje, nikad se ne prepisuje.",
  file: "Pregledana datoteka (.docx, .html) ili XLIFF iz drugoga alata (.xlf)",
  submit: "Pogledaj",
  busy: "Učitavanje…",
  drop: "Ispustite pregledanu datoteku da je pogledate",
  columns: {
    place: "Br.",
    source: "Hrvatski",
    target: "Engleski",
    status: "Stanje",
    comment: "Primjedbe",
  },
  advice: {
    docx: "Ispravite stupac „Engleski”, a primjedbe upišite u zadnji stupac. Izmjene smiju biti praćene. Prvi stupac i oznake poput ‹1›…‹/1› ostavite kakvi jesu.",
    html: "Ispravite stupac „Engleski” ovdje u stranici, a primjedbe upišite u zadnji stupac. Oznake poput ‹1›…‹/1› ostavite oko istih riječi. Na kraju spremite stranicu (Ctrl+S) kao „Web-stranica, potpuna” i pošaljite natrag datoteku .html.",
  },
  fileName: "{{name}}.pregled",
  run: {
    title: "Pregled: {{file}}",
    summary: "Može se preuzeti {{changed, number}} od {{rows, number}} redaka.",
    missing_one: "{{count, number}} segment dokumenta nije u datoteci i ne mijenja se.",
    missing_few: "{{count, number}} segmenta dokumenta nisu u datoteci i ne mijenjaju se.",
    missing_other: "{{count, number}} segmenata dokumenta nije u datoteci i ne mijenja se.",
    more_one:
      "Još {{count, number}} izmjena nije prikazana. Preuzmite ove, pa ponovno učitajte datoteku.",
    more_few:
      "Još {{count, number}} izmjene nisu prikazane. Preuzmite ove, pa ponovno učitajte datoteku.",
    more_other:
      "Još {{count, number}} izmjena nije prikazano. Preuzmite ove, pa ponovno učitajte datoteku.",
    nothing: "Nema ničega što bi se preuzelo.",
    reviewer: "Ime recenzenta",
    reviewerHint: "Stoji u povijesti svakog segmenta koji se preuzme.",
    take: "Preuzmi {{number}}. redak",
    takeTicked: "Preuzmi označeno",
    takeAll: "Preuzmi sve ispravne retke",
    back: "Natrag, ne preuzimaj ništa",
    row: "Redak",
    outcome: "Ishod",
    source: "Hrvatski",
    change: "Izmjena prijevoda",
    decisions: {
      accepted: "Prihvaćeno",
      edited: "Prihvaćeno s izmjenama",
      rejected: "Vraćeno",
    },
  },
  outcomes: {
    changed: "izmijenjeno",
    damaged: "oštećene oznake",
    emptied: "izbrisano",
    undated: "za odluku",
    otherSource: "drugi izvornik",
    conflict: "sukob",
    locked: "zaključano",
    doubled: "dvaput",
    unknown: "nepoznato",
    same: "nepromijenjeno",
  },
  outcomeHints: {
    changed: "Recenzent je napisao drukčiji tekst.",
    damaged:
      "Oznake nedostaju, udvojene su ili su u krivom redoslijedu. Ako se preuzme, bit će to radna inačica u kojoj oznake treba popraviti.",
    emptied: "Recenzent je izbrisao prijevod.",
    undated:
      "U datoteci ne piše što je ovdje stajalo kad je nastala. Usporedite prije nego što preuzmete.",
    otherSource: "Hrvatski je tekst u datoteci drukčiji. Provjerite odgovara li prijevod.",
    conflict: "Otkad je datoteka nastala, prijevod je promijenjen i ovdje. Odlučite u uređivaču.",
    locked: "Segment je zaključan i ne može se mijenjati.",
    doubled: "Isti segment stoji i u drugom retku datoteke.",
    unknown: "U dokumentu nema takva segmenta.",
    same: "Ništa nije promijenjeno.",
  },
  applied_one:
    "{{count, number}} prijevod preuzet je kao radna inačica i treba ga potvrditi. Prijašnji se tekst može vratiti u povijesti segmenta.",
  applied_few:
    "{{count, number}} prijevoda preuzeta su kao radne inačice i treba ih potvrditi. Prijašnji se tekst može vratiti u povijesti segmenta.",
  applied_other:
    "{{count, number}} prijevoda preuzeto je kao radne inačice i treba ih potvrditi. Prijašnji se tekst može vratiti u povijesti segmenta.",
  left_one: "{{count, number}} prijevod u međuvremenu je promijenjen i nije preuzet.",
  left_few: "{{count, number}} prijevoda u međuvremenu su promijenjena i nisu preuzeta.",
  left_other: "{{count, number}} prijevoda u međuvremenu je promijenjeno i nije preuzeto.",
  decided_one: "Preuzeta je {{count, number}} odluka recenzenta.",
  decided_few: "Preuzete su {{count, number}} odluke recenzenta.",
  decided_other: "Preuzeto je {{count, number}} odluka recenzenta.",
  remarked_one: "{{count, number}} primjedba sada je komentar.",
  remarked_few: "{{count, number}} primjedbe sada su komentari.",
  remarked_other: "{{count, number}} primjedbi sada su komentari.",
  reported_one: "Zapisana je {{count, number}} pogreška.",
  reported_few: "Zapisane su {{count, number}} pogreške.",
  reported_other: "Zapisano je {{count, number}} pogrešaka.",
  readIn: "Učitano iz datoteke {{file}}, {{name}}.",
  refusedTitle: "Nije preuzeto",
  refusedSegment: "Segment {{number}}:",
  refused: {
    changed: "Otkad je datoteka nastala, prijevod je ovdje promijenjen.",
    reason: "Vraća se bez razloga, a s time nitko ne može ništa.",
    locked: "Segment je zaključan.",
    status: "U sadašnjem se stanju o tome ne odlučuje.",
    role: "U ovom projektu to nije posao ovog recenzenta.",
    own: "Recenzent ga je sam preveo: traži se drugi par očiju.",
    findings:
      "U tekstu ima pogrešaka. Tekst koji je recenzent izmijenio čuva se kao radna inačica.",
  },
};

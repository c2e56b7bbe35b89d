import type { Croatian } from "../croatian.ts";
import type { cli as english } from "../en/cli.ts";

/** Strings of the command line in Croatian. */
export const cli: Croatian<typeof english> = {
  ready: "Tumač je spreman na adresi {{address}} (zaustavlja se s Ctrl+C)",
  covered: "unutar duljeg naziva",
  doubtful: "dvojbeno",
  severity: { error: "pogreška", warning: "upozorenje", note: "napomena" },
  sampleAuthor: "Tumač",
  glossary: {
    synced_one: "{{folder}}: iz datoteka je preuzet {{count, number}} pojam.",
    synced_few: "{{folder}}: iz datoteka su preuzeta {{count, number}} pojma.",
    synced_other: "{{folder}}: iz datoteka je preuzeto {{count, number}} pojmova.",
    conflicts_one:
      "Ostao je {{count, number}} sukob; odlučite o njemu u aplikaciji, pod Pojmovnik, Sukobi:",
    conflicts_few:
      "Ostala su {{count, number}} sukoba; odlučite o njima u aplikaciji, pod Pojmovnik, Sukobi:",
    conflicts_other:
      "Ostalo je {{count, number}} sukoba; odlučite o njima u aplikaciji, pod Pojmovnik, Sukobi:",
    imported_one: "Uvezen je {{count, number}} pojam.",
    imported_few: "Uvezena su {{count, number}} pojma.",
    imported_other: "Uvezeno je {{count, number}} pojmova.",
    wouldImport_one: "Uvezao bi se {{count, number}} pojam; ništa nije zapisano.",
    wouldImport_few: "Uvezla bi se {{count, number}} pojma; ništa nije zapisano.",
    wouldImport_other: "Uvezlo bi se {{count, number}} pojmova; ništa nije zapisano.",
    exported_one: "U {{file}} je zapisan {{count, number}} pojam.",
    exported_few: "U {{file}} su zapisana {{count, number}} pojma.",
    exported_other: "U {{file}} je zapisano {{count, number}} pojmova.",
  },
  roundtrip: {
    same_one: "{{file}}: {{count, number}} segment; ponovno zapisana jednaka je",
    same_few: "{{file}}: {{count, number}} segmenta; ponovno zapisana jednaka je",
    same_other: "{{file}}: {{count, number}} segmenata; ponovno zapisana jednaka je",
    differs: "{{file}}: ponovno zapisana razlikuje se od {{at, number}}. bajta {{path}}",
  },
  verify: {
    empty: "{{title}}: još nijedna inačica",
    unbroken_one: "{{title}}: {{count, number}} inačica, lanac je neprekinut, {{hash}}",
    unbroken_few: "{{title}}: {{count, number}} inačice, lanac je neprekinut, {{hash}}",
    unbroken_other: "{{title}}: {{count, number}} inačica, lanac je neprekinut, {{hash}}",
    changed: "{{title}}: PREKID, {{place}}, inačica {{revision}}: nije onakva kakva je pohranjena",
    missing: "{{title}}: PREKID, {{place}}, inačica {{revision}}: nedostaje",
    state: "{{title}}: PREKID, {{place}}: ne odgovara svojoj najnovijoj inačici, {{revision}}",
    segment: "segment {{position}}",
    former: "bivši segment (id {{id}})",
    unknown: "Sažetka {{hash}} nema ni u jednom dokumentu.",
  },
  help: `Tumač: prevođenje s hrvatskoga na engleski uz zajednički pojmovnik.

  tumac serve [--port 3000] [--host 127.0.0.1] [--data MAPA] [--glossary MAPA]
      pokreće aplikaciju (može i bez riječi serve)
  tumac terms DATOTEKA --glossary DATOTEKA [--lines] [--json]
      ispisuje gdje u tekstu stoje nazivi iz pojmovnika
  tumac check IZVORNIK PRIJEVOD --glossary DATOTEKA [--json]
      provjerava prijevod prema pojmovniku, segment po redak
  tumac segment DATOTEKA [--lines] [--json]
      ispisuje segmente teksta
  tumac convert DATOTEKA --to FORMAT [--out DATOTEKA|-]
      zapisuje dokument u drugom formatu, u datoteku ili na zaslon: text, markdown, html,
      docx, odt, xlsx, pptx, xliff, xliff2, po, srt ili vtt
  tumac roundtrip DATOTEKA
      čita dokument i ponovno ga zapisuje; izlazni je kod 0 ako je jednak, inače 1
  tumac verify [--head SAŽETAK] [--json] [--data MAPA]
      provjerava da nijedna inačica nije mijenjana ni uklonjena i kaže gdje jest; uz --head i
      je li ranije zabilježen sažetak još u lancu; vraća 0 ako sve drži, inače 1
  tumac glossary sync [--glossary MAPA] [--data MAPA]
      usklađuje zajedničke datoteke (svaki .csv u mapi) s pojmovnikom aplikacije
  tumac glossary import DATOTEKA [--dry-run] [--data MAPA]
      dodaje datoteku CSV, TSV, XLSX, TBX ili TMX u pojmovnik aplikacije
  tumac glossary export DATOTEKA|- [--format csv|xlsx|tbx|tbx2|omegat|deepl] [--data MAPA]
      zapisuje pojmovnik aplikacije u datoteku, a za - na zaslon

  Te tri naredbe vraćaju 0 kad je sve obavljeno, 1 kad je ostalo nešto za odluku, a 2 kad
  nisu uspjele; prije njih zaustavite aplikaciju jer drži iste podatke.

Datoteka pojmovnika jest CSV sa stupcima id, hr i en. Dokumenti, povijest i pojmovnik
aplikacije čuvaju se u mapi MAPA; bez --data to je .tumac u vašoj osobnoj mapi.`,
};

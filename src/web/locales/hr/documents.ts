import type { Croatian } from "../croatian.ts";
import type { documents as english } from "../en/documents.ts";

/** Strings of the interface in Croatian: documents. */
export const documents: Croatian<typeof english> = {
  title: "Dokumenti",
  changed: "izmijenjeno {{moment}}",
  added: "dodano {{moment}}",
  exportLabel: "Izvezi prijevod dokumenta „{{title}}”",
  exportDraftLabel: "Izvezi radnu inačicu dokumenta „{{title}}”",
  deleteLabel: "Izbriši „{{title}}”",
  deleted: "Dokument „{{title}}” je izbrisan.",
  empty: {
    title: "Još nema dokumenata",
    text: "Dodajte hrvatski tekst: razdijelit će se na rečenice, prepoznat će se nazivi i možete početi.",
  },
  add: {
    title: "Dodaj dokument",
    name: "Naslov",
    namePlaceholder: "Ako ostane prazno, ime datoteke",
    file: "Datoteka",
    fileHint:
      "Word, Excel, PowerPoint, LibreOffice Writer, HTML, Markdown, XLIFF, PO, titlovi, običan tekst ili ZIP s njima. Ispustite je bilo gdje na ovoj stranici ili je odaberite.",
    text: "ili zalijepite tekst",
    textPlaceholder: "Ovdje zalijepite hrvatski tekst",
    submit: "Dodaj",
    busy: "Dodavanje…",
    aligned: "Ili unesite stari prijevod s njegovim izvornikom",
    begun_one: "{{count, number}} sravnjivanje čeka dovršetak",
    begun_few: "{{count, number}} sravnjivanja čekaju dovršetak",
    begun_other: "{{count, number}} sravnjivanja čeka dovršetak",
    drop: "Ispustite da se dokument doda",
    oneAtATime:
      "Odjednom se može dodati samo jedna datoteka. Ispuštajte ih jednu za drugom ili ih zapakirajte u ZIP.",
  },
  refused: {
    title: "„{{title}}” još nije za izvoz",
    text: "U dovršenom su prijevodu svi segmenti potvrđeni i nema pogrešaka. Preostalo je ovo:",
    open_one: "{{count, number}} segment za potvrdu",
    open_few: "{{count, number}} segmenta za potvrdu",
    open_other: "{{count, number}} segmenata za potvrdu",
    errors_one: "{{count, number}} pogreška za ispravak",
    errors_few: "{{count, number}} pogreške za ispravak",
    errors_other: "{{count, number}} pogrešaka za ispravak",
    segment: "Segment {{position}}",
    goOn: "Nastavi prevoditi",
    draft: "Izvezi radnu inačicu",
    draftHint:
      "Radna je inačica tako označena u imenu datoteke; u otvorenim segmentima ostaje izvornik.",
  },
};

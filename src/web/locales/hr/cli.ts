import type { Croatian } from "../croatian.ts";
import type { cli as english } from "../en/cli.ts";

/** Strings of the command line in Croatian. */
export const cli: Croatian<typeof english> = {
  ready: "Tumač je spreman na adresi {{address}} (zaustavlja se s Ctrl+C)",
  covered: "unutar duljeg naziva",
  doubtful: "dvojbeno",
  severity: { error: "pogreška", warning: "upozorenje", note: "napomena" },
  sampleAuthor: "Tumač",
  help: `Tumač: prevođenje s hrvatskoga na engleski uz zajednički pojmovnik.

  tumac serve [--port 3000] [--host 127.0.0.1] [--data MAPA]
      pokreće aplikaciju (može i bez riječi serve)
  tumac terms DATOTEKA --glossary DATOTEKA [--lines] [--json]
      ispisuje gdje u tekstu stoje nazivi iz pojmovnika
  tumac check IZVORNIK PRIJEVOD --glossary DATOTEKA [--json]
      provjerava prijevod prema pojmovniku, segment po redak
  tumac segment DATOTEKA [--lines] [--json]
      ispisuje segmente teksta

Datoteka pojmovnika jest CSV sa stupcima id, hr i en. Dokumenti, povijest i pojmovnik
aplikacije čuvaju se u mapi MAPA; bez --data to je .tumac u vašoj osobnoj mapi.`,
};

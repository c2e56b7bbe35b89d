import type { Croatian } from "../croatian.ts";
import type { cutting as english } from "../en/cutting.ts";

/** Strings of the interface in Croatian: splitting and joining segments. */
export const cutting: Croatian<typeof english> = {
  choose:
    "Odaberite gdje će se izvornik podijeliti: strelicama se pomiče, Enter dijeli, Escape ostavlja cijelo.",
  place: "Podijeli na „{{before}}” i „{{after}}”.",
  splitHere: "Podijeli ovdje",
  leave: "Ostavi cijelo",
  split: "Segment je podijeljen.",
  join: "Dva su segmenta spojena.",
  undone: "Segmenti su opet kakvi su bili.",
  undo: "Poništi",
  hint: { split: "poništi dijeljenje", join: "poništi spajanje" },
  elsewhere: "Netko je drugi podijelio ili spojio segmente. Ovdje ste bili.",
  redo: "Ponovi",
  nothing: "Ovaj se segment nema gdje podijeliti: to je samo jedna riječ.",
  noNext: "Nema sljedećeg segmenta s kojim bi se ovaj spojio.",
  unsaved:
    "Ovaj segment još nije spremljen. Moći će se podijeliti ili spojiti čim poslužitelj dobije njegov tekst.",
  history: {
    title: "Povijest segmenta koji je podijeljen ili spojen",
    earlier: "Raniji segment",
    gone: {
      split: "Ovaj je segment podijeljen. Na njegovu su mjestu:",
      join: "Ovaj je segment spojen. Na njegovu je mjestu:",
      undo: "Ono čime je ovaj segment nastao poništeno je. Na njegovu su mjestu:",
      reimport: "Ovaj je segment otišao kad je uvezena promijenjena datoteka.",
      restore: "Ovaj je segment otišao kad je vraćeno ranije stanje dokumenta.",
    },
    made: {
      split: "Ovaj je segment nastao dijeljenjem ovoga:",
      join: "Ovaj je segment nastao spajanjem ovih:",
      undo: "Ovaj se segment vratio kad je poništeno:",
      reimport: "Ovaj je segment došao s promijenjenom datotekom.",
      restore: "Ovaj je segment došao kad je vraćeno ranije stanje dokumenta.",
    },
  },
};

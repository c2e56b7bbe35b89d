import type { Croatian } from "../croatian.ts";
import type { saving as english } from "../en/saving.ts";

/** Strings of the interface in Croatian: what of a translation is kept where. */
export const saving: Croatian<typeof english> = {
  saved: "Spremljeno na poslužitelj u {{time}}",
  pending: "Šalje se: još nije sve na poslužitelju",
  away: {
    server: "Još nije spremljeno: poslužitelj ne odgovara.",
    network: "Još nije spremljeno: nema mreže.",
  },
  kept_one: "U ovom se pregledniku čuva {{count}} segment i poslat će se.",
  kept_few: "U ovom se pregledniku čuvaju {{count}} segmenta i poslat će se.",
  kept_other: "U ovom se pregledniku čuva {{count}} segmenata i poslat će se.",
  onlyHere_one:
    "{{count}} segment postoji samo na ovoj stranici: ne zatvarajte je dok se ne pošalje.",
  onlyHere_few:
    "{{count}} segmenta postoje samo na ovoj stranici: ne zatvarajte je dok se ne pošalju.",
  onlyHere_other:
    "{{count}} segmenata postoji samo na ovoj stranici: ne zatvarajte je dok se ne pošalju.",
  keepsNothing:
    "Ovaj preglednik ništa ne čuva: što nije spremljeno, postoji samo na ovoj stranici.",
  goTo: "Idi na segment {{number}}",
  notOpened: "Segment {{number}} još nije učitan; otvorit će se kad poslužitelj opet odgovori.",
  mark: "Još nije na poslužitelju",
  resolved: "Sprema se. Oba teksta ostaju u povijesti.",
  bothKept: "Što izostavite, nije izgubljeno: i njihov i vaš tekst ostaju u povijesti segmenta.",
};

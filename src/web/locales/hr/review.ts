import type { Croatian } from "../croatian.ts";
import type { review as english } from "../en/review.ts";

/** Strings of the interface in Croatian: what a review has found. */
export const review: Croatian<typeof english> = {
  title: "Kvaliteta",
  titleOf: "Kvaliteta dokumenta „{{title}}”",
  link: "Kvaliteta i pregled",
  linkHint: "Bodovi na 1000 riječi, primjedbe, vraćeni segmenti",
  csv: "Primjedbe kao CSV",
  score: {
    none: "U ovom dokumentu još nitko ništa nije pregledao.",
    unit: "bodova na 1000 riječi izvornika",
    words_one: "pregledana je {{count, number}} riječ",
    words_few: "pregledane su {{count, number}} riječi",
    words_other: "pregledano je {{count, number}} riječi",
    points_one: "{{count, number}} bod",
    points_few: "{{count, number}} boda",
    points_other: "{{count, number}} bodova",
    perfect: "Nije nađeno ništa što se boduje.",
    how: "Boduje se kao u MQM-u: napomena 0, manje 1, veliko 5, kritično 25. Manje je bodova bolje.",
  },
  matrix: { title: "Što je nađeno", severity: "{{severity}} ×{{points}}" },
  columns: {
    segment: "Segment",
    category: "Kategorija",
    severity: "Ozbiljnost",
    points: "Bodovi",
    note: "Napomena",
    words: "Riječi",
    source: "Izvornik",
    reviewer: "Recenzent",
    date: "Datum",
  },
  decisions: {
    title: "Odluke",
    accepted: "Prihvaćeno",
    edited: "Izmijenjeno",
    rejected: "Vraćeno",
    finalised: "Završeno",
    reopened: "Otvoreno",
  },
  issues: { title: "Primjedbe", none: "Nema primjedbi." },
  rejections: {
    title: "Vraćeno na doradu",
    open: "Još nije odgovoreno.",
    same: "Ponovno potvrđeno bez izmjene.",
  },
  gone: "Segment je otad podijeljen ili spojen: pogledajte njegovu povijest",
};

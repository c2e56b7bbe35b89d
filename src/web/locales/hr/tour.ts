import type { Croatian } from "../croatian.ts";
import type { tour as english } from "../en/tour.ts";

/** Strings of the interface in Croatian: the hints for a newcomer. */
export const tour: Croatian<typeof english> = {
  label: "Prvi koraci",
  terms:
    "umeće prijevod prvoga naziva: nazivi iz pojmovnika podcrtani su u izvorniku, u kojem god obliku ondje stajali.",
  confirm: "potvrđuje segment i prelazi na sljedeći; ono što pišete sprema se samo.",
  findings:
    "ispravlja ono što je nađeno u prijevodu; gdje je prijevod ipak dobar, izuzmite nalaz i navedite razlog.",
  commands: "pokazuje sve što se ovdje može učiniti; tipke mogu biti one na koje ste navikli.",
  next: "Sljedeći savjet",
  done: "Ne prikazuj više",
};

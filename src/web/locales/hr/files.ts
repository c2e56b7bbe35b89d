import type { Croatian } from "../croatian.ts";
import type { files as english } from "../en/files.ts";

/** Strings of the interface in Croatian: files, their formats, reading and writing them. */
export const files: Croatian<typeof english> = {
  adding: {
    title: "Dodaje se „{{name}}”",
    pasted: "Dodaje se zalijepljeni tekst",
    label: "Dokle je datoteka stigla",
    reading: "Čitanje datoteke…",
    storing_one: "Spremljeno: {{done}} od {{count, number}} segmenta",
    storing_few: "Spremljeno: {{done}} od {{count, number}} segmenta",
    storing_other: "Spremljeno: {{done}} od {{count, number}} segmenata",
    hint: "U međuvremenu možete raditi drugdje; dokument će se pojaviti na popisu kad bude cijel.",
    cancel: "Prekini i ne zadrži ništa",
  },
};

import type { Croatian } from "../croatian.ts";
import type { work as english } from "../en/work.ts";

/** Strings of the interface in Croatian: progress over time. */
export const work: Croatian<typeof english> = {
  title: "Napredak kroz vrijeme",
  titleOf: "Napredak kroz vrijeme: {{title}}",
  link: "Napredak kroz vrijeme",
  chart: "Riječi izvornika u svakom statusu, dan po dan. Isto kaže tablica ispod.",
  progress: "Riječi po statusu",
  asTable: "Kao tablica",
  people: "Tko je koliko napravio",
  none: "Još nitko ništa nije potvrdio ni pregledao.",
  barsOf: "Riječi na dan: {{author}}. Isto kaže tablica ispod.",
  dayFigures: "potvrđeno {{translated, number}}, pregledano {{reviewed, number}}",
  figures: "riječi: potvrđeno {{translated, number}}, pregledano {{reviewed, number}}",
  average_one: "{{count}} dan, {{average}} riječi na dan",
  average_few: "{{count}} dana, {{average}} riječi na dan",
  average_other: "{{count}} dana, {{average}} riječi na dan",
  days: "Riječi na dan",
  more: "Posljednjih {{count}} redaka; svi su u CSV-u.",
  day: "Dan",
  author: "Autor",
  translated: "Potvrđeno",
  reviewed: "Pregledano",
  columns: { part: "Dio", day: "Dan", author: "Autor", status: "Status", words: "Riječi" },
};
